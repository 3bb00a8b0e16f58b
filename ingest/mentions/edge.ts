/**
 * Where a name begins. From the head leftwards as far as the run of name characters goes (no comma, no full stop, but
 * through a bracket: 临江（沿海）工业区), the nearest edge that leaves a proper name: a governing verb or preposition,
 * a conjunction between two names, or the run's own beginning.
 *   加快推进|云岭高新区    向|临江工业区    云岭高新区和|临江工业区
 */
import { conjunctions, genericLead, genericLeadEnds, strongCues, weakCues } from '../lexicon/name-cues.js';
import { type Gazetteer, isDivisionShort } from './gazetteer.js';
import { beforeGloss } from './gloss.js';
import { firstPart, isPlace, isProper, partsOf } from './stem.js';
import { vocabulary } from './vocabulary.js';

/** The last characters of words: where none of them stands, no such word ends. */
const lastOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => word.slice(-1)));
const strongLast = lastOf(strongCues);
const weakLast = lastOf(weakCues);
const jointLast = lastOf(conjunctions);

const hard = /[，。；：！？、,;:!?“”"《》〈〉【】[\]\s…]/;
const byLength = (a: string, b: string) => b.length - a.length;
const strong = new RegExp(`(?:${[...strongCues].sort(byLength).join('|')})$`);
const weak = new RegExp(`(?:${[...weakCues].sort(byLength).join('|')})$`);
const joint = new RegExp(`(?:${[...conjunctions].sort(byLength).join('|')})$`);
const headBefore =
  /(?:区|园|基地|项目|工程|公司|集团|厂|企业|市|县|港|铁路|公路|机场|一体化|中心|[一二三四五六七八九]期|[）)”》])$/;

const longestCue = 8;
const subject = /[\u4e00-\u9fff](?:[\u4e00-\u9fff][市县州镇乡旗]|街道|集团|公司)$/;
/** 恒远集团|建设|…, 石湾镇|建设|…, 云岭经开区|整合|…: who builds or takes in what is named next. */
const builder = /[\u4e00-\u9fff](?:[镇乡园]|街道|集团|公司|[新港发]区|车?站)$/;

const buildsOn = new Set(['建设', '整合']);

/** The leftmost place that a name ending at `at` could begin. */
export function runStart(text: string, at: number, floor = 0): number {
  let i = at;
  while (i > floor) {
    const ch = text[i - 1] ?? '';
    if (ch === '）' || ch === ')') {
      const gloss = beforeGloss(text, i);
      if (gloss < i && gloss > floor) {
        i = gloss;
        continue;
      }
      const open = Math.max(text.lastIndexOf('（', i - 1), text.lastIndexOf('(', i - 1));
      if (open < floor || i - open > 14 || /[，。；：]/.test(text.slice(open, i)) || numbering.test(text.slice(open, i))) break;
      i = open;
      continue;
    }
    if (ch === '（' || ch === '(' || hard.test(ch) || marksBefore(text, i)) break;
    i--;
  }
  return i;
}

/** （一）, （12）: a heading's number, not a part of the name behind it. */
const numbering = /^[（(][一二三四五六七八九十百\d]+[)）]$/;

/** A number's dot (3.云岭高新区) or a lead-in's double dash stands just before `i`. */
function marksBefore(text: string, i: number): boolean {
  const ch = text[i - 1] ?? '';
  if (/[—－–-]/.test(ch)) return /[—－–-]/.test(text[i - 2] ?? '') || /[—－–-]/.test(text[i] ?? '');
  return /[.．]/.test(ch) && /\d/.test(text[i - 2] ?? '') && !/\d/.test(text[i] ?? '');
}

export interface EdgeOptions {
  gazetteer: Gazetteer;
  /** Spans in which no edge can lie (a city's name, a harvested name). */
  closed?: readonly { start: number; end: number }[];
  /** What must hold of the name's text before its head; by default that something is named. */
  accept?: (stem: string) => boolean;
  /** `head` is the name's end: no head stands behind it. */
  whole?: boolean;
}

export interface Edge {
  start: number;
  by: 'run' | 'cue' | 'conjunction';
}

