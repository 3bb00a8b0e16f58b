/** Tables whose rows are lines: cells parted by tabs, by bars or by wide gaps. */
import { type MappedText, slice } from '../../mapped-text.js';
import { matches } from '../../matches.js';
import { cleanJoin, trim } from '../join.js';

/** Gaps that part two cells: wide ones surely; narrow ones only where line after line has as many, since two blanks may be slack. */
const gaps = { wide: /\t+|[ \u00A0\u3000]{3,}/g, narrow: /\t+|[ \u00A0\u3000]{2,}/g };
export type Gap = keyof typeof gaps;
const bars = /^\s*\|(.*)\|\s*$/;
export const isRule = (text: string): boolean => /^[\s|:+=─━-]+$/.test(text) && /[-─━=]{3}/.test(text);

function cutAt(source: MappedText, breaks: RegExp): MappedText[] {
  const out: MappedText[] = [];
  let start = 0;
  for (const found of matches(source.text, breaks)) {
    out.push(slice(source, start, found.index));
    start = found.index + found[0].length;
  }
  out.push(slice(source, start));
  return out.map((cell) => cleanJoin(trim(cell)));
}

/** The cells of a line, or null where it has fewer than two. */
export function cellsOf(line: MappedText, gap: Gap): MappedText[] | null {
  const source = trim(line);
  if (bars.test(source.text)) {
    const cells = cutAt(slice(source, source.text.indexOf('|') + 1, source.text.lastIndexOf('|')), /\|/g);
    return cells.length >= 2 ? cells : null;
  }
  if (source.text.search(gaps[gap]) < 0) return null;
  const cells = cutAt(source, gaps[gap]).filter((c) => c.text.length > 0);
  return cells.length >= 2 ? cells : null;
}
