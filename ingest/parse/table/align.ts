/** Fragments to rows and cells: the cheapest way to deal them out, by dynamic programming over rows and columns. */
import { type CellCosts, widest } from './cell-cost.js';
import { type Fragment, isOrdinal } from './fragment.js';
import type { ColumnType } from './header-words.js';

export interface Alignment {
  /** `rows[r][c]` is the fragments of a cell; an empty list is an empty or spanned cell. */
  rows: Fragment[][][];
  cost: number;
}

/** What it costs that the first row has no group, and that a number does not count on. */
const penalty = { groupless: 4, outOfOrder: 3 };

/** A cell that fits worse than this is not worth a further fragment. */
const hopeless = 9;

/** The cheapest way to one place: after `used` fragments of a row, or, between rows, after all fragments so far. */
interface Way {
  cost: number;
  ordinal: number;
  /** Fragments in the cell just dealt, and the way to what is before it. */
  taken: number;
  before: Way | null;
}

/**
 * `previous` is the last ordinal above; `above` whether rows stand there, from which a group may span down. A reading
 * that costs `limit` or more is of no use to the caller: then there are no rows, at infinite cost.
 */
export function align(
  fragments: readonly Fragment[],
  types: readonly ColumnType[],
  costs: CellCosts,
  previous: number,
  above: boolean,
  limit = Number.POSITIVE_INFINITY,
): Alignment {
  // Most ways are far dearer than the cheapest, so it is first looked for below a price that most tables keep.
  for (const price of rowPrices) {
    const most = (fragments.length / types.length) * price;
    const found = most < limit ? alignBelow(fragments, types, costs, previous, above, most) : null;
    if (found && found.cost < most) return found;
  }
  return alignBelow(fragments, types, costs, previous, above, limit);
}

/** What a row costs on average in a good table, and in a bad one. */
const rowPrices = [1, 5];

function alignBelow(
  fragments: readonly Fragment[],
  types: readonly ColumnType[],
  costs: CellCosts,
  previous: number,
  above: boolean,
  limit: number,
): Alignment {
  const count = fragments.length;
  const costOf = costs.along(fragments, types);
  const best: (Way | undefined)[] = [{ cost: 0, ordinal: previous, taken: 0, before: null }];
  for (let i = 0; i < count; i++) {
    if (best[i]) extend(i, best[i]!);
  }
  const end = best[count];
  return { rows: end ? rowsOf(end) : [], cost: end?.cost ?? Number.POSITIVE_INFINITY };

  /** Deals one row from fragment `start` on, column by column, and keeps what is cheapest for each place it ends. */
  function extend(start: number, from: Way): void {
    let ways: (Way | undefined)[] = [from];
    for (let c = 0; c < types.length; c++) {
      const next: typeof ways = [];
      ways.forEach((way, used) => {
        if (way) deal(way, used, c, next);
      });
      ways = next;
    }
    ways.forEach((way, used) => {
      if (way && used > 0 && way.cost < (best[start + used]?.cost ?? Number.POSITIVE_INFINITY)) best[start + used] = way;
    });

    function deal(way: Way, used: number, column: number, next: (Way | undefined)[]): void {
      const at = start + used;
      for (let n = 0; n <= widest && at + n <= count; n++) {
        const own = costOf(column, at, n);
        let cost = way.cost + own;
        let { ordinal } = way;
        if (types[column] === 'group' && n === 0 && start === 0 && !above) cost += penalty.groupless;
        if (types[column] === 'ordinal' && n === 1 && isOrdinal(fragments[at]!.bare)) {
          ordinal = Number.parseInt(fragments[at]!.bare, 10);
          if (ordinal !== way.ordinal + 1) cost += penalty.outOfOrder;
        }
        if (cost < (next[used + n]?.cost ?? limit)) next[used + n] = { cost, ordinal, taken: n, before: way };
        if (n > 0 && own > hopeless) break;
      }
    }
  }

  function rowsOf(end: Way): Fragment[][][] {
    const cells: Fragment[][] = [];
    let at = count;
    for (let way = end; way.before; way = way.before) {
      cells.unshift(fragments.slice(at - way.taken, at));
      at -= way.taken;
    }
    return Array.from({ length: cells.length / types.length }, (_, r) => cells.slice(r * types.length, (r + 1) * types.length));
  }
}

/** Every row full and every cell one fragment, where the count allows it; a new group is then nothing remarkable. */
export function grid(
  fragments: readonly Fragment[],
  types: readonly ColumnType[],
  costs: CellCosts,
  previous: number,
): Alignment | null {
  const width = types.length;
  if (fragments.length === 0 || fragments.length % width !== 0) return null;
  const rows = Array.from({ length: fragments.length / width }, (_, r) =>
    fragments.slice(r * width, (r + 1) * width).map((f) => [f]),
  );
  let cost = 0;
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const type = types[c]!;
      cost += costs.of(type === 'group' ? 'text' : type, cell);
      if (type === 'ordinal' && Number.parseInt(cell[0]!.bare, 10) !== previous + r + 1) cost += penalty.outOfOrder;
      if (type === 'group' && cell[0]!.figure) cost += hopeless;
    });
  });
  return { rows, cost };
}
