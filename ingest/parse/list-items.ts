/** Numbered lines that only list things: 1.某某项目 ⏎ 2.某某项目. Each would be a section with nothing in it. */
import type { Block } from './block.js';
import type { Titles } from './contents.js';
import { splitHeading } from './heading-split.js';
import { markerOf, ranks } from './marker.js';

/** The rank of a line that is a number and a title and no more; null for any other block. */
function bareRank(block: Block | undefined, titles: Titles): number | null {
  if (block?.type !== 'text' || block.depth !== undefined || block.cell) return null;
  const marker = markerOf(block.mapped.text);
  if (!marker || marker.kind === 'leadin' || marker.rank < ranks.arabic) return null;
  return splitHeading(block.mapped, titles)?.body === null ? marker.rank : null;
}

/** Two or more such lines of one rank in a row are items, unless the table of contents or Markdown makes them headings. */
export function withListItems(blocks: readonly Block[], titles: Titles): Block[] {
  const all = blocks.map((block) => bareRank(block, titles));
  return blocks.map((block, i) => {
    const rank = all[i];
    if (block.type !== 'text' || rank === null || rank === undefined) return block;
    return all[i - 1] === rank || all[i + 1] === rank ? { item: true as const, ...block } : block;
  });
}
