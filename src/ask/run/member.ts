import type { NodeRow } from '../../../graph/query.js';
import type { AnswerEvidence } from '../answer.js';
import type { FrameFilter } from '../frame.js';

/** A figure of a thing as the plan states it; `label` is the indicator's name. */
export interface Value {
  subject: NodeRow;
  label: string;
  value: number | null;
  valueText: string;
  unit: string | null;
  year: string | null;
  nature: string | null;
  comparator: string;
  evidence: AnswerEvidence[];
}

/** A thing that belongs to the answer, with the clauses that make it one and the figure it was chosen by. */
export interface Member {
  node: NodeRow;
  evidence: AnswerEvidence[];
  figure?: Value;
  /** The part of it that the clauses name: a county of the city. */
  via?: string;
}

/** `missing` names the filter that nothing meets, where one alone empties the list. */
export interface Members {
  members: Member[];
  missing: FrameFilter | null;
  /** Found by standing in one clause, not by a relationship. */
  byText: boolean;
}
