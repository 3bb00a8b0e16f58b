/** The noun that the question word asks for, with the number that the question gives: 哪三张清单, 三大支柱产业是什么. */
import { parseNumeral } from '../../../ingest/mentions/quantity-numerals.js';
import type { Token } from '../read/token.js';

export interface NounAsked {
  word: string;
  /** The tokens it is made of. */
  pieces: string[];
  /** The term that it is the noun of, which the sentence must hold: 四张网. */
  term?: string;
  /** How many the question says there are. */
  count?: number;
}

const number = /^([两二三四五六七八九十]+|\d{1,2})(?:大|张|个|家|项|条|种|类|座|处|批|所|支)?$/;
const measureWord = /^[个张家项条种类座处批所支]$/;

export function nounAsked(tokens: readonly Token[]): NounAsked | null {
  const asked = tokens.findIndex((t) => t.senses.some((s) => s.is === 'ask' && (s.ask === 'which' || s.ask === 'what')));
  return asked < 0 ? null : (behind(tokens.slice(asked)) ?? before(tokens.slice(0, asked)));
}

const countedTerm = /^([两二三四五六七八九十]+)(?:大|张|个|条|项|类)(.{1,8})$/;

/** 四张网指哪些: a term that counts what it stands for. */
export function termAsked(tokens: readonly Token[]): NounAsked | null {
  for (const { text } of tokens) {
    const m = countedTerm.exec(text);
    const count = m && parseNumeral(m[1]!);
    if (m && count) return { word: m[2]!, pieces: [text], term: text, count };
  }
  return null;
}

/** 哪三张清单 */
function behind([ask, ...rest]: readonly Token[]): NounAsked | null {
  let count: number | undefined;
  const pieces: Token[] = [];
  let end = ask!.end;
  for (const token of rest) {
    const n = number.exec(token.text);
    if (n && pieces.length === 0) count = parseNumeral(n[1]!) ?? undefined;
    else if (measureWord.test(token.text) && pieces.length === 0) end = token.end;
    else if (token.start !== end || !isNoun(token)) break;
    else pieces.push(token);
    end = token.end;
  }
  return named(pieces, count);
}

/** 三大千亿元产业是什么 */
function before(tokens: readonly Token[]): NounAsked | null {
  const pieces: Token[] = [];
  for (const token of [...tokens].reverse()) {
    const n = number.exec(token.text);
    if (n && pieces.length > 0) return named(pieces, parseNumeral(n[1]!) ?? undefined);
    if (pieces.length === 0 && /^[是有]$/.test(token.text)) continue;
    const amount = token.senses.some((s) => s.is === 'number' && s.unit !== null) && pieces.length > 0;
    if (!isNoun(token) && !amount) break;
    pieces.unshift(token);
  }
  return null;
}

function named(pieces: readonly Token[], count: number | undefined): NounAsked | null {
  if (pieces.length === 0) return null;
  const words = pieces.map((t) => t.text);
  return { word: words.join(''), pieces: words, ...(count === undefined ? {} : { count }) };
}

/** 清单 is a question word too where it closes the question. */
const isNoun = (token: Token): boolean =>
  token.senses.some((s) => ['kind', 'text', 'topic', 'entity', 'ask'].includes(s.is)) && token.text.length >= 2;
