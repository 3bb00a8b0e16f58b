/** A table's row of totals against the rows above it. */

import { scaled } from '../../mentions/quantity-numerals.js';
import { evidenceAt } from '../clauses.js';
import { cellFigure, headCell } from '../measure-cell.js';
import { cellSpan } from '../measure-row.js';
import { type Check, conflictOf } from './context.js';

const total = /^(?:合计|总计|共计|全[省市区县州]合计|总[　 ]*计|合[　 ]*计)$/u;
/** Rates, years and numbers of order do not add up. */
const noSum = /率|比重|占比|增速|增长|年份|序号|编号|%|平均|人均|时间|年限/u;

export const totalRowCheck: Check = (context) =>
  context.outline.tables.flatMap((table) => {
    const at = table.rows.findIndex((r) => r.cells.some((c) => total.test(c.text.trim())));
    const row = table.rows[at];
    const rest = table.rows.filter((r) => r !== row);
    if (!row || rest.length < 2 || rest.some((r) => r.cells.some((c) => /小计|其中|合计|总计/u.test(c.text)))) return [];
    return table.header.flatMap((head, column) => {
      const { name, unit } = headCell(head.text);
      const figureIn = (r: typeof row) => cellFigure(r.cells[column]?.text ?? '', unit);
      const said = figureIn(row);
      const parts = rest.map(figureIn);
      if (noSum.test(name) || said?.value == null || parts.some((p) => p?.value == null || p.unit !== said.unit)) return [];
      const sum = scaled(
        parts.reduce((all, p) => all + p!.value!, 0),
        1,
      );
      if (Math.abs(sum - said.value) <= Math.max(0.011 * parts.length, Math.abs(said.value) * 0.001)) return [];
      const cell = cellSpan(context, row, row.cells[column]!);
      const last = rest.at(-1)!;
      const other = cellSpan(context, last, last.cells[column]!);
      if (!cell || !other) return [];
      const sides = [
        evidenceAt(context.outline, row.passage, cell.start, cell.end, 'stated'),
        evidenceAt(context.outline, last.passage, other.start, other.end, 'stated'),
      ] as const;
      const values = [`${said.valueText}${said.unit ?? ''}`, `各行之和${sum}${said.unit ?? ''}`] as const;
      return [conflictOf(context, 'sum', `${table.title} ${name}：合计与各行之和`, [], sides, values)];
    });
  });
