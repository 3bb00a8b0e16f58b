/**
 * The divisions that a plan may mean, with the spellings it may use for them. Full names always count; short ones
 * (临江) only where they are no everyday words and, for counties, where they lie in the plan's own province.
 */
import { type Division, divisions, everydayShorts, formerNames, plainForm, shortGuards } from '../lexicon/divisions.js';
import { conjunctions, strongCues } from '../lexicon/name-cues.js';
import { townHeads } from '../lexicon/town-words.js';
import { Dictionary, type Hit } from './dictionary.js';
import { townshipsOf } from './townships.js';
import { vocabulary } from './vocabulary.js';

export interface Spelling {
  /** Several where a name is not unique (鼓楼区). */
  divisions: Division[];
  rule: 'full' | 'short' | 'former';
}

export interface Gazetteer {
  scan(text: string): Hit<Division>[];
  /** Short and full names as they open a name in which the head shows that a place is meant (江南|工业园区). */
  opening(text: string, at: number): Hit<Division> | null;
  /** The province that the plan is about, if one. */
  province: Division | null;
  /** The innermost division that the plan's title opens with: 临江市云岭区“十四五”规划 is of 云岭区. */
  home: Division | null;
}

const byName = new Map<string, Division[]>();
const byFormer = new Map<string, Division[]>();
const byShort = new Map<string, Division[]>();
/** 城区, 郊区, 矿区: words before they are names. */
const wordlike = /^(?:城区|郊区|矿区|新区|港口区|开发区|市区)$/;
for (const division of divisions) {
  if (wordlike.test(division.name)) continue;
  push(byName, division.name, division);
  if (division.short) push(byShort, division.short, division);
}
const byPlain = new Map<string, Division[]>();
for (const division of divisions) {
  const plain = plainForm(division);
  if (plain && !byName.has(plain)) push(byPlain, plain, division);
  for (const name of formerNames(division)) if (!byName.has(name)) push(byFormer, name, division);
}

const fullSpellings = new Map<string, Spelling>();
for (const [name, list] of byFormer) fullSpellings.set(name, { divisions: list, rule: 'former' });
for (const [name, list] of [...byPlain, ...byName]) fullSpellings.set(name, { divisions: list, rule: 'full' });
const full = new Dictionary<Spelling>();
for (const [name, spelling] of fullSpellings) full.set(name, spelling);
/** Whatever a plan may spell; the plan decides what it means there, if anything. */
const shortWords = new Dictionary<string>();
for (const name of byShort.keys()) shortWords.set(name, name);
const allWords = new Dictionary<string>();
for (const name of [...byShort.keys(), ...fullSpellings.keys()]) allWords.set(name, name);

const upperShorts = new Dictionary<Spelling>();
for (const [name, list] of byShort) {
  const upper = list.filter((d) => d.level !== 'county');
  if (upper.length) upperShorts.set(name, { divisions: upper, rule: 'short' });
}

function push(map: Map<string, Division[]>, key: string, value: Division): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export const isDivisionShort = (name: string): boolean => byShort.has(name);

export function isUnique(division: Division): boolean {
  return byName.get(division.name)?.length === 1;
}

export function provinceOf(division: Division): Division {
  return division.parent ? provinceOf(division.parent) : division;
}

