/** What an industry phrase looks like, and how one is cut out of an item of a list. */
import { industryEnds, sectors } from '../lexicon/industries.js';
import {
  branchHeads,
  genericHeads,
  genericQualifiers,
  genericTails,
  leadingWords,
  notEnds,
  notParts,
} from '../lexicon/list-words.js';
import { anyOf } from '../lexicon/words.js';
import { remembered } from '../remembered.js';
import { industryKey } from './industry-key.js';
import { placeLength } from './industry-places.js';

/** `[start, end)` of a text, and what stands there as a name: brackets and quotation marks left out. */
export interface Phrase {
  name: string;
  start: number;
  end: number;
}

const asListed = new Set(sectors.flatMap((s) => s.industries));
const vocabulary = new Set([...asListed].map(industryKey));
const industryEnd = new Set(industryEnds);
const otherEnd = new Set(notEnds);
const otherPart = new RegExp(anyOf(notParts));
const leading = new RegExp(
  `^(?:“[^“”]{1,20}[，、；][^“”]{1,20}”(?=.{3})|超?[一二两三四五六七八九十百千万\\d]+亿(?:元|级)*|[\\s“”"‘’·:：\u0001]|\\d+\\s*(?:个|大|类|种|条|项)|(?:${anyOf(leadingWords)})(?!性|制造|加工|成|装|约|散))`,
);
const tail = new RegExp(`(?:[\\s“”"‘’]|(?<![水农副海]|上游|下游|配套|相关)(?:${anyOf(genericTails)}))$`);
/** These tails are part of how an industry is called; they go only where what is left is called so too. */
const properTail = /(?:产业|行业)$/;
const qualifiers = new RegExp(`^(?:[\\s“”"‘’\\d]|[一二两三四五六七八九十]+(?:个|大)?|个|${anyOf(genericQualifiers)})+`);
const generic = new Set(genericHeads);
const branches = new Set(branchHeads.map(industryKey));
/** Grammar words that no name holds. */
const grammar =
  /[的了着把被让使从对于并而且其该此这各每某在到为赴]|^第.{1,2}方$|[0-9０-９]+(?:万|亿|千|兆瓦|吨|台|套|亩|家|个|公里)|(?<!利|应|日)用$|(?<!自|缘|理)由(?=..)|[，。；：、！？]|^[与和及或以为由将向]|[与和及或以为由向全]$/;
/** 高强, 耐磨: a quality, not a thing. */
const quality = /^(?:高|低|耐|超|特|抗)(?:高温|低温|强|纯|韧|精|质|效|端|档|速|温|压|热|磨|蚀|寒|硬|能|频|清|附加值|技术|性能)$/;

/** 锻件行业 | 建设智能工厂: what a trade is to do. */
const doing = /行业(?:建设|开展|实施|推广|率先|加快|企业)/;

/** How a thing is to become: 磷化工 | 精细化. */
const becoming =
  /(?:[高中]端化|精细化|循环化|智能化|绿色化|规模化|集群化|品牌化|特色化|多元化|优质化|数字化|标准化|基地化|产业化|高值化|精深化|专业化|规范化|差异化|轻量化)$/;

/** Nouns for goods of any kind. */
const bareGoods =
  /^(?:(?:关键|相关|配套|重要|主要|新|新型)?(?:材料|制品|部件|零部件|配件|元件|设备|技术|装置|装备|产品)|原料|原材料|加工|加工业|综合|特色|优势|其他)$/;

/** A quality that stands for the thing to come: 高强 | 和耐磨铸件. */
export function isQuality(name: string): boolean {
  return quality.test(name) && !isKnownIndustry(name);
}

/** How much of the name only says how good the thing is: 高强 | 铸件. */
export function qualityLength(name: string): number {
  const length = /^(?:高性能|高技术|高附加值|耐高温|耐低温)/.exec(name)?.[0].length ?? 2;
  return isQuality(name.slice(0, length)) && canBeIndustry(name.slice(length)) ? length : 0;
}

/** 铅、锌: of one character only these are things of their own. */
const metals = new Set('铜铝铅锌镍锡锑钛钨钼锰铬钒锂钴镁镓铟锗');

const longestEnd = Math.max(...[...industryEnds, ...notEnds].map((end) => end.length));
/** Longest phrase that is still taken for a name. */
const longest = 20;

/** Is it, whole, in the vocabulary of industries? */
export const isKnownIndustry = remembered((name: string): boolean => {
  if (asListed.has(name)) return true;
  // 未来产业 is listed, 未来 is not: a bare stem is no name.
  const key = industryKey(name);
  return key !== name && vocabulary.has(key);
});

/** In the vocabulary, or the making of what is: 镁砂 | 冶炼. */
export function isKnownWork(name: string): boolean {
  const goods = /^(.{2,})(?:冶炼|加工|深加工|精深加工|制造|生产|养殖|种植)业?$/.exec(name)?.[1];
  return isKnownIndustry(name) || (goods !== undefined && isKnownIndustry(goods));
}

