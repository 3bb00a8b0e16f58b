/** Paragraphs that hold more than one unit of the plan, taken apart. */
import { slice } from '../mapped-text.js';
import { type Block, type TextBlock, textBlock } from './block.js';
import { gluedBox } from './glued-box.js';
import { gluedHeadings } from './glued-headings.js';
import { trim } from './join.js';

/** Where a head in a box begins after a sentence: …300家。【某工程】… */
const heads = /(?<=[。！？；][”）]?\s{0,4})【(?=[^】\n]{1,20}】)/g;

const headsIn = (text: string): number[] => [...text.matchAll(heads)].map((found) => found.index);

function cutAt(block: TextBlock, cuts: readonly number[], more: Partial<TextBlock> = {}): TextBlock[] {
  const bounds = [0, ...cuts, block.mapped.text.length];
  const { type: _, mapped, ...rest } = block;
  return bounds
    .slice(1)
    .map((end, i) => textBlock(trim(slice(mapped, bounds[i]!, end)), { ...rest, ...more }))
    .filter((piece) => piece.mapped.text !== '');
}

const ascending = (cuts: readonly number[]) => [...new Set(cuts)].filter((c) => c > 0).sort((a, b) => a - b);

function apart(block: TextBlock): TextBlock[] {
  const { text } = block.mapped;
  const box = gluedBox(text);
  if (!box) {
    const cuts = ascending([...headsIn(text), ...gluedHeadings(text)]);
    return cuts.length === 0 ? [block] : cutAt(block, cuts);
  }
  const [before, title, body] = [
    slice(block.mapped, 0, box.start),
    slice(block.mapped, box.start, box.body),
    slice(block.mapped, box.body),
  ].map((mapped) => ({ ...block, mapped: trim(mapped) }));
  return [
    ...(before!.mapped.text ? apart(before!) : []),
    { ...title!, runsOn: true as const },
    ...(body!.mapped.text ? apart(body!).map((piece) => ({ ...piece, boxed: true as const })) : []),
  ];
}

export const withoutGlue = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => (block.type === 'text' && !block.cell && !block.role && !block.bareNumber ? apart(block) : [block]));
