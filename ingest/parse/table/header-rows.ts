/** How many rows at the top of a grid are its header, and a title that stands in the grid's first row. */
import type { MappedText } from '../../mapped-text.js';
import { squeeze } from '../join.js';
import { isFigure, isGloss } from './fragment.js';
import { isWholeHeader } from './header-words.js';
import type { CellText } from './table-node.js';

export interface HeadedRows {
  rows: CellText[][];
  /** Rows at the top that are the header together: 1 or 2. */
  heads: number;
  /** A first row that is one cell over all columns: 表 1 主要指标 */
  title: MappedText | null;
}

const longestHead = 20;
export const isYear = (text: string): boolean => /^(?:19|20)\d\d年?(?:[（(].{1,8}[）)])?$/.test(text);

/** Could a cell stand in a header? 数量, 2020年, （亿元） */
export const isHead = (text: string): boolean => {
  const bare = squeeze(text);
  return bare.length <= longestHead && (isGloss(bare) || isYear(bare) || (isWholeHeader(bare) && !isFigure(bare)));
};

const isBlank = (cell: CellText | undefined): boolean => !cell || cell.mapped.text === '';

function titleOf(rows: readonly (readonly CellText[])[]): MappedText | null {
  const [first, second] = rows;
  if (!first || !second || second.length < 2 || rows.length < 3) return null;
  const own = first.filter((c) => !isBlank(c) && !c.spanned);
  const alone =
    own.length === 1 && first.every((c) => isBlank(c) || c.mapped === own[0]!.mapped || c.mapped.text === own[0]!.mapped.text);
  const below = second.filter((c) => !isBlank(c)).length;
  return alone && !isBlank(first[0]) && below >= 2 && second.every((c) => isBlank(c) || isHead(c.mapped.text))
    ? own[0]!.mapped
    : null;
}

/** Does a cell of the first row reach over the one right of it, by its span, by a blank or by being said again? */
const reaches = (first: readonly CellText[]): boolean =>
  first.some(
    (cell, c) => c > 0 && (isBlank(cell) || (first[c - 1]!.mapped.text !== '' && cell.mapped.text === first[c - 1]!.mapped.text)),
  );

/** Does the second row leave blank what the first heads alone, and say something only under heads that reach on? */
function fillsIn(first: readonly CellText[], second: readonly CellText[], body: readonly (readonly CellText[])[]): boolean {
  const spans = first.map((cell, c) => isBlank(cell) || (isBlank(first[c + 1]) && c + 1 < first.length));
  return (
    second.some((cell) => isBlank(cell)) &&
    second.every(
      (cell, c) => isBlank(cell) !== spans[c] && cell.mapped.text.length <= longestHead && !isFigure(squeeze(cell.mapped.text)),
    ) &&
    body.some((row) => row.some((cell, c) => spans[c] === true && isFigure(squeeze(cell.mapped.text))))
  );
}

/** Blank cells of a header of two rows get the words that span them. */
function filled(first: readonly CellText[], second: readonly CellText[]): [CellText[], CellText[]] {
  const upper: CellText[] = [];
  first.forEach((cell, c) => {
    const left = upper[c - 1];
    const again =
      left !== undefined && !isBlank(left) && (cell.mapped.text === left.mapped.text || (isBlank(cell) && !isBlank(second[c])));
    upper.push(again ? { mapped: left.mapped, spanned: true } : cell);
  });
  const lower = second.map((cell, c) => {
    const above = upper[c]!;
    return isBlank(cell) || cell.mapped.text === above.mapped.text ? { mapped: above.mapped, spanned: true } : cell;
  });
  return [upper, lower];
}

export function headedRows(rows: readonly CellText[][]): HeadedRows {
  const title = titleOf(rows);
  const grid = title ? rows.slice(1) : [...rows];
  const [first, second, ...body] = grid;
  const two =
    first !== undefined &&
    second !== undefined &&
    body.length > 0 &&
    first.length === second.length &&
    reaches(first) &&
    second.some((c) => !isBlank(c) && !c.spanned) &&
    (second.every((c) => isBlank(c) || c.spanned || isHead(c.mapped.text)) || fillsIn(first, second, body));
  return two ? { rows: [...filled(first, second), ...body], heads: 2, title } : { rows: grid, heads: 1, title };
}
