/** One cell, or a piece of one, of a table that arrived one fragment a line. */
import type { MappedText } from '../../mapped-text.js';
import { squeeze } from '../join.js';

export interface Fragment {
  mapped: MappedText;
  /** Without white space, full-width figures made half-width. */
  bare: string;
}

export const fragmentOf = (mapped: MappedText): Fragment => ({
  mapped,
  bare: squeeze(mapped.text).replace(/[０-９．％]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)),
});

const figure =
  /^[<>≥≤＞＜~～约超近前第[［【(（]{0,2}[-−－]?\d[\d.,，]*(?:[:：∶.,—–~～-]+\d[\d.,]*)*[\])）】］]?(?:%|‰|[万亿千百十元个家公里吨级倍左右以上内下户年]{0,6})$/;

export const isDash = (text: string): boolean => /^(?:[-—–－―/]{1,3}|…)$/.test(text);
/** A figure as a table has it: 43.6, >35, 15:43:42, [30], 1.5万亿, 100%. */
export const isFigure = (text: string): boolean => text.length <= 16 && figure.test(text);
export const isOrdinal = (text: string): boolean => /^\d{1,3}[.．、]?$/.test(text);
/** A gloss that belongs to the cell before it: （贸易额） */
export const isGloss = (text: string): boolean => /^[（(][^（()）]{1,12}[）)]$/.test(text);
