/** Cells that span down: where a table's lines leave the first column blank, it is the cell above that goes on. */

import { groupsRows } from './header-words.js';
import type { CellText } from './table-node.js';

/** The rows with blank cells of a grouping first column (地区, 类别 …) filled from above and marked; other columns stay as they are. */
export function withSpans(rows: readonly CellText[][], heads = 1): CellText[][] {
  const header = rows.slice(0, heads);
  if (!header.some((row) => groupsRows(row[0]?.mapped.text ?? ''))) return [...rows];
  let above: CellText | undefined;
  const filled = rows.slice(heads).map((cells) => {
    const [first, ...rest] = cells;
    if (!first) return cells;
    if (first.mapped.text !== '') above = first;
    else if (above && rest.some((c) => c.mapped.text !== '')) return [{ ...above, spanned: true }, ...rest];
    return cells;
  });
  return [...header, ...filled];
}
