/** 最大, 前五, 第二大: which places of an order a question asks for. */
import type { Measure, Rank } from '../frame.js';
import type { Marks } from './marks.js';

/** More places than any list has: 面积排名 is all of them in order. */
export const everyPlace = 1000;

/** Uses its tokens; 最大的园区 without a figure is by area. */
export function findRank(marks: Marks, measures: Measure[]): Rank | null {
  const rank = marks.all('rank')[0];
  const ordinal = marks.all('ordinal')[0];
  const top = marks.all('top')[0];
  const whole = marks.all('op').find((m) => m.sense.op === 'order');
  if (!rank && !ordinal && !top && !(whole && measures.length > 0 && (marks.has('kind') || asksPlace(marks)))) return null;
  // 从多到少排一下: one order, said twice.
  if (whole) marks.use(...marks.all('op').filter((m) => m.sense.op === 'order'));
  // 最大的前三名, 排名第一的最多: one order, said twice.
  if (rank) marks.use(...marks.all('rank').filter((m) => m.sense.dir === rank.sense.dir));
  // 第二、第三: one order, several places of it.
  const places = marks.all('ordinal').filter((m) => m.sense.last === ordinal?.sense.last);
  marks.use(...places);
  if (top) marks.use(top);
  if (measures.length === 0 && rank?.sense.size && marks.all('kind').some((m) => m.sense.kind === 'Park')) {
    measures.push({ word: '面积', words: [['面积']], indicators: [] });
  }
  const small = /[小少]$/.test(ordinal?.token.text ?? '');
  const fromTheEnd = /倒数|第几小/.test(asksPlace(marks) ?? '');
  const last = fromTheEnd || (ordinal?.sense.last ?? top?.sense.last ?? false);
  // 最大的后三名 is still the end of the order.
  return {
    dir: last
      ? 'min'
      : (rank?.sense.dir ?? (small || /^从[小低少]|^由[小低少]|升序/.test(whole?.token.text ?? '') ? 'min' : 'max')),
    from: places.length > 0 ? Math.min(...places.map((m) => m.sense.n)) : 1,
    count: top?.sense.n ?? spread(places.map((m) => m.sense.n)) ?? (whole && !rank && !ordinal ? everyPlace : 1),
  };
}

/** 第二和第三 are two places; the second alone is one; 第二和第五 are no run of places and are taken from the one to the other. */
const spread = (places: readonly number[]): number | null =>
  places.length > 1 ? Math.max(...places) - Math.min(...places) + 1 : null;

/** The word by which a place is asked for: 排第几, 第几大. */
export const asksPlace = (marks: Marks): string | null =>
  marks.every('op').find((m) => m.sense.op === 'order' && /几|多少|如何|怎样/.test(m.token.text))?.token.text ?? null;
