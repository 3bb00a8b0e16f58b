/** English words of a question turned into the Chinese that the other stages read; what has no gloss stays as it is. */
import { pinyin } from 'pinyin-pro';
import { englishGlosses, englishParkNames } from '../lexicon/english.js';
import type { Catalogue } from '../names/catalogue.js';
import type { EnglishDictionary } from '../words/english-dictionary.js';
import type { EnglishTags } from '../words/english-tags.js';
import { type PhraseReader, phraseReader } from './by-dictionary.js';
import { plansUnits } from './english-amounts.js';
import { plainForms } from './plain-forms.js';

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

/** A thing of that kind, called by the name before it. */
const ofName = /^(?:park|zone|base)$/;
const longestPhrase = 7;
/** What is done with the material that stands before it. */
const ofBranch = /^(?:加工|深加工)$/;

/** The Chinese of a single word: of the table, or of the place spelled so. */
const wordGloss = (word: string, places: ReadonlyMap<string, string>): string | undefined =>
  places.get(word) ?? englishGlosses.get(word) ?? inflected(word);

/** A reader of what has no gloss, by a dictionary; each phrase read so is put into `told`, beside what it was read as. */
export function dictionaryReader(
  dictionary: EnglishDictionary,
  tags: EnglishTags,
  catalogue: Catalogue,
  places: ReadonlyMap<string, string>,
): PhraseReader {
  return phraseReader(dictionary, tags, catalogue, (word) => wordGloss(word, places));
}

/** Words in Latin letters that have no gloss and stand in no plan. */
export const withoutGloss = (glossed: string, catalogue: Catalogue): string[] =>
  (glossed.match(/[a-z][a-z'-]+/g) ?? []).filter((word) => !catalogue.holds(word));

/** China-Malaysia, cold-chain: two words, where the two are not one word of the table. */
const apart = (text: string): string =>
  text.replace(/[a-z]+(?:-[a-z]+)+/g, (word) => (englishGlosses.has(word) ? word : word.replaceAll('-', ' ')));

/**
 * `text` is normalised; blanks separate what does not belong together, glosses of neighbouring words are joined. `reader`
 * reads what the table lacks; what it read is added to `told`.
 */
export function gloss(
  text: string,
  places: ReadonlyMap<string, string>,
  reader: PhraseReader | null = null,
  told: [string, string][] = [],
): string {
  if (!/[a-z]{3,}|\b(?:is|do|in)\b/.test(text)) return text;
  // Is it …, does it …: a yes-or-no question by its first word.
  const asked =
    /^(?:is|are|was|were|does|do|did|has|have|can|will)\b/.test(text) && !/\b(?:which|what|how|where|who)\b/.test(text)
      ? ' 吗'
      : '';
  const pieces =
    plansUnits(reader ? apart(text) : text)
      .replace(/\bdeep ((?:[a-z-]+ ){1,3})processing\b/g, '$1deep processing')
      .replace(/(?<=[a-z])-(?=(?:related|based)\b)/g, ' ')
      .match(/\d+[a-z](?![a-z0-9])|[a-z][a-z0-9&'+.-]*[a-z0-9+]|[a-z]|(?:(?!\d+[a-z](?![a-z0-9]))[^a-z])+/g) ?? [];
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
    const known = longestAt(pieces, i, afterPlace ? englishParkNames : null, places);
    const hit =
      lyingUnder(pieces, i) ??
      (reader && byReader(reader, pieces, i, known, places, told)) ??
      grownThing(pieces, i, known) ??
      known;
    if (hit) {
      // 青沙存储 second phase, the 青沙 park: one name.
      const han = pieces[i - 1] === ' ' ? '' : (/\p{Script=Han}{2,}(?= $)/u.exec(pieces[i - 1] ?? '')?.[0] ?? '');
      const isOne =
        (hit !== known && reader?.joins(han.slice(-3), hit.zh)) || (han !== '' && hit.length === 1 && ofName.test(piece));
      if (isOne) out.push((out.pop() ?? '').trimEnd());
      // Nanning parks are those of the place, the Nanning park bears its name.
      if (afterPlace && /s$/.test(piece) && hit.length === 1 && !hit.park && !hit.place) out.push(' ');
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
  return (
    [...out, asked]
      .join('')
      .replace(/ +/g, ' ')
      // in 2015: a time, not a place.
      .replace(/位于 (?=(?:19|20)\d\d(?!\d))/g, '')
      .replace(/县 城市/g, '县市')
      .replace(/(章节|章|节) (\d{1,2})(?![\d.%])/g, (_, kind: string, n: string) => `第${n}${kind.at(-1)}`)
      .replace(/(?<=\d) (?=平方公里|公顷|亿元)/g, '')
      .replace(/(专栏|表) (?=\d)/g, '$1')
      .replace(/(\p{Script=Han}{2,8}) ?\(? ?\1 ?\)?/gu, '$1')
      .trim()
  );
}

/** counties under Linjiang, listed under 临江: less than only before an amount. */
function lyingUnder(pieces: readonly string[], i: number): Hit | null {
  const next = pieces.slice(i + 1).find((p) => p.trim() !== '') ?? '';
  return pieces[i] === 'under' && !/^ *\d/.test(next) && next !== 'construction' && next !== 'way'
    ? { zh: '位于', length: 1, place: false, park: false }
    : null;
}

/** grow apples: what is grown stands right behind, not how much, how fast or when. */
function grownThing(pieces: readonly string[], i: number, known: Hit | null): Hit | null {
  const next = pieces[i + 2];
  if (!/^grow(?:s|ing)?$/.test(pieces[i]!) || known?.length !== 1 || !next || pieces[i + 1] !== ' ') return null;
  const zh = englishGlosses.get(next);
  const isThing = /^[a-z]{3,}/.test(next) && !/(?:ly|er|st|more)$/.test(next) && (zh === undefined || !asks(zh));
  return isThing ? { ...known, zh: '发展' } : null;
}

const asks = (zh: string): boolean => zh === '' || /^(?:从|位于|之间|多少|比|最|超过|低于|不|合计|平均|同时|或|和)/.test(zh);

/** What the dictionary knows of the words from piece `i` on, where that is more than the table's hit takes up. */
function byReader(
  reader: PhraseReader,
  pieces: readonly string[],
  i: number,
  known: Hit | null,
  places: ReadonlyMap<string, string>,
  told: [string, string][],
): Hit | null {
  const next: string[] = [];
  for (let k = i; k < pieces.length && /^[a-z]/.test(pieces[k]!) && (k === i || pieces[k - 1] === ' '); k += 2)
    next.push(pieces[k]!);
  const read = reader.read(next, (n) => pieces[i + n * 2 - 1]?.trim() ?? '');
  const length = read ? read.count * 2 - 1 : 0;
  if (!read || length <= (known?.length ?? 0)) return null;
  if (read.zh !== '') told.push([next.slice(0, read.count).join(' '), read.zh]);
  // Sino-Thai Linjiang park: a name goes on behind its place.
  const place = [...places.values()].some((name) => read.zh !== name && read.zh.endsWith(name));
  return { zh: read.zh, length, place, park: false };
}

/** invested, refineries, processing: the gloss of the plain word. */
const inflected = (word: string): string | undefined => plainForms(word).flatMap((form) => englishGlosses.get(form) || [])[0];

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