/** In the vocabulary as it stands. */
export function isListedIndustry(name: string): boolean {
  return asListed.has(name);
}

const openings = new Set([...asListed].map((name) => name.slice(0, 2)));

/** Do names of the vocabulary begin so? */
export function opensListed(words: string): boolean {
  return words.length > 1 && openings.has(words.slice(0, 2));
}

/** In the vocabulary, or with an end that only industries and their goods have; 千亿元产业 and 产业基地 are none. */
export function looksLikeIndustry(name: string): boolean {
  if (isKnownIndustry(name) || isBranch(name)) return true;
  return canBeIndustry(name) && endIn(industryEnd, name) > 0;
}

/** Nothing speaks against it: what a list of industries may hold. */
export const canBeIndustry = remembered((name: string): boolean => {
  if (isKnownIndustry(name) || metals.has(name)) return true;
  if (name.length < 2 || name.length > longest || isQuality(name) || bareGoods.test(name)) return false;
  if (placeLength(name) === name.length) return false;
  if (otherPart.test(name) || doing.test(name) || grammar.test(name) || isGenericHead(name)) return false;
  const other = endIn(otherEnd, name);
  return other === 0 || endIn(industryEnd, name) > other;
});

/** Length of the longest end of the name that is in the set (the name itself too). */
function endIn(ends: ReadonlySet<string>, name: string): number {
  for (let length = Math.min(longestEnd, name.length); length > 0; length--) if (ends.has(name.slice(-length))) return length;
  return 0;
}

/** Does it head a list without naming an industry: 重点产业, 下游高附加值项目, 两大产业? */
export const isGenericHead = remembered((head: string): boolean => {
  const plain = head.replace(/[\s“”"‘’]/g, '');
  if (plain === '' || generic.has(plain)) return true;
  if (isBranch(plain) || isKnownIndustry(plain)) return false;
  const rest = plain.replace(qualifiers, '');
  return rest === '' || generic.has(rest) || generic.has(rest.replace(properTail, ''));
});

/** 高新技术产业: made of qualifiers, yet a branch. */
export function isBranch(name: string): boolean {
  return branches.has(industryKey(name)) && industryKey(name) !== name;
}

/** How much of the item is a place, or a chain of them (临江—云岭 | 轴承产业带), whose industry is meant. A place alone stays, to be refused. */
function placeBefore(item: string): number {
  const first = placeLength(item);
  if (first === 0 || isKnownIndustry(item)) return 0;
  let length = 0;
  for (let more = first; more > 0; more = placeLength(item.slice(length))) {
    length += more;
    while (/[—–-]/.test(item[length] ?? '')) length++;
  }
  return length > 0 && canBeIndustry(item.slice(length).replace(tail, '')) ? length : 0;
}

/** The name within an item: 一批面向国际的 | 精密铸造 | 产业链 → 精密铸造. Undefined where nothing is left that could be one. */
export function phraseIn(text: string, from: number, to: number): Phrase | undefined {
  const phrase = phraseOf(text.slice(from, to));
  return phrase && { name: phrase.name, start: from + phrase.start, end: from + phrase.end };
}

const phraseOf = remembered((text: string): Readonly<Phrase> | undefined => {
  let [start, end] = [0, text.length];
  const of = text.slice(start, end).lastIndexOf('的');
  if (of >= 0 && of < end - start - 1 && !/^(?:研发|研究|开发|制造|生产|应用)+$/.test(text.slice(start + of + 1, end)))
    start += of + 1;
  for (;;) {
    const head = leading.exec(text.slice(start, end));
    if (head === null || head[0].length >= end - start || isKnownIndustry(text.slice(start, end))) break;
    start += head[0].length;
  }
  start += placeBefore(text.slice(start, end));
  const become = becoming.exec(text.slice(start, end))?.[0] ?? '';
  if (become !== '' && looksLikeIndustry(text.slice(start, end - become.length))) end -= become.length;
  for (;;) {
    const item = text.slice(start, end);
    const last = tail.exec(item);
    const rest = last ? item.slice(0, -last[0].length) : '';
    // 铝 | 产业: one character alone is no name; the tail stays.
    if (last === null || rest.length < 2 || isBranch(item)) break;
    if (properTail.test(last[0]) && !(rest.length < 4 ? looksLikeIndustry(rest) : canBeIndustry(rest))) break;
    // 机电产品 stays where 机电 alone would say less.
    if (/^(?:产品|制品)$/.test(last[0]) && !looksLikeIndustry(rest)) break;
    end -= last[0].length;
  }
  const name = text
    .slice(start, end)
    .replace(/[\s“”"‘’]/g, '')
    .replace(/[（(][^（）()]*[）)]/g, '');
  return name === '' || end <= start ? undefined : { name, start, end };
});
