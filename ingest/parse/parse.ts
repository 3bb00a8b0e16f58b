/** A plan's text to its tree: the second stage of the reader. */
import type { PlanTree, SourceText } from '../stages.js';
import { parseText } from './parse-text.js';

export function parsePlan(source: SourceText): PlanTree {
  return parseText(source);
}
