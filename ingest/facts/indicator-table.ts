/**
 * Tables of indicators: one row an indicator, one column a year.
 *
 *   指标 | 单位 | 2020年 | 2025年 | 年均增长（%） | 属性
 */
import type { Nature } from '../../graph/model.js';
import { fold } from '../mentions/quantity-text.js';
import { lastYear, years } from '../mentions/years.js';
import type { Table, TableRow } from '../stages.js';
import { cellFigure, headCell, isBlank, isUnit } from './measure-cell.js';
import type { FigureContext } from './measure-context.js';
import { cellSpan, rowEvidence } from './measure-row.js';
import type { FigureDraft } from './measure-types.js';
import { settle } from './measure-year.js';

interface ValueColumn {
  index: number;
  year: string | null;
  /** A column of yearly growth over a span. */
  growth: boolean;
  unit: string | null;
  now: boolean;
}

interface Layout {
  name: number;
  order: number | null;
  unit: number | null;
  nature: number | null;
  group: number | null;
  values: ValueColumn[];
}

const nameHead = /^(?:(?:主要|核心|具体|发展|规划|二级|三级|考核)*指标(?:名称|内容)?|名称|项目|指标项)$/u;
const groupHead = /类别|分类|领域|维度|一级指标|板块|大类/u;
const natureHead = /属性|性质|指标类型|^类型$/u;
const natureCell = /^(?:预期|约束|指导)/u;

export function indicatorTable(ctx: FigureContext, table: Table): FigureDraft[] {
  const layout = layoutOf(ctx, table);
  return layout ? table.rows.flatMap((row) => rowFigures(ctx, row, layout)) : [];
}

/** Which column is what; null where the table has no column of indicators with figures for years. */
function layoutOf(ctx: FigureContext, table: Table): Layout | null {
  const heads = table.header.map((h) => h.text.replace(/\s+/gu, ''));
  const column = (test: (head: string, i: number) => boolean): number | null => {
    const i = heads.findIndex(test);
    return i < 0 ? null : i;
  };
  const nature =
    column((h) => natureHead.test(h)) ??
    column(
      (_, i) =>
        table.rows.length > 1 &&
        table.rows.filter((r) => natureCell.test(r.cells[i]?.text.trim() ?? '')).length * 2 > table.rows.length,
    );
  const group = column((h, i) => groupHead.test(h) && i !== nature);
  const name =
    column((h, i) => nameHead.test(h) && i !== group) ?? column((h, i) => /指标/u.test(h) && i !== group && i !== nature);
  if (name === null) return null;
  const values = heads.flatMap((head, index) =>
    index === name || index === nature || index === group ? [] : valueColumn(ctx, head, index),
  );
  return values.length === 0
    ? null
    : {
        name,
        nature,
        group,
        values,
        order: column((h) => /^(?:序号|编号|№)$/u.test(h)),
        unit: column((h) => /^(?:计量)?单位$/u.test(h)),
      };
}

function valueColumn(ctx: FigureContext, head: string, index: number): ValueColumn[] {
  const { unit, name } = headCell(head);
  const found = years(head, { bare: true });
  const year = found.at(-1)?.year ?? null;
  const period = ctx.frame.period;
  const growth = /年均|增速|增长/u.test(name);
  const now = /现状|基期|基础|实际|完成|初值/u.test(head);
  if (year) {
    const span = year.length > 4 || !growth ? year : (settleSpan(ctx, year) ?? year);
    return [
      {
        index,
        growth,
        unit,
        now: now || (period !== null && Number(lastYear(year)) < period[0]),
        year: growth ? span : lastYear(year),
      },
    ];
  }
  if (!period) return [];
  if (growth) return [{ index, growth, unit: unit ?? '%', now: false, year: `${period[0]}-${period[1]}` }];
  if (now) return [{ index, growth, unit, now, year: String(period[0] - 1) }];
  return /目标|规划值|期末/u.test(head) ? [{ index, growth, unit, now, year: String(period[1]) }] : [];
}

const settleSpan = (ctx: FigureContext, year: string): string | null =>
  ctx.frame.period && String(ctx.frame.period[1]) === year ? `${ctx.frame.period[0]}-${year}` : null;

function rowFigures(ctx: FigureContext, row: TableRow, layout: Layout): FigureDraft[] {
  const nameCell = row.cells[layout.name];
  if (!nameCell || isBlank(nameCell.text)) return [];
  const { name, unit: ownUnit } = nameOf(nameCell.text);
  if (!/\p{Script=Han}{2}/u.test(name)) return [];
  const at = cellSpan(ctx, row, nameCell);
  const unitCell = layout.unit === null ? '' : fold(row.cells[layout.unit]?.text.replace(/\s+/gu, '') ?? '');
  const unit = isBlank(unitCell) ? ownUnit : unitCell;
  const stated = natureOf(layout.nature === null ? '' : (row.cells[layout.nature]?.text ?? ''));
  const group = layout.group === null ? null : row.cells[layout.group]?.text.replace(/\s+/gu, '') || null;
  const levels = layout.values.some((v) => !v.growth && !isBlank(row.cells[v.index]?.text ?? ''));
  return layout.values.flatMap((column): FigureDraft[] => {
    const cell = row.cells[column.index];
    const place = cell && cellSpan(ctx, row, cell);
    const read = cell && cellFigure(cell.text, column.growth ? (column.unit ?? '%') : (unit ?? column.unit));
    if (!cell || !place || !read) return [];
    // [累计]: a bracket says that the figure adds up over the period, in a column of yearly growth too.
    const summed = read.cumulative && !column.now;
    const figure = (summed && column.growth && cellFigure(cell.text, unit)) || read;
    const full = column.growth ? growthName(name, summed, levels) : name;
    return [
      {
        name: full,
        named: at,
        about: [],
        valueText: figure.valueText,
        value: figure.value,
        unit: figure.unit,
        year: summed && ctx.frame.period ? `${ctx.frame.period[0]}-${ctx.frame.period[1]}` : settle(column.year, full, ctx.frame),
        comparator: figure.comparator,
        nature: column.now ? '现状' : (stated ?? '目标'),
        evidence: rowEvidence(ctx, row, [layout.order === null ? undefined : row.cells[layout.order], nameCell], place),
        at: place,
        group,
      },
    ];
  });
}

function growthName(name: string, summed: boolean, levels: boolean): string {
  if (/增长|增速|下降|降低|减少|提高/u.test(name)) return name;
  if (!summed) return `${name}年均增长`;
  return levels ? `${name}累计变化` : name;
}

/** 1.地区生产总值（亿元）① → 地区生产总值, 亿元; a bracket that is no unit stays in the name. */
function nameOf(text: string): { name: string; unit: string | null } {
  const plain = text
    .replace(/\s+/gu, '')
    .replace(/^[（(]?\d{1,3}[)）.．、]\s*/u, '')
    .replace(/^其中[:：]?/u, '')
    .replace(/[①-⑳*＊]+$|[[［]\d+[\]］]$/u, '');
  const bracket = /^(?<name>.+?)[（(](?:单位[:：]?)?(?<unit>[^（）()]+)[)）]$/u.exec(plain);
  return bracket && isUnit(bracket.groups!.unit!)
    ? { name: bracket.groups!.name!, unit: fold(bracket.groups!.unit!) }
    : { name: plain, unit: null };
}

function natureOf(text: string): Nature | null {
  if (/约束/u.test(text)) return '约束性';
  return /预期|指导/u.test(text) ? '预期性' : null;
}
