/** Where a plan contradicts itself on a figure asked for, both sides are the answer. */
import type { NodeRow } from '../../../graph/query.js';
import { parseNumeral } from '../../../ingest/mentions/quantity-numerals.js';
import { type AnswerEvidence, type AnswerItem, valueItem } from '../answer.js';
import type { Frame, Measure } from '../frame.js';
import { likeness } from '../read/indicators.js';
import { evidenceOf } from './evidence.js';
import type { Value } from './member.js';
import type { Session } from './session.js';

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** 5000亿元以上 is 5000 亿元, 第一个 is 1 个; null where a side is no number. */
export function sideOf(text: string): { value: number; unit: string | null } | null {
  const plain = text.normalize('NFKC').replace(/,/g, '');
  const digits = /^\D{0,6}?(\d+(?:\.\d+)?)\s*([^\d\s,;。()以]{0,6})/.exec(plain);
  if (digits) return { value: Number(digits[1]), unit: digits[2] || null };
  const han = /([一二三四五六七八九十百]+)([个家项座条])/.exec(plain);
  const value = han && parseNumeral(han[1]!);
  return value ? { value, unit: han![2]! } : null;
}

/** Is the conflict's topic (2020年工业增加值) the figure that is asked for in one of the years? */
export function concerns(topic: string, measure: Measure, years: readonly string[], session: Session): boolean {
  const inTopic = topic.match(/(?:19|20)\d\d(?:-(?:19|20)\d\d)?/g) ?? [];
  if (years.length > 0 && inTopic.length > 0 && !inTopic.some((y) => years.includes(y))) return false;
  const core = topic.replace(/^.*?(?:19|20)\d\d年/, '').replace(/(?:：|:).*$/, '');
  const names = [measure.word, ...measure.indicators.flatMap((id) => session.catalogue.entities.get(id)?.forms ?? [])];
  return names.some((n) => likeness(n, core) >= 1.2 && !/增|比重|占|率/.test(core.replace(n, '')));
}

/** The sides that the values given do not show yet, as figures with their clauses. */
export async function otherSides(
  frame: Frame,
  subjects: readonly NodeRow[],
  shown: readonly { value: number | null; evidence?: readonly AnswerEvidence[] }[],
  session: Session,
): Promise<AnswerItem[]> {
  if (subjects.length === 0 || frame.measures.length === 0) return [];
  const years = frame.filters.filter((f) => f.field === 'year').flatMap((f) => f.words ?? []);
  const offers = frame.filters.filter((f) => f.field === 'quantity' && f.join === 'any').map((f) => f.value);
  const kinds = [...new Set(subjects.map((s) => s.kind))];
  const out: AnswerItem[] = [];
  for (const kind of kinds) {
    const ids = subjects.filter((s) => s.kind === kind).map((s) => s.id);
    const rows = await session.rows({
      from: {
        kind: 'Conflict',
        where: { op: 'hop', hop: { rel: 'ABOUT', dir: 'out' }, to: { kind, where: { op: 'ids', ids } } },
      },
    });
    for (const { nodes } of rows) {
      const node = nodes[0];
      const topic = String(node?.props.topic ?? '');
      if (!node || !['target', 'count', 'area', 'baseline', 'value', 'figure'].includes(String(node.props.check))) continue;
      const sides = list(node.props.values).map(sideOf);
      if (sides.some((s) => s === null)) continue;
      const evidence = evidenceOf(node.props);
      const isSide = shown.some((v) =>
        sides.some((s, i) => s!.value === v.value && v.evidence?.some((e) => e.start === evidence[i]?.start)),
      );
      if (!isSide && !frame.measures.some((m) => concerns(topic, m, years, session))) continue;
      sides.forEach((side, i) => {
        if (offers.length > 0 && !offers.includes(side!.value)) return;
        if ([...shown, ...out].some((v) => v.value === side!.value)) return;
        out.push(valueItem(`${topic}（前后不一，另一处）`, side!.value, side!.unit, evidence[i] ? [evidence[i]!] : evidence));
      });
    }
  }
  return out;
}

/** Is one figure of one thing and year given with two numbers? */
export const saidTwice = (values: readonly Value[]): boolean =>
  values.some((a, i) =>
    values
      .slice(i + 1)
      .some(
        (b) =>
          a.subject.id === b.subject.id &&
          a.label === b.label &&
          a.year === b.year &&
          a.year !== null &&
          a.unit === b.unit &&
          a.value !== b.value,
      ),
  );
