/**
 * Industries that a sentence calls a city's own, whatever it goes on to say of them, and the cities that a belt or
 * cluster is said to consist of.
 *
 *   推动临江市、云岭市轴承产业升级                临江市, 云岭市 mentioned 轴承
 *   临江、云岭两市要加快轴承企业的整合            临江市, 云岭市 mentioned 轴承
 *   建设石湾镇、白沙镇20万亩小麦基地              石湾镇, 白沙镇 mentioned 小麦
 *   构建沿河轴承产业带（临江、云岭）              临江市, 云岭市 mentioned 轴承
 */
import type { RelationRecord } from '../../graph/model.js';
import { industriesInName } from '../mentions/industry-names.js';
import { looksLikeIndustry, phraseIn } from '../mentions/industry-phrase.js';
import type { Passage } from '../stages.js';
import { cityLists } from './city-lists.js';
import { evidenceAt } from './clauses.js';
import type { FactContext } from './context.js';
import { readIndustries } from './industry-reading.js';
import type { PlaceList } from './subjects.js';

/** Land or stock that a base is measured by stands between its towns and its name. */
const owned =
  /^((?:[0-9.]+[万千百]?(?:亩|公顷|头|只|羽|吨))?)([^，。；、：（）“”《》\s的等和与及将要以在][^，。；、：（）“”《》\s的]{1,11}?)(产业链|产业集群|产业|行业|企业|生产基地|种植基地|养殖基地|基地)/;
/** 临江、云岭 | 两市要加快轴承企业的整合 */
const bettered =
  /^((?:[两二三四五六]?[市县区])?(?:要|应|须|将)?(?:加快|推动|推进|促进|加强|强化|加大|深化){1,2})([^，。；：、（）“”\s的等]{2,12}?)(产业|行业|企业)(?=的?(?:行业|产业|技术|资源|市场|结构)?(?:整合|重组|升级|改造|转型|优化|集聚))/;
/** What stands before the bracket: 沿河轴承产业带（…. */
const belt =
  /([^，。；：、（）“”]{3,20}?)(?:产业带|产业区|产业集群|产业群|集群|集聚区|经济带|板块|组团|走廊|优势区|主产区|区|带)（$/;

/** How far back an area's name is looked for. */
const longestArea = 32;
/** How far behind the cities their industry is. */
const longestOwned = 60;

export function developsOwned(context: FactContext): RelationRecord[] {
  const { outline } = context;
  return outline.passages.flatMap((passage) => (passage.kind === 'paragraph' ? ofPassage(context, passage) : []));
}

function ofPassage(context: FactContext, passage: Passage): RelationRecord[] {
  const { outline } = context;
  const text = passage.body.text;
  return cityLists(context, passage).flatMap((list) => {
    const named = industryBehind(text, list.end, (name) => readIndustries(outline, context.mentions).idOf(name) !== undefined);
    if (named) return told(context, passage, list, [named.name], list.start, named.end);
    const area = text[list.end] === '）' ? belt.exec(text.slice(Math.max(0, list.start - longestArea), list.start)) : null;
    if (!area) return [];
    return told(context, passage, list, [industryOfArea(area[1]!)], list.start - area[0].length, list.end);
  });
}

/** 沿河 | 轴承新材料: from the first word that is an industry's on; what stands before says where. */
function industryOfArea(words: string): string {
  const first = industriesInName(words).find((i) => i.said);
  return first ? words.slice(words.indexOf(first.name)) : '';
}

/** What the plan elsewhere calls an industry is one without its looks. */
function industryBehind(text: string, at: number, known: (name: string) => boolean): { name: string; end: number } | undefined {
  const here = text.slice(at, at + longestOwned);
  const [all, amount = '', words = '', head = ''] = bettered.exec(here) ?? owned.exec(here) ?? [];
  if (all === undefined) return undefined;
  const start = at + amount.length;
  const phrase = phraseIn(text, start, start + words.length);
  const whole =
    phrase?.start === start && phrase.end === start + words.length && (looksLikeIndustry(phrase.name) || known(phrase.name));
  return whole ? { name: phrase.name, end: start + words.length + head.length } : undefined;
}

function told(
  context: FactContext,
  { index }: Passage,
  list: PlaceList,
  names: readonly string[],
  start: number,
  end: number,
): RelationRecord[] {
  const { outline, mentions } = context;
  const { idOf } = readIndustries(outline, mentions);
  return list.entities.flatMap((entity) =>
    names.flatMap((name): RelationRecord[] => {
      const [from, to] = [mentions.entities[entity]?.id, idOf(name)];
      if (from === undefined || to === undefined) return [];
      return [{ type: 'DEVELOPS', from, to, role: ['mentioned'], evidence: [evidenceAt(outline, index, start, end, 'stated')] }];
    }),
  );
}
