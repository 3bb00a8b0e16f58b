/**
 * Page numbers told from figures by their sequence: numbers alone on a line that count on through the whole text, about as many
 * characters apart each time. So the number of a page is known even among the cells of a flattened table.
 */
import type { ReadNote } from '../stages.js';
import { type Block, type TextBlock, wordsOf } from './block.js';
import { squeeze } from './join.js';

interface Candidate {
  block: TextBlock;
  /** Its place among the blocks. */
  index: number;
  at: number;
  value: number;
}

/** A shorter sequence may be chance; a page holds at least so many characters; and the sequence reaches over most of the text. */
const fewestPages = 5;
const shortestPage = 120;
const covered = 0.6;
/** How far a page may be from the usual one: the last line of a chapter ends its page early. */
const spread = { least: 0.4, most: 2.2 };

function candidatesOf(blocks: readonly Block[]): Candidate[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'text' || block.depth !== undefined) return [];
    const bare = squeeze(wordsOf(block)).replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
    return /^\d{1,3}$/.test(bare) ? [{ block, index, at: block.mapped.offsets[0]!, value: Number(bare) }] : [];
  });
}

/** A candidate as the end of the longest run up to it. */
interface Run {
  length: number;
  last: Candidate;
  before: Run | null;
}

/** Of the earlier runs that end on one value only the latest are looked at. */
const latest = 30;

/** The longest run of candidates that count on by one, or by two over a page without a number, each step of a fitting length. */
function longestRun(candidates: readonly Candidate[], fits: (step: number) => boolean): Candidate[] {
  const ending = new Map<number, Run[]>();
  let best: Run | null = null;
  for (const last of candidates) {
    let run: Run = { length: 1, last, before: null };
    for (const by of [1, 2]) {
      for (const before of (ending.get(last.value - by) ?? []).slice(-latest)) {
        const longer = before.length + 1 > run.length && fits((last.at - before.last.at) / by);
        if (longer) run = { length: before.length + 1, last, before };
      }
    }
    ending.set(last.value, [...(ending.get(last.value) ?? []).slice(-latest), run]);
    if (run.length > (best?.length ?? 0)) best = run;
  }
  const out: Candidate[] = [];
  for (let run = best; run; run = run.before) out.unshift(run.last);
  return out;
}

const stepsOf = (run: readonly Candidate[]): number[] =>
  run.slice(1).map((c, i) => (c.at - run[i]!.at) / Math.max(1, c.value - run[i]!.value));

/** Numbers that stand the same few cells apart are the ordinals of rows, however long those are. */
const row = { shortest: 3, longest: 15, share: 0.7 };

function countsRows(run: readonly Candidate[]): boolean {
  const gaps = run.slice(1).map((c, i) => c.index - run[i]!.index);
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return usual >= row.shortest && usual <= row.longest && gaps.filter((g) => g === usual).length >= row.share * gaps.length;
}

/** Leaves out the numbers of pages that count on through the text; each is noted. */
export function withoutPageSequence(blocks: readonly Block[], notes: ReadNote[]): Block[] {
  const candidates = candidatesOf(blocks);
  if (candidates.length < fewestPages) return [...blocks];
  const first = longestRun(candidates, (step) => step >= shortestPage);
  const steps = stepsOf(first).sort((a, b) => a - b);
  const usual = steps[Math.floor(steps.length / 2)] ?? 0;
  const pages = longestRun(candidates, (step) => step >= usual * spread.least && step <= usual * spread.most);
  const length = blocks.at(-1)?.type === 'text' ? (blocks.at(-1) as TextBlock).mapped.offsets.at(-1)! : candidates.at(-1)!.at;
  if (
    usual < shortestPage ||
    countsRows(pages) ||
    pages.length < fewestPages ||
    pages.at(-1)!.at - pages[0]!.at < covered * length
  )
    return [...blocks];
  const found = new Set<Block>(pages.map((page) => page.block));
  for (const { block, value } of pages) {
    const { offsets } = block.mapped;
    notes.push({ code: 'TEXT_SKIPPED', message: `Page number ${value}`, start: offsets[0]!, end: offsets.at(-1)! + 1 });
  }
  return blocks.filter((block) => !found.has(block));
}
