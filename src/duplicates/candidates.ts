/**
 * Pairs of things of one kind that may be one. Only names that share a key are compared, so the work grows with the names
 * and not with their pairs; a key that too many share says nothing, and is told as a common name.
 */
import type { EntityKind } from '../../graph/model.js';
import { type NameParts, nameParts } from './name-parts.js';
import { isOneSlip, type Neighbours, neighboursIn } from './one-character.js';
import { type Places, placesAgree } from './places.js';

/** As the graph has it. */
export interface Named {
  id: string;
  kind: EntityKind;
  name: string;
  aliases: string[];
  /** The places that the plans say it lies in, as `Places` gives them. */
  lies?: string[];
}

/**
 * PLACE: one name says where it is and the other does not. RANK: they differ in rank, brackets, legal form or 项目.
 * SPELLING: both are called by one short name. CHARACTER: they differ in one character.
 */
export const duplicateReasons = ['SPELLING', 'RANK', 'PLACE', 'CHARACTER'] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

export interface Pair {
  kind: EntityKind;
  reason: DuplicateReason;
  /** What they share or differ in: the short name, the place, the two characters. */
  detail: string;
  a: Named;
  b: Named;
}

/** A name that so many things share that it tells nothing of them; they are not paired by it. */
export interface CommonName {
  kind: EntityKind;
  name: string;
  count: number;
}

export interface Candidates {
  pairs: Pair[];
  common: CommonName[];
}

/** Things in so many places, or called alike by so many, have a common name. */
const mostPlaces = 4;
const mostAlike = 4;
/** A gap that so many characters fill is a series: 第一中学, 第二中学. */
const mostInGap = 2;
const shortestStem = 4;
/** Branches and figures mostly differ in one character. */
const strictKinds: ReadonlySet<EntityKind> = new Set(['Industry', 'Indicator', 'Enterprise', 'City', 'Place']);

interface Entry extends NameParts {
  thing: Named;
  lies: readonly string[];
}

export function candidates(things: readonly Named[], places: Places): Candidates {
  const found = new Found();
  const byKind = grouped(things, ({ kind }) => kind);
  for (const [kind, ofKind] of byKind) {
    const entries = ofKind.flatMap((thing): Entry[] => {
      const parts = nameParts(kind, thing.name, places);
      return parts
        ? [{ thing, ...parts, lies: thing.lies ?? [], places: [...new Set([...parts.places, ...placesInId(thing, places)])] }]
        : [];
    });
    const neighbours = neighboursIn(entries.map(({ stem }) => stem));
    bySpelling(entries, places, found);
    byStem(entries, places, found);
    byCharacter(entries, places, { strict: strictKinds.has(kind), neighbours }, found);
  }
  return { pairs: found.pairs, common: found.common };
}

/** 省发展改革委 of two provinces: the id says of which. */
function placesInId({ id, kind }: Named, places: Places): string[] {
  return nameParts(kind, id.slice(kind.length + 1), places)?.places ?? [];
}

/** Each pair once, for the first reason found. */
class Found {
  readonly pairs: Pair[] = [];
  readonly common: CommonName[] = [];
  readonly #seen = new Set<string>();

  add(reason: DuplicateReason, detail: string, one: Named, other: Named): void {
    if (one.id === other.id) return;
    const [a, b] = one.id < other.id ? [one, other] : [other, one];
    const key = `${a.id}\n${b.id}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.pairs.push({ kind: a.kind, reason, detail, a, b });
  }
}

/** A short name that two things have, whole or as what a bracket says; it must itself name, as 高新区 does not. */
function bySpelling(entries: readonly Entry[], places: Places, found: Found): void {
  const spelt = entries.flatMap((entry) => {
    const { thing, asides } = entry;
    return [...new Set([thing.name, ...thing.aliases, ...asides])].flatMap((text) =>
      text.length >= 3 && nameParts(thing.kind, text, places)?.named ? [{ entry, text }] : [],
    );
  });
  for (const [text, group] of grouped(spelt, (s) => s.text)) {
    const own = [...new Set(group.map((s) => s.entry))];
    if (own.length < 2) continue;
    if (own.length > mostAlike) {
      found.common.push({ kind: own[0]!.thing.kind, name: text, count: own.length });
      continue;
    }
    for (const [a, b] of pairsOf(own)) if (placesAgree(a, b, places)) found.add('SPELLING', text, a.thing, b.thing);
  }
}

function byStem(entries: readonly Entry[], places: Places, found: Found): void {
  const naming = entries.filter(({ named }) => named);
  for (const group of grouped(naming, ({ stem, family }) => `${family}\n${stem}`).values()) {
    if (group.length < 2) continue;
    const where = grouped(group, ({ places }) => places.join(' '));
    if (where.size > mostPlaces)
      found.common.push({ kind: group[0]!.thing.kind, name: `${group[0]!.stem}${group[0]!.family}`, count: group.length });
    for (const same of where.values())
      for (const [a, b] of pairsOf(same.slice(0, mostAlike * 2))) found.add('RANK', a.stem, a.thing, b.thing);
    if (where.size > mostPlaces) continue;
    for (const [one, other] of pairsOf([...where.values()]))
      for (const a of one)
        for (const b of other) {
          if (!placesAgree(a, b, places)) continue;
          const place = [...a.places, ...b.places].find((p) => !a.places.includes(p) || !b.places.includes(p));
          found.add('PLACE', place ?? '', a.thing, b.thing);
        }
  }
}

function byCharacter(
  entries: readonly Entry[],
  places: Places,
  as: { strict: boolean; neighbours: Neighbours },
  found: Found,
): void {
  const long = entries.filter(({ stem }) => stem.length >= shortestStem);
  const byStem = grouped(long, ({ stem, family }) => `${family}\n${stem}`);
  const gaps = new Map<string, Entry[]>();
  const judge = (a: Entry, b: Entry) => {
    if (!placesAgree(a, b, places) || !isOneSlip(a.stem, b.stem, as)) return;
    found.add('CHARACTER', difference(a.stem, b.stem), a.thing, b.thing);
  };
  for (const entry of long) {
    const { stem, family } = entry;
    for (let i = 0; i < stem.length; i++) {
      const [before, after] = [`${family}\n${stem.slice(0, i)}`, stem.slice(i + 1)];
      for (const shorter of byStem.get(before + after) ?? []) judge(entry, shorter);
      const gap = `${before}\u0000${after}`;
      const there = gaps.get(gap);
      if (there) there.push(entry);
      else gaps.set(gap, [entry]);
    }
  }
  for (const group of gaps.values()) {
    if (group.length < 2) continue;
    if (new Set(group.map(({ stem }) => stem)).size > mostInGap) continue;
    for (const [a, b] of pairsOf(group)) if (a.stem !== b.stem) judge(a, b);
  }
}

/** 远/元, 业/ */
function difference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  if (a.length === b.length) return `${a[at]}/${b[at]}`;
  return (a.length > b.length ? a : b)[at] ?? '';
}

function grouped<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function pairsOf<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((a, i) => all.slice(i + 1).map((b): [T, T] => [a, b]));
}
