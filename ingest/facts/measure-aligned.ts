/** Figures that stand in the order of their names: A、B、C分别为1、2、3; 分别是2010年的2倍和3倍; 甲、乙各10万吨. */
import { indicatorHeads } from '../lexicon/indicator-words.js';
import { matches } from '../matches.js';
import type { Quantity } from '../mentions/quantity.js';
import { parseHan } from '../mentions/quantity-numerals.js';
import { years } from '../mentions/years.js';
import type { Passage } from '../stages.js';
import type { FigureContext } from './measure-context.js';
import { cutName, endsAsIndicator, plainName } from './measure-names.js';
import { subjectAt } from './measure-subject.js';
import type { FigureDraft, NamedAt } from './measure-types.js';

export interface AlignedItem {
  name: string;
  named: NamedAt | null;
  about: number[] | null;
  year?: string;
}

interface Span {
  start: number;
  end: number;
}

const separators = /[、]|以及|和|与|及/gu;
/** What several names share at their end: the part behind the first indicator in the last name, or the last name's head. */
const relation = /占.*$/u;

const heads = [...indicatorHeads].sort((a, b) => b.length - a.length);

/** `[start, end)` holds `count` names; null where it does not split into so many. */
export function alignedNames(
  ctx: FigureContext,
  passage: Passage,
  start: number,
  end: number,
  count: number,
): AlignedItem[] | null {
  const text = passage.body.text;
  const byYear = yearItems(ctx, passage, start, end, count);
  if (byYear) return byYear;
  const both = townAndCountry(ctx, passage, start, end, count);
  if (both) return both;
  const spans = splitItems(text, start, end, count);
  if (!spans) return null;
  const places = spans.map((s) => subjectAt(ctx, passage, s.start, s.end));
  if (
    places.every(
      (p, i) =>
        p &&
        p.about.length === 1 &&
        (i === count - 1 || cutName(text, p.end, spans[i]!.end).start >= cutName(text, p.end, spans[i]!.end).end),
    )
  ) {
    // 临江市、云岭县工业产值分别为…: one indicator, several places.
    const cut = cutName(text, places[count - 1]!.end, end);
    const name = plainName(text.slice(cut.start, cut.end));
    if (!name) return null;
    return places.map((p) => ({ name, named: { passage: passage.index, ...cut }, about: p!.about }));
  }
  const subject = places[0];
  const cuts = spans.map((s, i) => cutName(text, i === 0 ? (subject?.end ?? s.start) : s.start, s.end));
  const raws = cuts.map((c) => text.slice(c.start, c.end).replace(/\s+/gu, ''));
  if (raws.some((r) => r.length === 0)) return null;
  const tail = groupTail(raws, count) ?? sharedTail(raws);
  return raws.map((raw, i) => ({
    name: plainName(i === count - 1 || tail === '' ? raw : raw + tail),
    named: { passage: passage.index, ...cuts[i]! },
    about: subject?.about ?? null,
  }));
}

/** 轴承、锻件、电机3个产业产值均超…: does the count only sum up the list before it? */
export function sumsUp(text: string, from: number, q: Quantity): boolean {
  const listed = text.slice(from, q.outerStart).split('、').length;
  return (
    q.unit === '个' &&
    listed > 1 &&
    q.value === listed &&
    /^\p{Script=Han}{0,6}(?:产业|行业|领域|板块|集群)\p{Script=Han}/u.test(text.slice(q.outerEnd))
  );
}

/** 城乡居民人均可支配收入分别…: townspeople first, then the country. */
function townAndCountry(ctx: FigureContext, passage: Passage, start: number, end: number, count: number): AlignedItem[] | null {
  const text = passage.body.text;
  const subject = subjectAt(ctx, passage, start, end);
  const cut = cutName(text, subject?.end ?? start, end);
  const m = /^城乡(?<rest>居民\p{Script=Han}{2,16})$/u.exec(text.slice(cut.start, cut.end));
  if (!m || count !== 2) return null;
  const named = { passage: passage.index, ...cut };
  return ['城镇', '农村'].map((part) => ({ name: `${part}${m.groups!.rest}`, named, about: subject?.about ?? null }));
}

