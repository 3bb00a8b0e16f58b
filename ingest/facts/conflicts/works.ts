/** One project with two costs, two lengths, or two years of one step: 总投资12亿元 here, 总投资15亿元 there; 2022年开工, 2023年开工. */
import type { ConflictRecord, Evidence, MeasurementRecord } from '../../../graph/model.js';
import type { Mention } from '../../stages.js';
import { clauseAt, evidenceAt, sentencesOf } from '../clauses.js';
import { contradict } from './amounts.js';
import { type Check, type ConflictContext, conflictOf, written } from './context.js';

const figures: readonly (readonly [RegExp, string])[] = [
  [/^indicator:(?:计划|估算|预计|概算)*总投资(?:额)?$/u, '总投资'],
  [/^indicator:(?:线路|路线)?(?:全长|总长|长度)$/u, '全长'],
];
/** A part, a stage or a year's share of the whole. */
const partial = /[一二三四首近远]期|年度|累计|已完成|当年|其中|追加|增资|境内|段(?:全长|长)/u;

export const worksCheck: Check = (context) => [...amounts(context), ...steps(context)];

function amounts(context: ConflictContext): ConflictRecord[] {
  const groups = new Map<string, MeasurementRecord[]>();
  for (const m of context.measurements) {
    const [thing, other] = m.about;
    const name = figures.find(([form]) => form.test(m.indicator))?.[1];
    if (!thing || other !== undefined || !/^(?:project|infrastructure):/u.test(thing) || !name) continue;
    if (partial.test(m.evidence[0]?.quote ?? '期')) continue;
    const key = `${context.thingOf(thing)}|${name}`;
    const group = groups.get(key);
    if (group) group.push(m);
    else groups.set(key, [m]);
  }
  return [...groups].flatMap(([key, list]) => {
    const [thing = '', name = ''] = key.split(/\|(?=[^|]*$)/u);
    const seen = new Set<string>();
    for (const [i, a] of list.entries()) {
      // What contradicts a figure said again contradicted it the first time.
      const said = [a.valueText, a.value, a.unit, a.comparator].join('|');
      if (seen.has(said)) continue;
      seen.add(said);
      const b = list.find((x, at) => at > i && contradict(a, x));
      const [one, two] = [a.evidence[0], b?.evidence[0]];
      if (b && one && two)
        return [
          conflictOf(context, 'figure', `${context.nameOf(thing)}的${name}`, [thing], [one, two], [written(a), written(b)]),
        ];
    }
    return [];
  });
}

const started = /(?<year>20\d\d)年(?:底|内|年初|上半年|下半年)?(?:正式|全面)?(?:开工|动工|启动建设)/u;
const finished = /(?<year>20\d\d)年(?:底|内|上半年|下半年)?(?:正式|全面)?(?:建成|投产|竣工|投入使用|投运|通车|投用)/u;
const events: readonly (readonly [RegExp, string])[] = [
  [started, '开工'],
  [finished, '建成'],
];

interface Step {
  year: string;
  evidence: Evidence;
}

/** The year right behind a project's name, in its clause or its bracket: 云岭大桥（…，2022年开工）. */
function steps(context: ConflictContext): ConflictRecord[] {
  const found = new Map<string, Step[]>();
  for (const m of context.mentions.mentions) {
    if (m.kind !== 'Project' && m.kind !== 'Infrastructure') continue;
    const rest = told(context, m);
    for (const [form, event] of events) {
      const hit = form.exec(rest);
      if (!hit || /[一二三四首]期/u.test(rest.slice(0, hit.index))) continue;
      const end = m.end + hit.index + hit[0].length;
      const key = `${context.thingOf(context.mentions.entities[m.entity]!.id)}|${event}`;
      const step = { year: hit.groups!.year!, evidence: evidenceAt(context.outline, m.passage, m.start, end, 'stated') };
      const known = found.get(key);
      if (known) known.push(step);
      else found.set(key, [step]);
    }
  }
  return [...found].flatMap(([key, list]) => {
    const [thing = '', event = ''] = key.split(/\|(?=[^|]*$)/u);
    const [one] = list;
    const two = list.find((s) => s.year !== one?.year);
    if (!one || !two) return [];
    return [
      conflictOf(
        context,
        'year',
        `${context.nameOf(thing)}的${event}时间`,
        [thing],
        [one.evidence, two.evidence],
        [`${one.year}年${event}`, `${two.year}年${event}`],
      ),
    ];
  });
}

/** What is told of the thing alone: up to the next thing, within its clause or the bracket behind it. */
function told({ outline, scopes }: ConflictContext, m: Mention): string {
  const text = outline.passages[m.passage]!.body.text;
  const clause = clauseAt(sentencesOf(text), m.start);
  const next = scopes
    .mentionsIn(m.passage)
    .find((o) => (o.kind === 'Project' || o.kind === 'Infrastructure') && o.start >= m.end);
  const rest = text.slice(m.end, Math.min(clause?.end ?? text.length, next?.start ?? text.length));
  const bracket = /^[（(][^（）()]*/u.exec(rest)?.[0];
  return bracket ?? rest;
}
