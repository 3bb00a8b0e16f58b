import type { NodeRow } from '../../../graph/query.js';
import type { AnswerEvidence } from '../answer.js';
import type { Value } from './values.js';

/** A thing that belongs to the answer, with the clauses that make it one and the figure it was chosen by. */
export interface Member {
  node: NodeRow;
  evidence: AnswerEvidence[];
  figure?: Value;
}
