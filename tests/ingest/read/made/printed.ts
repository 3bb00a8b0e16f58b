/** A plan in Markdown set on pages: running head, page numbers, full lines of 35 characters, ruled tables that go over pages. */
import type { RootContent, Table } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Page, type Piece, pdf, type Stroke } from './pdf.js';

const left = 88;
const size = 12;
const characters = 35;
const pitch = 20;
const text = { top: 90, bottom: 760 };
const sizes = [22, 18, 16, 14] as const;
const small = 9;

export function printed(markdown: string): Uint8Array {
  const pages: { texts: Piece[]; strokes: Stroke[] }[] = [];
  let y = text.bottom;
  const turn = (height: number) => {
    if (pages.length > 0 && y + height <= text.bottom) return;
    pages.push({ texts: [], strokes: [] });
    y = text.top;
  };
  const line = (words: string, x: number, of: number, height: number) => {
    turn(height);
    pages.at(-1)!.texts.push({ x, y: y + of, text: words, size: of });
    y += height;
  };
  const body = (words: string, indent: number) => {
    const all = [...words];
    line(all.slice(0, characters - indent).join(''), left + indent * size, size, pitch);
    for (let at = characters - indent; at < all.length; at += characters)
      line(all.slice(at, at + characters).join(''), left, size, pitch);
  };
  const table = ({ children: rows }: Table) => {
    const columns = rows[0]!.children.length;
    const width = (characters * size) / columns;
    const fits = Math.floor((width - 6) / small);
    const rules = (at: number) => {
      const strokes = pages.at(-1)!.strokes;
      strokes.push({ from: [left, at], to: [left + columns * width, at] });
    };
    y += 6;
    for (const { children: cells } of rows) {
      const lines = cells.map((cell) => [...wordsOf(cell)].join('').match(new RegExp(`.{1,${fits}}`, 'gu')) ?? []);
      const height = 8 + 13 * Math.max(1, ...lines.map((l) => l.length));
      turn(height);
      const page = pages.at(-1)!;
      rules(y);
      lines.forEach((own, k) => {
        own.forEach((words, i) => {
          page.texts.push({ x: left + k * width + 3, y: y + 12 + 13 * i, text: words, size: small });
        });
      });
      for (let k = 0; k <= columns; k++) page.strokes.push({ from: [left + k * width, y], to: [left + k * width, y + height] });
      y += height;
      rules(y);
    }
    y += 16;
  };
  const block = (node: RootContent, lead = ''): void => {
    if (node.type === 'heading') {
      const of = sizes[Math.min(sizes.length, node.depth) - 1]!;
      y += 14;
      const all = [...wordsOf(node)];
      const fits = Math.floor((characters * size) / of);
      for (let at = 0; at < all.length; at += fits) line(all.slice(at, at + fits).join(''), left, of, of * 1.5);
      y += 8;
    } else if (node.type === 'table') table(node);
    else if (node.type === 'list')
      node.children.forEach((item, i) => {
        item.children.forEach((child, k) => {
          block(child, k > 0 ? '' : node.ordered ? `${(node.start ?? 1) + i}. ` : '•');
        });
      });
    else if (node.type === 'blockquote') for (const child of node.children) block(child);
    else for (const words of wordsOf(node).split('\n')) if (words.trim() !== '') body(lead + words.trim(), 2);
  };
  const source = markdown.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n/, '');
  for (const node of unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).parse(source).children) block(node);
  const whole = pages.map(({ texts, strokes }, i): Page => {
    const head = { x: 240, y: 40, text: '发展规划汇编', size: small };
    return { texts: [head, ...texts, { x: 280, y: 810, text: `—${i + 1}—`, size: small }], strokes };
  });
  return pdf(whole, { font: 'coded' });
}
