/**
 * Tables of places: one row a park, city or project, one column a figure of it.
 *
 *   地点 | 园区名称 | 规划面积（km2） | 2025年产值目标（亿元）
 */
import type { Nature } from '../../graph/model.js';
import { lastYear, years } from '../mentions/years.js';
import type { Mention, Table, TableRow } from '../stages.js';
import { cellFigure, headCell, isBlank, titleUnit } from './measure-cell.js';
import type { FigureContext } from './measure-context.js';
import { cutName, endsAsIndicator } from './measure-names.js';
import { cellSpan, rowEvidence } from './measure-row.js';
import type { FigureDraft } from './measure-types.js';

interface FigureColumn {
  index: number;
  name: string;
  unit: string | null;
  alternatives: string[];
  year: string | null;
  nature: Nature | null;
}

const subjectKinds = ['Park', 'Project', 'Infrastructure', 'City'] as const;
const aim = /目标|预期|规划(?!面积|用地|总面积)/u;

export function placeTable(ctx: FigureContext, table: Table): FigureDraft[] {
  const columns = figureColumns(ctx, table);
  if (columns.length === 0) return [];
  const subjectColumn = commonColumn(ctx, table);
  return subjectColumn === null ? [] : table.rows.flatMap((row) => rowFigures(ctx, row, columns, subjectColumn));
}

/** Columns whose head names a figure and whose cells are numbers. */
function figureColumns(ctx: FigureContext, table: Table): FigureColumn[] {
  return table.header.flatMap((head, index): FigureColumn[] => {
    const { name, unit: ownUnit, alternatives } = headCell(head.text);
    const plain = plainHead(name);
    const unit = ownUnit ?? titleUnit(table.title, plain);
    if (!unit && !endsAsIndicator(plain)) return [];
    const filled = table.rows.map((r) => r.cells[index]?.text ?? '').filter((t) => !isBlank(t));
    if (filled.length === 0 || filled.filter((t) => cellFigure(t, unit)).length * 2 <= filled.length) return [];
    const stated = years(name, { bare: true }).at(-1)?.year ?? null;
    const aims = aim.test(name);
    const year = stated ? lastYear(stated) : aims && ctx.frame.period ? String(ctx.frame.period[1]) : null;
    const past = year !== null && ctx.frame.period !== null && Number(year) < ctx.frame.period[0];
    return [{ index, name: plain, unit, alternatives, year, nature: past ? '现状' : aims || year ? '目标' : null }];
  });
}

/** 发展目标产值, 2025年产值目标 → 产值. */
function plainHead(name: string): string {
  const cut = cutName(name, 0, name.length);
  const plain = name.slice(cut.start, cut.end).replace(/^(?:(?:发展|预期|规划|主要)?目标|预期)|(?:目标值?|预期值?)$/gu, '');
  return plain || name;
}

const projectHead = /^(?:(?:重点|重大|主要)?(?:项目|工程)(?:名称)?|建设项目)$/u;

/** The column in which most rows name their park, project or city; in a table of projects, where the projects stand. */
function commonColumn(ctx: FigureContext, table: Table): number | null {
  const projects = table.header.findIndex((h) => projectHead.test(h.text.replace(/\s+/gu, '')));
  if (projects >= 0) return projects;
  for (const kind of subjectKinds) {
    const votes = new Map<number, number>();
    for (const row of table.rows) {
      const column = row.cells.findIndex((_, i) => subjectIn(ctx, row, i, kind) !== undefined);
      if (column >= 0) votes.set(column, (votes.get(column) ?? 0) + 1);
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1]);
    if (best && best[1] * 2 >= table.rows.length) return best[0];
  }
  return null;
}

function subjectIn(ctx: FigureContext, row: TableRow, column: number, kind?: Mention['kind']): Mention | undefined {
  const cell = row.cells[column];
  const span = cell && cellSpan(ctx, row, cell);
  if (!span) return undefined;
  return ctx.scopes
    .mentionsIn(row.passage)
    .filter((m) => (kind ? m.kind === kind : (subjectKinds as readonly string[]).includes(m.kind)))
    .filter((m) => m.end <= span.end && (m.end - Math.max(m.start, span.start)) * 2 > span.end - span.start)
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
}

function rowFigures(ctx: FigureContext, row: TableRow, columns: readonly FigureColumn[], subjectColumn: number): FigureDraft[] {
  const subject = subjectIn(ctx, row, subjectColumn);
  if (!subject) return [];
  return columns.flatMap((column): FigureDraft[] => {
    const cell = row.cells[column.index];
    const span = cell && cellSpan(ctx, row, cell);
    const figure = cell && cellFigure(cell.text, column.unit);
    if (!cell || !span || !figure) return [];
    const name = figure.note && endsAsIndicator(figure.note) ? figure.note : column.name;
    return [
      {
        name,
        named: null,
        about: [subject.entity],
        valueText: figure.valueText,
        value: figure.value,
        unit: figure.unit,
        year: column.year,
        comparator: figure.comparator,
        nature: column.nature,
        evidence: rowEvidence(ctx, row, [row.cells[subjectColumn]], span),
        at: span,
        group: null,
      },
    ];
  });
}
