/** One cell, or a piece of one, of a table that arrived one fragment a line. */
import type { MappedText } from '../../mapped-text.js';
import { squeeze } from '../join.js';

export interface Fragment {
  mapped: MappedText;
  /** Without white space, full-width figures made half-width. */
  bare: string;
  /** Words that white space parts: 国家级 五百亿级 is two values on one line. */
  values: readonly string[];
  figure: boolean;
  dash: boolean;
  gloss: boolean;
}

export function fragmentOf(mapped: MappedText): Fragment {
  const bare = squeeze(mapped.text).replace(/[０-９．％]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  const values = mapped.text.split(/\s+/).filter(Boolean);
  return { mapped, bare, values, figure: isFigure(bare), dash: isDash(bare), gloss: isGloss(bare) };
}

const figure =
  /^[<>≥≤＞＜~～约超近前第[［【(（]{0,2}[-−－]?\d[\d.,，]*(?:[:：∶.,—–~～-]+\d[\d.,]*)*[\])）】］]?(?:%|‰|[万亿千百十元个家公里吨级倍左右以上内下户年]{0,6})$/;

export const isDash = (text: string): boolean => /^(?:[-—–－―/]{1,3}|…)$/.test(text);
/** A figure as a table has it: 43.6, >35, 15:43:42, [30], 1.5万亿, 100%. */
export const isFigure = (text: string): boolean => text.length <= 16 && figure.test(text);
export const isOrdinal = (text: string): boolean => /^\d{1,3}[.．、]?$/.test(text);
/** A gloss that belongs to the cell before it: （贸易额） */
export const isGloss = (text: string): boolean => /^[（(][^（()）]{1,12}[）)]$/.test(text);
