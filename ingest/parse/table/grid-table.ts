/** Rows of cells, as Markdown, HTML or lines with gaps give them, to the blocks they make: the table, and its title if that is a row. */
import { type Block, textBlock } from '../block.js';
import type { Places } from '../place.js';
import { headedRows } from './header-rows.js';
import { withSpans } from './spans.js';
import { type CellText, tableNode } from './table-node.js';

export function gridTable(rows: readonly CellText[][], places: Places): Block[] {
  const headed = headedRows(rows);
  const node = tableNode(withSpans(headed.rows, headed.heads), places, headed.heads);
  return [...(headed.title ? [textBlock(headed.title)] : []), { type: 'table', node }];
}