/** 茶叶、果蔬两大特色产业产值 → 产值, and the last name is 果蔬产值. */
function groupTail(raws: string[], count: number): string | null {
  const m = /^(?<own>.+?)(?<n>[两二三四五六七八九十]|\d+)[大类个](?<rest>.+)$/u.exec(raws.at(-1)!);
  if (!m || (parseHan(m.groups!.n!) ?? Number(m.groups!.n)) !== count) return null;
  const tail = m.groups!.rest!.replace(/^.*?产业(?=.)/u, '');
  raws[raws.length - 1] = `${m.groups!.own}${tail}`;
  return tail;
}

/** 地区生产总值、财政收入占全市的比重 → 占全市的比重; 固定电话、移动电话用户数 → 用户数; full names share nothing. */
function sharedTail(raws: readonly string[]): string {
  const last = raws.at(-1)!;
  const related = relation.exec(last);
  if (related && related.index > 0 && raws.slice(0, -1).every((r) => !r.includes('占'))) return related[0];
  if (raws.slice(0, -1).every(endsAsIndicator)) return '';
  for (const head of heads) {
    if (last.endsWith(head) && last.length > head.length && raws.slice(0, -1).every((r) => !r.endsWith(head))) return head;
  }
  return '';
}

/** 工业增加值2020年、2025年分别达到…: one indicator, several years. */
function yearItems(ctx: FigureContext, passage: Passage, start: number, end: number, count: number): AlignedItem[] | null {
  const text = passage.body.text;
  const found = years(text.slice(start, end)).filter((y) => !y.base);
  if (found.length !== count || count < 2) return null;
  const apart = found.slice(1).every((y, i) => /^[、和与及\s]*$/u.test(text.slice(start + found[i]!.end, start + y.start)));
  if (!apart) return null;
  const before = { start, end: start + found[0]!.start };
  const after = { start: start + found.at(-1)!.end, end };
  for (const span of [after, before]) {
    const subject = subjectAt(ctx, passage, span.start, span.end);
    const cut = cutName(text, subject?.end ?? span.start, span.end);
    const name = plainName(text.slice(cut.start, cut.end));
    if (name.length >= 2) {
      return found.map((y) => ({ name, named: { passage: passage.index, ...cut }, about: subject?.about ?? null, year: y.year }));
    }
  }
  return null;
}

/** By 、 first; 和, 与, 及 divide the last part only, since they stand inside names too (软件和信息服务业). */
export function splitItems(text: string, start: number, end: number, count: number): Span[] | null {
  const spans: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (text.charAt(i) !== '、') continue;
    spans.push({ start: from, end: i });
    from = i + 1;
  }
  spans.push({ start: from, end });
  if (spans.length === count) return spans;
  if (spans.length !== count - 1) return null;
  const last = spans.pop()!;
  const joint = matches(text.slice(last.start, last.end), separators).find((m) => m.index > 0);
  if (!joint) return null;
  return [
    ...spans,
    { start: last.start, end: last.start + joint.index },
    { start: last.start + joint.index + joint[0].length, end: last.end },
  ];
}

/** 分别是2010年的…倍, 分别增长…: what is said of the figures already read, in their order. */
export function alignedToFigures(words: string, figures: readonly FigureDraft[], q: Quantity): AlignedItem[] {
  const year = /(\d{4})\s*年/u.exec(words)?.[1];
  const change = /(?:年均|同比)?(?:增长|增加|提高|下降|降低|减少)/u.exec(words)?.[0];
  const share = /占[^占]+$/u.exec(words.trim())?.[0];
  return figures.map((f) => {
    const tail =
      q.unit === '倍' && year && !change
        ? `相当于${year}年的倍数`
        : share
          ? `${share.replace(/的$/u, '')}${/比重|比例$/u.test(share) ? '' : '的比重'}`
          : `${year && change ? `比${year}年` : ''}${change ?? ''}`;
    return { name: `${f.name}${tail}`, named: f.named, about: f.about };
  });
}
