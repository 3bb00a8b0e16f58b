/** mdast of Markdown to flat blocks: lists and quotations opened, tables kept, front matter read. */
import type { Nodes, Root, RootContent, TableRow } from 'mdast';
import { concat, type MappedText, mapRun } from '../../mapped-text.js';
import type { ReadNote } from '../../stages.js';
import { type Block, textBlock } from '../block.js';
import { cleanJoin, trim } from '../join.js';
import type { Places } from '../place.js';
import { gridTable } from '../table/grid-table.js';
import type { CellText } from '../table/table-node.js';
import { blocksOf } from '../text/blocks.js';
import { unitsOf } from '../units.js';
import { rowsOfHtml, wordsOfHtml } from './html-table.js';
import { mappedOf } from './mapped-inline.js';

export function markdownBlocks(root: Root, source: string, places: Places, notes: ReadNote[]): Block[] {
  const blocks: Block[] = [];
  /** HTML tables are read from the source; what the parser made of their inside is passed over. */
  let done = 0;
  for (const node of root.children) visit(node);
  return blocks;

  function visit(node: RootContent): void {
    const start = node.position!.start.offset!;
    const end = node.position!.end.offset!;
    if (end <= done) return;
    switch (node.type) {
      case 'heading':
        push(trim(mappedOf(node, source)), node.depth);
        return;
      case 'paragraph':
        paragraph(node, node.children.length === 1 && node.children[0]!.type === 'link' && node.children[0]!.url.startsWith('#'));
        return;
      case 'blockquote': {
        const before = blocks.length;
        for (const child of node.children) visit(child);
        for (const block of blocks.slice(before)) block.quoted = true;
        return;
      }
      case 'list':
        for (const item of node.children) listItem(item, node.ordered === true);
        return;
      case 'table':
        blocks.push(...gridTable(node.children.map(rowOf), places));
        return;
      case 'html':
        html(node.value, start);
        return;
      case 'code':
        code(start, end);
        return;
      case 'footnoteDefinition':
        for (const child of node.children) visit(child);
        return;
      default:
        skipped(node, start, end);
    }
  }

  function push(mapped: MappedText, depth?: number): void {
    if (mapped.text) blocks.push(textBlock(mapped, depth === undefined ? {} : { depth }));
  }

  function paragraph(node: Nodes, entry: boolean): void {
    const words = trim(mappedOf(node, source));
    if (words.text && entry) blocks.push(textBlock(words, { entry }));
    else for (const part of unitsOf(words)) push(part);
  }

  /** The number of an ordered item belongs to its words; a bullet does not. */
  function listItem(item: Extract<RootContent, { type: 'listItem' }>, ordered: boolean): void {
    const [first, ...rest] = item.children;
    if (!first) return;
    const before = blocks.length;
    const from = item.position!.start.offset!;
    const to = first.position!.start.offset!;
    visit(first);
    const block = blocks[before];
    if (block?.type === 'text' && first.type === 'paragraph') {
      // "- 12 -" is the number of a page, not an item.
      const page = /^\d{1,3}\s*-?$/.test(block.mapped.text);
      if (ordered || page) block.mapped = concat([mapRun(source.slice(from, to), from), block.mapped]);
      else block.item = true;
    }
    for (const child of rest) visit(child);
  }

  function rowOf(row: TableRow): CellText[] {
    return row.children.map((cell) => ({ mapped: cleanJoin(trim(mappedOf(cell, source))) }));
  }

  function html(value: string, start: number): void {
    const open = value.search(/<table\b/i);
    if (open < 0) {
      push(wordsOfHtml(value, start));
      return;
    }
    push(wordsOfHtml(value.slice(0, open), start));
    const close = /<\/table\s*>/i.exec(source.slice(start + open));
    const stop = close ? start + open + close.index + close[0].length : start + value.length;
    const rows = rowsOfHtml(source.slice(start + open, stop), start + open);
    if (rows.length > 0) blocks.push(...gridTable(rows, places));
    done = stop;
    if (stop < start + value.length) html(source.slice(stop, start + value.length), stop);
  }

  /** Text that is indented like code is text all the same. */
  function code(start: number, end: number): void {
    const inner = source.slice(start, end).replace(/^[ \t]*(?:```|~~~).*$/gm, (fence) => ' '.repeat(fence.length));
    for (const block of blocksOf(inner)) push({ text: block.text, offsets: block.offsets.map((o) => o + start) });
  }

  function skipped(node: RootContent, start: number, end: number): void {
    if (node.type !== 'thematicBreak') notes.push({ code: 'TEXT_SKIPPED', message: `Markdown ${node.type}`, start, end });
  }
}
