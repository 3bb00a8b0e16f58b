/** What the typesetter put between paragraphs: page numbers, and paragraphs that a page break cut in two. */
import { concat } from '../mapped-text.js';
import type { ReadNote } from '../stages.js';
import { type Block, textBlock, wordsOf } from './block.js';
import { squeeze } from './join.js';
import { markerOf } from './marker.js';
import { namedHeadingOf } from './named-heading.js';
import { isPageNumber } from './page-number.js';
import { hasOpenBracket } from './text-blocks.js';
import { endsSentence } from './text-lines.js';

/** Shorter texts may be a heading or a line of a cover, and are never joined to what follows. */
const proseLength = 24;

export function withoutPageNumbers(blocks: readonly Block[], notes: ReadNote[]): Block[] {
  return blocks.filter((block) => {
    if (block.type !== 'text' || block.cell || !isPageNumber(block.mapped.text)) return true;
    const { offsets, text } = block.mapped;
    notes.push({ code: 'TEXT_SKIPPED', message: `Page number ${squeeze(text)}`, start: offsets[0]!, end: offsets.at(-1)! + 1 });
    return false;
  });
}

function goesOn(before: string, after: string): boolean {
  if (markerOf(after) || namedHeadingOf(after) || /^【/.test(after)) return false;
  if (hasOpenBracket(before)) return squeeze(before).length >= proseLength / 2 && !/[：:]$/.test(before);
  return (
    squeeze(before).length >= proseLength &&
    !endsSentence(before) &&
    /[\u4E00-\u9FFF，、0-9A-Za-z]$/.test(before) &&
    /[，。；]/.test(after) &&
    !namedHeadingOf(before)
  );
}

/** A paragraph that stops in mid-sentence is joined to the one after it. */
export function joinBroken(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    const plain =
      block.type === 'text' &&
      !block.cell &&
      block.depth === undefined &&
      last?.type === 'text' &&
      !last.cell &&
      last.depth === undefined;
    if (plain && isProse(wordsOf(last)) && goesOn(wordsOf(last), wordsOf(block))) {
      out[out.length - 1] = textBlock(concat([last.mapped, block.mapped]));
    } else out.push(block);
  }
  return out;
}

/** A numbered line without a mark inside is a heading, however long. */
const isProse = (text: string) => !markerOf(text) || /[，。；]/.test(text);
