/** The first of its kind against a count of more: 成为全市首个百亿元园区 in 2020, and 2 of them in 2020 in the table. */
import type { MeasurementRecord } from '../../../graph/model.js';
import { years } from '../../mentions/years.js';
import { evidenceAt, sentencesOf } from '../clauses.js';
import { type Check, type ConflictContext, conflictOf, written } from './context.js';
import { comparableName } from './figures.js';

const first =
  /(?:第一个|首个|第一家|首家)(?:\p{Script=Han}{0,8}?)(?<amount>[十百千]亿)元?(?:\p{Script=Han}{0,6}?)(?<thing>园区|产业|企业)/u;

export const firstCheck: Check = (context) => {
  let counts: ReadonlyMap<string, MeasurementRecord> | undefined;
  return context.outline.passages.flatMap((passage) => {
    const text = passage.body.text;
    if (passage.kind === 'row' || !first.test(text)) return [];
    return sentencesOf(text).flatMap((sentence) => {
      const m = first.exec(text.slice(sentence.start, sentence.end));
      const at = sentence.start + (m?.index ?? 0);
      const year = years(text.slice(sentence.start, at))
        .filter((y) => !y.base)
        .at(-1)?.year;
      if (!m || year?.length !== 4) return [];
      const name = `${m.groups!.amount}${m.groups!.thing}`;
      counts ??= countsOfMore(context);
      const more = counts.get(`${year} ${name}`);
      if (!more) return [];
      const one = evidenceAt(context.outline, passage.index, sentence.start, at + m[0].length, 'stated');
      const topic = `${year}年${context.nameOf(more.indicator)}`;
      return [conflictOf(context, 'count', topic, more.about, [one, more.evidence[0]!], [m[0], written(more)])];
    });
  });
};

/** Year and name → the first figure of the whole plan that counts more than one. */
function countsOfMore({ measurements, planId }: ConflictContext): ReadonlyMap<string, MeasurementRecord> {
  const counts = new Map<string, MeasurementRecord>();
  for (const m of measurements) {
    if ((m.value ?? 0) <= 1 || !m.about.includes(planId)) continue;
    const key = `${m.year} ${comparableName(m.indicator)}`;
    if (!counts.has(key)) counts.set(key, m);
  }
  return counts;
}
