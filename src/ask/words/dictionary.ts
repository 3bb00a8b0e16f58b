/**
 * A general Chinese dictionary with parts of speech (@node-rs/jieba, tags of the ICTCLAS set: n noun, v verb, a adjective,
 * d adverb …). Read on first use, about a third of a second and 60 MB: only a question with a word that neither the lexicon
 * nor the plan knows needs it.
 */

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

/** The text as words of the dictionary; what it does not know comes letter by letter. */
export async function generalWords(text: string): Promise<GeneralWord[]> {
  loading ??= load();
  const tag = await loading;
  let at = 0;
  return tag(text).map(({ word, tag }) => {
    const start = at;
    at += word.length;
    return { start, end: at, text: word, tag };
  });
}
