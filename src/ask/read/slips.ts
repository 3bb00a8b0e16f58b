/** Misspelt names: 临江保税港区 typed as 临姜保税港区. Only what sounds alike or is long enough is put right. */
import { pinyin } from 'pinyin-pro';
import { divisions } from '../../../ingest/lexicon/divisions.js';
import type { Catalogue, NameEntry } from '../names/catalogue.js';
import { edits, isSlip } from '../nearness.js';
import type { Token } from './token.js';

const numerals = /[0-9〇零一二三四五六七八九十百千甲乙丙丁东南西北中]/;
const divisionShorts = divisions.filter((d) => d.level !== 'county' && d.short).map((d) => d.short!);

/** Where two strings differ: the two different middles. */
function difference(a: string, b: string): [string, string] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

const places = new Set(divisions.flatMap((d) => d.short ?? []));

/** 窖 and 窑 end alike: the syllable without its initial and the glide before its vowel. */
const rhyme = (text: string): string =>
  sound(text)
    .replace(/^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])/, '')
    .replace(/^[iu](?=[aeo])/, '');

const sound = (text: string) => pinyin(text, { toneType: 'none', type: 'array' }).join('');

/** A slip of the hand, not another name: no numeral or direction differs, no other city is named, and it sounds alike or is long. */
function plausible(typed: string, name: string, catalogue: Catalogue): boolean {
  const [wrong, right] = difference(typed, name);
  // 东区 is not 西区; 玉西 for 玉溪 sounds the same and only one of the two is a direction.
  const alike = wrong.length > 0 && right.length > 0 && sound(wrong) === sound(right);
  // 共建的园区: a particle is no slip of the hand.
  if (/^[的了]$/.test(wrong) && right.length === 0) return false;
  if (alike ? numerals.test(wrong) && numerals.test(right) : numerals.test(wrong) || numerals.test(right)) return false;
  if (divisionShorts.some((d) => typed.includes(d) && !name.includes(d))) return false;
  if (wrong.length === 0 || right.length === 0) return typed.length >= 5 && wrong.length + right.length === 1;
  if (edits(sound(wrong), sound(right)) <= 1 || typed.length >= 8) return true;
  // Looks alike, perhaps: no plan writes the letter beside its neighbours, and it is no country's.
  const at = typed.indexOf(wrong);
  const known =
    catalogue.pairs.has(typed.slice(at - 1, at + 1)) ||
    catalogue.pairs.has(typed.slice(at + wrong.length - 1, at + wrong.length + 1));
  if (typed.length === 5 && !known && rhyme(wrong) === rhyme(right) && !places.has(typed.slice(0, 2))) return true;
  return typed.length >= 6 && !known && !/[马泰新越文德日韩俄英法美印柬缅老菲]/.test(wrong + right);
}

export interface Slip {
  start: number;
  end: number;
  name: string;
  entries: readonly NameEntry[];
}

/** The name that the words around the unknown token `i` were meant to be, or null. */
export function slipAt(tokens: readonly Token[], i: number, text: string, catalogue: Catalogue): Slip | null {
  let best: (Slip & { distance: number }) | null = null;
  for (let from = i; from >= 0 && from >= i - 3 && contiguous(tokens, from, i); from--) {
    if (from < i && joins(tokens[from]!)) continue;
    for (let to = i; to < tokens.length && to <= i + 3 && contiguous(tokens, i, to); to++) {
      if (to > i && joins(tokens[to]!)) continue;
      const start = tokens[from]!.start;
      const end = tokens[to]!.end;
      if (end - start < 4 || end - start > 24) continue;
      const typed = text.slice(start, end);
      const letters = new Set(typed);
      for (const [name, entries] of catalogue.forms) {
        if (Math.abs(name.length - typed.length) > 1 || shared(name, letters) < name.length - 2) continue;
        if (!isSlip(typed, name) || !plausible(typed, name, catalogue)) continue;
        const distance = edits(typed, name) + (entries[0]?.distance ?? 0) / 10 - name.length / 10;
        if (!best || distance < best.distance) best = { start, end, name, entries, distance };
      }
    }
  }
  return best;
}

/** What only joins a name to the rest is no misspelt part of it: 投了云岭光伏二期. */
const joins = (token: Token): boolean =>
  token.senses.length > 0 && token.senses.every((s) => s.is === 'link' || s.is === 'filler' || s.is === 'sectionRef');

function shared(name: string, letters: ReadonlySet<string>): number {
  let n = 0;
  for (const c of name) if (letters.has(c)) n++;
  return n;
}

function contiguous(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (tokens[k]!.end !== tokens[k + 1]!.start) return false;
  return true;
}
