/** The same indicator, of the same thing, for the same year, with figures that cannot both hold: prose against table. */
import type { ConflictRecord, MeasurementRecord } from '../../../graph/model.js';
import { years } from '../../mentions/years.js';
import { remembered } from '../../remembered.js';
import { isUnowned } from '../measure-owner.js';
import { contradict } from './amounts.js';
import { type Check, type ConflictContext, conflictOf, written } from './context.js';

/** 产值超千亿元的产业集群, 千亿元产业: both count industries above one threshold. */
const thresholdThing =
  /(?:超|达)?(?<amount>(?:[一二两三四五六七八九十百千]|\d)*亿)元?(?:级|以上)*(?:\p{Script=Han}{0,6}?)(?<thing>园区|产业|企业|集团)(?:集群|集团|数)?$/u;
const sameThing: Readonly<Record<string, string>> = { 集团: '企业' };

/** A looser spelling than the indicator's own, for comparing only. */
export const comparableName = remembered((indicator: string): string => {
  const name = indicator.replace(/^indicator:/u, '');
  const counted = thresholdThing.exec(name)?.groups;
  if (counted && !/占|增长|倍/u.test(name)) return `${counted.amount}${sameThing[counted.thing!] ?? counted.thing}`;
  return name.replace(/企业(?=全员|利润)/gu, '').replace(/^(?:园区|企业)(?=\p{Script=Han}{3})/u, '');
});

/** A park's area is compared without regard to years, by its own check. */
const isArea = (m: MeasurementRecord): boolean => m.about.every((id) => id.startsWith('park:')) && /面积$/u.test(m.indicator);

/** A park has one output: 工业总产值 in the text is 产值 in the table. */
function ownName(m: MeasurementRecord): string {
  const name = comparableName(m.indicator);
  return m.about.every((id) => id.startsWith('park:')) && /^(?:规模以上)?(?:工业|园区)?总?产值$/u.test(name) ? '产值' : name;
}

/** Too short or too general to be sure that two sentences mean the same thing. */
const vague = /^(?:(?:.{0,2}总?投资|.{0,4}企业|.{0,4}项目|.{0,2}人员|(?:总|占地|建筑|规划|用地|新增)?面积|.{0,3}规模)|.{1,3})$/u;

export const figureCheck: Check = (context) => {
  const groups = new Map<string, MeasurementRecord[]>();
  for (const m of context.measurements) {
    if (m.year === null || m.evidence.length === 0 || isArea(m)) continue;
    // 产值30亿元 of the whole area: of which branch, the text left to its surroundings.
    if (m.about.includes(context.planId) && isUnowned(comparableName(m.indicator))) continue;
    for (const year of heldFor(context, m)) {
      const key = [ownName(m), m.about.map(context.thingOf).sort().join(','), year].join('|');
      const group = groups.get(key);
      if (group) group.push(m);
      else groups.set(key, [m]);
    }
  }
  return [...groups.values()].flatMap((group) => firstContradiction(context, group));
};

/** 建设保障房6000套, without a year: by the plan's end, or over its years. */
function heldFor({ frame }: ConflictContext, m: MeasurementRecord): string[] {
  const [first, last] = frame.period ?? [0, 0];
  const { quote } = m.evidence[0]!;
  const open = m.year === String(last) && /建设|建成|新建|培育|发展|打造|引进|实施/u.test(quote) && years(quote).length === 0;
  return open ? [m.year!, `${first}-${last}`] : [m.year!];
}

/** Of figures written alike in one section the first and the last: those between them say nothing more. */
function firstAndLast(group: readonly MeasurementRecord[]): MeasurementRecord[] {
  const ends = new Map<string, [MeasurementRecord, MeasurementRecord]>();
  for (const m of group) {
    const key = [m.indicator, m.valueText, m.unit, m.comparator, m.nature, m.evidence[0]!.section, m.evidence[0]!.quote].join(
      '|',
    );
    ends.set(key, [ends.get(key)?.[0] ?? m, m]);
  }
  const kept = new Set([...ends.values()].flat());
  return group.filter((m) => kept.has(m));
}

/** One finding a group: the two that stand farthest apart in the plan say it best. */
function firstContradiction(context: Parameters<Check>[0], group: readonly MeasurementRecord[]): ConflictRecord[] {
  if (group.length < 2) return [];
  const distinct = firstAndLast(group);
  const fromTheEnd = [...distinct].reverse();
  for (const a of distinct) {
    const isVague = vague.test(comparableName(a.indicator));
    for (const b of fromTheEnd) {
      if (isVague && a.evidence[0]!.section === b.evidence[0]!.section) continue;
      if (a === b || a.evidence[0]!.start >= b.evidence[0]!.start || !contradict(a, b)) continue;
      const topic = `${a.year}年${context.nameOf(a.indicator)}`;
      return [conflictOf(context, 'target', topic, a.about, [a.evidence[0]!, b.evidence[0]!], [written(a), written(b)])];
    }
  }
  return [];
}
