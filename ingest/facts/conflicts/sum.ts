/** A total against the sum of its parts in one sentence: 共100家，其中，甲市60家，乙市50家. */
import type { ConflictRecord, MeasurementRecord } from '../../../graph/model.js';
import { scaled } from '../../mentions/quantity-numerals.js';
import type { Outline, Passage } from '../../stages.js';
import { evidenceAt, sentenceAt, sentencesOf } from '../clauses.js';
import { type Check, type ConflictContext, conflictOf, written } from './context.js';

const complete = /分[\p{Script=Han}（）()、]{1,8}看|分别|合计|共|总计|全部|由[^，。；]{2,30}(?:组成|构成)/u;

interface Placed {
  m: MeasurementRecord;
  passage: number;
  sentence: number;
  start: number;
  end: number;
}

export const sumCheck: Check = (context) => {
  const bySentence = new Map<string, Placed[]>();
  const starts = new Set(context.measurements.map((m) => m.evidence[0]?.start));
  const passages = passagesAt(starts, context.outline);
  for (const placed of context.measurements.flatMap((m) => place(passages, m))) {
    const { m, passage, sentence } = placed;
    const key = [passage, sentence, m.indicator, m.year, m.unit].join('|');
    const group = bySentence.get(key);
    if (group) group.push(placed);
    else bySentence.set(key, [placed]);
  }
  return [...bySentence.values()].flatMap((group) => compare(context, group));
};

/** Source offset → the first passage of running text that has it. */
function passagesAt(starts: ReadonlySet<number | undefined>, { passages }: Outline): ReadonlyMap<number, Passage> {
  const first = new Map<number, Passage>();
  for (const passage of passages)
    if (passage.kind !== 'row')
      for (const at of passage.body.offsets) if (starts.has(at) && !first.has(at)) first.set(at, passage);
  return first;
}

function place(passages: ReadonlyMap<number, Passage>, m: MeasurementRecord): Placed[] {
  const span = m.evidence[0];
  if (!span || m.value === null || m.comparator !== '=' || m.unit === '%' || m.unit === '倍') return [];
  const passage = passages.get(span.start);
  if (!passage) return [];
  const start = passage.body.offsets.indexOf(span.start);
  let end = passage.body.offsets.indexOf(span.end - 1, start) + 1;
  while (passage.body.offsets[end] === span.end - 1) end++;
  const sentence = sentenceAt(sentencesOf(passage.body.text), start);
  return sentence ? [{ m, passage: passage.index, sentence: sentence.index, start, end }] : [];
}

/** The first figure of a sentence is the total, those after it its parts, where each is about a thing of its own. */
function compare(context: ConflictContext, group: readonly Placed[]): ConflictRecord[] {
  const [total, ...parts] = [...group].sort((a, b) => a.start - b.start);
  if (!total || parts.length < 2) return [];
  const subjects = new Set(parts.map((p) => p.m.about.join(',')));
  if (subjects.size !== parts.length || subjects.has(total.m.about.join(','))) return [];
  const text = context.outline.passages[total.passage]!.body.text;
  const partial = /其中/u.test(text.slice(total.start, parts[0]!.start + 2));
  // 甲公司产值80亿元，乙公司…: one after another. A city's total says that the rest are its parts.
  const kinds = new Set([total, ...parts].map((p) => p.m.about[0]?.split(':')[0]));
  if (kinds.size === 1 && !partial && !/合计|共/u.test(text.slice(total.start, parts[0]!.start))) return [];
  const sum = scaled(
    parts.reduce((all, p) => all + p.m.value!, 0),
    1,
  );
  // Parts that are only some of the whole may well add up to less: 分县看, 分别 and 合计 say that they are all.
  const all = !partial && complete.test(text.slice(total.start, parts.at(-1)!.end));
  const off = sum > total.m.value! * 1.0005 || (all && sum < total.m.value! * 0.9995);
  if (!off) return [];
  const unit = total.m.unit ?? '';
  const topic = `${context.nameOf(total.m.indicator)}：总数与各部分之和`;
  const evidence = evidenceAt(context.outline, total.passage, parts[0]!.start, parts.at(-1)!.end, 'stated');
  const values = [written(total.m), `${parts.map((p) => p.m.valueText).join('+')}=${sum}${unit}`] as const;
  return [conflictOf(context, 'sum', topic, total.m.about, [total.m.evidence[0]!, evidence], values)];
}
