/** A table of a page: its rows, and whether it holds data, frames a box or only places things on the page. */
import type { Element } from 'hast';
import { wordsOf } from './words.js';

/** The rows of the table itself, not of one inside it; the rows of a foot stand last. */
export function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  const foot: Element[] = [];
  for (const child of table.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'tr') rows.push(child);
    if (!/^t(?:head|body|foot)$/.test(child.tagName)) continue;
    for (const row of child.children)
      if (row.type === 'element' && row.tagName === 'tr') (child.tagName === 'tfoot' ? foot : rows).push(row);
  }
  return [...rows, ...foot];
}

export const cellsOf = (row: Element): Element[] =>
  row.children.filter((c): c is Element => c.type === 'element' && (c.tagName === 'td' || c.tagName === 'th'));

function holds(node: Element, tags: RegExp): boolean {
  const waiting = [...node.children];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type !== 'element') continue;
    if (tags.test(next.tagName)) return true;
    waiting.push(...next.children);
  }
  return false;
}

/** More words than a box holds, or more sentences than a cell. */
const article = { characters: 3000, sentences: 40 };

/** Holds the article itself: tables inside, headings inside, or the length of an article in one cell. */
export function isLayoutTable(table: Element, rows: readonly Element[]): boolean {
  if (table.properties.role === 'presentation' || table.properties.role === 'none') return true;
  if (holds(table, /^(?:table|h[1-3])$/)) return true;
  return rows.flatMap(cellsOf).some((cell) => {
    const words = wordsOf(cell);
    return words.length > article.characters && (words.match(/。/g)?.length ?? 0) > article.sentences;
  });
}

/** One cell a row and a row or two: the frame around a box (专栏). */
export const isBox = (rows: readonly Element[]): boolean =>
  rows.length > 0 && rows.length <= 2 && rows.every((row) => cellsOf(row).length <= 1);
