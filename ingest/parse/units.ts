/** Where the lines of one paragraph are paragraphs of their own. */
import { type MappedText, slice } from '../mapped-text.js';
import { matches } from '../matches.js';
import { trim } from './join.js';
import { markerOf } from './marker.js';
import { namedHeadingOf } from './named-heading.js';
import { cellsApart } from './text/blocks.js';

/** A paragraph whose lines begin with numbers of their own is as many paragraphs. */
export function unitsOf(words: MappedText): MappedText[] {
  const out: MappedText[] = [];
  let start = 0;
  for (const found of matches(words.text, /\s*\n\s*/g)) {
    const next = words.text.slice(found.index + found[0].length);
    const before = words.text.slice(start, found.index);
    const apart = cellsApart(before.split('\n').at(-1)!) || cellsApart(next.split('\n')[0]!);
    if (!apart && !markerOf(next) && !namedHeadingOf(next.split('\n')[0]!) && !/^【/.test(next) && !isHeadingLine(before))
      continue;
    out.push(trim(slice(words, start, found.index)));
    start = found.index + found[0].length;
  }
  out.push(trim(slice(words, start)));
  return out;
}

const isHeadingLine = (text: string) =>
  (markerOf(text) !== null || namedHeadingOf(text) !== null) && text.length <= 40 && !/[，。；：]/.test(text) && !/\n/.test(text);
