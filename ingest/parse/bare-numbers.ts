/** Headings whose number is set off by a blank alone, 1 总则 ⏎ 1.1 背景, where the plan as a whole is numbered so. */
import { type Block, type TextBlock, wordsOf } from './block.js';
import { squeeze } from './join.js';
import { type Marker, markerOf, ranks } from './marker.js';

/** A figure and a few words, nothing else; 12 个园区 counts things. */
const bare =
  /^([0-9０-９]{1,2})[ \t\u3000\u00A0]+(?![个家项座条处所件台套辆艘户人亩吨元倍年月日万亿千百])(?=[\u4E00-\u9FFF“《][^，。；：！？\d]{1,29}$)/;
const fewest = 3;

const digits = (text: string): number => Number(text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)));

const numberOf = (block: Block): number | null => {
  const found = block.type === 'text' && !block.item ? bare.exec(wordsOf(block)) : null;
  return found ? digits(found[1]!) : null;
};

const depthOf = (block: Block): number | undefined => (block.type === 'text' ? block.depth : undefined);

/** Is there a paragraph or a number one level down before the next candidate? A row of a list has neither. */
function holdsSomething(blocks: readonly Block[], at: number, number: number): boolean {
  for (const block of blocks.slice(at + 1)) {
    if (numberOf(block) !== null) return false;
    const text = wordsOf(block);
    if (new RegExp(`^${number}[.．]1(?!\\d)`).test(squeeze(text)) || /。/.test(text)) return true;
  }
  return false;
}

/** The marker of a block that the stage below found to be such a heading, else that of its own numbering. */
export function markerOfBlock(block: TextBlock): Marker | null {
  const found = block.bareNumber ? bare.exec(block.mapped.text) : null;
  if (!found) return markerOf(block.mapped.text);
  const number = String(digits(found[1]!));
  return { kind: 'item', rank: ranks.arabic, number, segment: number, length: found[0].length };
}

/** Candidates that count on from 1, three or more, are headings, if Markdown says so or text or a 1.1 stands below each. */
export function withBareNumbers(blocks: readonly Block[]): Block[] {
  const headings = new Set<number>();
  let expected = 1;
  blocks.forEach((block, i) => {
    if (numberOf(block) !== expected) return;
    if (depthOf(block) === undefined && !holdsSomething(blocks, i, expected)) return;
    headings.add(i);
    expected++;
  });
  if (headings.size < fewest) return [...blocks];
  return blocks.map((block, i) =>
    headings.has(i) && block.type === 'text' ? { bareNumber: true as const, ...block, depth: block.depth ?? 1 } : block,
  );
}
