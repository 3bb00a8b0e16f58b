/** Amounts in running text, in a plan and in a question: 1.5万亿元, 超过500亿元, 8%以上, 三成, 翻一番, 12∶45∶43, 1—2家. */
import type { Comparator } from '../../graph/model.js';
import { magnitudes, units } from '../lexicon/units.js';
import { matches } from '../matches.js';
import { remembered } from '../remembered.js';
import { comparatorOf } from './quantity-comparators.js';
import { parseArabic, parseHan, scaled } from './quantity-numerals.js';
import { type Squeezed, squeeze, squeezedAt, unsqueeze } from './quantity-text.js';
import { anyNumeral, barePattern, closing, label, match, openers, tokens } from './quantity-tokens.js';
import { years } from './years.js';

/**
 * One amount. `start`/`end` span number and unit, `outerStart`/`outerEnd` the comparing words beside them too (超过…以上).
 * `valueText` is the number as written, with a comparing sign where the text has one (">35"); `value` counts in `unit`,
 * where 亿 and 万 stay in the unit and odd powers go into the number: 6千亿元 is 6000 亿元, 5.2万元 is 5.2 万元, 1.2万家 12000 家.
 * A range has `low` and `high`, and `value` null. `kind`: group is 三大 (a count of the things that follow),
 * ratio 12∶45∶43, multiple 翻一番 or 2.4倍. `attributive`: it only says which thing is meant (300万吨炼油, 500亿元以上的园区).
 */
export interface Quantity {
  start: number;
  end: number;
  outerStart: number;
  outerEnd: number;
  valueText: string;
  value: number | null;
  low: number | null;
  high: number | null;
  unit: string | null;
  comparator: Comparator;
  kind: 'number' | 'ratio' | 'multiple' | 'range' | 'group';
  attributive: boolean;
}

/** All amounts in reading order, never overlapping; offsets index `text`. */
export const quantities = remembered((text: string): readonly Readonly<Quantity>[] => {
  if (!anyNumeral.test(text)) return [];
  const s = squeeze(text);
  const taken = maskOf(text, s);
  const out: Quantity[] = [];
  for (let i = 0; i < s.text.length; ) {
    const skip = taken[i];
    if (skip) {
      i = skip;
      continue;
    }
    const found = openers.has(s.text.charAt(i)) ? at(s, i, taken) : null;
    if (found?.quantity) out.push(found.quantity);
    i = found ? Math.max(found.next, i + 1) : i + 1;
  }
  return out;
});

/** Where years and plan periods stand: `mask[i]` is the squeezed offset behind one that starts at i. */
function maskOf(text: string, s: Squeezed): (number | undefined)[] {
  const mask: (number | undefined)[] = [];
  for (const y of years(text)) mask[squeezedAt(s, y.start)] = squeezedAt(s, y.end - 1) + 1;
  // A slogan in quotes (“三个千亿”, “两个市场、两种资源”): its Chinese numerals count nothing.
  for (const m of matches(s.text, /“(?=[^”\d]{0,16}”)[^”]*”/gu)) mask[m.index] = m.index + m[0].length;
  return mask;
}

interface Found {
  next: number;
  quantity: Quantity | null;
}

