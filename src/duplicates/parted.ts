import type { DistinctThings } from '../../ingest/corrections/correction.js';
import type { Named, Pair } from './candidates.js';

/** Has a person said of names of the two that they are two things? */
export function isParted({ kind, a, b }: Pair, said: readonly DistinctThings[]): boolean {
  return said.some(
    ({ kind: of, names: [first, second] }) =>
      of === kind && ((called(a, first) && called(b, second)) || (called(a, second) && called(b, first))),
  );
}

const called = ({ name, aliases }: Named, by: string): boolean => name === by || aliases.includes(by);
