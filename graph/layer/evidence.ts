import type { Evidence } from '../model.js';
import type { Props } from './rows.js';

/** Evidence as the parallel lists that edges and nodes carry it in; `pages` and `corrections` only where there are any. */
export function evidenceLists(evidence: readonly Evidence[]): Props {
  return {
    sections: evidence.map((e) => e.section),
    quotes: evidence.map((e) => e.quote),
    starts: evidence.map((e) => e.start),
    ends: evidence.map((e) => e.end),
    modes: evidence.map((e) => e.mode),
    ...(evidence.some((e) => e.page !== undefined) ? { pages: evidence.map((e) => e.page ?? 0) } : {}),
    ...(evidence.some((e) => e.correction !== undefined) ? { corrections: evidence.map((e) => e.correction ?? '') } : {}),
  };
}
