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
    else if (i > 0 && isCut(parts[i - 1]!, part) && sameCells(rows.at(-1)!.cells, own[0]!)) {
      rows.at(-1)!.cells = rows.at(-1)!.cells.map((cell, k) => ({ ...cell, text: `${cell.text}\n${own[0]![k]!.text}`.trim() }));
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

const sameCells = (a: readonly SpanningCell[], b: readonly SpanningCell[]): boolean =>
  a.length === b.length && a.every((cell, i) => cell.across === b[i]!.across);
