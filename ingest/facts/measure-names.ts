/** The name of an indicator, cut out of the words before its figure. */
import {
  changeWords,
  foreignScopes,
  indicatorHeads,
  keptVerbs,
  leadWords,
  makingVerbs,
  reachVerbs,
} from '../lexicon/indicator-words.js';
import { years } from '../mentions/years.js';

const longest = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const head = new RegExp(`(?:${longest(indicatorHeads)})(?:[（(][^）)]*[）)])?$`, 'u');
const reach = new RegExp(`(?:${longest(reachVerbs)})$`, 'u');
const lead = new RegExp(`^(?:${longest(leadWords)})`, 'u');
const change = new RegExp(`(?:${longest(changeWords)})$`, 'u');
const startsWithChange = new RegExp(
  `^(?:占|${longest(changeWords)}|(?:高于|低于|高出|快于|优于|超出|净增)|比[^，]{1,12}(?:高|低|多|少|快|慢)$|与.+比$|(?:比|较|与|同|是|为|相当于)[^，]{0,12}(?:\\d{4}年|“|上年|去年|同期|期末))`,
  'u',
);
const startsWithMaking = new RegExp(
  `^(?:(?:重点|大力|着力|加快|积极|努力|力争|全力|计划|规划|新|再|共|将|已|要|并|争取|累计|五年|每年)*)(?:${longest([...makingVerbs, ...keptVerbs])})`,
  'u',
);
const foreign = new RegExp(`^(?:${foreignScopes.join('|')})`, 'u');
/** The plan's own area by a general word. */
const ownArea =
  /^(?:[全本我][省市区县州]|全区域|整个[省市区县]|[^占的比与和在、，\d]{0,8}?(?:经济区|城市群|都市圈|经济带))内?(?=\p{Script=Han}{2})/u;
const verbInside =
  /(?:(?:累计|共|已)*(?:完成|实现)|(?<=(?:领域|行业|产业|方面))(?:累计|共|已)*(?:实施|建成|引进|新增))(?=\p{Script=Han}{2})/u;

/** How much of a name's beginning only says that the plan's own area is meant: 临江流域经济区|工业产值. */
export const ownAreaLength = (words: string): number => ownArea.exec(words)?.[0].length ?? 0;

/** `[start, end)` of a text, cut from both sides. */
export interface Cut {
  start: number;
  end: number;
}

/**
 * Cut `[start, end)` down to an indicator's name: 到2020年，力争实现|规模以上工业产值|达到 3000亿元. Years, verbs and the plan's
 * own area go; what is left may be empty. `keepChange` leaves 增长 and 下降 at its end, which are part of the name.
 */
export function cutName(text: string, start: number, end: number): Cut {
  let cut = trim(text, { start, end });
  for (;;) {
    const before = cut;
    cut = trim(text, dropRight(text, dropLeft(text, cut)));
    if (cut.start === before.start && cut.end === before.end) return cut;
  }
}

