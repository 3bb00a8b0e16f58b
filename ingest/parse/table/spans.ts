/** Cells that span down: where a table's lines leave their first columns blank, it is the cells above that go on. */

import { groupsRows } from './header-words.js';
import type { CellText } from './table-node.js';

/**
 * The rows with blank cells of the grouping columns that stand first (地区, 类别 …) filled from above and marked; a blank
 * behind a cell of its own row, and other columns, stay as they are.
 */
export function withSpans(rows: readonly CellText[][], heads = 1): CellText[][] {
  const header = rows.slice(0, heads);
  const width = header[0]?.length ?? 0;
  let grouping = 0;
  while (grouping < width && header.some((row) => groupsRows(row[grouping]?.mapped.text ?? ''))) grouping++;
  let above: (CellText | undefined)[] = [];
  const filled = rows.slice(heads).map((cells) => {
    if (cells.every((cell) => cell.mapped.text === '')) return cells;
    let goesOn = true;
    const out = cells.map((cell, i) => {
      goesOn &&= i < grouping && cell.mapped.text === '' && above[i] !== undefined;
      return goesOn ? { ...above[i]!, spanned: true as const } : cell;
    });
    above = out.slice(0, grouping).map((cell) => (cell.mapped.text === '' ? undefined : cell));
    return out;
  });
  return [...header, ...filled];
}
