/**
 * Boxes and tables whose titles name the things that they list: 专栏4 临江经济区产城融合试点园区 is the set of the
 * 产城融合试点园区. The name is the title without the area, the period and words as 名单 or 一览表.
 */
import type { NodeKind } from '../../../graph/model.js';
import { normaliseName } from '../normalise.js';

export interface NamedList {
  path: string;
  /** The title, normalised. */
  title: string;
  /** 产城融合试点园区 */
  name: string;
  /** The name without the word for its things: 产城融合试点. */
  stem: string;
  /** What the list is of; empty where the title does not say. */
  kinds: readonly NodeKind[];
}

const tail = /(?:一览表|一览|名单|名录|清单|目录|情况表|规划情况|建设情况|情况|建设要点|要点|建议|安排表|安排|汇总表|表)$/;
const period = /^(?:[一二三四五六七八九十]{1,2}五|\d{4}-\d{4}年?|\d{4}年)(?:时期|期间|规划)?/;
const lead =
  /^(?:的|示范区|经济区|新区|试验区|城市群|都市圈|全国|全省|全区|全市|全县|我省|我区|我市|我县|省|市|县|自治区|自治州)/;
const heads: readonly (readonly [RegExp, readonly NodeKind[]])[] = [
  [/(?:产业|工业)?(?:园区|产业园|工业园|开发区|集聚区|集中区|园)$/, ['Park']],
  [/(?:建设)?(?:项目|工程)$/, ['Project', 'Infrastructure']],
  [/(?:设施)$/, ['Infrastructure', 'Project']],
  [/(?:企业|公司|集团)$/, ['Enterprise']],
  [/指标$/, ['Indicator']],
  [/(?:政策|文件)$/, ['Policy']],
];
/** Words that any title may hold; what is left when they are gone tells one list from another. */
const common =
  /重点|重大|主要|核心|特色|优势|建设|发展|布局|规划|方向|产业|工业|制造业|园区|产业园|开发区|项目|工程|企业|公司|指标|目标|试点|示范|的|及|和|与|、|园/g;

/** The lists of a plan. `areas` are what it calls its whole area and its places. */
export function namedListsOf(
  sections: readonly { path: string; title: string; kind: string }[],
  areas: readonly string[],
): NamedList[] {
  return sections.flatMap(({ path, title, kind }) => {
    if (kind !== 'box' && kind !== 'table') return [];
    const whole = normaliseName(title);
    const name = nameOf(whole, areas);
    const head = heads.find(([shape]) => shape.test(name));
    const stem = head ? name.replace(head[0], '') : name;
    return name.length < 4 ? [] : [{ path, title: whole, name, stem, kinds: head?.[1] ?? [] }];
  });
}

function nameOf(title: string, areas: readonly string[]): string {
  let name = title.replace(/\([^()]*\)$/, '');
  for (let before = ''; before !== name; ) {
    before = name;
    const area = areas.filter((a) => a.length >= 2 && name.startsWith(a)).sort((a, b) => b.length - a.length)[0];
    name = name
      .slice(area?.length ?? 0)
      .replace(period, '')
      .replace(lead, '')
      .replace(tail, '');
  }
  return name;
}

/** Two characters and more that are the list's own: 重点园区 has none, 产城融合试点园区 has. */
export const isTelling = (name: string): boolean => name.replace(common, '').length >= 2;

/** What a title says once words as 重点 are gone, by which it is called in short: 互联互通项目 for 互联互通重点项目. */
export const inShort = (name: string): string => name.replace(/重点|重大|主要|建设|产业|工业|的/g, '');
