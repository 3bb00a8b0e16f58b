/** Numbers of pages that stand among the fragments of a table. */
import { isPageNumber } from '../page-number.js';
import type { Alignment } from './align.js';
import type { CellCosts } from './cell-cost.js';
import type { Fragment } from './fragment.js';
import type { ColumnType } from './header-words.js';

/** - 12 -, 第 12 页: no cell looks so. */
export const isMarkedPage = (fragment: Fragment): boolean =>
  isPageNumber(fragment.bare) && /^[-–—－·].*[-–—－·]$|页$/.test(fragment.bare) && /\d/.test(fragment.bare);

/** A table whose rows cost more than this on average may hold the number of a page; one whose leaving saves as much is one. */
const suspicious = 0.5;
const worthIt = 3;
const mostPages = 8;

export interface Dealt {
  aligned: Alignment;
  /** Fragments that are page numbers. */
  pages: Fragment[];
}

/** `deal` need find nothing that costs its limit or more, and a reading that costs `limit` or more is of no use. `ends` where the header is said again behind the stretch: the last fragment may be a page number at any saving. */
export function dealWithPages(
  stretch: readonly Fragment[],
  deal: (fragments: readonly Fragment[], limit?: number) => Alignment,
  types: readonly ColumnType[],
  costs: CellCosts,
  ends: boolean,
  searches: boolean,
  limit = Number.POSITIVE_INFINITY,
): Dealt {
  const last = stretch.at(-1);
  let rest = stretch;
  let aligned = deal(rest, limit);
  const pages: Fragment[] = [];
  if (ends && last && isPageNumber(last.bare)) leaveOut([last], 0);
  while (searches && pages.length < mostPages && aligned.cost > suspicious * aligned.rows.length) {
    if (!leaveOut(nearWorst(aligned, types, costs), worthIt)) break;
  }
  return { aligned, pages };

  /** Leaves out the fragment that saves most, the later of two: a page ends between two rows rather than within one. */
  function leaveOut(fragments: readonly Fragment[], saving: number): boolean {
    const tries = fragments.map((page) => {
      const without = rest.filter((f) => f !== page);
      return { page, without, next: deal(without, aligned.cost - saving) };
    });
    const least = Math.min(...tries.map((t) => t.next.cost));
    const best = tries.findLast((t) => t.next.cost === least);
    if (!best || least >= aligned.cost - saving) return false;
    rest = best.without;
    aligned = best.next;
    pages.push(best.page);
    return true;
  }
}

/** The bare numbers of the row that fits worst and of its neighbours. */
function nearWorst({ rows }: Alignment, types: readonly ColumnType[], costs: CellCosts): Fragment[] {
  const prices = rows.map((row) => row.reduce((sum, cell, c) => sum + costs.of(types[c]!, cell), 0));
  const worst = prices.indexOf(Math.max(...prices));
  const near = rows.slice(Math.max(0, worst - 1), worst + 2).flat(2);
  return near.filter((f) => isPageNumber(f.bare) && /^\d+$/.test(f.bare));
}
