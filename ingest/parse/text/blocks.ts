/** Lines to blocks: each a paragraph, a heading line, a cell fragment or a page number, wrapped lines put together. */
import { type MappedText, mapRun } from '../../mapped-text.js';
import { hasOpenBracket } from '../bracket.js';
import { markerOf } from '../marker.js';
import { namedHeadingOf } from '../named-heading.js';
import { isPageNumber } from '../page-number.js';
import { endsSentence, indentation, isBlank, isDotted, isFull, type Line, linesOf, wrapWidth } from './lines.js';

const startsUnit = (text: string) =>
  markerOf(text) !== null || namedHeadingOf(text) !== null || /^【/.test(text) || isPageNumber(text);

/** A line whose cells stand apart, by a tab, a wide gap or bars, or by two blanks where they are three or more. */
export const cellsApart = (line: string): boolean =>
  /\S(?:\t|[ \u3000]{3,})\s*\S/.test(line) || /\S(?:[ \u3000]{2}\S[^。]*){2}/.test(line) || /^\s*\|.*\|\s*$/.test(line);

/** Three cells or more that only two blanks part, none of them a sentence. */
const narrowCells = (line: string): boolean => {
  const cells = line.trim().split(/\t+|[ \u00A0\u3000]{2,}/);
  return cells.length >= 3 && !/。./.test(line) && cells.every((cell) => cell.length <= 60);
};

/** The lines of rows so parted: one such line beside another. */
function narrowRows(lines: readonly Line[]): ReadonlySet<Line> {
  const rows = lines.map((line) => narrowCells(line.text));
  return new Set(lines.filter((_, i) => rows[i] && (rows[i - 1] || rows[i + 1])));
}

/** A line of prose that stops in mid-sentence, and one that ends a sentence or goes on with one: 面积 ⏎ 86 平方公里，其中… */
const isCutOff = (before: string, now: string): boolean =>
  /，|。./.test(before) && /[\u4E00-\u9FFF\d]$/.test(before) && /[，。]/.test(now) && !isLabelled(before) && !isLabelled(now);
const isLabelled = (text: string): boolean => /^[^，。；：]{1,16}[：:]/.test(text);

/** Blocks of raw text: a line break between two lines of one block stays in it as white space. */
export function blocksOf(text: string): MappedText[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const begins = width === null ? null : indentation(lines);
  const rows = narrowRows(lines);
  const blocks: MappedText[] = [];
  let open: Line[] = [];
  const close = () => {
    const [first] = open;
    if (first) blocks.push(mapRun(text.slice(first.from, open.at(-1)!.to), first.from));
    open = [];
  };
  for (const line of lines) {
    const last = open.at(-1);
    if (isBlank(line)) close();
    else {
      if (last && !continues(last, line, open)) close();
      open.push(line);
    }
  }
  close();
  return blocks;

  function continues(last: Line, line: Line, block: readonly Line[]): boolean {
    const before = text.slice(last.from, last.to);
    const now = text.slice(line.from, line.to);
    if (rows.has(last) || rows.has(line)) return false;
    if (cellsApart(last.text) || cellsApart(line.text) || isPageNumber(before) || isPageNumber(now)) return false;
    if (isDotted(before) || isDotted(now)) return false;
    if (hasOpenBracket(text.slice(block[0]!.from, last.to)) && !startsUnit(now)) return true;
    if (width === null) return !startsUnit(now) && before.length >= 12 && (/[，、]$/.test(before) || isCutOff(before, now));
    if (begins?.(line)) return false;
    const full = isFull(last, width);
    if (!startsUnit(now)) return full;
    const begun = text.slice(block[0]!.from, last.to);
    return full && !endsSentence(before) && (/[，。；]/.test(begun) || !startsUnit(begun));
  }
}
