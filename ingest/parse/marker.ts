/** The numbering of Chinese plans: what a block's first characters say of its place in the tree. */
import type { SectionKind } from '../../graph/model.js';

export interface Marker {
  kind: SectionKind;
  rank: number;
  number: string;
  segment: string;
  /** Where the title begins in the block's text. */
  length: number;
}

/** Ranks of headings, smaller is higher. Markdown headings without a number are ranked between them. */
export const ranks = {
  part: 1,
  chapter: 2,
  section: 3,
  han: 4,
  bracketHan: 5,
  arabic: 6,
  bracketArabic: 7,
  circled: 8,
  leadin: 9,
} as const;

const han = '一二三四五六七八九十百零〇○两';
const digit = '0-9０-９';
const gap = '[ \\t\\u3000\\u00A0]*';

interface Rule {
  pattern: RegExp;
  kind: SectionKind;
  rank: number;
}

const rules: readonly Rule[] = [
  { pattern: new RegExp(`^第${gap}[${han}${digit}]+${gap}[编篇]`), kind: 'part', rank: ranks.part },
  { pattern: new RegExp(`^第${gap}[${han}${digit}]+${gap}(?:章|部分)`), kind: 'chapter', rank: ranks.chapter },
  { pattern: new RegExp(`^第${gap}[${han}${digit}]+${gap}节`), kind: 'section', rank: ranks.section },
  { pattern: new RegExp(`^[${han}]+${gap}[、．.](?!${gap}[${han}]+、)`), kind: 'item', rank: ranks.han },
  // Set off by a blank alone, so only before a few words and nothing else: 三 保障措施
  { pattern: new RegExp(`^[${han}]{1,3}[ \\u3000](?=${gap}[\\u4E00-\\u9FFF“”]{2,20}$)`), kind: 'item', rank: ranks.han },
  { pattern: new RegExp(`^[（(]${gap}[${han}]+${gap}[）)]、?`), kind: 'item', rank: ranks.bracketHan },
  {
    pattern: new RegExp(
      `^[${digit}]{1,2}(?:[.．][${digit}]{1,2})+[.．]?(?=[ \\t\\u3000]*[\\u4E00-\\u9FFF“（《])(?![ \\t]*[万亿元年月个家倍])`,
    ),
    kind: 'item',
    rank: ranks.arabic,
  },
  { pattern: new RegExp(`^[${digit}]{1,2}${gap}[.．、](?![${digit}])`), kind: 'item', rank: ranks.arabic },
  { pattern: new RegExp(`^[（(]${gap}[${digit}]{1,2}${gap}[）)]`), kind: 'item', rank: ranks.bracketArabic },
  { pattern: new RegExp(`^[${digit}]{1,2}[)）]`), kind: 'item', rank: ranks.bracketArabic },
  { pattern: /^[a-z][)）]/, kind: 'item', rank: ranks.circled },
  { pattern: /^[①-⑳]/, kind: 'item', rank: ranks.circled },
  { pattern: /^(?:[—―─–－](?:[ \u3000]?[—―─–－])+|-{2,}(?!-*\s*$))/, kind: 'leadin', rank: ranks.leadin },
  // A slip of recognition, 一 for —, before a lead-in's few words: 一一临江市。
  { pattern: /^一[ \u3000]?一(?=[\u4E00-\u9FFF“][^，。；：、]{1,24}[。：])(?!一一[对相])/, kind: 'leadin', rank: ranks.leadin },
];

/** What every rule's first character is among. */
const opens = new RegExp(`^[第${han}${digit}（(a-z①-⑳—―─–－-]`);

/** Half-width digits, no white space: 第 １ 章 → 第1章. */
const tidy = (text: string) =>
  text.replace(/[\s\u00A0\u3000]+/g, '').replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/** The number without the punctuation that only sets it off: 一、 → 一, 1. → 1, （一） stays. */
const segmentOf = (number: string) =>
  number
    .replace(/[、．.]+$/, '')
    .replace(/^\(/, '（')
    .replace(/\)$/, '）');

/** 第一章：总则, 第一章、总则 */
const setOff = (rest: string): number => /^[\s\u3000]*[：:、．.]/.exec(rest)?.[0].length ?? 0;

/** Null for a text that begins with no number. The text has no white space before it. */
export function markerOf(text: string): Marker | null {
  if (!opens.test(text)) return null;
  for (const rule of rules) {
    const found = rule.pattern.exec(text)?.[0];
    if (found === undefined) continue;
    if (rule.kind === 'leadin') return { kind: 'leadin', rank: rule.rank, number: '——', segment: '——', length: found.length };
    const number = tidy(found);
    const length = found.length + (rule.rank <= ranks.section ? setOff(text.slice(found.length)) : 0);
    const dots = rule.rank === ranks.arabic ? (segmentOf(number).match(/[.．]/g)?.length ?? 0) : 0;
    return { kind: rule.kind, rank: rule.rank + dots / 10, number, segment: segmentOf(number), length };
  }
  return null;
}