function trim(text: string, cut: Cut): Cut {
  let { start, end } = cut;
  while (start < end && before.test(text.charAt(start))) start++;
  while (end > start && behind.test(text.charAt(end - 1))) end--;
  return { start, end };
}
const before = /[\s，,、：:（(）)—\-·。；;]/u;
const behind = /[\s，,、：:—\-·（(。；;]/u;

function dropLeft(text: string, cut: Cut): Cut {
  const part = text.slice(cut.start, cut.end);
  const year = years(part)[0];
  if (year?.start === 0) return { ...cut, start: cut.start + year.end };
  const word = lead.exec(part);
  // 与农业产值之比 needs its 与.
  if (word && word[0].length < part.length && !/^与.+比(?:$|[达为到是])/u.test(part))
    return { ...cut, start: cut.start + word[0].length };
  return { ...cut, start: cut.start + ownAreaLength(part) };
}

function dropRight(text: string, cut: Cut): Cut {
  const part = text.slice(cut.start, cut.end);
  const year = years(part).at(-1);
  if (year && year.end === part.length) return { ...cut, end: cut.start + year.start };
  const word = reach.exec(part);
  return word ? { ...cut, end: cut.end - word[0].length } : cut;
}

/** 新材料、节能环保等战略性新兴产业产值 → 战略性新兴产业产值: examples before 等 are not part of the name. */
export function withoutExamples(name: string): string {
  const m = /^[^的]*、[^的]*?等(?<rest>[^、的]{4,}.*)$/u.exec(name);
  return m?.groups?.rest ?? name;
}

/** As people look it up: no leading count (9个百亿元园区…), no 完成 or 实现 inside, no stray marks. */
export function plainName(raw: string): string {
  return withoutExamples(raw.replace(/\s+/gu, ''))
    .replace(/^[\d.]+[个家项座]/u, '')
    .replace(verbInside, '')
    .replace(/^“([^”]*)”$/u, '$1');
}

export const endsAsIndicator = (name: string): boolean => head.test(name);
export const isChange = (name: string): boolean => change.test(name);
/** Needs the indicator before it: 年均增长, 占全区的比重, 是2010年的. */
export const isDerived = (part: string): boolean => startsWithChange.test(part) && !part.startsWith('增加值');
/** 形成, 重点打造: something countable is brought about. */
export const startsAsMaking = (part: string): boolean => startsWithMaking.test(part);
const kept = new RegExp(`^(?:五年|每年|累计)?(?:${longest(keptVerbs)})`, 'u');
/** The counted thing without the verb that brings it about: 建成孵化基地 → 孵化基地; 新增 and 改造 say what is counted and stay. */
export function withoutMaking(name: string): string {
  // 有机茶 is no 有 and 机茶.
  if (kept.test(name) || /^有[机色限线轨效]/u.test(name)) return name;
  const rest = name.replace(startsWithMaking, '');
  return rest.length >= 2 ? rest : name;
}
const changeAtEnd = new RegExp(`(?:(?:比|较)\\d{4}年)?(?:累计)?(?:${longest(changeWords)})$`, 'u');
/** 地区生产总值年均增长 → 地区生产总值: what later clauses may lean on. */
export const withoutChange = (name: string): string =>
  name.replace(/(?:翻番|相当于\d{4}年的倍数)$/u, '').replace(changeAtEnd, '') || name;
/** Nothing but when and how it changed: ，年均|分别增长…, 同比|分别… */
export const onlyChange = (words: string): boolean =>
  /^[\s，,、]*(?:(?:并|且|也|较|比|同比|年均|累计|上年|去年|力争|到|预计|将|\d{4}年|“[^”]{3}”末?)[\s，,]*)*$/u.test(words);
/** Bare words that need the indicator before them: 总量突破5000亿元. */
const bare = /^(?:总量|规模|总规模|总额|总数|增速|增幅|占比|比重|比例)$/u;
export const isBare = (name: string): boolean => bare.test(name);
export const isForeign = (name: string): boolean => foreign.test(name);
/** 临江大学、云岭学院|共建实训基地: with whom is no part of the name. */
export const withoutPartner = (name: string): string =>
  !name.includes('共建') ? name : name.replace(/^[^，。；]{2,30}?(?=(?:合作|联合|携手)?共建\p{Script=Han}{2})/u, '');

/** Figures that without a name before them belong to a project, not to an area. */
const projectFigure =
  /^(?:(?:计划|估算|预计|概算|项目)*总?投资(?:额|规模|估算)?|(?:总|规划)?装机(?:总|容量|规模)*|(?:总|规划)?(?:建筑|占地|用地)(?:总)?面积|(?:线路|路线)?(?:全长|长度|总长|总里程)|(?:设计|年|日)*(?:产能|产量|产值|(?:生产|加工|吞吐|处理|通过|接卸|供水|发电|储存)能力|发电量))$/u;
export const ofProject = (name: string): boolean => projectFigure.test(name);
