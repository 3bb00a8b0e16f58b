/** An HTML page to the text of the article in it. */
import type { Element, Nodes, Parents } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { LayoutText } from '../layout-text.js';
import { pageBlocks } from './page-blocks.js';
import { wordsOf } from './words.js';

const processor = unified().use(rehypeParse);

/** `html` is a whole page or a piece of one. Throws ReadError TOO_LARGE. */
export function readHtml(html: string): LayoutText {
  const out = new LayoutText();
  pageBlocks(articleOf(processor.parse(html)), out);
  return out;
}

/** The one <main> or <article> that holds most of the words, else the page. */
function articleOf(root: Parents): Parents {
  const all = wordsOf(root).length;
  const found: Element[] = [];
  const waiting: Nodes[] = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'element' && (next.tagName === 'main' || next.tagName === 'article')) found.push(next);
    else if ('children' in next) waiting.push(...next.children);
  }
  return found.find((node) => wordsOf(node).length > all / 2) ?? root;
}
