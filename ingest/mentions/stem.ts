/**
 * What a name is made of: places, a pair of countries, describing words, and a rest that only names.
 *   云岭恒远建材产业园 less its head: 云岭 (place) + 恒远 (proper) + 建材 (describing)
 */
import type { Division } from '../lexicon/divisions.js';
import { isEveryday } from './common-words.js';
import type { Gazetteer } from './gazetteer.js';
import { isTrade, singles, vocabulary, type WordKind } from './vocabulary.js';

export type PartKind = WordKind | 'division' | 'number' | 'mark' | 'everyday' | 'proper';

export interface Part {
  kind: PartKind;
  /** As it stands, but a country's own name for a pair (中马 → 马来西亚). */
  text: string;
  start: number;
  end: number;
  division?: Division;
}

const number =
  /^(?:[一二三四五六七八九十两]+(?:市|县|区|地|省)(?![\u4e00-\u9fff]?(?:工业|产业|开发))|[0-9０-９.．]+(?:万|亿|千|百)*(?:吨级|吨|方|千瓦|立方米|平方米|台|辆|套|件|头|羽|亩|公里|千伏|兆瓦|MW|GW|kV)?)/;

const opensNumber = /[一二三四五六七八九十两0-9０-９.．]/;
const mark = /[（）()—\-－–·、“”\s]/;

const taken = new WeakMap<Gazetteer, Map<string, readonly Part[]>>();

/** Pure; kept while the plan's gazetteer is, since edges are tried at every character. */
export function partsOf(text: string, gazetteer: Gazetteer): readonly Part[] {
  const known = taken.get(gazetteer) ?? new Map<string, readonly Part[]>();
  taken.set(gazetteer, known);
  const parts = known.get(text) ?? takeApart(text, gazetteer);
  known.set(text, parts);
  return parts;
}

function takeApart(text: string, gazetteer: Gazetteer): Part[] {
  const parts: Part[] = [];
  let rest = '';
  const close = (at: number) => {
    if (!rest) return;
    const joined = /^(.+)([和与及])$/.exec(rest);
    if (joined) {
      rest = joined[1]!;
      close(at - 1);
      parts.push({ kind: 'describing', text: joined[2]!, start: at - 1, end: at });
      return;
    }
    const kind = rest.length === 1 && singles.has(rest) ? 'describing' : isEveryday(rest) ? 'everyday' : 'proper';
    parts.push({ kind, text: rest, start: at - rest.length, end: at });
    rest = '';
  };
  for (let at = 0; at < text.length; ) {
    const part = partAt(text, at, rest, gazetteer);
    if (part) {
      close(at);
      parts.push(part);
    } else rest += text[at];
    at = part?.end ?? at + 1;
  }
  close(text.length);
  return parts;
}

/** The part known by itself that begins at `at`, where `rest` stands between it and the part before: null where the rest goes on. */
function partAt(text: string, at: number, rest: string, gazetteer: Gazetteer): Part | null {
  const figure = opensNumber.test(text.charAt(at)) ? number.exec(text.slice(at)) : null;
  if (figure) return { kind: 'number', text: figure[0], start: at, end: at + figure[0].length };
  const word = wordAt(text, at, rest);
  const place = gazetteer.opening(text, at);
  if (place && place.end >= (word?.end ?? 0))
    return { division: place.value, kind: 'division', text: text.slice(at, place.end), start: at, end: place.end };
  if (word) return { kind: word.value.kind, text: word.value.value ?? text.slice(at, word.end), start: at, end: word.end };
  if (mark.test(text.charAt(at))) return { kind: 'mark', text: text.charAt(at), start: at, end: at + 1 };
  return null;
}

/** The first part that is no mark, where it is known by itself; null where a rest comes first. */
export function firstPart(text: string, gazetteer: Gazetteer): Part | null {
  for (let at = 0; at < text.length; at++) {
    const part = partAt(text, at, '', gazetteer);
    if (part?.kind !== 'mark') return part;
  }
  return null;
}

/** A rest of one character takes one more where a word still follows: 恒光|电子, not 恒|光电子. 中 with a trade abbreviates a company. */
function wordAt(text: string, at: number, rest: string) {
  const word = vocabulary.longestAt(text, at);
  if (!word || rest.length !== 1 || singles.has(rest) || word.value.kind !== 'describing') return word;
  if (rest === '中' && isTrade(text.slice(at, word.end))) return null;
  const later = word.end - at > 2 ? vocabulary.longestAt(text, at + 1) : null;
  return later && later.end === word.end ? null : word;
}

/** Is something named, not only described? A place, a pair of countries or a proper rest of two characters names. */
export function isProper(text: string, gazetteer: Gazetteer): boolean {
  return partsOf(text, gazetteer).some((p, i, all) => namesPlace(p, all[i + 1]) || (p.kind === 'proper' && p.text.length >= 2));
}

/** A region that goes on to 经济区 or 地区 is where the plan is, not what is named. */
function namesPlace(part: Part, next: Part | undefined): boolean {
  return isPlace(part) && !(part.kind === 'region' && /^(?:经济区|地区|城市|周边)/.test(next?.text ?? ''));
}

/** The same where the head alone shows that a name is meant, so that an everyday word may be one: 龙泉工业园区. */
export function couldName(text: string, gazetteer: Gazetteer): boolean {
  return partsOf(text, gazetteer).some((p) => isPlace(p) || (/^(?:proper|everyday)$/.test(p.kind) && p.text.length >= 2));
}

export function isPlace(part: Part): boolean {
  return (
    part.kind === 'division' || part.kind === 'pair' || (part.kind === 'region' && !/^(?:西部|东部|中西部|沿海)/.test(part.text))
  );
}
