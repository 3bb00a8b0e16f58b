/** Rules that cross to grids: the columns and rows of a ruled table, cells joined where no rule parts them. */
import type { Rule } from './geometry.js';

/** Of a grid: `row` and `column` of its upper left corner, and how far it reaches. */
export interface GridCell {
  row: number;
  column: number;
  across: number;
  down: number;
}

export interface Grid {
  /** Borders of columns, left to right, and of rows, top to bottom. */
  xs: number[];
  ys: number[];
  cells: GridCell[];
  /** The upright rules go on beyond the last level one: a row that the page cut. */
  openTop: boolean;
  openBottom: boolean;
}

/** In points: rules so near are one, ends so near meet, and a row or column is no thinner. */
const near = 2;
const meets = 3.5;
const thinnest = 5;
/** Rules that are no shorter after those of one line were joined. */
const shortest = 12;
/** More rules than a page full of tables has are a drawing. */
const most = 1500;

export function gridsOf(rules: readonly Rule[]): Grid[] {
  const lines = [...inLine(rules.filter((r) => r.upright)), ...inLine(rules.filter((r) => !r.upright))].filter(
    (r) => r.to - r.from >= shortest,
  );
  if (lines.length > most) return [];
  return groups(lines).flatMap((group) => gridOf(group) ?? []);
}

/** Pieces of one line that touch become one rule. */
function inLine(rules: readonly Rule[]): Rule[] {
  const rows: Rule[][] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const row = rows.at(-1);
    if (row && rule.at - row[0]!.at <= near) row.push(rule);
    else rows.push([rule]);
  }
  return rows.flatMap((row) => {
    const out: Rule[] = [];
    for (const rule of row.sort((a, b) => a.from - b.from)) {
      const last = out.at(-1);
      if (last && rule.from <= last.to + meets) last.to = Math.max(last.to, rule.to);
      else out.push({ ...rule, at: row[0]!.at });
    }
    return out;
  });
}

const crosses = (a: Rule, b: Rule): boolean =>
  a.upright !== b.upright && b.at >= a.from - meets && b.at <= a.to + meets && a.at >= b.from - meets && a.at <= b.to + meets;

/** Rules that hang together. */
function groups(rules: readonly Rule[]): Rule[][] {
  const left = new Set(rules);
  const out: Rule[][] = [];
  for (const rule of rules) {
    if (!left.delete(rule)) continue;
    const group = [rule];
    for (const of of group)
      for (const other of left)
        if (crosses(of, other)) {
          left.delete(other);
          group.push(other);
        }
    out.push(group);
  }
  return out;
}

/** Sorted, without those that stand too near to the one before. */
function borders(places: readonly number[]): number[] {
  const out: number[] = [];
  for (const place of [...places].sort((a, b) => a - b)) if (out.length === 0 || place - out.at(-1)! >= thinnest) out.push(place);
  return out;
}

function gridOf(group: readonly Rule[]): Grid | null {
  const upright = group.filter((r) => r.upright);
  const level = group.filter((r) => !r.upright);
  if (upright.length < 1 || level.length < 2) return null;
  const levels = level.map((r) => r.at);
  const [top, bottom] = [Math.min(...upright.map((r) => r.from)), Math.max(...upright.map((r) => r.to))];
  const openTop = top < Math.min(...levels) - thinnest;
  const openBottom = bottom > Math.max(...levels) + thinnest;
  const ys = borders([...levels, ...(openTop ? [top] : []), ...(openBottom ? [bottom] : [])]);
  // A table without rules at its sides ends where its level rules end.
  const xs = borders([...upright.map((r) => r.at), Math.min(...level.map((r) => r.from)), Math.max(...level.map((r) => r.to))]);
  if (xs.length < 2 || ys.length < 2) return null;
  const middle = (places: readonly number[], i: number) => (places[i]! + places[i + 1]!) / 2;
  const parted = (rules: readonly Rule[], at: number, along: number) =>
    rules.some((r) => Math.abs(r.at - at) < thinnest && r.from <= along && along <= r.to);
  const wallRight = (row: number, column: number) => parted(upright, xs[column + 1]!, middle(ys, row));
  const wallBelow = (row: number, column: number) => parted(level, ys[row + 1]!, middle(xs, column));
  return { xs, ys, cells: cellsOf(xs.length - 1, ys.length - 1, wallRight, wallBelow), openTop, openBottom };
}

function cellsOf(
  columns: number,
  rows: number,
  wallRight: (row: number, column: number) => boolean,
  wallBelow: (row: number, column: number) => boolean,
): GridCell[] {
  const cells: GridCell[] = [];
  const taken = new Set<number>();
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let across = 1;
      while (column + across < columns && !wallRight(row, column + across - 1) && !taken.has(row * columns + column + across))
        across++;
      let down = 1;
      while (row + down < rows && !wallBelow(row + down - 1, column)) down++;
      for (let r = row; r < row + down; r++) for (let c = column; c < column + across; c++) taken.add(r * columns + c);
      cells.push({ row, column, across, down });
    }
  return cells;
}
