/** The sentences of a passage, cut once for all rules. */
import type { Outline, Passage } from '../stages.js';
import { type Sentence, sentencesOf } from './clauses.js';

const cut = new WeakMap<Passage, Sentence[]>();

export function sentencesIn(outline: Outline, passage: number): Sentence[] {
  const at = outline.passages[passage]!;
  const known = cut.get(at) ?? sentencesOf(at.body.text);
  cut.set(at, known);
  return known;
}
