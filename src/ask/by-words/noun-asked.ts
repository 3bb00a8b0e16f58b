/** The noun right behind the question word, with the number that the question gives: 哪三张清单. */
import { parseNumeral } from '../../../ingest/mentions/quantity-numerals.js';
import type { Token } from '../read/token.js';

export interface NounAsked {
  word: string;
  /** The tokens it is made of. */
  pieces: string[];
  /** How many the question says there are. */
  count?: number;
}

const number = /^([两二三四五六七八九十]+|\d{1,2})(?:大|张|个|家|项|条|种|类|座|处|批|所|支)?$/;
const measureWord = /^[个张家项条种类座处批所支]$/;

export function nounAsked(tokens: readonly Token[]): NounAsked | null {
  const asked = tokens.findIndex((t) => t.senses.some((s) => s.is === 'ask' && (s.ask === 'which' || s.ask === 'what')));
  if (asked < 0) return null;
  let count: number | undefined;
  const pieces: Token[] = [];
  for (const token of tokens.slice(asked + 1)) {
    const n = number.exec(token.text);
    if (n && pieces.length === 0) count = parseNumeral(n[1]!) ?? undefined;
    else if (measureWord.test(token.text) && pieces.length === 0) continue;
    else if (!touches(token, pieces, tokens) || !isNoun(token)) break;
    else pieces.push(token);
  }
  if (pieces.length === 0) return null;
  const words = pieces.map((t) => t.text);
  return { word: words.join(''), pieces: words, ...(count === undefined ? {} : { count }) };
}

const touches = (token: Token, pieces: readonly Token[], tokens: readonly Token[]): boolean =>
  (pieces.at(-1) ?? tokens[tokens.indexOf(token) - 1])?.end === token.start;

/** 清单 is a question word too where it closes the question. */
const isNoun = (token: Token): boolean =>
  token.senses.some((s) => ['kind', 'text', 'topic', 'entity', 'ask'].includes(s.is)) && token.text.length >= 2;
