/**
 * When two parks' names are one park's. Each rule needs the same kind of park, places that agree, and a partner that is
 * the only one to fit; parks of different cities or kinds never meet.
 */
import type { Division } from '../lexicon/divisions.js';
import type { Cluster, Joint } from './cluster.js';
import type { Gazetteer } from './gazetteer.js';
import { type ParkForm, parkForm } from './park-form.js';
import { isPlace, partsOf } from './stem.js';

interface Form extends ParkForm {
  cluster: Cluster;
  /** Regions and the proper rest. */
  proper: string;
  /** What is done there, without words of rank and size. */
  trades: Set<string>;
  /** No other kind of park has its proper part. */
  sole: boolean;
  /** The form of the name without its brackets; null where it has none. */
  bare: ParkForm | null;
}

const rankWords =
  /^(?:千亿|千亿元|百亿|百亿元|五百亿|万亿|精品|特色|示范|示范性|现代|现代化|新型|高端|国家|国家级|综合|重点|产业|工业|新|大型|级|化|型|及|和|与|总部|高)$/;
const industrial = new Set(['工业园', '产业园']);

/** Two forms are compared only where the rule's key is one for both. */
interface Rule {
  name: string;
  key: (form: Form) => string;
  fits: (a: Form, b: Form) => boolean;
}

const rules: readonly Rule[] = [
  {
    name: 'city-prefix',
    key: (f) => `${f.family}\n${f.partner}\n${f.stem}`,
    fits: (a) => a.stem !== '',
  },
  {
    name: 'bracket',
    key: (f) => `${f.family}\n${f.partner}`,
    fits: withoutBracket,
  },
  {
    name: 'park-word',
    key: (f) => `${f.partner}\n${f.stem}`,
    fits: (a, b) => sameSort(a, b) && a.proper !== '',
  },
  {
    name: 'rank-word',
    key: (f) => `${f.partner}\n${f.proper}`,
    fits: (a, b) => sameSort(a, b) && sameTrades(a, b),
  },
  {
    name: 'owner',
    key: (f) => `${f.family}\n${f.trades.size}`,
    fits: (a, b) => (a.proper === '') !== (b.proper === '') && a.trades.size > 1 && equal(a.trades, b.trades),
  },
  {
    name: 'bare-park',
    key: (f) => `${f.partner}\n${f.proper}`,
    fits: (a, b) => a.sole && b.sole && (a.family === plainPark) !== (b.family === plainPark) && a.proper.length >= 2,
  },
];

/** 石湾园区, where only one kind of park is called 石湾. */
const plainPark = '园区';

export function parkJoints(clusters: readonly Cluster[], gazetteer: Gazetteer): Joint[] {
  const forms = withSole(clusters.filter((c) => c.kind === 'Park').map((c) => formOf(c, gazetteer)));
  const ends = longerEnds(forms);
  return rules.flatMap(({ name, key, fits }) =>
    uniquePairs(forms, key, (a, b) => fits(a, b) && placesAgree(a.places, b.places) && !openEnded(a, b, ends), name),
  );
}

/** Another park's name ends as the one without a place does: 南湾云杉工业园 beside 云杉工业园. Then that may be meant. */
function openEnded(a: Form, b: Form, ends: ReadonlySet<string>): boolean {
  if ((a.places.length === 0) === (b.places.length === 0)) return false;
  const bare = a.places.length === 0 ? a : b;
  return ends.has(`${bare.family} ${bare.stem}`);
}

/** With its family, every end of a stem that is not the whole of it. */
function longerEnds(forms: readonly Form[]): Set<string> {
  return new Set(forms.flatMap((f) => Array.from(f.stem.split(''), (_, i) => `${f.family} ${f.stem.slice(i + 1)}`)));
}

function withSole(forms: readonly Form[]): Form[] {
  const kinds = new Map<string, Set<string>>();
  for (const { proper, family, stem } of forms) {
    const known = kinds.get(proper) ?? new Set();
    kinds.set(proper, known.add(family === plainPark ? '' : `${family} ${stem}`));
  }
  return forms.map((form) => {
    const others = [...kinds.get(form.proper)!].filter((kind) => kind !== '');
    return { ...form, sole: others.length === 1 && (form.family !== plainPark || form.trades.size === 0) };
  });
}

function formOf(cluster: Cluster, gazetteer: Gazetteer): Form {
  const form = parkForm(cluster.name, gazetteer);
  const parts = partsOf(form.stem, gazetteer);
  const proper = parts
    .filter((p) => isPlace(p) || p.kind === 'proper' || p.kind === 'everyday')
    .map((p) => p.text)
    .join('');
  const trades = new Set(parts.filter((p) => p.kind === 'describing' && !rankWords.test(p.text)).map((p) => p.text));
  const bare = cluster.name.replace(/[（(][^）)]*[）)]/g, '');
  return { cluster, proper, trades, sole: false, bare: bare === cluster.name ? null : parkForm(bare, gazetteer), ...form };
}

/** One form fits one other only, else neither is sure. */
function uniquePairs(forms: readonly Form[], key: Rule['key'], fits: Rule['fits'], rule: string): Joint[] {
  const groups = new Map<string, Form[]>();
  const groupOf = forms.map((form) => {
    const group = groups.get(key(form)) ?? [];
    groups.set(key(form), group);
    group.push(form);
    return group;
  });
  const fitting = new Map(forms.map((a, i) => [a, groupOf[i]!.filter((b) => b !== a && fits(a, b))]));
  // All that fit must agree among themselves about where they lie: 龙湾产业园 is neither 临江龙湾 nor 云岭龙湾.
  const sure = (a: Form) => fitting.get(a)!.every((x) => fitting.get(a)!.every((y) => placesAgree(x.places, y.places)));
  return forms.flatMap((a) =>
    sure(a)
      ? fitting
          .get(a)!
          .filter(sure)
          .map((b): Joint => ({ a: a.cluster, b: b.cluster, rule }))
      : [],
  );
}

/** One gives no place, or one gives a place inside the other's. */
export function placesAgree(a: readonly Division[], b: readonly Division[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const inside = (x: Division, y: Division): boolean => x === y || (x.parent !== null && inside(x.parent, y));
  return (
    a.every((x) => b.some((y) => inside(x, y) || inside(y, x))) || b.every((x) => a.some((y) => inside(x, y) || inside(y, x)))
  );
}

function sameSort(a: Form, b: Form): boolean {
  return a.family === b.family || (industrial.has(a.family) && industrial.has(b.family) && a.proper.length >= 2);
}

/** 恒远千亿产业园 and 恒远电子产业园, but not 恒远化工 and 恒远电子. Without a proper part the trades must be equal. */
function sameTrades(a: Form, b: Form): boolean {
  if (a.proper === '') return a.trades.size > 0 && equal(a.trades, b.trades);
  const subset = (x: ReadonlySet<string>, y: ReadonlySet<string>) => [...x].every((t) => y.has(t));
  return a.proper.length >= 2 && (subset(a.trades, b.trades) || subset(b.trades, a.trades));
}

function equal(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((x) => b.has(x));
}

/** 临江市海港（沿海）工业区 and 临江海港工业区. */
function withoutBracket(a: Form, b: Form): boolean {
  const fits = (x: ParkForm | null, y: Form) =>
    x !== null && x.stem === y.stem && placesAgree(x.places, y.places) && (x.stem !== '' || x.normal === y.normal);
  return fits(a.bare, b) || fits(b.bare, a);
}
