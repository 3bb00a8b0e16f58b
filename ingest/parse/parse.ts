/** A plan's text to its tree: the second stage of the reader. */
import type { PlanTree, SourceText } from '../stages.js';
import { parseMarkdown } from './markdown/parse-markdown.js';
import { parseText } from './text/parse-text.js';

export function parsePlan(source: SourceText): PlanTree {
  return source.format === 'md' ? parseMarkdown(source) : parseText(source);
}
