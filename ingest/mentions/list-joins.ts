/**
 * Where an item that holds 和, 与, 及 is one thing and where it is several.
 *
 *   医药和器械                两: both are known alone              软件和信息技术服务    also whole: the vocabulary has it
 *   锻件、轴承和齿轮          the last join of a list cuts           铸锻件及轴承件        whole: its parts are no industries
 *   电动船舶及其核心部件      电动船舶, 电动船舶核心部件             锻件及相关配套产业    锻件; the rest names nothing
 */
import { softJoins } from '../lexicon/list-words.js';
import { anyOf } from '../lexicon/words.js';
import { matches } from '../matches.js';
import {
  canBeIndustry,
  isGenericHead,
  isKnownIndustry,
  isKnownWork,
  isQuality,
  looksLikeIndustry,
  phraseIn,
  qualityLength,
} from './industry-phrase.js';

export interface Span {
  start: number;
  end: number;
}

/** An item as cut out; `prefix` is what its name begins with although it stands elsewhere. */
export interface JoinedItem extends Span {
  prefix?: string;
  /** What it ends with, which only the last of its list says: 秸秆 | 、稻壳 发电. */
  suffix?: string;
}

export interface Joined {
  /** A whole before its parts. */
  items: JoinedItem[];
  /** What was joined without naming anything. */
  heads: string[];
}

/** `alone`: the list has no 、; `last`: the last of several; else `inner`. */
export type Place = 'alone' | 'inner' | 'last';

export function placeOf(tokens: number, last: boolean): Place {
  if (tokens === 1) return 'alone';
  return last ? 'last' : 'inner';
}

const join = new RegExp(anyOf(softJoins), 'g');
const joinEnd = new RegExp(`(?:${anyOf(softJoins)})$`);
/** What is joined without a name of its own. */
const attached =
  /^(?:其|相关|有关|关联|配套|下游|上游|上下游|延伸|深|精深|后续|衍生|的)+(?:加工|产业链|产业|产品|项目|服务|行业|零部件)(?:生产装置|装置|加工|项目)?$/;
/** Parts of the thing before: 车辆及零部件制造. */
const part = /^(?:零部件|配件|部件|设备|组件)/;
const ownTail = /(?:产业|行业|工业|产品|项目|领域|业务|集群|产业链|业)[”"]?$/;

/** `masked` is the text of `at` with brackets and modifiers hidden. */
export function joinedItems(text: string, at: Span, masked: string, place: Place): Joined {
  // 和 cuts before 及 does: 锻件及配件和轴承 is 锻件及配件 | 轴承.
  const parts = cut(masked, /和/.test(masked) && /及|与/.test(masked) ? /以及|和/g : join);
  if (parts.length < 2) return { items: [at], heads: [] };
  const spans = parts.map((p) => shift(p, at.start));
  const last = cut(masked, join).at(-1);
  const rest = last && text.slice(at.start + last.start, at.end);
  if (last && rest !== undefined && attached.test(rest)) {
    const left = masked.slice(0, last.start).replace(joinEnd, '');
    const joined = joinedItems(text, { start: at.start, end: at.start + left.length }, left, place);
    return { items: joined.items, heads: [...joined.heads, rest] };
  }
  const own = ownParts(text, spans);
  if (own) return own;
  const apart = (): Joined =>
    merge(spans.map((s, i) => joinedItems(text, s, masked.slice(parts[i]!.start, parts[i]!.end), 'inner')));
  return decide(text, at, masked, spans, place, apart);
}

function decide(text: string, at: Span, masked: string, spans: readonly Span[], place: Place, apart: () => Joined): Joined {
  const texts = spans.map((s) => text.slice(s.start, s.end));
  const names = texts.map((t) => phraseIn(t, 0, t.length)?.name ?? t);
  // 高硬和耐磨 | 铸件: of qualities of one thing the last is one too.
  if (names.some(isQuality))
    return merge(
      spans
        .filter((_, i) => !isQuality(names[i]!))
        .map((s) => ({ items: [{ ...s, start: s.start + qualityLength(text.slice(s.start, s.end)) }], heads: [] })),
    );
  if (isGenericHead(texts[0]!) && isKnownIndustry(names.at(-1)!)) return { items: spans.slice(1), heads: [texts[0]!] };
  const whole = phraseIn(text, at.start, at.end)?.name ?? '';
  if (isKnownIndustry(whole))
    return merge([{ items: [at], heads: [] }, names.every(looksLikeIndustry) ? apart() : { items: [], heads: [] }]);
  const known = names.every(isKnownWork);
  const loose = /和|以及/.test(masked);
  const ownTails = texts.slice(0, -1).every((t) => ownTail.test(t));
  if (ownTails && (place === 'alone' || loose || known)) return apart();
  if (loose && place === 'last' && names.every(canBeIndustry)) return apart();
  const alike = names.every(
    (n, i) => !isGenericHead(n) && !part.test(n) && (looksLikeIndustry(n) || (ownTail.test(texts[i]!) && canBeIndustry(n))),
  );
  if (!known && !alike) return unlike(at, spans, names, place, loose, apart);
  // What has a bracket, or an 产业, of its own is a thing of its own.
  const ofItsOwn = /[（(]/.test(text.slice(at.start, at.end)) || texts.slice(0, -1).some((t) => /产业$/.test(t));
  const keepWhole = !ofItsOwn && (/及/.test(masked) || (place !== 'alone' && known));
  return keepWhole ? merge([{ items: [at], heads: [] }, apart()]) : apart();
}

/** What the first of two may share with the last: 猪肉和鱼类 | 加工. */
const shareable = /(?:加工|制造|冶炼|服务|生产|养殖|种植|开发|处理|检测|贸易|研发|利用|行业|产业|业)$/;

/**
 * 轴箱和风电锻件: of two things of which only the last is surely an industry the first is one too; but where it may share the
 * end of the last (猪肉和水产品加工), both together are one, and the last where it is known.
 */
function unlike(
  at: Span,
  spans: readonly Span[],
  names: readonly string[],
  place: Place,
  loose: boolean,
  apart: () => Joined,
): Joined {
  const whole: Joined = { items: [at], heads: [] };
  const [last, lastName] = [spans.at(-1), names.at(-1) ?? ''];
  if (!last || spans.length !== 2 || !loose || !names.every(canBeIndustry) || !looksLikeIndustry(lastName)) return whole;
  if (shareable.test(lastName))
    return place !== 'alone' && isKnownWork(lastName) ? merge([whole, { items: [last], heads: [] }]) : whole;
  return names.every((name) => name.length > 2) ? apart() : whole;
}

/** 甲及其乙: 甲, and 甲乙. */
function ownParts(text: string, spans: readonly Span[]): Joined | undefined {
  const [first, second, third] = spans;
  if (first === undefined || second === undefined || third !== undefined || text[second.start] !== '其') return undefined;
  const owner = phraseIn(text, first.start, first.end)?.name ?? '';
  return { items: [first, { start: second.start + 1, end: second.end, prefix: owner }], heads: [] };
}

function merge(all: readonly Joined[]): Joined {
  return { items: all.flatMap((j) => j.items), heads: all.flatMap((j) => j.heads) };
}

export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** The parts between matches; those of white space only are left out. */
export function cut(text: string, at: RegExp): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const m of matches(text, at)) {
    spans.push({ start, end: m.index });
    start = m.index + m[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.filter((s) => text.slice(s.start, s.end).trim() !== '');
}
