/** Where the cells of a rebuilt table stand in the row's passage, for quotes that run from a name to its figure. */
import type { Evidence } from '../../graph/model.js';
import type { MappedText } from '../mapped-text.js';
import type { TableRow } from '../stages.js';
import { evidenceAt } from './clauses.js';
import type { FigureContext } from './measure-context.js';
import type { NamedAt } from './measure-types.js';

/** The cell's span in the row's passage; null for a cell that spans from a row above. */
export function cellSpan(ctx: FigureContext, row: TableRow, cell: MappedText): NamedAt | null {
  const body = ctx.outline.passages[row.passage]?.body;
  const first = cell.offsets[0];
  if (!body || first === undefined) return null;
  const start = body.offsets.indexOf(first);
  if (start < 0 || body.text.slice(start, start + cell.text.length) !== cell.text) return null;
  return { passage: row.passage, start, end: start + cell.text.length };
}

/** From the first of `from` that stands in the row to the figure's cell. */
export function rowEvidence(
  ctx: FigureContext,
  row: TableRow,
  from: readonly (MappedText | undefined)[],
  figure: NamedAt,
): Evidence {
  let start = figure.start;
  for (const cell of from) {
    const span = cell && cellSpan(ctx, row, cell);
    if (span && span.start < start) start = span.start;
  }
  return evidenceAt(ctx.outline, row.passage, start, figure.end, 'stated');
}
