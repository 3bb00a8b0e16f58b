/** The names of the graph's indicators as words, each word with its weight: the fewer indicators have it, the more it says. */
import { spellIndicator } from '../names/aliases.js';
import type { Catalogue } from '../names/catalogue.js';
import { normaliseName } from '../normalise.js';
import { generalWords } from '../words/dictionary.js';
import { type Threshold, thresholdsIn } from './thresholds.js';

export interface IndicatorName {
  /** As it is compared: 规上工业营收 is 规模以上工业营业收入. */
  text: string;
  thresholds: Threshold[];
  /** Content words; offsets in `text`, end exclusive. */
  words: { text: string; start: number; end: number }[];
}

export interface IndicatorNames {
  /** By the indicator's id. */
  of: ReadonlyMap<string, readonly IndicatorName[]>;
  /** How much a word tells one indicator from another; 0 where no name holds it. */
  weight(word: string): number;
}

const known = new WeakMap<Catalogue, Promise<IndicatorNames>>();

/** Read once for a version of the graph. */
export function indicatorNames(catalogue: Catalogue): Promise<IndicatorNames> {
  const before = known.get(catalogue.whole);
  if (before) return before;
  const names = read(catalogue);
  known.set(catalogue.whole, names);
  return names;
}

/** One spelling for questions and names; 的 says nothing. */
export const spelled = (text: string): string => spellIndicator(normaliseName(text)).replace(/的/g, '');

async function read(catalogue: Catalogue): Promise<IndicatorNames> {
  const of = new Map<string, IndicatorName[]>();
  for (const { id, forms } of catalogue.byKind.get('Indicator') ?? [])
    of.set(id, await Promise.all([...new Set(forms.map(spelled))].map(nameOf)));
  const all = [...of.values()];
  const weights = new Map<string, number>();
  const weight = (word: string): number => {
    const old = weights.get(word);
    if (old !== undefined) return old;
    const holding = all.filter((names) => names.some((n) => n.text.includes(word))).length;
    const w = holding === 0 ? 0 : Math.log(1 + all.length / holding);
    weights.set(word, w);
    return w;
  };
  return { of, weight };
}

async function nameOf(text: string): Promise<IndicatorName> {
  const thresholds = thresholdsIn(text);
  const inThreshold = (start: number) => thresholds.some((t) => t.start <= start && start < t.end);
  const words = (await generalWords(text)).filter((w) => /[\p{L}\d]/u.test(w.text) && !inThreshold(w.start));
  return { text, thresholds, words };
}
