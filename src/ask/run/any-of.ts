/** 有没有投资超过20亿的项目, 园区产值都过百亿吗: a class of things held against a number, one of them or all. */
import { type AnswerItem, booleanItem } from '../answer.js';
import type { Frame, FrameFilter } from '../frame.js';
import { compareAmounts, holdsFor } from './amount.js';
import { holders, labelOf } from './figures.js';
import type { Value } from './member.js';

/** 超过500 is more than 500, though its number is no more. `difference`: of the figure and the limit. */
export const meets = (v: Value, difference: number, { cmp }: FrameFilter): boolean =>
  holdsFor(difference, cmp!) || (difference === 0 && v.comparator === cmp);

/** Null where a thing is given, or where all of the class or none of it meets the limit. */
export function anyOf(frame: Frame, values: readonly Value[], quantity: FrameFilter): AnswerItem[] | null {
  const ofClass = frame.want.some((w) => holders.has(w.kind)) && frame.rank === undefined;
  const places = frame.filters.every((f) => f.field !== 'entity' || f.ids?.every((id) => id.startsWith('city:')));
  if (!ofClass || !places || new Set(values.map((v) => v.subject.id)).size < 2) return null;
  const limit = { value: quantity.value!, unit: quantity.unit ?? null };
  const judged = values.flatMap((v) => {
    const difference = v.value === null ? null : compareAmounts({ value: v.value, unit: v.unit }, limit);
    return difference === null ? [] : [{ v, yes: meets(v, difference, quantity) }];
  });
  const all = quantity.join === 'all';
  const telling = judged.filter((j) => j.yes !== all);
  if (telling.length === 0 || telling.length === judged.length) return null;
  return [
    booleanItem(
      telling.map(({ v }) => `${labelOf(v)}${v.value}${v.unit ?? ''}`).join('；'),
      !all,
      telling.flatMap(({ v }) => v.evidence),
    ),
  ];
}
