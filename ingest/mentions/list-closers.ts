/** What closes a list: 轴承、锻件 | 等 | 部件, 装备、医药 | 三大 | 千亿元产业, 钢铁、纺织 | 支柱产业. */
import { countedHeadNouns, rankedHeads } from '../lexicon/list-words.js';
import { anyOf } from '../lexicon/words.js';
import { isKnownIndustry, isListedIndustry } from './industry-phrase.js';
import { cut, type Span } from './list-joins.js';

export interface Closer {
  /** In the token. */
  start: number;
  end: number;
  /** A counted head runs to the end of the list. */
  counted: boolean;
}

/** Heads of lists that are no industries at all: 恒远、龙江等 | 企业. */
export const actors = /企业|公司|集团|(?:园区|基地|机构|平台|城市|人才|院所|高校|品牌|市场|人群|国家|地区)$/;

export const etc = /等(?!级|离子|温|静压|效)/;
const notEtc = /[高中初平相同对优]$/;
const count = '[二两三四五六七八九十\\d]+\\s*(?:大|个|类|项)';
const noun = `(?:${anyOf(countedHeadNouns)})[”"]?`;
const counted = new RegExp(`${count}(?=.*${noun}$)`);
const ranked = new RegExp(`(?:${anyOf(rankedHeads)})+产业[”"]?$`);
/** 三大主导产业 | 和 | 轴承: the list is closed within an item, and another begins. */
const closedWithin = new RegExp(
  `((?<counted>${count}[^和与及]{0,8}?${noun})|(?:${anyOf(rankedHeads)})+产业[”"]?)(?:以及|和|与|及)`,
);
/** 等装备制造业 | 和 | 疫苗: so only where the other is closed too. */
const etcWithin = new RegExp(`(${etc.source}[^和与及]{1,12})(?:以及|和|与|及)`);

/** `rest` is the list from this token on. */
export function closerIn(body: string, rest: string): Closer | undefined {
  const own = counted.exec(body);
  if (own && own.index > 0) return { start: own.index, end: own.index + own[0].length, counted: false };
  const runs = counted.exec(rest);
  if (runs && runs.index > 0 && runs.index < body.length)
    return { start: runs.index, end: runs.index + runs[0].length, counted: true };
  const m = etc.exec(body);
  if (m === null || notEtc.test(body.slice(0, m.index)) || m.index === 0) return rankIn(body);
  return { start: m.index, end: m.index + 1, counted: false };
}

/** 钢铁、纺织 | 支柱产业: a rank behind the last is the rank of all. 战略性 | 新兴产业 is one name. */
function rankIn(body: string): Closer | undefined {
  const m = ranked.exec(body);
  return m && isListedIndustry(body.slice(0, m.index)) ? { start: m.index, end: m.index, counted: false } : undefined;
}

/** Where an item has to be cut, since it holds the end of one list and the beginning of another. `later`: the list behind it. */
function nextListIn(token: string, later: string): { end: number; next: number } | undefined {
  const m = closedWithin.exec(token) ?? (etc.test(later) || counted.test(later) ? etcWithin.exec(token) : null);
  if (m === null || m.index === 0) return undefined;
  const end = m.index + m[1]!.length;
  if (m.groups?.counted === undefined && !etc.test(m[1]!) && rankIn(token.slice(0, end)) === undefined) return undefined;
  return { end, next: m.index + m[0].length };
}

/** 等 | 配套 | 服务业: what the list is to others is no part of the name. */
export function rankBefore(head: string): string {
  const rank = /^(?:配套|相关|关联)的?/.exec(head)?.[0] ?? '';
  return rank !== '' && isKnownIndustry(head.slice(rank.length)) ? rank : '';
}

/** The items between 、; one that ends a list and begins another is two. */
export function tokensOf(masked: string): Span[] {
  return cut(masked, /、/g).flatMap((token) => {
    const within = nextListIn(masked.slice(token.start, token.end), masked.slice(token.end));
    if (within === undefined) return [token];
    return [
      { start: token.start, end: token.start + within.end },
      { start: token.start + within.next, end: token.end },
    ];
  });
}

/** 石化 | 配套产业: not 石化 itself, but what serves it. */
export function servesAnother(head: string): boolean {
  const served = /^(.{2,12}?)(?:配套|关联)产业$/.exec(head)?.[1];
  return served !== undefined && isKnownIndustry(served);
}
