/** What is beside a passage: its clauses with their facts, and what it names. */
import type { ShownFact } from './shown-fact.js';

/** A clause, numbered in reading order over all that is shown, with the facts it carries. */
export interface Quote {
  number: number;
  start: number;
  end: number;
  facts: ShownFact[];
}

/**
 * What is named in a passage: its name in full, the rule that joined another spelling to it, and what the plan says of it
 * without a clause of its own (areaKm2, investment).
 */
export interface Named {
  kind: string;
  written: string;
  name: string;
  /** Null where it is written in full, or in part as in a list with a shared head. */
  rule: string | null;
  props: string[];
}
