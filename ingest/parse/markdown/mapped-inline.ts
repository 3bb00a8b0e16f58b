/** The words of a Markdown node with the source offset of each character. */
import type { Nodes } from 'mdast';
import { concat, emptyText, type MappedText, mapRun } from '../../mapped-text.js';

/**
 * A text node's value beside the source it was read from. They differ by escapes (\*), character references (&amp;) and
 * the indentation of continued lines; a character that the source does not show takes the place where it should be.
 */
function aligned(value: string, source: string, start: number, end: number): MappedText {
  if (source.slice(start, end) === value) return mapRun(value, start);
  const offsets: number[] = [];
  let at = start;
  for (const unit of value.split('')) {
    const found = source.indexOf(unit, at);
    const near = found >= 0 && found < end && found - at <= 12 ? found : Math.min(at, end - 1);
    offsets.push(near);
    at = near + (near === found ? 1 : 0);
  }
  return { text: value, offsets };
}

/** Inline HTML and images have no words; a line break is white space. */
export function mappedOf(node: Nodes, source: string): MappedText {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (node.type === 'text') return aligned(node.value, source, start, end);
  if (node.type === 'inlineCode') return aligned(node.value, source, start, end);
  if (node.type === 'break') return mapRun('\n', start);
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? mapRun(' ', start) : emptyText;
  if ('children' in node) return concat(node.children.map((child) => mappedOf(child, source)));
  return emptyText;
}
