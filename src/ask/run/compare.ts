/** Two figures set side by side: which is greater, how far they are apart, how many times the one is the other. */
import { type AnswerItem, booleanItem, valueItem } from '../answer.js';
import type { Frame } from '../frame.js';
import { compareAmounts, converted, round } from './amount.js';
import { betweenParts } from './between-parts.js';
import { figures, itemOf, labelOf, pairsByYear, pairsOf, sides } from './figures.js';
import type { Value } from './member.js';
import type { Session } from './session.js';

/** Is the first one's figure greater (smaller) than the second's? */
export async function compared(asked: Frame, session: Session): Promise<AnswerItem[] | null> {
  const frame = await ofThePlaces(asked, session);
  const { values } = await figures(frame, session);
  const found = (await twoMeasures(frame, session)) ?? sides(values);
  if (!found) return comparedAllTheSame(pairsOf(values), frame.direction);
  // 2025年比2020年高吗: the year named first is the one asked about.
  const [year] = frame.filters.filter((f) => f.field === 'year').flatMap((f) => f.words ?? []);
  const pair =
    found[0].subject.id === found[1].subject.id && found[0].year !== found[1].year && found[1].year === year
      ? ([found[1], found[0]] as const)
      : found;
  const difference = compareAmounts({ value: pair[0].value, unit: pair[0].unit }, { value: pair[1].value, unit: pair[1].unit })!;
  const yes = frame.direction === 'less' ? difference < 0 : difference > 0;
  const both: Value[] = [...pair];
  return [
    booleanItem(
      both.map((v) => `${labelOf(v)}${v.value}${v.unit ?? ''}`).join('；'),
      yes,
      both.flatMap((v) => v.evidence),
    ),
  ];
}

/** Where a side is given twice: the answer that all its figures of one year give, or none. */
function comparedAllTheSame(pairs: readonly NonNullable<ReturnType<typeof sides>>[], direction: Frame['direction']) {
  const differences = pairs.map(([a, b]) => compareAmounts({ value: a.value, unit: a.unit }, { value: b.value, unit: b.unit })!);
  const signs = new Set(differences.map(Math.sign));
  if (signs.size !== 1 || new Set(pairs.map(([a]) => a.year)).size !== 1 || pairs[0]![0].subject.id === pairs[0]![1].subject.id)
    return null;
  const all: Value[] = [...new Set<Value>(pairs.flat())];
  const yes = direction === 'less' ? differences[0]! < 0 : differences[0]! > 0;
  return [
    booleanItem(
      all.map((v) => `${labelOf(v)}${v.value}${v.unit ?? ''}`).join('；'),
      yes,
      all.flatMap((v) => v.evidence),
    ),
  ];
}

/** 出口额比进口额多多少: two figures of one thing in one year; null where it is not one of each. */
async function twoMeasures(frame: Frame, session: Session): Promise<ReturnType<typeof sides>> {
  const [first, second, ...more] = frame.measures;
  if (!first || !second || more.length > 0) return null;
  const of = async (measure: Frame['measures'][number]) =>
    (await figures({ ...frame, measures: [measure] }, session)).values.filter((v) => v.value !== null);
  const [left, right] = [await of(first), await of(second)];
  const pairs = left.flatMap((a) =>
    right
      .filter((b) => a.subject.id === b.subject.id && a.label !== b.label && a.year === b.year)
      .filter((b) => compareAmounts({ value: a.value!, unit: a.unit }, { value: b.value!, unit: b.unit }) !== null)
      .map(
        (b) =>
          [
            { ...a, value: a.value! },
            { ...b, value: b.value! },
          ] as NonNullable<ReturnType<typeof sides>>,
      ),
  );
  return pairs.length === 1 ? pairs[0]! : null;
}

/** How far the two sides are apart, or how many times the one is the other; the sides follow. */
export async function differed(asked: Frame, session: Session, how: 'difference' | 'ratio'): Promise<AnswerItem[] | null> {
  const frame = await ofThePlaces(asked, session);
  // The target of one year against the figure of another: the years say which are meant.
  const years = frame.filters.filter((f) => f.field === 'year').flatMap((f) => f.words ?? []);
  const filters = years.length === 2 ? frame.filters.filter((f) => f.field !== 'nature') : frame.filters;
  const parts = await betweenParts(frame, session);
  if (parts) return apartOf(parts, [], how);
  const { values } = await figures({ ...frame, filters }, session);
  const two = await twoMeasures(frame, session);
  if (two) return apartOf(two, [], how);
  const pairs = pairsByYear(values);
  const single = sides(values);
  if (single) return apartOf(single, years, how);
  // Without a year asked, each year that both have.
  const each = years.length === 0 ? pairs.map((pair) => apartOf(pair, years, how)) : [];
  return each.length > 0 && each.every((e) => e !== null) ? each.flatMap((e) => e ?? []) : null;
}

function apartOf(
  pair: NonNullable<ReturnType<typeof sides>>,
  years: readonly string[],
  how: 'difference' | 'ratio',
): AnswerItem[] | null {
  const [a, b] = years.length === 2 && pair[0].year === years[1] ? [pair[1], pair[0]] : pair;
  const label = `${labelOf(a)}与${labelOf(b)}${how === 'ratio' ? '之比' : '之差'}`;
  const other = converted(b.value, b.unit, a.unit);
  if (other === null) return null;
  const times = a.value / other;
  // 几成: a part is told in per cent.
  const part = how === 'ratio' && times < 1;
  const value = how === 'ratio' ? round(part ? times * 100 : times) : round(Math.abs(a.value - other));
  if (!Number.isFinite(value)) return null;
  return [
    valueItem(label, value, how === 'ratio' ? (part ? '%' : '倍') : a.unit, [...a.evidence, ...b.evidence]),
    itemOf(a),
    itemOf(b),
  ];
}

/** 临江的项目投资比云岭多吗: two places are set side by side by what the plan gives of them, not by their single projects. */
async function ofThePlaces(frame: Frame, session: Session): Promise<Frame> {
  const given = frame.filters.filter((f) => f.field === 'entity' && !f.not).flatMap((f) => f.ids ?? []);
  const places = given.length === 2 && given.every((id) => session.catalogue.entities.get(id)?.kind === 'City');
  if (!places || frame.want.length === 0 || !frame.want.every((w) => w.kind === 'Project')) return frame;
  const own: Frame = { ...frame, want: [] };
  const { values } = await figures(own, session);
  return new Set(values.map((v) => v.subject.id)).size === 2 ? own : frame;
}
