/**
 * What a name is made of: places, a pair of countries, describing words, and a rest that only names.
 *   云岭恒远建材产业园 less its head: 云岭 (place) + 恒远 (proper) + 建材 (describing)
 */
import { descriptors } from '../lexicon/descriptors.js';
import type { Division } from '../lexicon/divisions.js';
import { sectors } from '../lexicon/industries.js';
import { countries, countryAbbreviations, regions } from '../lexicon/place-names.js';
import { isEveryday } from './common-words.js';
import { Dictionary } from './dictionary.js';
import type { Gazetteer } from './gazetteer.js';

export type PartKind = 'division' | 'pair' | 'country' | 'region' | 'describing' | 'number' | 'mark' | 'everyday' | 'proper';

export interface Part {
  kind: PartKind;
  /** As it stands, but a country's own name for a pair (中马 → 马来西亚). */
  text: string;
  start: number;
  end: number;
  division?: Division;
}

type Word = { kind: PartKind; value?: string };

const words = new Dictionary<Word>();
for (const word of descriptors) if (word.length > 1) words.set(word, { kind: 'describing' });
for (const sector of sectors) {
  for (const word of [...sector.industries, ...sector.signs]) if (word.length > 1) words.set(word, { kind: 'describing' });
}
for (const region of regions) words.set(region, { kind: 'region' });
for (const country of countries) words.set(country, { kind: 'country', value: country });
for (const [country, short] of Object.entries(countryAbbreviations)) {
  words.set(`中${short}`, { kind: 'pair', value: country });
  for (const dash of ['—', '-', '－', '–', '一', '']) words.set(`中国${dash}${country}`, { kind: 'pair', value: country });
}
for (const dash of ['—', '-', '－', '–', '一']) words.set(`中国${dash}东盟`, { kind: 'pair', value: '东盟' });

const single = new Set(descriptors.filter((w) => w.length === 1));
const number = /^[0-9０-９.．]+(?:万|亿|千|百)*(?:吨级|吨|方|千瓦|立方米|平方米|台|辆|套|件|头|羽|亩|公里|MW|GW)?/;

export function partsOf(text: string, gazetteer: Gazetteer): Part[] {
  const parts: Part[] = [];
  let rest = '';
  const close = (at: number) => {
    if (!rest) return;
    const kind = rest.length === 1 && single.has(rest) ? 'describing' : isEveryday(rest) ? 'everyday' : 'proper';
    parts.push({ kind, text: rest, start: at - rest.length, end: at });
    rest = '';
  };
  for (let at = 0; at < text.length; ) {
    const tail = text.slice(at);
    const figure = number.exec(tail);
    const word = words.longestAt(text, at);
    const place = gazetteer.opening(tail);
    const here = (kind: PartKind, length: number, value = text.slice(at, at + length)): Part => ({
      kind,
      text: value,
      start: at,
      end: at + length,
    });
    let part: Part | null = null;
    if (figure) part = here('number', figure[0].length);
    else if (place && at + place.end >= (word?.end ?? 0)) part = { ...here('division', place.end), division: place.value };
    else if (word) part = here(word.value.kind, word.end - at, word.value.value);
    else if (/[（）()—\-－–·、“”\s]/.test(text[at] ?? '')) part = here('mark', 1);
    if (part) {
      close(at);
      parts.push(part);
    } else rest += text[at];
    at = part?.end ?? at + 1;
  }
  close(text.length);
  return parts;
}

/** Is something named, not only described? A place, a pair of countries or a proper rest of two characters names. */
export function isProper(text: string, gazetteer: Gazetteer): boolean {
  return partsOf(text, gazetteer).some((p) => isPlace(p) || (p.kind === 'proper' && p.text.length >= 2));
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
