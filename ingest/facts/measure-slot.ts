/** One figure with the words before it, and what a reading of them gives. */
import { units } from '../lexicon/units.js';
import type { Quantity } from '../mentions/quantity.js';
import { endsAsIndicator } from './measure-names.js';
import type { NamedAt } from './measure-types.js';

/** The indicator that the sentence speaks of, which later clauses may leave out. */
export interface Base {
  name: string;
  named: NamedAt | null;
  about: number[];
  /** Null where only its growth was told so far. */
  unit: string | null;
}

/** `start` is where the words for the figure begin: behind the figure before it, or at the clause. */
export interface Slot {
  text: string;
  q: Quantity;
  start: number;
  clauseEnd: number;
  base: Base | null;
  /** The words cut down to a name, and where they stand. */
  raw: string;
  at: NamedAt;
  /** A place named before them, null where there is none. */
  about: number[] | null;
}

export interface Single {
  name: string;
  named: NamedAt | null;
  /** Null where neither the words nor the base say. */
  about: number[] | null;
  /** May later clauses lean on it? */
  isBase: boolean;
  /** Where the statement begins. */
  from: number;
}

export const familyOf = (unit: string | null): string =>
  units.get((unit ?? '').replace(/^[亿万]/u, '').replace(/\/.*$/u, ''))?.family ?? 'none';
/** Can a figure in `unit` be one of the base's own? */
export function sameFamily(unit: string | null, base: Base): boolean {
  if (base.unit === null) return unit !== null && !['percent', 'times', 'count', 'none'].includes(familyOf(unit));
  return familyOf(unit) === familyOf(base.unit);
}

/** Words of action: they make a clause of what should be a name. */
export const actionWords =
  /(?:推进|推动|加快|开展|围绕|依托|利用|支持|鼓励|引导|促进|打造|实施|加强|坚持|通过|充分|落实|包括|涵盖|包含|分为)/u;

export function wellFormed(name: string): boolean {
  if (!/^[\p{Script=Han}A-Za-z“（(\d][^。；;，,！？]{1,39}$/u.test(name) || !/\p{Script=Han}{2}/u.test(name)) return false;
  const parts = name.split('、');
  // Several indicators before one figure: which one it belongs to is not said.
  return parts.length === 1 || parts.slice(0, -1).every((p) => !endsAsIndicator(p));
}