function at(s: Squeezed, i: number, mask: (number | undefined)[]): Found | null {
  const t = s.text;
  const prev = t.charAt(i - 1);
  const word = match(tokens.word, t, i);
  if (word) return { next: i + word[0].length, quantity: null };
  if (/\d/.test(t.charAt(i)) && /[A-Za-z0-9.〔[]/.test(prev)) {
    const run = /[\d.,]+/uy;
    return { next: i + (match(run, t, i)?.[0].length ?? 1), quantity: null };
  }
  // Each shape shows at its first character.
  if (/[\d+-]/.test(t.charAt(i))) return ratioAt(s, i) ?? arabicAt(s, i, mask);
  return shareAt(s, i) ?? hanAt(s, i);
}

function build(s: Squeezed, start: number, end: number, part: Partial<Quantity> & { bare?: boolean }): Quantity {
  const c = comparatorOf(s.text.slice(Math.max(0, start - 6), start), s.text.slice(end, end + 4), { bare: part.bare ?? false });
  const inner = unsqueeze(s, start, end);
  const outer = unsqueeze(s, start - c.left, end + c.right);
  const sign = /(?:>=|<=|[≥≤><])$/u.exec(s.text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const { value = null, low = null, high = null, unit = null, kind = 'number', attributive = false, comparator } = part;
  return {
    start: inner.start,
    end: inner.end,
    outerStart: outer.start,
    outerEnd: outer.end,
    valueText: sign + withoutPower(part.valueText ?? s.text.slice(start, end), unit),
    value,
    low,
    high,
    unit,
    comparator: comparator && c.comparator === '=' ? comparator : c.comparator,
    kind,
    attributive,
  };
}

/** 863.2亿 in 亿元 is written 863.2; 6千亿 in 亿元 stays 6千. */
function withoutPower(valueText: string, unit: string | null): string {
  const power = /^[亿万]/.exec(unit ?? '')?.[0];
  return power && valueText.length > 1 && valueText.endsWith(power) ? valueText.slice(0, -1) : valueText;
}

function ratioAt(s: Squeezed, i: number): Found | null {
  const m = match(tokens.ratio, s.text, i);
  if (!m) return null;
  const parts = m[0].split(/[∶:]/);
  const next = i + m[0].length;
  // 14:40 is a time of day.
  if (parts.length === 2 && /^\d{1,2}$/.test(parts[0]!) && /^\d\d$/.test(parts[1]!) && Number(parts[1]) < 60) {
    return { next, quantity: null };
  }
  const own = unsqueeze(s, i, next);
  return { next, quantity: { ...build(s, i, next, { kind: 'ratio' }), valueText: s.text.slice(i, next), ...own } };
}

function shareAt(s: Squeezed, i: number): Found | null {
  const doubling = match(tokens.doubling, s.text, i);
  if (doubling) {
    const times = doubling.groups?.times;
    const fold = doubling.groups?.fold;
    const n = times ? (parseHan(times) ?? Number(times)) : 1;
    const value = fold ? (parseHan(fold) ?? Number(fold)) : 2 ** n;
    const next = i + doubling[0].length;
    return { next, quantity: build(s, i, next, { kind: 'multiple', value, unit: '倍', comparator: '=' }) };
  }
  const fraction = match(tokens.fraction, s.text, i);
  if (fraction) {
    const g = fraction.groups!;
    const whole = parseHan(g.whole!) ?? 1;
    const read = (x: string | undefined): number | null => (x === undefined ? null : (parseArabic(x) ?? decimalHan(x)));
    const part = read(g.part) ?? 0;
    const next = i + fraction[0].length;
    const hundredths = g.whole === '百';
    const value = hundredths ? part : scaled(part / whole, 1);
    const high = read(g.upper);
    const unit = hundredths ? '%' : null;
    const range = high === null ? { value } : { kind: 'range' as const, low: value, high };
    return { next, quantity: build(s, i, next, { ...range, unit }) };
  }
  const tenths = match(tokens.tenths, s.text, i);
  if (tenths) {
    const value = (parseHan(tenths.groups!.n!) ?? 0) * 10 + (tenths.groups!.half ? 5 : 0);
    const next = i + tenths[0].length;
    return { next, quantity: build(s, i, next, { value, unit: '%' }) };
  }
  return null;
}

function decimalHan(text: string): number | null {
  const [whole, rest] = text.split('点');
  const n = parseHan(whole ?? '');
  if (n === null || rest === undefined) return n;
  return Number(`${n}.${Array.from(rest, (c) => parseHan(c) ?? 0).join('')}`);
}

/** 亿 and 万 stay in the unit, the rest of the power goes into the number; things counted carry no power. */
export function normalUnit(value: number, power: string, unit: string | null): { value: number; unit: string | null } {
  const factor = magnitudes.get(power) ?? 1;
  if (unit === null) return { value: scaled(value, factor), unit: null };
  if (factor >= 1e8 && units.get(unit)?.family !== 'count') return { value: scaled(value, factor / 1e8), unit: `亿${unit}` };
  if (factor >= 1e4 && units.get(unit)?.family !== 'count') return { value: scaled(value, factor / 1e4), unit: `万${unit}` };
  return { value: scaled(value, factor), unit };
}

const smallFactor = (c: string | undefined): number => (c === '十' ? 10 : c === '百' ? 100 : c === '千' ? 1000 : 1);
function arabicAt(s: Squeezed, i: number, mask: (number | undefined)[]): Found | null {
  const m = match(tokens.arabic, s.text, i);
  if (!m) return null;
  const g = m.groups!;
  const first = parseArabic(g.a!);
  if (first === null) return null;
  // The second number of a range may belong to a year (800—2020年): then the first stands alone.
  const bStart = g.b === undefined ? -1 : i + m[0].indexOf(g.dash!) + g.dash!.length;
  const range = g.b !== undefined && mask[bStart] === undefined;
  const firstOnly = !range && g.b !== undefined;
  const text = firstOnly ? m[0].slice(0, m[0].indexOf(g.dash!)) : m[0];
  const unit = (firstOnly ? g.aUnit : (g.unit ?? g.aUnit)) ?? null;
  const end = i + text.length;
  const rest = behind(s, end);
  const prev = s.text.charAt(i - 1);
  if (g.sign === '-' && /[\d\p{L}]/u.test(s.text.charAt(i - 1))) return null;
  if (unit === null && (label.test(rest) || (/^(?:19|20)\d\d$/.test(text) && /\p{L}|“|《/u.test(prev))))
    return { next: end, quantity: null };
  if (/^级/.test(rest) || (unit !== null && /[A-Za-z]$/.test(unit) && /^[A-Za-z]/.test(rest)))
    return { next: end, quantity: null };
  if (unit === '方' && !g.power) return { next: end, quantity: null };
  const power = g.power ?? '';
  const low = scaled(first, smallFactor(g.small));
  const amount = normalUnit(g.sign === '-' ? -low : low, range ? (g.bPower ?? power) : power, unit);
  const attributive = isAttributive(unit, rest);
  const numberText = unit && text.endsWith(unit) ? text.slice(0, -unit.length) : text;
  if (range) {
    const high = normalUnit(scaled(parseArabic(g.b!)!, smallFactor(g.bSmall)), g.bPower ?? '', unit);
    const q = build(s, i, end, {
      kind: 'range',
      valueText: numberText,
      low: amount.value,
      high: high.value,
      unit: high.unit,
      attributive,
    });
    return { next: end, quantity: q };
  }
  const kind = unit === '倍' ? 'multiple' : 'number';
  const comparator = g.more || g.more2 ? ('>' as const) : ('=' as const);
  return { next: end, quantity: build(s, i, end, { kind, valueText: numberText, ...amount, attributive, comparator }) };
}

/** As much of what follows as any rule looks at. */
const behind = (s: Squeezed, end: number): string => s.text.slice(end, end + 24);
/** As much of what stands before as a word that governs a number is long. */
const before = (s: Squeezed, start: number): string => s.text.slice(Math.max(0, start - 4), start);

function isAttributive(unit: string | null, rest: string): boolean {
  const family = units.get(unit ?? '')?.family;
  if (family === 'count') return false;
  return !closing.test(rest.replace(/^(?:及)?以[上下内]/u, '')) || /^(?:及)?以[上下内]的/u.test(rest);
}

function hanAt(s: Squeezed, i: number): Found | null {
  const vague = match(tokens.vague, s.text, i);
  if (vague) {
    const next = i + vague[0].length;
    const unit = `${vague.groups!.power ?? ''}${vague.groups!.unit}`;
    return { next, quantity: build(s, i, next, { valueText: vague.groups!.n!, unit, comparator: '~' }) };
  }
  const m = match(tokens.han, s.text, i) ?? match(barePattern, s.text, i);
  if (!m) return null;
  const g = m.groups!;
  const end = i + m[0].length;
  const rest = behind(s, end);
  const group = g.unit === '大';
  if (
    !g.unit ||
    /^级/.test(rest) ||
    (group && /十[一二三四五六七八九]?$|^二十$|人$/u.test(g.n ?? '') && /^(?:$|[以报精，。])/u.test(rest))
  ) {
    return { next: end, quantity: null };
  }
  // 一个, 一家: an article, not a count.
  if (g.n === '一' && !g.power) return { next: end, quantity: null };
  const bare = !/[^十百千万亿]/u.test(g.n ?? '') && (g.n !== '十' || g.power !== undefined);
  // (亿元) in a heading is a unit alone.
  if (!g.n && !/[超过破达近约上]$/u.test(before(s, i))) return { next: end, quantity: null };
  const value = parseHan(g.n ? g.n : '一');
  if (value === null) return { next: end, quantity: null };
  const counted = !group && units.get(g.unit)?.family === 'count';
  const attributive = counted
    ? bare && !g.more && !/(?:上|近|约|达|达到|超过|突破|超)$/u.test(before(s, i))
    : isAttributive(g.unit, rest);
  // 百亿元园区, 千亿元产业: a class of things.
  if (bare && attributive) return { next: end, quantity: null };
  const amount = group ? { value, unit: '个' } : normalUnit(value, g.power ?? '', g.unit);
  const comparator = g.more || g.more2 ? ('>' as const) : ('=' as const);
  const valueText = `${g.n ?? ''}${g.more ?? ''}${g.power ?? ''}${g.more2 ?? ''}`;
  const kind = group ? 'group' : g.unit === '倍' ? 'multiple' : 'number';
  return { next: end, quantity: build(s, i, end, { bare, kind, valueText, ...amount, attributive, comparator }) };
}