export function buildGazetteer(title: string, texts: readonly string[]): Gazetteer {
  const whole = texts.join('\n');
  const inFull = full.scan(whole);
  const province = mainProvince(title, whole, inFull);
  const home = (d: Division) => province === null || provinceOf(d) === province;
  const named = new Set(inFull.flatMap((h) => h.value.divisions));
  const words = new Dictionary<string>(allWords);
  const townWords = new Dictionary<string>(shortWords);
  // A plan names few of all divisions: what a spelling means in it is worked out where it occurs.
  const spellings = new Spellings((name) => {
    const usable = byName.has(name) ? [] : (byShort.get(name) ?? []).filter((d) => usableShort(d, home(d), named.has(d)));
    if (usable.length) return { divisions: usable, rule: 'short' };
    const spelling = fullSpellings.get(name);
    // 新建县第二中学: a former name that is an everyday word with its kind, and of another province.
    const everyday =
      spelling?.rule === 'former' && spelling.divisions.every((d) => everydayShorts.has(d.short ?? '') && !home(d));
    return everyday ? undefined : spelling;
  });
  const openers = new Spellings((name) => {
    const near = (byShort.get(name) ?? []).filter(
      (d) =>
        d.level !== 'county' ||
        (home(d) && (named.has(d) || d.name.length > 3 || !everydayShorts.has(name) || closesNoName.test(name))),
    );
    return near.length ? { divisions: near, rule: 'short' } : undefined;
  });
  const meant = (text: string, as: Spellings) => (hit: Hit<string>) => {
    const spelling = as.get(hit.value);
    return spelling !== undefined && fits(text, hit, spelling);
  };
  const choose = (list: readonly Division[]): Division =>
    list.find((d) => upper(d) && home(d)) ?? list.find(upper) ?? list.find(home) ?? list[0]!;
  const own = openingOf(title, (text) => {
    const hit = words.longestAt(text, 0, meant(text, spellings));
    return hit && { end: hit.end, division: choose(spellings.get(hit.value)!.divisions) };
  });
  const countyEnding = (before: string): Division | null => {
    for (let at = 0; at < before.length - 1; at++) {
      const hit = full.longestAt(before, at);
      const county = hit?.end === before.length ? choose(hit.value.divisions) : null;
      if (county?.level === 'county') return county;
    }
    return null;
  };
  const cityShort = (word: string): 'near' | 'far' | null => {
    const spelling = spellings.get(word);
    return spelling?.rule === 'short' ? (spelling.divisions.some(home) ? 'near' : 'far') : null;
  };
  const towns = townshipsOf(texts, { home: own?.level === 'county' ? own : null, countyEnding, cityShort });
  for (const [name, list] of towns) {
    if (byName.has(name)) continue;
    words.set(name, name);
    spellings.set(name, { divisions: list, rule: 'full' });
    // 石湾|化工产业园: what a name opens with, once the plan has shown the town.
    const stem = name.replace(townKind, '');
    if (
      stem.length > 1 &&
      list.length === 1 &&
      openers.get(stem) === undefined &&
      !everydayShorts.has(stem) &&
      !vocabulary.longestAt(stem, 0)
    ) {
      townWords.set(stem, stem);
      openers.set(stem, { divisions: list, rule: 'full' });
    }
  }
  return {
    province,
    home: own,
    scan: (text) =>
      words.scan(text, meant(text, spellings)).map((h) => ({ ...h, value: choose(spellings.get(h.value)!.divisions) })),
    opening(text, at) {
      const known = words.longestAt(text, at, meant(text, spellings));
      if (known) return { ...known, value: choose(spellings.get(known.value)!.divisions) };
      const short = townWords.longestAt(text, at, meant(text, openers));
      return short && { ...short, value: choose(openers.get(short.value)!.divisions) };
    },
  };
}

/** What spellings mean in one plan, each worked out once. */
class Spellings {
  readonly #known = new Map<string, Spelling | undefined>();

  constructor(private readonly meaning: (name: string) => Spelling | undefined) {}

