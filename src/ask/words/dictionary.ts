/**
 * A general Chinese dictionary with parts of speech (@node-rs/jieba, tags of the ICTCLAS set: n noun, v verb, a adjective,
 * d adverb …). Read on first use, about a third of a second and 60 MB: only a question with a word that neither the lexicon
 * nor the plan knows needs it.
 */
import { englishTags } from './english-tags.js';

/** A word of a text: offsets in UTF-16 code units, end exclusive. */
export interface GeneralWord {
  start: number;
  end: number;
  text: string;
  tag: string;
}

type Tagger = (text: string) => { word: string; tag: string }[];

let loading: Promise<Tagger> | null = null;

async function load(): Promise<Tagger> {
  const [{ Jieba }, { dict }] = await Promise.all([import('@node-rs/jieba'), import('@node-rs/jieba/dict.js')]);
  const jieba = Jieba.withDict(dict);
  return (text) => jieba.tag(text, false);
}

/** The text as words of the dictionary; what it does not know comes letter by letter. English words have English tags. */
export async function generalWords(text: string): Promise<GeneralWord[]> {
  loading ??= load();
  const tag = await loading;
  let at = 0;
  const general = tag(text).map(({ word, tag }) => {
    const start = at;
    at += word.length;
    return { start, end: at, text: word, tag };
  });
  const latin = [...text.matchAll(/[a-z][a-z'-]{2,}/g)];
  if (latin.length === 0) return general;
  const english = await englishTags();
  const words = latin.map(([word], i) => {
    const start = latin[i]!.index;
    return { start, end: start + word.length, text: word, tag: english.of(word) };
  });
  return [...general.filter((g) => !words.some((w) => g.start < w.end && w.start < g.end)), ...words];
}
