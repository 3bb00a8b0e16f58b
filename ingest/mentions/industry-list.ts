/**
 * A list of industries as policy language writes it, with what heads what.
 *
 *   轴承、锻件等通用部件                   轴承 and 锻件 are part of 通用部件
 *   医药（原料药、制剂等）及种业            原料药 and 制剂 are part of 医药
 *   以茶饮、果汁为主的饮料产业              茶饮 and 果汁 are part of 饮料
 *   锻件、轴承等配套产业                    配套产业 names nothing: `heads` keeps it, for the role
 */

import { essenceWords, makeupWords } from '../lexicon/industry-cues.js';
import { softJoins } from '../lexicon/list-words.js';
import { clauseStarts } from '../lexicon/policy-verbs.js';
import { anyOf } from '../lexicon/words.js';
import { kindAt } from './industry-kinds.js';
import {
  isGenericHead,
  isKnownIndustry,
  isKnownWork,
  isListedIndustry,
  isQuality,
  looksLikeIndustry,
  type Phrase,
  phraseIn,
} from './industry-phrase.js';
import { actors, closerIn, etc, rankBefore, servesAnother, tokensOf } from './list-closers.js';
import { sharedIn } from './list-ends.js';
import { cut, type JoinedItem, joinedItems, type Place, placeOf, type Span, shift } from './list-joins.js';
import { hide, hideModifiers, inBrackets } from './list-mask.js';
import { twoInOne } from './list-twins.js';

export interface Item extends Phrase {
  /** Indices of the items that it is part of. */
  parents: number[];
  /** It heads others. */
  head: boolean;
  /** Said to be an industry by its own words: 产业, 产品 … stood behind it. */
  marked: boolean;
  /** What its list is called, where that names no industry: 轴承、锻件等 | 新兴产业. */
  rank?: string;
  /** The class that it is listed under, as said: 轴承、锻件等 | 传统优势产业. */
  kind?: Phrase;
}

export interface IndustryList {
  items: Item[];
  /** Heads that name nothing: 新兴产业, 下游产品. */
  heads: string[];
}

/** What is done with the goods, behind the whole list: 研发和产业化. */
const works =
  /(?:的?(?:研发|研究|开发|研制|生产|制造|应用|推广)(?:、|和|及|与))+(?:产业化|应用|示范应用)(?:发展)?$|(?:的|及|和)?产业化(?:发展)?$|的研发(?:制造|生产|应用)?$/;
/** What is held or won of the goods: 巩固轴承、锻件 | 领先优势. */
const standing = /(?:等?产业)?(?:的?(?:领先|传统|竞争|比较|先发|特色|规模|品牌|产业|市场|技术))*(?:优势|地位|市场份额|占有率)$/;

