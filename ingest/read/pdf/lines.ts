/** Pieces of text to lines. */
import type { Run } from './geometry.js';

export interface Line {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  page: number;
}

/** Baselines nearer than this share of the size are one; a smaller piece (a raised figure) joins from farther off. */
const sameLine = 0.45;
/** In sizes: from here a gap is a space (a narrow one behind a marker), and from here it parts cells. */
const gaps = { narrow: 0.15, space: 0.3, cells: 2.5 };

/** Top to bottom, each line left to right. */
export function linesOf(runs: readonly Run[], page: number): Line[] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    const near = row?.some((other) => Math.abs(other.y - run.y) <= sameLine * Math.max(other.size, run.size));
    if (row && near && Math.abs(row[0]!.y - run.y) <= Math.max(row[0]!.size, run.size)) row.push(run);
    else rows.push([run]);
  }
  return rows
    .map((row) =>
      lineOf(
        row.sort((a, b) => a.left - b.left),
        page,
      ),
    )
    .filter((line) => line.text !== '');
}

function lineOf(row: readonly Run[], page: number): Line {
  const main = row.reduce((best, run) => (run.text.length > best.text.length ? run : best));
  let text = '';
  let right = row[0]!.left;
  for (const run of row) {
    const gap = (run.left - right) / Math.min(run.size, main.size);
    text += (text === '' ? '' : between(text, run.text, gap)) + run.text;
    right = Math.max(right, run.right);
  }
  return { text: text.trim(), left: row[0]!.left, right, y: main.y, size: main.size, page };
}

const latin = /[A-Za-z0-9]/;

/** A bullet or a number stands apart from its item without being a cell; 专栏2 too, by a narrow blank of a Latin font. */
const marker = /^(?:(?:专栏|[图表])\s?\d{1,2}|[•●○◦■□◆◇▪▫▶►➢✓·-]|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.、．])$/;

function between(before: string, after: string, gap: number): string {
  if (gap >= gaps.narrow && marker.test(before.trim())) return ' ';
  if (gap >= gaps.cells) return '   ';
  const words = latin.test(before.at(-1)!) && latin.test(after[0]!);
  return gap >= gaps.space && (words || gap >= 1) && !/\s$/.test(before) && !/^\s/.test(after) ? ' ' : '';
}

/** What stands between two lines of one paragraph: a space between two Latin words, else nothing. */
export function joined(before: string, after: string): string {
  return /[A-Za-z,.;]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after;
}
