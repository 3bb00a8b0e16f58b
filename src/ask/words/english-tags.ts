/**
 * What an English word is, by the lexicon of `natural`'s tagger (Penn Treebank tags: NN noun, VB verb, RB adverb …). Read on
 * first use: only a question with a word that has no gloss needs it.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { lightVerbs, turningEnglish } from '../lexicon/general-classes.js';

export interface EnglishTags {
  /** The tag that the word bears most often, in the marks of the Chinese dictionary: v verb, d adverb, p preposition, c conjunction, n all others. */
  of(word: string): string;
  /** A verb and never a noun. */
  isVerb(word: string): boolean;
  /** Does the word only help what follows: a stop word, or the verb of "is supposed to reach"? */
  helps(word: string, second?: string, third?: string): boolean;
  /** A verb that leaves the meaning to its noun. */
  isLight(word: string): boolean;
}

const { words: stopwords } = createRequire(import.meta.url)('natural/lib/natural/util/stopwords') as { words: string[] };

let loading: Promise<EnglishTags> | null = null;

export function englishTags(): Promise<EnglishTags> {
  loading ??= load();
  return loading;
}

const marks: readonly (readonly [RegExp, string])[] = [
  [/^VB/, 'v'],
  [/^RB$/, 'd'],
  [/^(?:IN|TO|MD|DT|PDT|RP)$/, 'p'],
  [/^(?:CC|UH)$/, 'c'],
];

async function load(): Promise<EnglishTags> {
  const file = createRequire(import.meta.url).resolve(
    'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json',
  );
  const tags = new Map(Object.entries(JSON.parse(await readFile(file, 'utf8')) as Record<string, string[]>));
  const stopWords = new Set(stopwords);
  const of = (word: string) => {
    const first = tags.get(word)?.[0] ?? 'NN';
    return marks.find(([tag]) => tag.test(first))?.[1] ?? 'n';
  };
  const isVerb = (word: string) => of(word) === 'v' && !tags.get(word)!.some((tag) => tag.startsWith('NN'));
  const helps = (word: string, second?: string, third?: string) =>
    !turningEnglish.test(word) &&
    !lightVerbs.has(word) &&
    (stopWords.has(word) || (second === 'to' && of(word) === 'v' && third !== undefined && of(third) === 'v'));
  return { of, isVerb, helps, isLight: (word) => lightVerbs.has(word) };
}
