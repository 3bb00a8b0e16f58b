/** English words of a question turned into the Chinese that the other stages read; what has no gloss stays as it is. */
import { pinyin } from 'pinyin-pro';
import { englishGlosses, englishParkNames } from '../lexicon/english.js';
import type { Catalogue } from '../names/catalogue.js';
import { plansUnits } from './english-amounts.js';

/** Spellings of places in Latin letters: Linjiang → 临江, Dongmeng → 东盟. */
export function latinPlaces(catalogue: Catalogue): Map<string, string> {
  const out = new Map<string, string>();
  const put = (name: string) => {
    const latin = pinyin(name, { toneType: 'none', type: 'array' }).join('').toLowerCase();
    if (/^[a-z]{4,}$/.test(latin) && !out.has(latin)) out.set(latin, name);
  };
  for (const place of [...catalogue.places].sort((a, b) => a.length - b.length))
    if (/^\p{Script=Han}{2,6}$/u.test(place)) put(place);
  for (const kind of ['Place', 'Park', 'Enterprise'] as const) {
    for (const entity of catalogue.byKind.get(kind) ?? []) {
      for (const form of entity.forms) {
        const rest = [...catalogue.places].reduce((t, p) => (p.length >= 2 && t.startsWith(p) ? t.slice(p.length) : t), form);
        for (const base of [form, rest]) {
          if (!/^\p{Script=Han}{2,10}/u.test(base)) continue;
          for (let n = 2; n <= Math.min(4, base.length); n++) put(base.slice(0, n));
        }
      }
    }
  }
  return out;
}

const longestPhrase = 7;
/** What is done with the material that stands before it. */
const ofBranch = /^(?:加工|深加工)$/;

/** `text` is normalised; blanks separate what does not belong together, glosses of neighbouring words are joined. */
export function gloss(text: string, places: ReadonlyMap<string, string>): string {
  if (!/[a-z]{3,}|\b(?:is|do|in)\b/.test(text)) return text;
  // Is it …, does it …: a yes-or-no question by its first word.
  const asked =
    /^(?:is|are|was|were|does|do|did|has|have|can|will)\b/.test(text) && !/\b(?:which|what|how|where|who)\b/.test(text)
      ? ' 吗'
      : '';
  const pieces =
    plansUnits(text)
      .replace(/\bdeep ((?:[a-z-]+ ){1,3})processing\b/g, '$1deep processing')
      .replace(/(?<=[a-z])-(?=(?:related|based)\b)/g, ' ')
      .match(/[a-z][a-z0-9&'+.-]*[a-z0-9+]|[a-z]|[^a-z]+/g) ?? [];
  const out: string[] = [];
  let i = 0;
  let afterPlace = false;
  while (i < pieces.length) {
    const piece = pieces[i]!;
    if (!/^[a-z]/.test(piece)) {
      if (piece.trim() === '') {
        i++;
        continue;
      }
      out.push(/^[,.?!;:()/ ]+$/.test(piece) ? ' ' : piece.replace(/^ +| +$/g, ' '));
      afterPlace = /\p{Script=Han}\s*$/u.test(piece);
      i++;
      continue;
    }
    const hit = longestAt(pieces, i, afterPlace ? englishParkNames : null, places);
    if (hit) {
      // aluminium processing: one branch.
      if (ofBranch.test(hit.zh) && out.at(-1) === ' ' && i > 0) out.pop();
      out.push(hit.zh === '' ? ' ' : hit.zh);
      // 制造业占GDP比重 is one phrase.
      const inHan = /\p{Script=Han}$/u.test(pieces[i - 1] ?? '') && /^\p{Script=Han}/u.test(pieces[i + hit.length] ?? '');
      if (hit.zh !== '' && !hit.place && !hit.park && !inHan) out.push(' ');
      afterPlace = hit.place || (afterPlace && hit.zh !== '' && !hit.park);
      i += hit.length;
      continue;
    }
    // 云岭GMP车间: a name of both scripts stays whole.
    const before = /\p{Script=Han}$/u.test(pieces[i - 1] ?? '') ? '' : ' ';
    out.push(before + piece + (/^\p{Script=Han}/u.test(pieces[i + 1] ?? '') ? '' : ' '));
    afterPlace = false;
    i++;
  }
  // 临江 (临江): a name given twice.
  return [...out, asked]
    .join('')
    .replace(/ +/g, ' ')
    .replace(/(\p{Script=Han}{2,8}) ?\(? ?\1 ?\)?/gu, '$1')
    .trim();
}

/** invested, refineries, processing: the gloss of the plain word. */
function inflected(word: string): string | undefined {
  for (const [tail, plain] of endings) {
    if (word.length < 5 || !word.endsWith(tail)) continue;
    const zh = englishGlosses.get(word.slice(0, -tail.length) + plain);
    if (zh) return zh;
  }
  return undefined;
}

const endings = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ied', 'y'],
] as const;

/** Linjiang's parks, what's: the s of possession and of a short verb says nothing of its own. */
export const withoutPossessives = (question: string): string =>
  question.replace(/(?<=[A-Za-z\p{Script=Han}])['’`](?:s|re)(?![A-Za-z])/gu, ' ').replace(/(?<=[A-Za-z]s)['’](?= )/g, '');

interface Hit {
  zh: string;
  length: number;
  place: boolean;
  park: boolean;
}

/** The longest phrase beginning at piece `i`; blanks between its words are pieces of their own. */
function longestAt(
  pieces: readonly string[],
  i: number,
  parks: ReadonlyMap<string, string> | null,
  places: ReadonlyMap<string, string>,
): Hit | null {
  for (let words = longestPhrase; words >= 1; words--) {
    const length = words * 2 - 1;
    const part = pieces.slice(i, i + length);
    if (part.length < length || part.some((p, k) => k % 2 === 1 && p.trim() !== '')) continue;
    const phrase = part.map((p) => (p.trim() === '' ? ' ' : p)).join('');
    const park = parks?.get(phrase);
    if (park) return { zh: park, length, place: false, park: true };
    const place = places.get(phrase.replace(/[ '-]/g, ''));
    if (place) return { zh: place, length, place: true, park: false };
    const zh = englishGlosses.get(phrase);
    if (zh !== undefined) return { zh, length, place: false, park: false };
    const stem = words === 1 ? inflected(phrase) : undefined;
    if (stem !== undefined) return { zh: stem, length, place: false, park: false };
    const known = englishParkNames.get(phrase);
    if (known) return { zh: known, length, place: false, park: true };
  }
  return null;
}
