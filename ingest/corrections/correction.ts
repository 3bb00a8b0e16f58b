/**
 * What a person says against the reader: a fact is wrong, two names are one thing or are two, a thing has another name.
 * Kept as one JSON object a line (corrections.jsonl), oldest first; a later one is applied to what the earlier ones left.
 */
import type { EntityKind, RelationshipType } from '../../graph/model.js';

export const correctionTypes = ['wrong', 'same', 'distinct', 'alias'] as const;
export type CorrectionType = (typeof correctionTypes)[number];

/**
 * One fact by what it joins. A figure goes from whom it is about to its indicator, and `value` (as written) tells one of
 * several; a conflict has its topic as `to`.
 */
export interface FactKey {
  type: RelationshipType | 'Measurement' | 'Conflict';
  from: string;
  to: string;
  value?: string;
}

interface Common {
  /** Distinct among all corrections. */
  id: string;
  /** When it was made, ISO 8601. */
  at: string;
  by?: string;
  note?: string;
  /** Only in this plan, by its id; in every plan without it. */
  plan?: string;
}

/** Without `quote` every sentence that says so is meant. */
export interface WrongFact extends Common {
  type: 'wrong';
  fact: FactKey;
  /** What the person called the two ends. */
  names?: [string, string];
  quote?: string;
}
export interface SameThing extends Common {
  type: 'same';
  kind: EntityKind;
  /** Spellings as plans write them; the thing keeps the id of the first. */
  names: [string, string];
  /** The id of the first, for plans that write the second only. */
  thing?: string;
}
/** The second name is taken out of the thing that has both, with all that is said under it alone. */
export interface DistinctThings extends Common {
  type: 'distinct';
  kind: EntityKind;
  names: [string, string];
  /** The id that both had, for plans that write the second only. */
  thing?: string;
}
export interface AnotherName extends Common {
  type: 'alias';
  kind: EntityKind;
  name: string;
  alias: string;
}
export type Correction = WrongFact | SameThing | DistinctThings | AnotherName;

/** A correction taken back. Lines are only ever added, so that nothing is lost and several may write. */
export interface Removal {
  type: 'removed';
  id: string;
  at: string;
  /** The correction's id. */
  of: string;
  by?: string;
}
