/** The words of a node and all in it, as they stand in the file; scripts and styles have none. */
import type { Nodes } from 'hast';

export function wordsOf(node: Nodes): string {
  const parts: string[] = [];
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'text') parts.push(next.value);
    else if (next.type === 'element' && (next.tagName === 'script' || next.tagName === 'style')) continue;
    else if ('children' in next) for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i]!);
  }
  return parts.join('');
}