/** Null where only a class of things is spoken of: 建设一批产业园区, 打造国家级集聚区. */
export function leftEdge(text: string, head: number, floor: number, options: EdgeOptions): Edge | null {
  const from = runStart(text, head, floor);
  const accept = options.accept ?? ((stem: string) => isProper(stem, options.gazetteer));
  const inside = (at: number) => options.closed?.some((s) => s.start < at && at < s.end) ?? false;
  for (let at = options.whole ? head - 1 : head; at >= from; at--) {
    if (inside(at)) continue;
    const gloss = at < head ? beforeGloss(text, at) : at;
    if (gloss < at && gloss > from) {
      at = gloss;
      continue;
    }
    const by = edgeAt(text, from, at, head, options.gazetteer);
    if (by === null || splitsCountry(text, at)) continue;
    const stem = text.slice(at, head);
    if (stem.trim() !== '' && !endsJoined.test(stem) && !onlyCues.test(stem) && accept(stem))
      return { start: at, by: by === 'class' ? 'cue' : by };
    // What governs the bare head or a describing word shows that no name begins here or farther left.
    if (by === 'class' || by === 'run' || (by === 'cue' && !innerCue.test(text.slice(from, at)))) return null;
    if (by === 'conjunction' && headBefore.test(text.slice(from, at).replace(joint, ''))) return null;
  }
  return null;
}

/** 中国—|以|色列: the governing word is a piece of a country's name. */
function splitsCountry(text: string, at: number): boolean {
  for (let from = Math.max(0, at - 8); from < at; from++) {
    const word = vocabulary.longestAt(text, from);
    if (word && word.end > at && (word.value.kind === 'country' || word.value.kind === 'pair')) return true;
  }
  return false;
}

const onlyCues = new RegExp(`^(?:${[...strongCues, ...weakCues, ...conjunctions].join('|')})+$`);
const endsJoined = new RegExp(`(?:${[...conjunctions, '的'].join('|')})$`);

/** Verbs that a name may hold: after them a name begins only where something proper follows. */
const innerCue = /(?:提升|创建|培育|承接|优化|延伸|拓展|转移|促进|探索)$/;

function edgeAt(text: string, from: number, at: number, head: number, gazetteer: Gazetteer): Edge['by'] | 'class' | null {
  const before = text.slice(Math.max(from, at - longestCue), at);
  const stem = text.slice(at, head);
  const last = text.charAt(at - 1);
  const generic = genericLeadEnds.has(last) && genericLead.test(before || text.slice(Math.max(0, at - longestCue), at));
  if (generic && !inCounty(text, from, at)) {
    return opensWithPlace(stem, gazetteer) ? 'cue' : 'class';
  }
  if (at === from) return 'run';
  if (strongLast.has(last) && strong.test(before)) return 'cue';
  // 与临江大学共建…: with whom, at the beginning of the clause. 和 may be the first character of a name.
  if (at === from + 1 && /^[与同]$/.test(text[from] ?? '') && !opensWithPlace(text.slice(from, head), gazetteer)) return 'cue';
  const conjunction = jointLast.has(last) ? joint.exec(before) : null;
  if (conjunction) {
    const left = before.slice(0, -conjunction[0].length);
    const between =
      headBefore.test(left) || opensWithPlace(stem, gazetteer) || conjunction[0] === '和' || conjunction[0] === '与';
    if (left !== '' && between) return 'conjunction';
  }
  const governing = weakLast.has(last) ? weak.exec(before) : null;
  if (governing && stem !== '') {
    const left = before.slice(0, -governing[0].length);
    // 临江市建设…, 恒远集团建设…: a place or a company in full before the verb is its subject.
    const built =
      buildsOn.has(governing[0]) &&
      (builder.test(left) || beforeGloss(text, at - governing[0].length) < at - governing[0].length);
    if (left === '' || strong.test(left) || subject.test(left) || built || opensWithPlace(stem, gazetteer)) return 'cue';
  }
  return null;
}

/** 等 as the end of a county's name that the run begins with. */
const inCounty = (text: string, from: number, at: number): boolean => at - from === 2 && isDivisionShort(text.slice(from, at));

/** Does a governing verb or a preposition stand right before? */
export const endsWithCue = (before: string): boolean => strong.test(before);

/** 7个, 一批, 各类: a class is spoken of. */
export const isCounted = (before: string): boolean => genericLead.test(before);

/** Does the name begin with a division, a country pair or a region? */
export function opensWithPlace(stem: string, gazetteer: Gazetteer): boolean {
  const first = firstPart(stem.slice(0, 14), gazetteer);
  return first !== null && isPlace(first);
}

/** 区内|临江铁路: how many characters of everyday or describing words stand before the place that a name begins with. */
export function leadingWords(stem: string, gazetteer: Gazetteer): number {
  const parts = partsOf(stem, gazetteer);
  const place = parts.findIndex((p) => p.kind === 'division');
  const before = parts.slice(0, Math.max(0, place));
  return before.length > 0 && before.every((p) => p.kind === 'everyday' || p.kind === 'describing' || p.text.length === 1)
    ? parts[place]!.start
    : 0;
}
