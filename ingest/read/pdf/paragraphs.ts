/** Lines to paragraphs, tables over page breaks to one: the flow of the whole text. */
import type { PageParts } from './furniture.js';
import { median } from './geometry.js';
import { joined, type Line } from './lines.js';
import type { LinePart, TablePart } from './page-parts.js';

export interface Paragraph {
  type: 'paragraph';
  /** One piece a line; `page` is that of the line. */
  lines: Line[];
  boxed: boolean;
}

export interface FlowTable {
  type: 'table';
  /** The table's part on each page. */
  parts: TablePart[];
}

export type Flow = Paragraph | FlowTable;

/** In sizes of letters: how far a line may stand from the margin and still not be indented; how much sizes may differ. */
const indented = 0.9;
const sameSize = 0.06;
/** In usual distances between lines, those of large letters being larger; a space below a heading parts it from the next. */
const farthest = { text: 1.5, heading: 1.2 };
/** How far a bullet or number hangs out. */
const hanging = 3.5;

interface Margins {
  left: number;
  right: number;
}

export interface Body {
  /** Of most letters. */
  size: number;
  /** Between baselines. */
  pitch: number;
}

const freeLines = (page: PageParts): Line[] =>
  page.parts.flatMap((part) => (part.type === 'line' && !part.box ? [part.line] : []));

export function bodyOf(pages: readonly PageParts[]): Body {
  const lengths = new Map<number, number>();
  const lines = pages.flatMap(freeLines);
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    lengths.set(size, (lengths.get(size) ?? 0) + line.text.length);
  }
  const size = [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
  const steps = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const step = next && next.page === line.page ? next.y - line.y : 0;
    return step > 0 && step < 3 * size && isSize(line, size) && isSize(next!, size) ? [step] : [];
  });
  return { size, pitch: median(steps) || 1.5 * size };
}

const isSize = (line: Line, size: number): boolean => Math.abs(line.size - size) <= sameSize * size;

export function flowOf(pages: readonly PageParts[], body: Body): Flow[] {
  const flow: Flow[] = [];
  const usual = usualMargins(pages, body);
  let last: LinePart | null = null;
  for (const page of pages) {
    const margins = marginsOf(page, body, usual);
    for (const part of page.parts) {
      const open = flow.at(-1);
      if (part.type === 'table') {
        if (open?.type === 'table' && continuesTable(open.parts.at(-1)!, part)) open.parts.push(part);
        else flow.push({ type: 'table', parts: [part] });
        last = null;
      } else {
        const goesOn =
          last !== null && open?.type === 'paragraph' && continues(open, last, part, part.box ?? margins, body, usual);
        if (goesOn) (open as Paragraph).lines.push(part.line);
        else flow.push({ type: 'paragraph', lines: [part.line], boxed: part.box !== undefined });
        last = part;
      }
    }
  }
  return flow;
}

/** How far a line reaches: a mark at its end may hang out over the margin. */
const reach = (line: Line): number => line.right - (/[，。、；：！？》）”]$/.test(line.text) ? line.size : 0);

function usualMargins(pages: readonly PageParts[], body: Body): Margins {
  const own = pages.map((page) => freeLines(page).filter((line) => isSize(line, body.size))).filter((lines) => lines.length >= 5);
  return {
    left: median(own.map((lines) => Math.min(...lines.map((l) => l.left)))),
    right: median(own.map((lines) => Math.max(...lines.map(reach)))),
  };
}

/** A page with little text has the usual ones. */
function marginsOf(page: PageParts, body: Body, usual: Margins): Margins {
  const lines = freeLines(page).filter((line) => isSize(line, body.size));
  if (lines.length < 5) return usual;
  const left = Math.min(...lines.map((l) => l.left));
  const right = Math.max(...lines.map(reach));
  return right - left < 0.8 * (usual.right - usual.left) ? usual : { left, right };
}

const endsSentence = (text: string): boolean => /[。！？；：:;][”’」』）)]*$/.test(text);
const bullet = /^(?:[•●○◦■□◆◇▪▫▶►➢✓·-]|\d{1,2}[.、．)）])/;

function continues(open: Paragraph, last: LinePart, next: LinePart, margins: Margins, body: Body, usual: Margins): boolean {
  const { line: before } = last;
  const { line } = next;
  if ((last.box === undefined) !== (next.box === undefined)) return false;
  if (Math.abs(before.size - line.size) > sameSize * before.size) return false;
  if (/ {3}/.test(before.text) || / {3}/.test(line.text)) return false;
  const large = line.size > body.size * (1 + sameSize);
  const pitch = large ? (body.pitch * line.size) / body.size : body.pitch;
  if (before.page === line.page && line.y - before.y > (large ? farthest.heading : farthest.text) * pitch) return false;
  // The margins of the page that the line before stands on; the usual ones where that is another page.
  const edge = last.box?.right ?? (before.page === line.page ? margins.right : usual.right);
  const first = open.lines[0]!;
  if (beginsInset(first, line, { left: margins.left, right: edge }) && open.lines.length === 1) return !endsSentence(before.text);
  const isInset = open.lines.length > 1 && before.left > margins.left + indented * line.size;
  const right = isInset ? Math.max(...open.lines.map((l) => l.right)) : edge;
  if (right - before.right > firstWord(line.text) * line.size + 0.6 * line.size) return false;
  if (large || line.left <= margins.left + indented * line.size) return true;
  if (open.lines.length > 1) return Math.abs(line.left - before.left) <= 0.6 * line.size;
  if (bullet.test(first.text) && line.left > first.left && line.left - first.left <= hanging * line.size) return true;
  return Math.abs(line.left - before.left) <= 0.3 * line.size && !endsSentence(before.text);
}

/** In sizes: how far the first line of a paragraph is set in; in shares of the text's width: a line that may be full. */
const firstIndent = { least: 1.2, most: 3 };
const longLine = 0.6;

/** The second line of a block that is set in on both sides, its first line further in: a quotation, the frame of a box. */
const beginsInset = (first: Line, second: Line, { left, right }: Margins): boolean =>
  second.left > left + indented * second.size &&
  first.left - second.left >= firstIndent.least * second.size &&
  first.left - second.left <= firstIndent.most * second.size &&
  first.right - first.left >= longLine * (right - left) - (second.left - left);

/** The width, in sizes, of what cannot be parted at the beginning of a line: a word, or a character with the marks behind it. */
function firstWord(text: string): number {
  const [word] = /^(?:[A-Za-z0-9.%,+-]+|.)[，。；：、！？”’》）〉」』】]*/u.exec(text)!;
  return [...word].reduce((sum, char) => sum + (char < '\u2000' ? 0.6 : 1), 0);
}

export const textOf = (paragraph: Paragraph): string => paragraph.lines.map((l) => l.text).reduce(joined);

/** In points. */
const sameColumn = 4;

/** On the next page, with the same columns. */
function continuesTable(before: TablePart, part: TablePart): boolean {
  return (
    part.page === before.page + 1 &&
    part.xs.length === before.xs.length &&
    part.xs.every((x, i) => Math.abs(x - part.xs[0]! - (before.xs[i]! - before.xs[0]!)) <= sameColumn)
  );
}
