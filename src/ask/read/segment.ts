/** The cheapest way to read a question as words of the lexicon, names of the graph and recognised shapes. */
import type { Sense } from '../lexicon/sense.js';
import { words } from '../lexicon/words.js';
import type { Catalogue, NameEntry } from '../names/catalogue.js';
import { Trie } from '../names/trie.js';
import type { GeneralWord } from '../words/dictionary.js';
import { recogniseAt } from './recognise.js';
import type { Token, TokenSense } from './token.js';

const lexicon = new Trie<readonly Sense[]>();
for (const [word, senses] of words) lexicon.add(word, senses);

interface Candidate {
  end: number;
  cost: number;
  senses: TokenSense[];
}

/** Never part of an unknown word. */
const particles = /[的了吗呢吧啊和与在是有及,.?!;:、 ]/;

/** Costs: few long pieces win; a character that nothing knows is dear, less so behind one it stands with in a plan, or in a word of the language. */
const cost = {
  unknown: 2.2,
  known: 0.9,
  general: 1.6,
  latin: 3,
  word: 1,
  letter: 1.25,
  name: 0.9,
  shape: 0.8,
  perDistance: 0.08,
};

function candidatesAt(text: string, at: number, catalogue: Catalogue): Candidate[] {
  const byEnd = new Map<number, Candidate>();
  const put = (end: number, c: number, senses: readonly TokenSense[]) => {
    const old = byEnd.get(end);
    if (!old) byEnd.set(end, { end, cost: c, senses: [...senses] });
    else {
      old.senses = c < old.cost ? [...senses, ...old.senses] : [...old.senses, ...senses];
      old.cost = Math.min(old.cost, c);
    }
  };
  for (const { end, values } of lexicon.matchesAt(text, at)) put(end, end - at === 1 ? cost.letter : cost.word, values.flat());
  for (const { end, values } of catalogue.names.matchesAt(text, at)) {
    const entries = nearest(values);
    const inLexicon = byEnd.has(end);
    const single = end - at === 1;
    if (single && inLexicon) continue;
    put(end, (inLexicon ? cost.word + 0.05 : cost.name + (single ? 1.2 : 0)) + cost.perDistance * (entries[0]?.distance ?? 0), [
      { is: 'entity', entries },
    ]);
  }
  for (const area of catalogue.areas)
    if (text.startsWith(area, at))
      byEnd.set(at + area.length, { end: at + area.length, cost: cost.name, senses: [{ is: 'plan' }] });
  for (const { end, sense } of recogniseAt(text, at, catalogue)) put(end, cost.shape, [sense]);
  return [...byEnd.values()];
}

/** Of each kind the bearers of the nearest form. */
function nearest(values: readonly NameEntry[]): NameEntry[] {
  const best = Math.min(...values.map((v) => v.distance));
  const seen = new Set<string>();
  return [...values]
    .sort((a, b) => a.distance - b.distance)
    .filter((v) => v.distance <= Math.max(best + 1, 1) && !seen.has(v.id) && seen.add(v.id))
    .filter((v, _, all) => v.distance === Math.min(...all.filter((o) => o.kind === v.kind).map((o) => o.distance)));
}

/** How a position is best reached: by a word, or by a letter that nothing knows, which the next letter may go on with. */
interface Way {
  cost: number;
  from: number;
  /** Of the position before. */
  unknownBefore: boolean;
  senses: TokenSense[] | null;
}

const nowhere = (): Way => ({ cost: Number.POSITIVE_INFINITY, from: 0, unknownBefore: false, senses: null });

/**
 * Reads the whole text; runs that nothing knows are tokens without senses. Blanks are left out. `general`: words of the
 * language, which an unknown run is not cut across.
 */
export function segment(text: string, catalogue: Catalogue, general: readonly GeneralWord[] = []): Token[] {
  const n = text.length;
  const whole = new Map(general.filter((w) => /^\p{Script=Han}{2,}$/u.test(w.text)).map((w) => [w.start, w.end]));
  const known: Way[] = Array.from({ length: n + 1 }, nowhere);
  const unknown: Way[] = Array.from({ length: n + 1 }, nowhere);
  known[0] = { ...nowhere(), cost: 0 };
  const reach = (from: number, unknownBefore: boolean, end: number, c: number, senses: TokenSense[] | null) => {
    const total = (unknownBefore ? unknown : known)[from]!.cost + c;
    const at = senses === null ? unknown : known;
    if (total < at[end]!.cost) at[end] = { cost: total, from, unknownBefore, senses };
  };
  for (let i = 0; i < n; i++) {
    const pair = text.slice(i - 1, i + 1);
    const goesOn = i > 0 && !particles.test(pair) && catalogue.pairs.has(pair);
    const candidates = candidatesAt(text, i, catalogue);
    const latin = /^[a-z0-9][a-z0-9.+&'-]*/.exec(text.slice(i));
    for (const unknownBefore of [false, true]) {
      if ((unknownBefore ? unknown : known)[i]!.cost === Number.POSITIVE_INFINITY) continue;
      if (text[i] === ' ') {
        reach(i, unknownBefore, i + 1, 0, []);
        continue;
      }
      for (const c of candidates)
        if (!cutsLatin(text, i) && !cutsLatin(text, c.end)) reach(i, unknownBefore, c.end, c.cost, c.senses);
      const wordEnd = whole.get(i);
      if (wordEnd !== undefined) reach(i, unknownBefore, wordEnd, cost.general, null);
      if (latin) reach(i, unknownBefore, i + latin[0].length, cost.latin, null);
      else reach(i, unknownBefore, i + 1, unknownBefore && goesOn ? cost.known : cost.unknown, null);
    }
  }
  const tokens: Token[] = [];
  let isUnknown = unknown[n]!.cost < known[n]!.cost;
  for (let end = n; end > 0; ) {
    const { from, unknownBefore, senses } = (isUnknown ? unknown : known)[end]!;
    if (!(senses && senses.length === 0)) tokens.unshift({ start: from, end, text: text.slice(from, end), senses: senses ?? [] });
    end = from;
    isUnknown = unknownBefore;
  }
  return joinUnknown(tokens, (t) => whole.get(t.start) === t.end);
}

function cutsLatin(text: string, at: number): boolean {
  return /[a-z]$/.test(text.slice(0, at)) && /^[a-z]/.test(text.slice(at));
}

/** Neighbouring unknown characters are one unknown word; a word of the language is one already. */
function joinUnknown(tokens: readonly Token[], isWhole: (token: Token) => boolean): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    const loose = (t: Token) => t.senses.length === 0 && !isWhole(t);
    if (last && loose(last) && loose(token) && last.end === token.start) {
      out[out.length - 1] = { start: last.start, end: token.end, text: last.text + token.text, senses: [] };
    } else out.push(token);
  }
  return out;
}
