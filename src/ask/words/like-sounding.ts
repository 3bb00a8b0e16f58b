/**
 * A word typed by ear: 红砂 for 红沙, 陪育 for 培育. An absent word of two to four letters that sounds like a word of the
 * lexicon or like a part of the graph's names, and shares a letter with it; where two would fit, none is taken.
 */
import { pinyin } from 'pinyin-pro';
import { divisions } from '../../../ingest/lexicon/divisions.js';
import { words } from '../lexicon/words.js';
import type { Catalogue } from '../names/catalogue.js';
import { sense, type Token } from '../read/token.js';
import type { GeneralWord } from './dictionary.js';

export interface Meant {
  start: number;
  end: number;
  typed: string;
  meant: string;
}

const sizes = [4, 3, 2];
const places = new Set(divisions.flatMap((d) => d.short ?? []));

/** Syllables without tones; z and zh, in and ing are told apart by few who type. */
const sound = (text: string): string =>
  pinyin(text, { toneType: 'none', type: 'array' })
    .map((s) => s.replace(/^([zcs])h/, '$1').replace(/([ie]n)g$/, '$1'))
    .join(' ');

let bySound: Map<string, string[]> | null = null;

function lexiconLike(key: string): string[] {
  bySound ??= [...words].reduce((map, [word, senses]) => {
    if (!/^\p{Script=Han}{2,4}$/u.test(word) || senses.every((s) => s.is === 'filler')) return map;
    const k = sound(word);
    return map.set(k, [...(map.get(k) ?? []), word]);
  }, new Map<string, string[]>());
  return bySound.get(key) ?? [];
}

/** The first absent word that was typed by ear, or null. */
export function likeSounding(
  tokens: readonly Token[],
  text: string,
  general: readonly GeneralWord[],
  catalogue: Catalogue,
): Meant | null {
  for (const token of tokens) {
    if (!sense(token, 'absent') || !/^\p{Script=Han}+$/u.test(token.text)) continue;
    for (const size of sizes)
      for (let start = token.start; start + size <= token.end; start++) {
        const typed = text.slice(start, start + size);
        const isWord = general.some((w) => w.start === start && w.end === start + size);
        const meant = places.has(typed) ? null : meantBy(typed, text, start, isWord, catalogue);
        if (meant) return { start, end: start + size, typed, meant };
      }
  }
  return null;
}

/** A word of the language may well be meant as typed: it needs the letters beside it to say that a name is. */
function meantBy(typed: string, text: string, start: number, isWord: boolean, catalogue: Catalogue): string | null {
  const key = sound(typed);
  const fits = (word: string) => word !== typed && [...typed].some((c, i) => word[i] === c);
  const likely = isWord ? [] : lexiconLike(key).filter(fits);
  if (likely.length === 1) return likely[0]!;
  const before = text.slice(Math.max(0, start - 2), start);
  const behind = text.slice(start + typed.length, start + typed.length + 2);
  const found = new Set<string>();
  for (const form of catalogue.forms.keys())
    for (let at = 0; at + typed.length <= form.length; at++) {
      const part = form.slice(at, at + typed.length);
      if (!fits(part) || sound(part) !== key) continue;
      const goesOn =
        (behind.length === 2 && form.startsWith(behind, at + part.length)) ||
        (before.length === 2 && form.slice(0, at).endsWith(before));
      const begins = at === 0 || [...catalogue.places].some((p) => p.length >= 2 && form.slice(0, at).endsWith(p));
      if (goesOn || (!isWord && begins && typed.length >= 3) || (!isWord && form === part)) found.add(part);
    }
  return found.size === 1 ? [...found][0]! : null;
}
