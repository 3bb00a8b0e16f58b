/** The plans that an English question names: the 14th five-year plan, the 2016-2020 plan, the Linjiang plan, both plans, which plans. */
import { normaliseName } from '../normalise.js';
import { calls, isTelling } from './called.js';
import type { Known } from './chinese-references.js';
import { wordsOf } from './plan-words.js';
import type { NamedPart, PlanReference } from './reference.js';

const hanOrdinals: Readonly<Record<string, string>> = {
  '8': '八五',
  '9': '九五',
  '10': '十五',
  '11': '十一五',
  '12': '十二五',
  '13': '十三五',
  '14': '十四五',
  '15': '十五五',
  '16': '十六五',
};
const spelled = ['eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth'];
const ordinal = `(?:\\d{1,2}(?:st|nd|rd|th)|${spelled.join('|')})`;
const span = '20\\d\\d ?(?:[-–—]|to) ?20\\d\\d';
const period = `(?:${ordinal}|${span})`;
const tail = "(?:(?:[ -](?:five|5)[ -]year)? plans?|[ -]fyps?)(?:['’]s)?";
const joint = '(?:,? and (?:the )?|, (?:the )?|(?:,? or (?:the )?))';
/** A period of time is no plan: during the 13th five-year plan period. */
const named = new RegExp(
  `\\b(?:the )?((?:[a-z'’]+(?: city| county| province)?|\\p{Script=Han}+)(?:['’]s)? )??(${period}(?:(?:${tail})?${joint}${period})*)${tail}(?! period)`,
  'giu',
);
const called = /\b(?:the )?([a-z]{3,}(?: city| county| province)?|\p{Script=Han}{2,12})(?:['’]s)? plans?\b(?! to\b| period)/giu;
const all =
  /\b(?:both(?: of)?(?: the)?|all(?: of)?(?: the)?|each(?: of the)?|every|the (two|three|four|five)|either of the) (?:(?:two|three) )?plans?(?:['’]s?)?/gi;
const which = /\b(?:which|what) (?:of the )?plans?\b(?! (?:period|to)\b)/gi;
const numbers: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };

export interface LatinKnown extends Known {
  /** linjiang → 临江 */
  latin?: ReadonlyMap<string, string>;
}

export function englishReferences(text: string, known: LatinKnown): PlanReference[] {
  const found: PlanReference[] = [];
  const put = (m: RegExpExecArray, is: PlanReference['is'], parts: NamedPart[], count: number | null = null) => {
    const [start, end] = [m.index, m.index + m[0].length];
    if (found.every((r) => end <= r.start || start >= r.end)) found.push({ start, end, word: m[0], is, parts, count });
  };
  for (const m of text.matchAll(/《([^《》]{2,60})》/g)) {
    const same = known.plans.filter((plan) => wordsOf(plan).title === normaliseName(m[1]!));
    if (same.length > 0) put(m, 'named', [{ word: m[0], plans: same.map((p) => p.id) }]);
  }
  for (const m of text.matchAll(which)) put(m, 'which', []);
  for (const m of text.matchAll(all))
    put(m, 'all', [], /^both/i.test(m[0]) ? 2 : m[1] ? (numbers[m[1].toLowerCase()] ?? null) : null);
  for (const m of text.matchAll(named)) {
    const place = placeOf(m[1], known);
    const words = [...m[2]!.matchAll(new RegExp(period, 'giu'))].map(([word]) => word);
    put(
      m,
      'named',
      words.map((word) => part(word, `${place ?? ''}${hanPeriod(word)}`, known)),
    );
  }
  for (const m of text.matchAll(called)) {
    const place = placeOf(m[1], known);
    const one = place === null ? null : part(m[1]!, place, known);
    if (one && one.plans.length > 0) put(m, 'named', [one]);
  }
  return found.sort((a, b) => a.start - b.start);
}

function placeOf(word: string | undefined, { latin }: LatinKnown): string | null {
  const plain = (word ?? '')
    .trim()
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/ (?:city|county|province)$/, '');
  if (/^\p{Script=Han}+$/u.test(plain)) return plain;
  return latin?.get(plain) ?? null;
}

function part(word: string, han: string, { plans }: Known): NamedPart {
  const called = plans.filter((plan) => {
    const telling = calls(han, plan);
    return telling !== null && isTelling(telling);
  });
  return { word: word.trim(), plans: called.map((plan) => plan.id) };
}

function hanPeriod(word: string): string {
  const years = /^(20\d\d).*(20\d\d)$/.exec(word);
  if (years) return `${years[1]}-${years[2]}`;
  const n = /^\d+/.exec(word)?.[0] ?? String(spelled.indexOf(word.toLowerCase()) + 8);
  return hanOrdinals[n] ?? word;
}

/** Periods alone, where plans are set against each other: between the 13th and the 14th. */
export function bareEnglishPeriods(text: string, taken: readonly PlanReference[], known: Known): PlanReference[] {
  return [...text.matchAll(new RegExp(`\\b(?:the )?(${period})(?=[\\s,.?!]|$)`, 'giu'))].flatMap((m) => {
    const [start, end] = [m.index, m.index + m[0].length];
    if (taken.some((r) => end > r.start && start < r.end)) return [];
    return [{ start, end, word: m[0], is: 'named' as const, parts: [part(m[1]!, hanPeriod(m[1]!), known)], count: null }];
  });
}
