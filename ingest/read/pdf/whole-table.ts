/** A table that page breaks cut: its rows in order, a repeated header once, a row that was cut in two whole again. */
import type { SpanningCell } from '../layout-text.js';
import type { TablePart } from './page-parts.js';

export interface PagedRow {
  cells: SpanningCell[];
  page: number;
}

export function wholeTable(parts: readonly TablePart[]): PagedRow[] {
  const rows: PagedRow[] = [];
  const header = keyOf(parts[0]?.rows[0] ?? []);
  parts.forEach((part, i) => {
    let own = part.rows;
    if (i > 0 && header !== '' && keyOf(own[0] ?? []) === header) own = own.slice(1);
    const last = rows.at(-1);
    if (last && own[0] && sameCells(last.cells, own[0]) && (isCut(parts[i - 1]!, part) || isRest(last.cells, own[0]))) {
      last.cells = last.cells.map((cell, k) => ({ ...cell, text: `${cell.text}\n${own[0]![k]!.text}`.trim() }));
      own = own.slice(1);
    }
    rows.push(...own.map((cells) => ({ cells, page: part.page })));
  });
  return rows;
}

const keyOf = (cells: readonly SpanningCell[]): string =>
  cells
    .map((c) => c.text.replace(/\s+/g, ''))
    .join('|')
    .replace(/^\|+$/, '');

const isCut = (before: TablePart, after: TablePart): boolean => before.openBottom || after.openTop;

/** Programs that rule off the part on each page leave a row of which most is empty: the end of cells that begin before. */
function isRest(before: readonly SpanningCell[], first: readonly SpanningCell[]): boolean {
  const filled = first.flatMap((cell, k) => (cell.text === '' ? [] : [k]));
  return (
    first[0]!.text === '' && filled.length > 0 && filled.length <= first.length / 2 && filled.every((k) => before[k]!.text !== '')
  );
}

const sameCells = (a: readonly SpanningCell[], b: readonly SpanningCell[]): boolean =>
  a.length === b.length && a.every((cell, i) => cell.across === b[i]!.across);
