/** Headings told by a word and not by the numbering: 前言, 专栏 3, 表 1, 附件 2. */
import type { SectionKind } from '../../graph/model.js';
import { squeeze } from './join.js';
import { ranks } from './marker.js';

export interface NamedHeading {
  kind: SectionKind;
  rank: number;
  number: string | null;
  segment: string;
  /** Where the title begins in the text. */
  length: number;
}

const front = /^(?:前言|序言|序|引言|导言|绪论|导语|结语|后记|编制说明)$/;
/** What each of them begins with, white space aside. */
const opens = /^[\s\u200B\uFEFF]*[前序引导绪结后编专表附]/;
const numeral = '[0-9０-９]+(?:[-－—.．][0-9０-９]+)?|[一二三四五六七八九十]+';
const labelled = new RegExp(
  `^(专\\s*栏|表|附\\s*件|附\\s*表|附\\s*录|附\\s*图)[\\s\\u3000]*(${numeral})?[\\s\\u3000]*[:：.．、]?[\\s\\u3000]*`,
);

const halfWidth = (text: string) =>
  text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[－—]/g, '-');

/** A text that ends like a sentence speaks of a table, it does not name one: 表 1 列出了各项指标。 */
const sentence = /[。；！？，]$/;

/** Null where the text is no such heading. A table and an appendix need a number or a title of their own line; a 表 needs its number. */
export function namedHeadingOf(text: string): NamedHeading | null {
  if (!opens.test(text)) return null;
  const bare = squeeze(text);
  if (front.test(bare)) return { kind: 'front', rank: ranks.chapter, number: null, segment: bare, length: 0 };
  const found = labelled.exec(text);
  if (!found || bare.length > 60 || sentence.test(bare)) return null;
  const label = squeeze(found[1]!);
  const number = found[2] ? halfWidth(found[2]) : null;
  const separated = /[\s\u3000:：.．、]$/.test(found[0]) || found[0].length === text.length;
  if (number === null && (label === '表' || label === '附图' || !separated)) return null;
  const named = number === null ? label : `${label} ${number}`;
  if (label === '专栏') return { kind: 'box', rank: 0, number: number && named, segment: named, length: found[0].length };
  if (label === '表') return { kind: 'table', rank: 0, number: named, segment: named, length: found[0].length };
  return { kind: 'appendix', rank: ranks.part, number: named, segment: named.replace(' ', ''), length: found[0].length };
}

/** What stands under a table and speaks of it: 注：…, 资料来源：…, （单位：亿元） */
export const isTableNote = (text: string): boolean =>
  /^[（(]?(?:注|备注|说明|资料来源|数据来源|来源|单位)[\d一二三]?[:：]/.test(squeeze(text));

/** The title of a picture that the text does not have: 图 3 …, …布局图 */
export const isFigureCaption = (text: string): boolean => {
  const bare = squeeze(text);
  return bare.length <= 40 && !/[，。；]/.test(bare) && /^图\d+|(?:布局|分布|示意|结构|规划|流程|区位|框架)图$/.test(bare);
};
