/** The straight rules that a page draws: strokes, and filled rectangles so thin that they are rules. */
import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js';
import { combine, type Matrix, moved, type Rule } from './geometry.js';
import type { Pdfjs } from './open-pdf.js';

/** In points: a filled rectangle no thicker is a rule; a shorter one is a dot; how far a straight line may lean. */
const thickest = 3;
const shortest = 4;
const lean = 1;
/** More rules than the tables of a page have are a drawing. */
const most = 20_000;

/** Operators of a path in pdfjs: how many numbers follow each (move, line, curve, quadratic curve, close). */
const lengths = [2, 2, 6, 4, 0];

type Point = [number, number];

export function rulesOf({ fnArray, argsArray }: PDFOperatorList, { OPS }: Pdfjs, page: Matrix): Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let now = page;
  const strokes = new Set<number>([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ]);
  const fills = new Set<number>([OPS.fill, OPS.eoFill]);
  for (let i = 0; i < fnArray.length && rules.length < most; i++) {
    const args = argsArray[i];
    switch (fnArray[i]) {
      case OPS.save:
        saved.push(now);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        now = saved.pop() ?? page;
        break;
      case OPS.transform:
        now = combine(now, args as unknown as Matrix);
        break;
      case OPS.paintFormXObjectBegin:
        saved.push(now);
        if (args[0]) now = combine(now, args[0] as Matrix);
        break;
      case OPS.constructPath: {
        const [operator, [data]] = args as [number, [ArrayLike<number> | null]];
        if (!data || !(strokes.has(operator) || fills.has(operator))) break;
        for (const path of pathsOf(data, now)) rules.push(...(strokes.has(operator) ? stroked(path) : filled(path)));
      }
    }
  }
  return rules;
}

/** The corners of each part of a path; a curve counts by its end. */
function pathsOf(data: ArrayLike<number>, matrix: Matrix): Point[][] {
  const paths: Point[][] = [];
  let open: Point[] = [];
  for (let i = 0; i < data.length; ) {
    const operator = data[i++]!;
    const length = lengths[operator];
    if (length === undefined) break;
    if (operator === 0) {
      open = [];
      paths.push(open);
    }
    if (length === 0) open.push(...open.slice(0, 1));
    else open.push(moved(matrix, data[i + length - 2]!, data[i + length - 1]!));
    i += length;
  }
  return paths;
}

function stroked(path: readonly Point[]): Rule[] {
  return path.slice(1).flatMap((to, i) => {
    const from = path[i]!;
    return ruleBetween(from[0], from[1], to[0], to[1]);
  });
}

function filled(path: readonly Point[]): Rule[] {
  const xs = path.map(([x]) => x);
  const ys = path.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (Math.min(right - left, bottom - top) > thickest) return [];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return right - left > bottom - top ? ruleBetween(left, y, right, y) : ruleBetween(x, top, x, bottom);
}

function ruleBetween(x1: number, y1: number, x2: number, y2: number): Rule[] {
  const [wide, high] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (Math.max(wide, high) < shortest || Math.min(wide, high) > lean) return [];
  return wide > high
    ? [{ upright: false, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }]
    : [{ upright: true, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
}
