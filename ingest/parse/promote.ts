/**
 * Flat blocks to the plan's own tree: the one road that plain text and Markdown share.
 *
 *   page around it out ─► contents out ─► numbers of pages out ─► tables rebuilt ─► page heads and numbers out ─► broken lines joined ─► glued ones parted ─► cover marked ─► headings cut, boxes wrapped
 */
import type { RootContent } from 'mdast';
import type { ReadNote } from '../stages.js';
import { withBareNumbers } from './bare-numbers.js';
import type { Block } from './block.js';
import { contentsOf, type Titles } from './contents.js';
import { coverOf } from './cover.js';
import { joinBareNumbers, joinBroken, withoutPageNumbers, withoutRunningHeads } from './furniture.js';
import { withoutGlue } from './glued.js';
import { rankOfDepth } from './heading-rank.js';
import { wordsOnly } from './join.js';
import { withoutLabelRuns } from './label-runs.js';
import { withListItems } from './list-items.js';
import { withoutPageSequence } from './page-sequence.js';
import type { Places } from './place.js';
import { withTables } from './table/tables.js';
import { TreeBuilder } from './tree-builder.js';
import { withoutWrapping } from './wrapping.js';

export function promote(blocks: readonly Block[], places: Places, notes: ReadNote[]): RootContent[] {
  const { kept, titles } = withoutContents(withoutWrapping(blocks, notes), notes);
  const text = withoutPageNumbers(
    withoutRunningHeads(withTables(withBareNumbers(withoutPageSequence(kept, notes)), places, notes), notes),
    notes,
  );
  const joined = joinBareNumbers(joinBroken(text));
  const whole = withListItems(withoutLabelRuns(withoutGlue(joined)), titles);
  const roles = coverOf(whole);
  const builder = new TreeBuilder(titles, rankOfDepth(whole), places, notes);
  whole.forEach((block, i) => {
    builder.block(block, roles.get(i));
  });
  return builder.nodes;
}

function withoutContents(blocks: readonly Block[], notes: ReadNote[]): { kept: Block[]; titles: Titles } {
  const contents = contentsOf(blocks);
  if (!contents) return { kept: [...blocks], titles: new Set() };
  const { titles, unnumbered, from, to } = contents;
  const offsets = blocks.slice(from, to).flatMap((b) => (b.type === 'text' ? b.mapped.offsets : []));
  const message = `Table of contents with ${titles.size + unnumbered.size} entries`;
  notes.push({ code: 'CONTENTS_SKIPPED', message, start: offsets[0]!, end: offsets.at(-1)! + 1 });
  const kept = blocks.flatMap((block, i) => (i >= from && i < to ? [] : [withDepth(block, unnumbered)]));
  return { kept, titles };
}

/** A line that the contents name is a heading, though nothing marks it. */
function withDepth(block: Block, unnumbered: ReadonlyMap<string, number>): Block {
  if (block.type !== 'text' || block.depth !== undefined || unnumbered.size === 0) return block;
  const depth = unnumbered.get(wordsOnly(block.mapped.text));
  return depth === undefined ? block : { ...block, depth };
}
