/** Words known beforehand: what describes, regions, countries and pairs with a country. */
import { descriptors } from '../lexicon/descriptors.js';
import { sectors } from '../lexicon/industries.js';
import { countries, countryAbbreviations, partsOfProvinces, regions } from '../lexicon/place-names.js';
import { Dictionary } from './dictionary.js';

export type WordKind = 'describing' | 'region' | 'country' | 'pair';
export interface Word {
  kind: WordKind;
  /** The country a pair is with: 中马 → 马来西亚. */
  value?: string;
}

export const vocabulary = new Dictionary<Word>();
for (const word of descriptors) if (word.length > 1) vocabulary.set(word, { kind: 'describing' });
for (const sector of sectors) {
  for (const word of [...sector.industries, ...sector.signs]) if (word.length > 1) vocabulary.set(word, { kind: 'describing' });
}
for (const part of partsOfProvinces) vocabulary.set(part, { kind: 'region' });
for (const region of regions) vocabulary.set(region, { kind: 'region' });
for (const country of countries) vocabulary.set(country, { kind: 'country', value: country });
for (const [country, short] of Object.entries(countryAbbreviations)) {
  vocabulary.set(`中${short}`, { kind: 'pair', value: country });
  for (const dash of ['—', '-', '－', '–', '一', '']) vocabulary.set(`中国${dash}${country}`, { kind: 'pair', value: country });
}
for (const dash of ['—', '-', '－', '–', '一']) vocabulary.set(`中国${dash}东盟`, { kind: 'pair', value: '东盟' });

/** Single characters that describe only between other words (大, 型). */
export const singles: ReadonlySet<string> = new Set(descriptors.filter((w) => w.length === 1));

/** Trades of two characters, as company abbreviations have them after 中. */
const trades: ReadonlySet<string> = new Set([
  '石油',
  '海油',
  ...sectors.flatMap((s) => s.industries).filter((w) => w.length === 2),
]);
export const isTrade = (word: string): boolean => trades.has(word);
