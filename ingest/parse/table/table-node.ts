/** Cells to an mdast table whose cells carry mapped text. */
import type { Table, TableCell, TableRow } from 'mdast';
import type { MappedText } from '../../mapped-text.js';
import { type Places, positionOf } from '../place.js';

export interface CellText {
  mapped: MappedText;
  /** Repeated from a row above, which it spans. */
  spanned?: boolean;
}

function cellNode(cell: CellText, places: Places, at: number): TableCell {
  const { mapped } = cell;
  if (mapped.text === '') return { type: 'tableCell', children: [], position: places.position(at, at), data: { mapped } };
  const position = positionOf(mapped, places);
  const data = cell.spanned ? { mapped, spanned: true as const } : { mapped };
  return { type: 'tableCell', children: [{ type: 'text', value: mapped.text, position }], position, data };
}

/** The first row, or the first `heads` rows, are the header. An empty cell stands at the end of what is left of it. */
export function tableNode(rows: readonly (readonly CellText[])[], places: Places, heads = 1): Table {
  let at = rows.flat().find((c) => c.mapped.offsets.length > 0)?.mapped.offsets[0] ?? 0;
  const start = at;
  const children = rows.map((cells): TableRow => {
    const from = cells.find((c) => !c.spanned && c.mapped.offsets.length > 0)?.mapped.offsets[0] ?? at;
    const nodes = cells.map((cell) => {
      const node = cellNode(cell, places, at);
      if (!cell.spanned) at = Math.max(at, (cell.mapped.offsets.at(-1) ?? at - 1) + 1);
      return node;
    });
    return { type: 'tableRow', children: nodes, position: places.position(from, Math.max(from, at)) };
  });
  const data = heads > 1 ? { heads } : {};
  return { type: 'table', align: rows[0]?.map(() => null) ?? [], children, position: places.position(start, at), data };
}
