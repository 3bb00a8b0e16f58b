/** Wrapped lines made whole: where white space inside a paragraph goes and where one space stays. */
import { concat, type MappedText, slice } from '../mapped-text.js';
import { matches } from '../matches.js';

const white = /[\s\u200B\uFEFF]/;
const runs = /[^\s\u200B\uFEFF]+/g;
const word = /[A-Za-z0-9]/;

export const isWhite = (char: string | undefined): boolean => char !== undefined && white.test(char);

/** What stands between two characters that white space parts: a space between two Latin words or figures, else nothing. */
export function joint(left: string, right: string): '' | ' ' {
  return word.test(left) && word.test(right) ? ' ' : '';
}

/** A figure that the end of a line cut in two: 1 ⏎ 20 家. */
const isCutFigure = (text: string, at: number): boolean =>
  /\d[^\S\n\r]*[\n\r]\s*$/.test(text.slice(Math.max(0, at - 60), at)) && /\d/.test(text[at]!);

/**
 * A text without the white space that typesetting put in: 推动升级发 展 becomes 推动升级发展, "8 千亿元" 8千亿元;
 * "ISO 9001" keeps one space. Each character keeps its own source offset.
 */
export function cleanJoin(source: MappedText): MappedText {
  const parts: string[] = [];
  const offsets: number[] = [];
  for (const run of matches(source.text, runs)) {
    const left = parts.at(-1)?.at(-1);
    if (left !== undefined && joint(left, run[0][0]!) === ' ' && !isCutFigure(source.text, run.index)) {
      parts.push(' ');
      offsets.push(offsets.at(-1)!);
    }
    parts.push(run[0]);
    for (let i = run.index; i < run.index + run[0].length; i++) offsets.push(source.offsets[i]!);
  }
  return { text: parts.join(''), offsets };
}

/** Without white space at either end. */
export function trim(source: MappedText): MappedText {
  let start = 0;
  let end = source.text.length;
  while (start < end && white.test(source.text[start]!)) start++;
  while (end > start && white.test(source.text[end - 1]!)) end--;
  return slice(source, start, end);
}

/** One space that stands for a break between two texts; it repeats the offset of what is left of it. */
export function spaceAfter(left: MappedText): MappedText {
  return { text: ' ', offsets: [left.offsets.at(-1)!] };
}

/** Two pieces of one paragraph, as one: a blank between them but in a figure that was cut. */
export const rejoin = (left: MappedText, right: MappedText): MappedText =>
  /\d$/.test(left.text) && /^\d/.test(right.text) ? concat([left, right]) : concat([left, spaceAfter(left), right]);

/** The parts that are not empty, joined by one space each. */
export function joinSpaced(parts: readonly MappedText[]): MappedText {
  const full = parts.filter((p) => p.text.length > 0);
  return concat(full.flatMap((p, i) => (i === 0 ? [p] : [spaceAfter(full[i - 1]!), p])));
}

/** Every white space character out. */
export const squeeze = (text: string): string => text.replace(/[\s\u200B\uFEFF]+/g, '');

/** Letters and figures alone, half-width: what titles are compared by, since contents set marks and quotes their own way. */
export const wordsOnly = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}\p{S}\u200B\uFEFF]+/gu, '');
