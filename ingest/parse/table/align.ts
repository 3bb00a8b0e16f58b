/** Fragments to rows and cells: the cheapest way to deal them out, by dynamic programming over rows and columns. */
import { cellCost, type TableSense } from './cell-cost.js';
import { type Fragment, isOrdinal } from './fragment.js';
import type { ColumnType } from './header-words.js';

export interface Alignment {
  /** `rows[r][c]` is the fragments of a cell; an empty list is an empty or spanned cell. */
  rows: Fragment[][][];
  cost: number;
}

/** Most fragments that one cell is put together from. */
const widest = 6;
/** What it costs that the first row has no group, and that a number does not count on. */
const penalty = { groupless: 4, outOfOrder: 3 };

interface Step {
  cost: number;
  from: number;
  /** First fragment of each column, and the end of the row. */
  bounds: number[];
  ordinal: number;
}

/** `previous` is the last ordinal above; `above` whether rows stand there, from which a group may span down. */
export function align(
  fragments: readonly Fragment[],
  types: readonly ColumnType[],
  sense: TableSense,
  previous: number,
  above: boolean,
): Alignment {
  const costOf = cachedCosts(fragments, types, sense);
  const best: (Step | undefined)[] = [{ cost: 0, from: -1, bounds: [], ordinal: previous }];
  for (let i = 0; i < fragments.length; i++) {
    const here = best[i];
    if (!here) continue;
    for (const row of rowsFrom(i, here.ordinal + 1, i === 0 && !above)) {
      const end = row.bounds.at(-1)!;
      const cost = here.cost + row.cost;
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY))
        best[end] = { cost, from: i, bounds: row.bounds, ordinal: row.ordinal };
    }
  }
  const rows: Fragment[][][] = [];
  for (let step = best[fragments.length]; step && step.from >= 0; step = best[step.from]) {
    const { bounds } = step;
    rows.unshift(types.map((_, c) => fragments.slice(bounds[c]!, bounds[c + 1]!)));
  }
  return { rows, cost: best[fragments.length]?.cost ?? Number.POSITIVE_INFINITY };

  /** Every end that one row starting at `start` can have, with the cheapest way to it. */
  function rowsFrom(start: number, expected: number, first: boolean): Omit<Step, 'from'>[] {
    let states: (Omit<Step, 'from'> | undefined)[] = [{ cost: 0, bounds: [start], ordinal: expected - 1 }];
    for (let c = 0; c < types.length; c++) {
      const next: typeof states = [];
      for (let used = 0; used < states.length; used++) {
        const state = states[used];
        if (!state) continue;
        const at = start + used;
        for (let n = 0; n <= widest && at + n <= fragments.length; n++) {
          let cost = state.cost + costOf(c, at, n);
          let { ordinal } = state;
          if (types[c] === 'group' && n === 0 && first) cost += penalty.groupless;
          if (types[c] === 'ordinal' && n === 1 && isOrdinal(fragments[at]!.bare)) {
            ordinal = Number.parseInt(fragments[at]!.bare, 10);
            if (ordinal !== expected) cost += penalty.outOfOrder;
          }
          if (cost < (next[used + n]?.cost ?? Number.POSITIVE_INFINITY))
            next[used + n] = { cost, bounds: [...state.bounds, at + n], ordinal };
        }
      }
      states = next;
    }
    return states.slice(1).filter((s) => s !== undefined);
  }
}

/** Costs by column, first fragment and number of fragments, each worked out once. */
function cachedCosts(fragments: readonly Fragment[], types: readonly ColumnType[], sense: TableSense) {
  const known = new Map<string, number>();
  return (column: number, at: number, n: number): number => {
    const type = types[column]!;
    const key = `${type} ${at} ${n}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const cost = cellCost(type, fragments.slice(at, at + n), sense);
    known.set(key, cost);
    return cost;
  };
}
