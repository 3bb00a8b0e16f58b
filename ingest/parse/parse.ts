/** A plan's text to its tree: the second stage of the reader. */
import type { PlanTree, SourceText } from '../stages.js';
import { parseLayout } from './layout/parse-layout.js';
import { parseMarkdown } from './markdown/parse-markdown.js';
import { parseText } from './text/parse-text.js';

export function parsePlan(source: SourceText): PlanTree {
  const tree = treeOf(source);
  return source.notes ? { ...tree, notes: [...source.notes, ...tree.notes] } : tree;
}

function treeOf(source: SourceText): PlanTree {
  if (source.layout) return parseLayout(source, source.layout);
  return source.format === 'md' ? parseMarkdown(source) : parseText(source);
}
