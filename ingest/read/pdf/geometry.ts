/** Places on a page, in points from its upper left corner. */

/** A piece of text on one baseline. */
export interface Run {
  text: string;
  left: number;
  right: number;
  /** Of the baseline. */
  y: number;
  /** Height of the letters as set, in points. */
  size: number;
  font: string;
}

/** A straight rule: `at` is its y (or x where it is upright), from `from` to `to`. */
export interface Rule {
  upright: boolean;
  at: number;
  from: number;
  to: number;
}

export interface PageContent {
  /** 1 for the first. */
  number: number;
  width: number;
  height: number;
  runs: Run[];
  rules: Rule[];
}

export type Matrix = readonly [number, number, number, number, number, number];

/** First `inner`, then `outer`. */
export const combine = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const moved = (m: Matrix, x: number, y: number): [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

/** The middle one of numbers, 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
