/** The words of a cell of a table; its paragraphs are lines. */
import type { Element, Nodes } from 'hast';
import { limits } from '../limits.js';
import { blockTags, collapsed, isNoteReference } from './inline.js';
import { isLeftOut } from './left-out.js';

export function cellText(cell: Element): string {
  const lines = [''];
  const walk = (node: Nodes, depth: number): void => {
    if (depth > limits.depth) return;
    if (node.type === 'text') lines.push(lines.pop()! + collapsed(node.value, lines.at(-1) ?? ''));
    else if (node.type === 'element' && !isLeftOut(node) && !isNoteReference(node)) {
      const breaks = node.tagName === 'br' || blockTags.has(node.tagName);
      if (breaks) lines.push('');
      for (const child of node.children) walk(child, depth + 1);
      if (breaks) lines.push('');
    }
  };
  for (const child of cell.children) walk(child, 0);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