  get(name: string): Spelling | undefined {
    if (!this.#known.has(name)) this.#known.set(name, this.meaning(name));
    return this.#known.get(name);
  }

  set(name: string, spelling: Spelling): void {
    this.#known.set(name, spelling);
  }
}

/** No name begins with a word before 等, so that in one it is the county's. */
const closesNoName = /等$/;

const townKind = new RegExp(`(?:${townHeads})$`);

const upper = (d: Division) => d.level !== 'county' && d.level !== 'township';

/** The last of the divisions that a title opens with, one inside another. */
function openingOf(title: string, at: (text: string) => { end: number; division: Division } | null): Division | null {
  let rest = title.replace(/^[\s《“"]+/, '');
  let found: Division | null = null;
  for (let hit = at(rest); hit; hit = at(rest)) {
    found = hit.division;
    rest = rest.slice(hit.end);
  }
  return found;
}

/** Provinces and prefectures always; counties and county-level cities of the plan's province, and not where the short form is a word. */
function usableShort(division: Division, home: boolean, named: boolean): boolean {
  const short = division.short ?? '';
  const everyday = everydayShorts.has(short);
  if (division.level !== 'county') return home ? !everyday || named : !everyday;
  if (!home || division.name.endsWith('区')) return false;
  return named ? !everyday || division.name.endsWith('市') : !everyday;
}

/** Where a name may begin. */
const edge = new RegExp(`(?:${[...strongCues, ...conjunctions, '[省市县区、的]'].join('|')})$`);
/** The last characters of what may stand before it. */
const edgeLast = new Set([...[...strongCues, ...conjunctions].map((word) => word.slice(-1)), ...'省市县区、的']);

function atEdge(text: string, start: number): boolean {
  return edgeLast.has(text.charAt(start - 1)) && edge.test(text.slice(Math.max(0, start - 8), start));
}

/** A short form must not cross a word border. */
function fits(text: string, hit: { start: number; end: number }, { rule }: Spelling): boolean {
  const word = text.slice(hit.start, hit.end);
  // 新|增城市|面积: what was a name once is a name only where it begins at an edge.
  if (rule === 'former' && word.length < 4 && cutOut(text, hit.start)) return false;
  if (rule !== 'short') return !/^(?:市|县|区)/.test(word) && (word.length > 2 || !broken(text, hit.start));
  const guard = shortGuards[word];
  if (guard?.before?.test(text.slice(Math.max(0, hit.start - 2), hit.start))) return false;
  return !guard?.after?.test(text.slice(hit.end, hit.end + 4)) && !crossed(text, hit);
}

/** 商贸|兴县: a name of one character with its kind, cut out of a saying. */
function broken(text: string, start: number): boolean {
  return /[\u4e00-\u9fff]/.test(text[start - 1] ?? '') && !atEdge(text, start);
}

/** The same, but for words that may govern a former name: 原云岭县. */
function cutOut(text: string, start: number): boolean {
  return broken(text, start) && !/[原旧时即]/.test(text[start - 1] ?? '');
}

/** 恒|云岭|建材 cut as 恒云|岭建… : another word begins inside and ends beyond, and the left edge is none. */
function crossed(text: string, { start, end }: { start: number; end: number }): boolean {
  if (start === 0 || !/[\u4e00-\u9fff]/.test(text[start - 1] ?? '') || atEdge(text, start)) return false;
  for (let at = start + 1; at < end; at++) {
    const word = vocabulary.longestAt(text, at);
    if (word && word.end > end && word.value.kind === 'describing') return true;
  }
  return false;
}

/** So much of a plan tells its province. */
const telling = 60_000;

/** The province that most names of the text belong to; the title's own weighs more. `inFull` are the full names of the text. */
function mainProvince(title: string, text: string, inFull: readonly Hit<Spelling>[]): Division | null {
  const counts = new Map<Division, number>();
  const count = (source: string, names: readonly Hit<Spelling>[], weight: number) => {
    const hits = [...names, ...upperShorts.scan(source, (h) => fits(source, h, h.value))];
    for (const hit of hits) {
      const provinces = new Set(hit.value.divisions.map(provinceOf));
      if (provinces.size === 1) for (const p of provinces) counts.set(p, (counts.get(p) ?? 0) + weight);
    }
  };
  count(title, full.scan(title), 20);
  const start = text.slice(0, telling);
  count(start, start === text ? inFull : full.scan(start), 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
