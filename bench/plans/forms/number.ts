/** One value in the many forms in which plans write it. */
import type { Draw } from '../draw.js';
import { chinese } from '../layout.js';

export interface Written {
  text: string;
  form: string;
}

const exact = (value: number): number => Number(value.toFixed(4));
const plain = (value: number): string => String(exact(value));
const grouped = (value: number): string => plain(value).replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
const wide = (value: number): string =>
  plain(value).replace(/[\d.]/g, (c) => (c === '.' ? '．' : String.fromCharCode(c.charCodeAt(0) + 0xfee0)));

/** 1250亿元, 1,250亿元, １２５０亿元, 1.25万亿元; 百分之十二; 四十二家. */
export function quantity(draw: Draw, value: number, unit: string): Written {
  const small = Number.isInteger(value) && value > 10 && value < 100;
  if (unit === '亿元' && value >= 10000) return { text: `${plain(value / 10000)}万亿元`, form: 'shifted unit' };
  if (unit === '%' && small && draw.chance(0.08)) return { text: `百分之${chinese(value)}`, form: 'numerals' };
  if (unit === '%' && draw.chance(0.1)) return { text: `${plain(value)}％`, form: 'wide sign' };
  if (small && /^[家件座个]$/.test(unit) && draw.chance(0.08)) return { text: `${chinese(value)}${unit}`, form: 'numerals' };
  if (value >= 1000 && draw.chance(0.2)) return { text: grouped(value) + unit, form: 'grouped' };
  if (draw.chance(0.05)) return { text: wide(value) + unit, form: 'wide digits' };
  return { text: plain(value) + unit, form: 'plain' };
}

/** 12.6平方公里, 12.6平方千米, 1260公顷, 1.89万亩. */
export function area(draw: Draw, km2: number): Written {
  const [unit, factor] = draw.pick([
    ['平方公里', 1],
    ['平方公里', 1],
    ['平方千米', 1],
    ['公顷', 100],
    ['万亩', 0.15],
  ] as const);
  return { text: plain(km2 * factor) + unit, form: unit };
}

/** 12.5亿元, or 6800万元 of what is less than two. */
export function money(draw: Draw, amount: number): Written {
  if (amount < 2 && draw.chance(0.7)) return { text: `${plain(amount * 10000)}万元`, form: '万元' };
  return quantity(draw, amount, '亿元');
}

/** `0.3` for a table's cell, and — where there is none. */
export const cell = (value: number | null): string => (value === null ? '—' : plain(value));
