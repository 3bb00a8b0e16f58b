/** Tables whose rows are lines: cells parted by tabs, by bars or by wide gaps. */
import { type MappedText, slice } from '../../mapped-text.js';
import { cleanJoin, trim } from '../join.js';

/** A gap of so many blanks parts two cells; two may well be slack in prose. */
const gap = /\t+|[ \u00A0\u3000]{3,}/g;
const bars = /^\s*\|(.*)\|\s*$/;
export const isRule = (text: string): boolean => /^[\s|:+=─━-]+$/.test(text) && /[-─━=]{3}/.test(text);

function cutAt(source: MappedText, breaks: RegExp): MappedText[] {
  const out: MappedText[] = [];
  let start = 0;
  for (const found of source.text.matchAll(breaks)) {
    out.push(slice(source, start, found.index));
    start = found.index + found[0].length;
  }
  out.push(slice(source, start));
  return out.map((cell) => cleanJoin(trim(cell)));
}

/** The cells of a line, or null where it has fewer than two. */
export function cellsOf(line: MappedText): MappedText[] | null {
  const source = trim(line);
  if (bars.test(source.text)) {
    const cells = cutAt(slice(source, source.text.indexOf('|') + 1, source.text.lastIndexOf('|')), /\|/g);
    return cells.length >= 2 ? cells : null;
  }
  const cells = cutAt(source, gap).filter((c) => c.text.length > 0);
  return cells.length >= 2 ? cells : null;
}
