/** Rows of lines with fewer cells than the header: which columns are empty is told by tabs or by where the cells stand. */
import { emptyText, type MappedText, slice } from '../../mapped-text.js';
import { cleanJoin, trim } from '../join.js';
import type { Places } from '../place.js';
import { widthOf } from '../text/lines.js';

/** Columns a cell may stand beside its head. */
const slack = 2;

/** Cells between single tabs; a line that is set in by tabs begins with as many empty ones. */
function byTabs(line: MappedText, width: number, places: Places): MappedText[] | null {
  if (!line.text.includes('\t')) return null;
  const lead = places.position(line.offsets[0]!, line.offsets[0]!).start.column - 1;
  const cells: MappedText[] = Array.from({ length: lead }, () => emptyText);
  let start = 0;
  for (let at = line.text.indexOf('\t'); at >= 0; at = line.text.indexOf('\t', start)) {
    cells.push(cleanJoin(trim(slice(line, start, at))));
    start = at + 1;
  }
  cells.push(cleanJoin(trim(slice(line, start))));
  if (cells.length > width) return null;
  return [...cells, ...Array.from({ length: width - cells.length }, () => emptyText)];
}

/** First and last column on the page of each cell of a line. */
function spread(line: MappedText, cells: readonly MappedText[], places: Places): { from: number; to: number }[] {
  const base = line.offsets[0]!;
  const lead = places.position(base, base).start.column - 1;
  return cells.map((cell) => {
    const from = lead + widthOf(line.text.slice(0, cell.offsets[0]! - base));
    return { from, to: from + widthOf(line.text.slice(cell.offsets[0]! - base, cell.offsets.at(-1)! + 1 - base)) };
  });
}

function byPlace(
  head: { line: MappedText; cells: readonly MappedText[] },
  row: { line: MappedText; cells: readonly MappedText[] },
  places: Places,
): MappedText[] | null {
  const heads = spread(head.line, head.cells, places);
  const out: MappedText[] = heads.map(() => emptyText);
  let last = -1;
  for (const [i, { from, to }] of spread(row.line, row.cells, places).entries()) {
    const column = heads.findIndex((h, c) => c > last && from <= h.to + slack && to >= h.from - slack);
    if (column < 0) return null;
    out[column] = row.cells[i]!;
    last = column;
  }
  return out;
}

/** The cells of a row with an empty text for each that the line leaves out; null where the line does not fit below the header. */
export function fitRow(
  head: { line: MappedText; cells: readonly MappedText[] },
  row: { line: MappedText; cells: readonly MappedText[] },
  places: Places,
): MappedText[] | null {
  if (row.cells.length === head.cells.length) return [...row.cells];
  if (row.cells.length > head.cells.length || /\|/.test(row.line.text)) return null;
  return head.line.text.includes('\t') ? byTabs(row.line, head.cells.length, places) : byPlace(head, row, places);
}
