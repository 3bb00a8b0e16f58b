/** A paragraph that runs several labelled lists together: 临江市：甲园、乙园 云岭市：丙园 becomes one paragraph a label. */
import { divisions } from '../lexicon/divisions.js';
import { slice } from '../mapped-text.js';
import { matches } from '../matches.js';
import { type Block, textBlock } from './block.js';
import { isWhite, trim } from './join.js';
import { markerOf } from './marker.js';

const divisionNames: ReadonlySet<string> = new Set(divisions.map((d) => d.name));
const longestName = Math.max(...divisions.map((d) => d.name.length));
const longestLabel = 12;

/** Where the label that ends at `colon` begins, or null. White space sets it off; a glued one must be an administrative division. */
function labelStart(text: string, colon: number): number | null {
  let at = colon;
  while (at > 0 && colon - at <= longestLabel && !/[\s，。；：、（）]/.test(text[at - 1]!)) at--;
  const length = colon - at;
  if (length >= 2 && length <= longestLabel && (at === 0 || isWhite(text[at - 1]))) return at;
  for (let n = Math.min(longestName, colon); n >= 3; n--) {
    if (divisionNames.has(text.slice(colon - n, colon)) && /[\u4E00-\u9FFF）]/.test(text[colon - n - 1] ?? '')) return colon - n;
  }
  return null;
}

/** The beginnings of the labels, the first at 0; fewer than two where the text is ordinary prose. */
function labelStarts(text: string): number[] {
  const starts = matches(text, /：/g).flatMap((found) => labelStart(text, found.index) ?? []);
  const pieces = starts.map((start, i) => text.slice(start, starts[i + 1]));
  return starts[0] === 0 && pieces.every((p) => !/[。；]./.test(p.trim())) ? starts : [];
}

export function withoutLabelRuns(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'text' || block.cell || block.depth !== undefined || markerOf(block.mapped.text)) return [block];
    const starts = labelStarts(block.mapped.text);
    if (starts.length < 2) return [block];
    return starts.map((start, i) => textBlock(trim(slice(block.mapped, start, starts[i + 1]))));
  });
}
