/** A term given in English with its Chinese in brackets is the Chinese: “twin parks” (两国双园), Linjiang Industrial Park (临江工业园). */
import { englishFillers } from '../lexicon/filler.js';

const bracket = /[（(]([^（）()]*\p{Script=Han}[^（）()]*)[)）]/gu;
const quotedTerm = /[”"'’]$/;
const opening = /[“"'‘][^“”"'‘’\p{Script=Han}]{2,60}[”"'’]$/u;
const word = /^[A-Za-z][A-Za-z'’-]*$/;
const asking = new Set('which what who where when how list compare name'.split(' '));
/** Two lower-case words before the bracket are one name where the second is such a head. */
const heads = /^(?:park|zone|base|city|county|district|company|group|project|plant|line|industry|port|area|centre|center)s?$/;

/** 50 billion yuan (500亿元): the amount given twice. */
const amounts = /^[\d,.零〇一二两三四五六七八九十百千]+[万亿]+元?$/;
const amountBefore = /(?<![\d.])\d[\d,.]* ?(?:million|billion|trillion)(?: (?:yuan|rmb))?$/i;

export function preferHan(question: string): string {
  let out = '';
  let at = 0;
  for (const m of question.matchAll(bracket)) {
    const before = question.slice(at, m.index);
    out += `${withoutEnglish(before, m[1]!)} ${m[1]} `;
    at = m.index + m[0].length;
    if (withoutEnglish(before, m[1]!) === before) out = `${out.slice(0, -(m[1]!.length + 2))}${m[0]}`;
  }
  return out + question.slice(at);
}

/** The text without the English name that it ends in. */
function withoutEnglish(text: string, inBracket: string): string {
  const trimmed = text.trimEnd();
  const amount = amounts.test(inBracket) ? amountBefore.exec(trimmed) : null;
  if (amount) return trimmed.slice(0, amount.index);
  if (quotedTerm.test(trimmed)) return trimmed.replace(opening, '');
  const pieces = trimmed.split(' ');
  let from = pieces.length;
  while (from > 0 && isPartOfName(pieces[from - 1]!)) from--;
  const run = pieces.slice(from);
  // Which parks make Sheep Products: a capital that only opens the sentence begins no name.
  const capital = run.findIndex((w, i) => /^[A-Z]/.test(w) && !(from + i === 0 && run.length > 1 && !/^[A-Z]/.test(run[1]!)));
  const last = run.at(-1) ?? '';
  // above-scale industrial enterprises (规上工业企业): a hyphenated word opens the term that is said again.
  const hyphened = run.findIndex((w) => /^[a-z]+(?:-[a-z]+)+$/.test(w));
  if (capital < 0 && hyphened >= 0) return pieces.slice(0, from + hyphened).join(' ');
  const length = capital >= 0 ? run.length - capital : heads.test(last) ? Math.min(2, run.length) : last.length >= 3 ? 1 : 0;
  return pieces.slice(0, pieces.length - length).join(' ');
}

const isPartOfName = (piece: string): boolean =>
  word.test(piece) && !asking.has(piece.toLowerCase()) && !englishFillers.includes(piece.toLowerCase());
