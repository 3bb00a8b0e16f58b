/**
 * English words without a gloss read by the general dictionary: of the Chinese words for a phrase the one that the plans
 * know. A phrase that is no headword is put together from its words where the plans write them side by side: power battery
 * → 动力 + 电池, Sino-Thai → 中 + 泰.
 */
import { words as lexicon } from '../lexicon/words.js';
import type { Catalogue } from '../names/catalogue.js';
import type { EnglishDictionary, Meaning } from '../words/english-dictionary.js';
import type { EnglishTags } from '../words/english-tags.js';
import { industriesOf } from './resolve.js';

export interface PhraseRead {
  zh: string;
  /** How many words of the question it takes up. */
  count: number;
}

export interface PhraseReader {
  /** `next` are the words of the question from here on, `behind(n)` the Chinese that stands right after the first `n` of them. */
  read(next: readonly string[], behind: (n: number) => string): PhraseRead | null;
  /** Do the plans write the Chinese before a word and its own, which is no kind of thing, in one? */
  joins(before: string, zh: string): boolean;
}

const longest = 4;

/** In names: the second phase is 二期, a Sino-Thai park 中泰产业园. */
const inNames = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, i) => [word, [...'一二三四五六七八九十'][i]!] as const),
  ['sino', '中'] as const,
]);

/** Countries stand behind each other. */
const isLoose = (m: Meaning & { country?: boolean }, before: string): boolean => m.country === true && before !== '中';

/** Words of the lexicon that say something of the question itself are no part of a term. */
const asking = new Set('ask op compare degree rank refer filler plan relative target planField role status nature'.split(' '));
const isContent = (zh: string): boolean => zh !== '' && !zh.includes(' ') && !lexicon.get(zh)?.some((s) => asking.has(s.is));
/** 制造 ends terms, and opens none. 主要 is an adjective as well. */
const opens = (zh: string): boolean => {
  const is = (...kinds: string[]) => lexicon.get(zh)?.some((s) => kinds.includes(s.is));
  return !is('link', 'verb') || is('adjective', 'kind') === true;
};
const isKindWord = (zh: string): boolean => lexicon.get(zh)?.some((s) => s.is === 'kind') === true;
/** A noun or a verb is no particle, and a verb says no state: connect is no 接通. */
const cannotBe = (zh: string, tag: string): boolean => {
  const senses = lexicon.get(zh) ?? [];
  if (tag === 'v') return senses.some((s) => s.is === 'status' || s.is === 'op' || s.is === 'filler');
  return tag === 'n' && senses.length > 0 && senses.every((s) => s.is === 'filler' || s.is === 'link');
};

/** `gloss` gives the Chinese of single words that need no dictionary, '' for a word without content. */
export function phraseReader(
  dictionary: EnglishDictionary,
  tags: EnglishTags,
  catalogue: Catalogue,
  gloss: (word: string) => string | undefined,
): PhraseReader {
  const meanings = (part: readonly string[]): readonly Meaning[] => {
    const inName = part.length === 1 ? inNames.get(part[0]!) : undefined;
    if (inName) return [{ zh: inName, sense: 0 }];
    const own = part.length === 1 ? gloss(part[0]!) : undefined;
    const all = [...(own ? [{ zh: own, sense: 0 }] : []), ...dictionary(part.join(' '))].filter((m) => isContent(m.zh));
    // 泰国 is 泰 beside 中.
    return all.flatMap((m) => (/^..?国$/u.test(m.zh) ? [m, { ...m, zh: m.zh[0]!, country: true }] : [m]));
  };

  /** A letter that opens a term is most often the end of another word: 力电池 in 动力电池. */
  const beginsName = (zh: string) => [...catalogue.forms.keys()].some((form) => form.startsWith(zh));

  function together(part: readonly string[]): Meaning[] {
    const out = new Map<string, Meaning>();
    const goOn = (at: number, before: string, sense: number, letterFirst = false) => {
      if (at === part.length) {
        if (!out.has(before) && (!letterFirst || beginsName(before))) out.set(before, { zh: before, sense });
        return;
      }
      for (let to = at + 1; to <= part.length; to++) {
        if (at === 0 && to === part.length) continue;
        for (const m of meanings(part.slice(at, to)))
          for (const zh of before === '' ? [m.zh] : [before + m.zh, `${before}-${m.zh}`])
            if ((before !== '' || opens(m.zh)) && !isLoose(m, before) && catalogue.holds(zh))
              goOn(to, zh, sense + m.sense, letterFirst || (before === '' && m.zh.length === 1 && !inNames.has(part[0]!)));
      }
    };
    goOn(0, '', 0);
    return [...out.values()];
  }

  const isName = (zh: string) => catalogue.forms.has(zh);
  const isNamePart = (zh: string) => isName(zh) || industriesOf(zh, catalogue).length > 0;
  /** Names before all others; of the others the nearest meaning, and of one meaning the word that the asker knows. */
  const cost = (m: Meaning): number => (isName(m.zh) ? -100 : 0) + m.sense * 2 + (lexicon.has(m.zh) ? 0 : 1);
  const best = (list: readonly Meaning[]): Meaning | undefined =>
    [...list].sort((a, b) => cost(a) - cost(b) || b.zh.length - a.zh.length)[0];

  function one(word: string, said: string): PhraseRead | null {
    const all = dictionary(word);
    if (all.some((m) => m.zh.length >= 2 && said.includes(m.zh))) return { zh: '', count: 1 };
    const tag = tags.isVerb(word) ? 'v' : tags.of(word);
    const known = all.filter((m) => !m.head && (m.zh.length >= 2 || isName(m.zh)) && !cannotBe(m.zh, tag));
    // What is done is said by a relation of the graph, not by a word that its clause must hold.
    const found = best(tag === 'v' ? known.filter((m) => lexicon.has(m.zh) || isNamePart(m.zh)) : known);
    return found ? { zh: found.zh, count: 1 } : null;
  }

  const read: PhraseReader['read'] = (next, behind) => {
    const [first, second, third] = next;
    for (let count = Math.min(longest, next.length); count >= 2; count--) {
      const part = next.slice(0, count);
      const glosses = part.map(gloss);
      if (glosses[0] === '' || glosses.at(-1) === '' || glosses.every((g) => g !== undefined)) continue;
      // 产业 stays one where the plans have another word for the two: main industries is no 主业.
      const kind = glosses.at(-1);
      const isKind = kind !== undefined && isKindWord(kind);
      const isTerm = glosses.every((g, k) => (g === undefined ? !tags.helps(part[k]!) && !tags.isLight(part[k]!) : isContent(g)));
      const pieces = isTerm ? together(part) : [];
      const list = [...dictionary(part.join(' ')).filter((m) => !m.head), ...pieces].filter(
        (m) => m.zh.length >= 2 && (!isKind || m.zh.endsWith(kind) || isName(m.zh)),
      );
      const said = behind(count);
      if (list.some((m) => said.includes(m.zh))) return { zh: '', count };
      const found = best(list);
      if (found) return { zh: found.zh, count };
    }
    if (!first || gloss(first) !== undefined) return null;
    if (tags.helps(first, second, third)) return { zh: '', count: second === 'to' ? 2 : 1 };
    // Take part, give birth: the noun says what is done.
    const carries = tags.isLight(first) && (second === undefined || gloss(second) !== undefined);
    if (carries) return { zh: '', count: 1 };
    return tags.isLight(first) ? null : one(first, behind(1));
  };
  return { read, joins: (before, zh) => before !== '' && zh !== '' && !isKindWord(zh) && catalogue.holds(before + zh) };
}
