/** Paragraphs that hold more than one unit of the plan, taken apart. */
import { slice } from '../mapped-text.js';
import { matches } from '../matches.js';
import { type Block, type TextBlock, textBlock } from './block.js';
import { gluedBoxes } from './glued-box.js';
import { gluedHeadings } from './glued-headings.js';
import { trim } from './join.js';

/** Where a head in a box begins after a sentence: …300家。【某工程】… */
const heads = /(?<=[。！？；][”）]?\s{0,4})【(?=[^】\n]{1,20}】)/g;

const headsIn = (text: string): number[] => (!text.includes('【') ? [] : matches(text, heads).map((found) => found.index));

function cutAt(block: TextBlock, cuts: readonly number[]): TextBlock[] {
  const bounds = [0, ...cuts, block.mapped.text.length];
  const { type: _, mapped, ...rest } = block;
  return bounds
    .slice(1)
    .map((end, i) => textBlock(trim(slice(mapped, bounds[i]!, end)), rest))
    .filter((piece) => piece.mapped.text !== '');
}

const ascending = (cuts: readonly number[]) => [...new Set(cuts)].filter((c) => c > 0).sort((a, b) => a - b);

/** A stretch of a block without a box's title in it. */
function stretch(block: TextBlock, start: number, end: number, more: Partial<TextBlock>): TextBlock[] {
  const piece = { ...block, ...more, mapped: trim(slice(block.mapped, start, end)) };
  const { text } = piece.mapped;
  const cuts = ascending([...headsIn(text), ...gluedHeadings(text)]);
  if (text === '') return [];
  return cuts.length === 0 ? [piece] : cutAt(piece, cuts);
}

function apart(block: TextBlock): TextBlock[] {
  const { text } = block.mapped;
  const boxes = gluedBoxes(text);
  if (boxes.length === 0)
    return gluedHeadings(text).length + headsIn(text).length === 0 ? [block] : stretch(block, 0, text.length, {});
  return [
    ...stretch(block, 0, boxes[0]!.start, {}),
    ...boxes.flatMap((box, i) => [
      { ...block, mapped: trim(slice(block.mapped, box.start, box.body)), runsOn: true as const },
      ...stretch(block, box.body, boxes[i + 1]?.start ?? text.length, { boxed: true }),
    ]),
  ];
}

export const withoutGlue = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => (block.type === 'text' && !block.cell && !block.role && !block.bareNumber ? apart(block) : [block]));
