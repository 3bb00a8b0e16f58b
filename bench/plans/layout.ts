/** How a generated plan looks: what its headings, tables and boxes are written as. */
import type { Draw } from './draw.js';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 1 to 99: 三, 十二, 四十. */
export function chinese(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${numerals[tens - 1]}十`;
  return ten + (ones ? numerals[ones - 1]! : '');
}

export interface Layout {
  name: string;
  format: 'md' | 'txt';
  /** The number of the nth heading at a depth, 1 being a chapter; two depths have headings, and parks may have a third. */
  number(depth: number, n: number): string;
  table: 'pipes' | 'tabs';
  box: 'quote' | 'lines';
  /** Before a paragraph. */
  indent: string;
  /** Characters a line where lines are wrapped. */
  wrap: number | null;
}

const chapters = (depth: number, n: number) => [`第${chinese(n)}章 `, `第${chinese(n)}节 `, `${chinese(n)}、`][depth - 1] ?? '';
const items = (depth: number, n: number) => [`${chinese(n)}、`, `（${chinese(n)}）`, `${n}．`][depth - 1] ?? '';
const chapterItems = (depth: number, n: number) =>
  [`第${chinese(n)}章 `, `${chinese(n)}、`, `（${chinese(n)}）`][depth - 1] ?? '';

export const layouts: readonly Layout[] = [
  { name: 'md-chapters', format: 'md', number: chapters, table: 'pipes', box: 'quote', indent: '', wrap: null },
  { name: 'md-items', format: 'md', number: items, table: 'pipes', box: 'lines', indent: '', wrap: null },
  { name: 'txt-chapters', format: 'txt', number: chapters, table: 'tabs', box: 'lines', indent: '　　', wrap: null },
  { name: 'txt-items', format: 'txt', number: items, table: 'tabs', box: 'lines', indent: '', wrap: null },
  { name: 'txt-wrapped', format: 'txt', number: chapterItems, table: 'pipes', box: 'lines', indent: '    ', wrap: 38 },
];

export const drawLayout = (draw: Draw, format?: 'md' | 'txt'): Layout =>
  draw.pick(layouts.filter((layout) => !format || layout.format === format));
