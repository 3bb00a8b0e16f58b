/**
 * A table without a gap or a wrapped cell: the fragments fall into rows of one width, and each column holds figures only or words
 * only. Then the width says which fragments are the header, whatever words it is made of.
 */
import type { Fragment } from './fragment.js';
import { isYear } from './header-rows.js';
import { type ColumnType, columnTypesOf, isWholeHeader } from './header-words.js';

const narrowest = 3;
const widestTable = 14;
const longestHead = 20;
/** Rows below the header that make a regularity more than chance. */
const fewestRows = 3;

const couldHead = ({ bare, figure, dash }: Fragment): boolean =>
  (isYear(bare) || (!figure && !dash)) && bare.length <= longestHead && !/[、，。；]/.test(bare);

/** The kinds of the columns where the fragments are a grid of this width; null where they are not. */
function typesAt(fragments: readonly Fragment[], width: number): ColumnType[] | null {
  const head = fragments.slice(0, width);
  if (!head.every(couldHead) || new Set(head.map((f) => f.bare)).size < width) return null;
  const types = columnTypesOf(head.map((f) => f.bare));
  const columns = types.map((type, c): ColumnType | null => {
    const cells = fragments.filter((f, i) => i >= width && i % width === c && !f.dash);
    const figures = cells.filter((f) => f.figure).length;
    if (figures === cells.length && figures > 0) return type === 'ordinal' ? type : 'number';
    if (figures > 0) return null;
    return type === 'number' || type === 'ordinal' || type === 'group' ? 'text' : type;
  });
  const known = columns.filter((type) => type !== null);
  const mixed = known.includes('number') && known.some((type) => type !== 'number' && type !== 'ordinal');
  return known.length === width && (mixed || head.every((f) => isWholeHeader(f.bare))) ? known : null;
}

/** Every width at which the fragments are such a grid, with the kinds of its columns. */
export function regularColumns(fragments: readonly Fragment[]): ColumnType[][] {
  const out: ColumnType[][] = [];
  for (let width = narrowest; width <= widestTable; width++) {
    if (fragments.length % width !== 0 || fragments.length < (fewestRows + 1) * width) continue;
    const types = typesAt(fragments, width);
    if (types) out.push(types);
  }
  return out;
}
