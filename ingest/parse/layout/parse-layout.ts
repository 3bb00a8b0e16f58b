/** A file with a layout of its own (html, docx, pdf) to the plan's tree: its blocks are known, the shared stages read the plan. */
import type { Root } from 'mdast';
import { mapRun } from '../../mapped-text.js';
import type { PlanTree, ReadNote, SourceBlock, SourceCell, SourceText } from '../../stages.js';
import { type Block, textBlock } from '../block.js';
import { cleanJoin, trim } from '../join.js';
import { type Places, placesOf } from '../place.js';
import { promote } from '../promote.js';
import { gridTable } from '../table/grid-table.js';
import type { CellText } from '../table/table-node.js';
import { unitsOf } from '../units.js';

export function parseLayout(source: SourceText, layout: readonly SourceBlock[]): PlanTree {
  const places = placesOf(source.text);
  const notes: ReadNote[] = [];
  const blocks = layout.flatMap((block) => blocksFrom(block, source.text, places));
  const root: Root = { type: 'root', children: promote(blocks, places, notes), position: places.position(0, source.text.length) };
  return { root, source, notes };
}

function blocksFrom(block: SourceBlock, text: string, places: Places): Block[] {
  const quoted = block.quoted ? { quoted: true as const } : {};
  if (block.type === 'table') {
    const rows = block.rows.map((row) => row.map((cell) => cellOf(cell, text)));
    return gridTable(rows, places).map((made) => ({ ...made, ...quoted }));
  }
  const { depth, item, entry, start, end } = block;
  const words = trim(mapRun(text.slice(start, end), start));
  const more = { ...(entry ? { entry } : {}), ...quoted };
  if (words.text === '') return [];
  if (depth !== undefined) return [textBlock(words, { depth, ...more })];
  const parts = entry ? [words] : unitsOf(words);
  return parts.map((part, i) => textBlock(part, i === 0 && item ? { item, ...more } : more));
}

const cellOf = ({ start, end, spanned }: SourceCell, text: string): CellText => ({
  mapped: cleanJoin(trim(mapRun(text.slice(start, end), start))),
  ...(spanned ? { spanned } : {}),
});
