/** What the typesetter put between paragraphs: page numbers, and paragraphs that a page break cut in two. */
import { concat } from '../mapped-text.js';
import type { ReadNote } from '../stages.js';
import { type Block, type TextBlock, textBlock, wordsOf } from './block.js';
import { hasOpenBracket } from './bracket.js';
import { rejoin, spaceAfter, squeeze } from './join.js';
import { markerOf, ranks } from './marker.js';
import { namedHeadingOf } from './named-heading.js';
import { isPageNumber } from './page-number.js';
import { endsSentence } from './text/lines.js';

/** Shorter texts may be a heading or a line of a cover, and are never joined to what follows. */
const proseLength = 24;

/** A line without a mark goes on with a sentence only where it is as long as a wrapped line. */
const wrappedLine = 18;
/** A line that comes so often, and is no shorter or longer, stands at the head or foot of the pages. */
const runningHead = { times: 4, timesOfTitle: 3, shortest: 5, longest: 40 };
const titled = /(?:规划|纲要|方案|计划)/;

/** The plan's title at the head of each page: all but the first are left out. */
export function withoutRunningHeads(blocks: readonly Block[], notes: ReadNote[]): Block[] {
  const times = new Map<string, number>();
  const heads = blocks.map(headOf);
  for (const bare of heads) if (bare !== null) times.set(bare, (times.get(bare) ?? 0) + 1);
  const seen = new Set<string>();
  return blocks.filter((block, i) => {
    const bare = heads[i] ?? null;
    if (bare === null || block.type !== 'text') return true;
    if (times.get(bare)! < (titled.test(bare) ? runningHead.timesOfTitle : runningHead.times)) return true;
    if (!seen.has(bare)) {
      seen.add(bare);
      return true;
    }
    const { offsets } = block.mapped;
    notes.push({ code: 'TEXT_SKIPPED', message: `Running head ${bare}`, start: offsets[0]!, end: offsets.at(-1)! + 1 });
    return false;
  });
}

/** The words of what may be a running head, without white space; null for the rest. */
function headOf(block: Block): string | null {
  const words = wordsOf(block);
  if (!isPlain(block) || /[，。；：]/.test(words)) return null;
  const bare = squeeze(words);
  const mayRun = bare.length >= runningHead.shortest && bare.length <= runningHead.longest;
  return mayRun && !markerOf(words) && !namedHeadingOf(words) ? bare : null;
}

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
    !endsSentence(before) &&
    squeeze(before).length >= proseLength &&
    /[\u4E00-\u9FFF，、0-9A-Za-z]$/.test(before) &&
    (/[，。；]/.test(after) || squeeze(after).length >= wrappedLine) &&
    /[，。；、]/.test(before) &&
    !namedHeadingOf(before)
  );
}

/** A paragraph that stops in mid-sentence is joined to the one after it. */
export function joinBroken(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (isPlain(block) && isPlain(last) && isProse(wordsOf(last)) && goesOn(wordsOf(last), wordsOf(block))) {
      out[out.length - 1] = textBlock(rejoin(last.mapped, block.mapped));
    } else out.push(block);
  }
  return out;
}

const isPlain = (block: Block | undefined): block is TextBlock =>
  block?.type === 'text' && !block.cell && !block.item && block.depth === undefined;

/** A number alone on its line, as some plans set it, is joined to the title on the next: 第一章 ⏎ 发展基础 */
export function joinBareNumbers(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (isPlain(block) && isPlain(last) && isBareNumber(wordsOf(last)) && isTitle(wordsOf(block))) {
      out[out.length - 1] = textBlock(concat([last.mapped, spaceAfter(last.mapped), block.mapped]));
    } else out.push(block);
  }
  return out;
}

const isBareNumber = (text: string) => {
  const marker = markerOf(text);
  return marker !== null && marker.rank <= ranks.bracketHan && marker.length === text.length;
};
const isTitle = (text: string) => squeeze(text).length <= 40 && !/[。；：]$/.test(text) && markerOf(text) === null;

/** A numbered line without a mark inside is a heading, however long. */
const isProse = (text: string) => !markerOf(text) || /[，。；]/.test(text);
