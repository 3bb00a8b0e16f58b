/** A page's elements to the blocks of its text: headings, paragraphs, list items, tables, boxes. */
import type { Element, Nodes, Parents } from 'hast';
import type { LayoutText, ParagraphMark } from '../layout-text.js';
import { limits } from '../limits.js';
import { ReadError } from '../read-error.js';
import { cellText } from './cell-text.js';
import { blockTags, collapsed, isNoteReference } from './inline.js';
import { isLeftOut } from './left-out.js';
import { listNumbers } from './list-numbers.js';
import { cellsOf, isBox, isLayoutTable, rowsOf } from './page-table.js';

/** What the elements around a paragraph make of it. */
interface Around {
  quoted?: true;
  pre?: true;
}

export function pageBlocks(root: Parents, out: LayoutText): void {
  /** Words since the last block began or ended. */
  let open = '';
  let links = { inside: 0, other: 0 };
  /** A number or a bullet that waits for the first words of its item. */
  let waiting: { prefix: string; item: boolean } | null = null;
  let mark: ParagraphMark = {};
  children(root, {}, 0);
  flush({});

  function flush(around: Around): void {
    const parts = around.pre ? [open] : open.split(/\n{2,}/);
    const entry = links.inside > 0 && links.other === 0;
    open = '';
    links = { inside: 0, other: 0 };
    for (const part of parts) {
      const words = part.trim();
      if (words === '') continue;
      const lead = waiting;
      waiting = null;
      out.paragraph((lead?.prefix ?? '') + words, {
        ...mark,
        ...(lead?.item ? { item: true as const } : {}),
        ...(entry ? { entry: true as const } : {}),
        ...(around.quoted ? { quoted: true as const } : {}),
      });
    }
  }

  function children(node: Parents, around: Around, depth: number): void {
    if (depth > limits.depth)
      throw new ReadError(
        'TOO_LARGE',
        `The page has more than ${limits.depth} elements inside one another.`,
        'Save the article alone.',
      );
    for (const child of node.children) visit(child, around, depth + 1);
  }

  /** As a block of its own. */
  function within(node: Parents, around: Around, depth: number): void {
    children(node, around, depth);
    flush(around);
  }

  function visit(node: Nodes, around: Around, depth: number): void {
    if (node.type === 'text') {
      open += around.pre ? node.value : collapsed(node.value, open);
      if (/\S/.test(node.value)) links.other++;
    } else if (node.type === 'element' && !isLeftOut(node)) element(node, around, depth);
  }

  function element(node: Element, around: Around, depth: number): void {
    const { tagName: tag } = node;
    if (tag === 'br') open += lineBreak(open);
    else if (tag === 'a') link(node, around, depth);
    else if (isNoteReference(node)) return;
    else if (!blockTags.has(tag)) children(node, around, depth);
    else {
      flush(around);
      block(node, around, depth);
      flush(around);
    }
  }

  function link(node: Element, around: Around, depth: number): void {
    const before = links.other;
    children(node, around, depth);
    if (links.other > before && String(node.properties.href ?? '').startsWith('#'))
      links = { inside: links.inside + 1, other: before };
  }

  function block(node: Element, around: Around, depth: number): void {
    const { tagName: tag } = node;
    if (/^h[1-6]$/.test(tag)) {
      mark = { depth: Number(tag[1]) };
      children(node, around, depth);
      open = open.replace(/\n+/g, '\n');
      flush(around);
      mark = {};
    } else if (tag === 'ul' || tag === 'ol' || tag === 'dir') list(node, around, depth);
    else if (tag === 'table') table(node, around, depth);
    else if (tag === 'blockquote') within(node, { ...around, quoted: true }, depth);
    else if (tag === 'pre') within(node, { ...around, pre: true }, depth);
    else children(node, around, depth);
  }

  function list(node: Element, around: Around, depth: number): void {
    const numbers = node.tagName === 'ol' ? listNumbers(node) : null;
    let at = 0;
    for (const child of node.children) {
      if (child.type !== 'element' || isLeftOut(child)) continue;
      if (child.tagName === 'li') waiting = { prefix: numbers ? `${numbers[at++]} ` : '', item: numbers === null };
      visit(child, around, depth + 1);
      flush(around);
      waiting = null;
    }
  }

  function table(node: Element, around: Around, depth: number): void {
    const rows = rowsOf(node);
    const caption = node.children.find((c): c is Element => c.type === 'element' && c.tagName === 'caption');
    if (caption) within(caption, around, depth);
    if (isLayoutTable(node, rows) || isBox(rows)) {
      const inside: Around = isBox(rows) && !isLayoutTable(node, rows) ? { ...around, quoted: true } : around;
      for (const cell of rows.flatMap(cellsOf)) within(cell, inside, depth);
    } else {
      const grid = rows.map((row) =>
        cellsOf(row).map((cell) => ({ text: cellText(cell), across: span(cell, 'colSpan'), down: span(cell, 'rowSpan') })),
      );
      out.table(grid, around.quoted ? { quoted: true } : {});
    }
  }
}

/** A break after the end of a sentence, or one more break, ends the paragraph. */
const lineBreak = (before: string): string =>
  /[。！？；][”’」』）)]*\s*$/.test(before) || /\n\s*$/.test(before) ? '\n\n' : '\n';

const span = (cell: Element, name: 'colSpan' | 'rowSpan'): number =>
  Math.min(limits.columns, Math.max(1, Math.trunc(Number(cell.properties[name] ?? 1)) || 1));
