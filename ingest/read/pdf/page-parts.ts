/** One page as its parts, top to bottom: lines of text, and tables and boxes with the text that stands in them. */
import type { SpanningCell } from '../layout-text.js';
import { median, type PageContent, type Run } from './geometry.js';
import { type Grid, type GridCell, gridsOf } from './grid.js';
import { type Line, linesOf } from './lines.js';

export interface TablePart {
  type: 'table';
  page: number;
  top: number;
  /** Borders of its columns. */
  xs: number[];
  rows: SpanningCell[][];
  openTop: boolean;
  openBottom: boolean;
}

export interface LinePart {
  type: 'line';
  line: Line;
  top: number;
  /** The margins of the box that it stands in. */
  box?: { left: number; right: number };
}

export type Part = TablePart | LinePart;

/** A frame that takes more of the page is an ornament. */
const largestBox = 0.8;

export function partsOf(page: PageContent): Part[] {
  const parts: Part[] = [];
  let rest = page.runs;
  for (const grid of gridsOf(page.rules)) {
    const inside = rest.filter((run) => holds(grid, run));
    if (inside.length === 0) continue;
    if (isBox(grid)) {
      const area = (grid.xs.at(-1)! - grid.xs[0]!) * (grid.ys.at(-1)! - grid.ys[0]!);
      if (area > largestBox * page.width * page.height) continue;
      parts.push(...boxLines(grid, inside, page.number));
    } else parts.push(tableOf(grid, inside, page.number));
    const taken = new Set(inside);
    rest = rest.filter((run) => !taken.has(run));
  }
  for (const line of linesOf(rest, page.number)) parts.push({ type: 'line', line, top: line.y - line.size });
  return parts.sort((a, b) => a.top - b.top);
}

/** One column of a row or two: a box, its title perhaps in a row of its own. */
const isBox = ({ xs, ys, cells }: Grid): boolean =>
  cells.length <= 2 && (xs.length === 2 || cells.length === 1) && ys.length <= 3;

const heart = (run: Run): number => run.y - run.size * 0.35;

function holds({ xs, ys }: Grid, run: Run): boolean {
  const middle = (run.left + run.right) / 2;
  return middle > xs[0]! && middle < xs.at(-1)! && heart(run) > ys[0]! && heart(run) < ys.at(-1)!;
}

/** In sizes: text stands no farther from the rule of its box, unless it is set in. */
const padding = 1.2;

/** The rules say how far a line could reach: lines that are all short are no paragraph. */
function boxLines({ xs }: Grid, runs: readonly Run[], page: number): LinePart[] {
  const lines = linesOf(runs, page);
  const size = median(lines.map((l) => l.size));
  const nearest = Math.min(...lines.map((l) => l.left)) - xs[0]!;
  const inset = nearest <= padding * size ? nearest : size / 2;
  const right = Math.max(xs.at(-1)! - inset, ...lines.map((l) => l.right));
  const box = { left: xs[0]! + inset, right };
  return lines.map((line) => ({ type: 'line', line, top: line.y - line.size, box }));
}

function tableOf(grid: Grid, runs: readonly Run[], page: number): TablePart {
  const { xs, ys, cells } = grid;
  const held = new Map<GridCell, Run[]>(cells.map((cell) => [cell, []]));
  const cellAt = (x: number, y: number) =>
    cells.find((c) => x >= xs[c.column]! && x < xs[c.column + c.across]! && y >= ys[c.row]! && y < ys[c.row + c.down]!);
  for (const run of runs)
    for (const piece of pieces(run, xs, (x) => cellAt(x, heart(run)))) {
      const cell = cellAt((piece.left + piece.right) / 2, heart(run));
      if (cell) held.get(cell)!.push(piece);
    }
  const rows: SpanningCell[][] = ys.slice(1).map(() => []);
  for (const cell of cells) {
    const text = linesOf(held.get(cell)!, page).map((line) => line.text);
    rows[cell.row]!.push({ text: text.join('\n'), across: cell.across, down: cell.down });
  }
  return { type: 'table', page, top: ys[0]!, xs, rows, openTop: grid.openTop, openBottom: grid.openBottom };
}

const isWide = (char: string): boolean => char >= '\u2E80' || /[“”‘’—…]/.test(char);

/** A run that reaches over the border of a cell is cut there: pdfjs joins texts that stand near. */
function pieces(run: Run, xs: readonly number[], cellAt: (x: number) => GridCell | undefined): Run[] {
  if (!xs.some((x) => x > run.left + run.size * 0.3 && x < run.right - run.size * 0.3)) return [run];
  const units = [...run.text].map((char) => (isWide(char) ? 2 : 1));
  const unit = (run.right - run.left) / units.reduce((sum, n) => sum + n, 0);
  const out: Run[] = [];
  let left = run.left;
  let cell: GridCell | undefined;
  [...run.text].forEach((char, i) => {
    const right = left + units[i]! * unit;
    const here = cellAt((left + right) / 2);
    const last = out.at(-1);
    if (last && here === cell) Object.assign(last, { text: last.text + char, right });
    else out.push({ ...run, text: char, left, right });
    cell = here;
    left = right;
  });
  return out.filter((piece) => piece.text.trim() !== '');
}