const makeup = new RegExp(`^(?:.*以)?(.+?)为(${anyOf([...makeupWords, ...essenceWords])})(?:的|$)(.*)$`, 'd');
/** What may as well be a company: such a list is kept only where the vocabulary has it. */
const doubtfulMakeup = /核心|龙头|支撑|引领|代表|特征|标志/;
/** （以锻件为龙头，| 带动下游 | 轴承产业链）: what a bracket's leader draws along is of the branch too. */
const drawsAlong = /^(?:辐射)?(?:带动|拉动)(?:发展)?(?:[上中下]+游)?(?=.*(?:产业|产业链|行业|产品)(?:发展)?$)/;
const newClause = new RegExp(`^(?:${anyOf(clauseStarts)})`);
const markedTail = /(?:产业|行业|工业|产品|项目|领域|业务|集群|产业链|业)[”"]?$/;
const join = new RegExp(`(${anyOf(softJoins)})`, 'g');

/** Items in reading order, a bracket's after the one that it opens, a head after what it heads. */
export function industryListIn(text: string, start: number, end: number): IndustryList {
  return new ListReader(text).read(start, end);
}

/** The items to keep, their parents renumbered. */
export function keptItems(items: readonly Item[], keep: readonly boolean[]): Item[] {
  if (keep.every(Boolean)) return [...items];
  const place = new Map<number, number>();
  keep.forEach((kept, i) => {
    if (kept) place.set(i, place.size);
  });
  return items.flatMap((item, i) => (keep[i] ? [renumbered(item, place)] : []));
}

const renumbered = (item: Item, place: ReadonlyMap<number, number>): Item => ({
  ...item,
  parents: item.parents.flatMap((p) => place.get(p) ?? []),
});

class ListReader {
  private readonly list: IndustryList = { items: [], heads: [] };

  constructor(private readonly text: string) {}

  read(start: number, end: number): IndustryList {
    const body = this.text.slice(start, end);
    const work = works.exec(body)?.[0] ?? (body.includes('、') ? standing.exec(body)?.[0] : undefined) ?? '';
    this.pieces(start, end - work.length, []);
    // What is brought to an industrial scale is one.
    if (work.includes('产业化')) {
      for (const item of this.list.items) item.marked = true;
      this.list.heads.push('产业化');
    }
    const { items, heads } = this.list;
    return {
      items: keptItems(
        items,
        items.map((item) => item.name !== ''),
      ),
      heads,
    };
  }

  private pieces(start: number, end: number, parents: number[]): void {
    const masked = hideModifiers(hide(this.text.slice(start, end)));
    for (const piece of cut(masked, /，|；|以及/g)) {
      const at = { start: start + piece.start, end: start + piece.end };
      const drawn = parents.length > 0 ? (drawsAlong.exec(masked.slice(piece.start, piece.end))?.[0].length ?? 0) : 0;
      if (drawn > 0) {
        this.piece({ start: at.start + drawn, end: at.end }, masked.slice(piece.start + drawn, piece.end), parents);
        continue;
      }
      if (
        piece.start > 0 &&
        newClause.test(this.text.slice(at.start, at.end)) &&
        !makeup.test(masked.slice(piece.start, piece.end))
      )
        continue;
      this.piece(at, masked.slice(piece.start, piece.end), parents);
    }
  }

  private piece(at: Span, masked: string, parents: number[]): void {
    const made = makeup.exec(masked);
    const [left, word, right] = [made?.[1] ?? '', made?.[2] ?? '', made?.[3] ?? ''];
    if (made === null) {
      this.enumeration(at, masked, parents);
      return;
    }
    const leftStart = at.start + (made.indices?.[1]?.[0] ?? 0);
    const rightStart = at.end - right.length;
    const outer = right === '' ? [] : this.enumeration({ start: rightStart, end: at.end }, right, parents);
    // Only what stands right behind 的 is made up of the list: 以茶、果为主的饮料、乳品.
    const firstEnd = rightStart + (/(?<=产业)[和及与、]|、/.exec(right)?.index ?? right.length);
    const heads = outer.filter((i) => (this.list.items[i]?.start ?? 0) < firstEnd);
    const from = this.list.items.length;
    this.enumeration({ start: leftStart, end: leftStart + left.length }, left, heads.length > 0 ? heads : parents);
    for (const head of heads) this.mark(head);
    // What a branch mainly is, the place mainly has: 发展以果汁为主的饮料.
    if (word.startsWith('主'))
      this.list.items.forEach((item, i) => {
        if (i >= from || heads.includes(i)) item.rank ??= `为${word}`;
      });
    if (!doubtfulMakeup.test(word)) return;
    const doubtful = this.list.items.slice(from);
    const known = doubtful.filter((item) => isKnownIndustry(item.name)).length;
    for (const item of doubtful) if (!isKnownWork(item.name) && !(known > 1 && known * 2 >= doubtful.length)) item.name = '';
  }

  /** Gives the indices of the outermost items: what a head before them would be the parts of. */
  private enumeration(at: Span, masked: string, parents: number[]): number[] {
    const outer: number[] = [];
    let group: number[] = [];
    const tokens = tokensOf(masked);
    const words = tokens.map((t) => masked.slice(t.start, t.end).trim());
    const purpose =
      words.length > 1 &&
      /[^通专公日家药食民军商实应使利]用.{1,8}$/.test(words.at(-1) ?? '') &&
      words.slice(0, -1).every(isListedIndustry);
    const qualified = tokens.length > 1 && masked.slice(tokens.at(-1)?.start).includes('的') && !etc.test(masked);
    for (const [i, token] of tokens.entries()) {
      const last = i === tokens.length - 1;
      const body = masked.slice(token.start, token.end);
      const close = closerIn(body, masked.slice(token.start));
      if (close === undefined) {
        const shared = sharedIn(words, i, shift(token, at.start));
        if (shared) {
          group.push(...this.add(shared, parents));
          continue;
        }
        // 建筑、汽车用 | 钢材: what stands before only says for what.
        if (purpose && !last) continue;
        // 轨道、船舶和汽车用 | 钢材: only the goods are made.
        const use = purpose && /和|与|及/.test(body) ? body.lastIndexOf('用') : -1;
        if (use >= 0) {
          group.push(...this.add({ start: at.start + token.start + use + 1, end: at.start + token.end }, parents));
          continue;
        }
        // 优质、方便的 | 食品: what stands before is a quality of the last.
        if (qualified && !last && !looksLikeIndustry(phraseIn(body, 0, body.length)?.name ?? '')) continue;
        group.push(...this.joined(shift(token, at.start), body, parents, placeOf(tokens.length, last)));
        continue;
      }
      const leftSpan = { start: token.start, end: token.start + close.start };
      group.push(...this.joined(shift(leftSpan, at.start), body.slice(0, close.start), parents, placeOf(tokens.length, true)));
      // A counted head runs to the end of the list: 三大 | 基础好、潜力大的产业.
      const headEnd = close.counted ? masked.length : token.end;
      const headStart = token.start + close.end;
      outer.push(
        ...this.headed(group, shift({ start: headStart, end: headEnd }, at.start), masked.slice(headStart, headEnd), parents),
      );
      group = [];
      if (close.counted) return outer;
    }
    return [...outer, ...group];
  }

  /** What stands after 等: the head of the group, or nothing but 产业; further items may be joined to it. */
  private headed(group: number[], at: Span, masked: string, parents: number[]): number[] {
    // 航运、电子等领域的 | 铝材: the group only says where the goods are used.
    const of = masked.indexOf('的');
    if (of >= 0 && /^(?:领域|行业|方面|产业|环节)/.test(masked)) {
      this.drop(group);
      return this.joined({ start: at.start + of + 1, end: at.end }, masked.slice(of + 1), parents, 'alone');
    }
    // 等特色产品为原料的 | 饮品: made of the group, which stands by itself.
    if (of >= 0 && /为[^的，]{1,4}$/.test(masked.slice(0, of)))
      return [...group, ...this.joined({ start: at.start + of + 1, end: at.end }, masked.slice(of + 1), parents, 'alone')];
    const [first, ...rest] = cut(masked, join);
    const head = first ? this.text.slice(at.start + first.start, at.start + first.end) : '';
    const more = rest.flatMap((r) => this.add(shift(r, at.start), parents));
    const kind = first ? kindAt(this.text, at.start + first.start, at.end) : undefined;
    if (kind) for (const i of group) this.list.items[i]!.kind = kind;
    if (first === undefined || isGenericHead(head)) {
      if (actors.test(head)) {
        this.drop(group);
        return more;
      }
      this.list.heads.push(head);
      for (const i of group) this.markGoods(i, head);
      return [...group, ...more];
    }
    const rank = rankBefore(head);
    const added = servesAnother(head)
      ? [this.push(head, shift(first, at.start), parents)]
      : this.add({ start: at.start + first.start + rank.length, end: at.start + first.end }, parents);
    for (const i of added) this.mark(i);
    if (rank !== '') for (const i of [...group, ...added]) this.rank(i, rank);
    for (const i of group) this.list.items[i]?.parents.splice(0, Infinity, ...(added.length > 0 ? added : parents));
    return added.length > 0 ? [...added, ...more] : [...group, ...more];
  }

  /** One token: whole, or cut at 和, 与, 及 where both sides stand alone. */
  private joined(at: Span, masked: string, parents: number[], place: Place): number[] {
    const { items, heads } = joinedItems(this.text, at, masked, place);
    this.list.heads.push(...heads);
    return items.flatMap((item) => this.add(item, parents));
  }

  private add(at: JoinedItem, parents: number[]): number[] {
    const bracket = inBrackets(this.text, at.start, at.end);
    const closed = bracket !== undefined && isGenericHead(this.text.slice(bracket.end + 1, at.end));
    const end = closed ? bracket.start - 1 : at.end;
    const phrase = phraseIn(this.text, at.start, end);
    if (phrase !== undefined && isQuality(phrase.name)) return [];
    if (phrase === undefined || (at.prefix === undefined && isGenericHead(phrase.name))) {
      if (end > at.start) this.list.heads.push(this.text.slice(at.start, end));
      return [];
    }
    const twin = twoInOne(phrase.name);
    if (twin !== undefined && phrase.end - phrase.start === phrase.name.length) {
      const middle = phrase.start + twin;
      return [
        ...this.add({ start: phrase.start, end: middle }, parents),
        ...this.add({ start: middle, end: phrase.end }, parents),
      ];
    }
    const marked = markedTail.test(this.text.slice(at.start, end)) || (closed && bracket.end + 1 < at.end);
    const index = this.push(`${at.prefix ?? ''}${phrase.name}${at.suffix ?? ''}`, phrase, parents, marked);
    if (closed) {
      const before = this.list.items.length;
      this.pieces(bracket.start, bracket.end, [index]);
      if (this.list.items.length > before) this.mark(index);
    }
    return [index];
  }

  private push(name: string, { start, end }: Span, parents: readonly number[], marked = true): number {
    return this.list.items.push({ name, start, end, parents: [...parents], head: false, marked }) - 1;
  }

  private mark(index: number): void {
    const item = this.list.items[index];
    if (item) item.head = true;
  }

  private rank(index: number, rank: string): void {
    const item = this.list.items[index];
    if (item) item.rank = rank;
  }

  /** 等产品, 等产业 say of each listed that it is one. */
  private markGoods(index: number, head: string): void {
    const item = this.list.items[index];
    if (item && /(?:产业|产品|行业|业务|工业|业态|支柱)[”"]?$/.test(head)) item.marked = true;
    this.rank(index, head);
  }

  private drop(indices: number[]): void {
    for (const i of indices) {
      const item = this.list.items[i];
      if (item) item.name = '';
    }
  }
}
