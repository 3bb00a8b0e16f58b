/** Ranks of Markdown headings: by their number where they have one, else by their depth among the numbered. */
import { type Block, wordsOf } from './block.js';
import { markerOf } from './marker.js';
import { namedHeadingOf } from './named-heading.js';

/** Rank of a heading of a depth that has no number; all ranks of a file without numbers lie below 1, above any number. */
export type RankOfDepth = (depth: number) => number;

export function rankOfDepth(blocks: readonly Block[]): RankOfDepth {
  const known = new Map<number, number>();
  for (const block of blocks) {
    if (block.type !== 'text' || block.depth === undefined) continue;
    const rank = markerOf(wordsOf(block))?.rank ?? (namedHeadingOf(wordsOf(block))?.rank || undefined);
    if (rank !== undefined) known.set(block.depth, Math.min(rank, known.get(block.depth) ?? rank));
  }
  return (depth) => {
    const same = known.get(depth);
    if (same !== undefined) return same;
    const above = [...known].filter(([d]) => d < depth).sort((a, b) => b[0] - a[0])[0];
    return above ? above[1] + (depth - above[0]) / 10 : depth / 10;
  };
}
