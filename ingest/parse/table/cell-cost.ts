/** How ill a run of fragments fits a cell of a column: 0 fits, 10 does not. */

import { type Fragment, isDash, isFigure, isOrdinal } from './fragment.js';
import { type ColumnType, ratingWord } from './header-words.js';

/** What the whole table tells of its fragments. */
export interface TableSense {
  /** Short words that recur as if from a fixed list: 国家级, 预期性. */
  recurring: ReadonlySet<string>;
  /** What stands first under the header and after each page break: where rows are grouped, the name of a group. */
  firsts: readonly string[];
  /** Lengths at which cells seem to have been cut: many fragments have just this length. */
  widths: ReadonlySet<number>;
}

/** A column narrower than this wraps nothing to speak of, and so many fragments of one length are more than chance. */
const narrowest = 5;
const fewestFull = 3;

/** A length that many more fragments have than have the next greater ones is one at which lines were cut. */
function cutWidths(stretches: readonly (readonly Fragment[])[]): Set<number> {
  const counts = new Map<number, number>();
  for (const { bare, figure, dash } of stretches.flat()) {
    if (!figure && !dash && bare.length >= narrowest) counts.set(bare.length, (counts.get(bare.length) ?? 0) + 1);
  }
  const longer = (n: number) => (counts.get(n + 1) ?? 0) + (counts.get(n + 2) ?? 0);
  return new Set([...counts].filter(([n, count]) => count >= fewestFull && count > 2 * longer(n)).map(([n]) => n));
}

const knownUnit =
  /^(?:[%％‰个家项座条处所件台套辆艘户人亩吨元倍位年级次张]|[万亿千百]+[\u4E00-\u9FFFa-zA-Z0-9/]{1,6}|平方[公千]?[里米]|公[里顷斤]|立方米|[a-zA-Z]{1,4}[23²³]?|.{1,3}\/.{1,6}|.{0,6}标准煤|[—–-]+)$/;

/** Of one make with a recurring word: 千亿元 beside 千亿级. */
const alike = (text: string, recurring: ReadonlySet<string>) =>
  text.length >= 3 &&
  [...recurring].some(
    (r) => Math.abs(r.length - text.length) <= 1 && [...text].filter((c) => r.includes(c)).length >= text.length / 2,
  );

export function senseOf(stretches: readonly (readonly Fragment[])[]): TableSense {
  const seen = new Map<string, number>();
  for (const stretch of stretches) {
    // The first fragment after a header may be a spanned cell that the page break repeats.
    for (const fragment of stretch.slice(1)) {
      if (fragment.bare.length > 12) continue;
      for (const value of new Set([...fragment.values, fragment.bare])) {
        if (value.length <= 8 && !/^[\d.—–(（-]/.test(value) && !/[、，。]/.test(value))
          seen.set(value, (seen.get(value) ?? 0) + 1);
      }
    }
  }
  const recurring = new Set([...seen].filter(([value, n]) => n >= 2 && value.length >= 2).map(([value]) => value));
  return { recurring, firsts: stretches.map((s) => s[0]?.bare ?? ''), widths: cutWidths(stretches) };
}

/** Named like a group above it: 南部 like 北部, 临江市 like 云岭市. */
const namesGroup = (text: string, sense: TableSense): boolean =>
  text.length >= 2 &&
  sense.firsts.some((f) => f === text || (f.length >= 2 && f.length === text.length && f.at(-1) === text.at(-1)));

/** What it costs to read two neighbouring fragments as one cell. A line that was wrapped is not shorter than its rest. */
function joinCost(left: Fragment, right: Fragment, type: ColumnType, sense: TableSense): number {
  if (right.gloss) return 0.2;
  if (type === 'number' || type === 'ordinal' || type === 'unit') return 6;
  if (type === 'attribute') return 0.5;
  if (/[、，；（(“《]$/.test(left.bare) || /^[、，；：。）)”》]/.test(right.bare) || isOpen(left.bare)) return 0;
  const full = sense.widths.has(left.bare.length);
  let cost = full ? 0.3 : 1;
  const last = left.values.at(-1)!.length;
  const first = right.values[0]!.length;
  if (last < first) cost += 3;
  else if (last <= 3 && type !== 'group') cost += 2;
  if (right.figure || left.figure || right.dash) cost += full && !left.figure && !right.dash && !/^\d+$/.test(right.bare) ? 2 : 5;
  if (sense.recurring.has(right.bare)) cost += 3;
  if (knownUnit.test(right.bare)) cost += 2;
  return cost;
}

/** Does a bracket or a title stay open at the end? */
const isOpen = (text: string): boolean => /[（(《“][^）)》”]*$/.test(text);

/** An empty cell: an attribute is often missing, a spanned one always; a name never. */
const emptyCost: Record<ColumnType, number> = {
  group: 0,
  ordinal: 8,
  unit: 3,
  attribute: 1,
  number: 3,
  list: 5,
  name: 8,
  text: 4,
};

function wordsCost(type: ColumnType, fragments: readonly Fragment[], sense: TableSense): number {
  const [first] = fragments as [Fragment];
  const alone = fragments.length === 1;
  const text = alone ? first.bare : fragments.map((f) => f.bare).join('');
  const glossed = !alone && fragments.at(-1)!.gloss;
  const main = glossed
    ? fragments
        .slice(0, -1)
        .map((f) => f.bare)
        .join('')
    : text;
  const figure = alone ? first.figure : isFigure(main);
  switch (type) {
    case 'ordinal':
      return isOrdinal(text) ? 0 : 10;
    case 'number':
      return figure ? 0 : isDash(main) ? 0.1 : /\d/.test(main) && main.length <= 14 ? 1.5 : 6;
    case 'unit':
      return figure ? 8 : knownUnit.test(text) ? 0 : text.length <= 4 ? 1 : 7;
    case 'group':
      return figure || isDash(text)
        ? 10
        : (namesGroup(text, sense) ? 0.5 : text.length <= 12 ? 1.5 : 4) +
            (sense.recurring.has(text) ? 2 : 0) +
            (knownUnit.test(text) || ratingWord.test(text) ? 3 : 0);
    case 'attribute':
      return fragments.reduce((sum, f) => sum + attributeCost(f, sense), 0);
    case 'name':
      return figure || isDash(text)
        ? 8
        : Math.min(1.5, 0.7 * (text.split('、').length - 1)) +
            (sense.recurring.has(text) ? 2 : 0) +
            (knownUnit.test(text) || ratingWord.test(text) ? 4 : 0);
    case 'list':
      return figure ? 8 : isDash(text) ? 1 : text.includes('、') ? 0 : 0.3;
    case 'text':
      return figure ? 0.3 : ratingWord.test(text) ? 1 : 0;
  }
}

function attributeCost(fragment: Fragment, sense: TableSense): number {
  if (fragment.figure) return 7;
  if (fragment.dash || fragment.values.every((v) => sense.recurring.has(v)) || sense.recurring.has(fragment.bare)) return 0;
  if (fragment.values.every((v) => ratingWord.test(v))) return 0.3;
  if (alike(fragment.bare, sense.recurring)) return 1.3;
  return fragment.bare.length <= 8 ? 2.5 : 5;
}

/** Most fragments that one cell is put together from. */
export const widest = 10;
const kinds = Object.keys(emptyCost) as ColumnType[];

/** What cells cost under one sense of the table; all readings with that sense ask for the same cells, each worked out once. */
export class CellCosts {
  readonly #places: ReadonlyMap<Fragment, number>;
  readonly #known: (number | undefined)[] = [];
  readonly #joins: (number | undefined)[] = [];

  constructor(
    readonly sense: TableSense,
    stretches: readonly (readonly Fragment[])[],
  ) {
    this.#places = new Map(stretches.flat().map((fragment, i) => [fragment, i]));
  }

  of(type: ColumnType, cell: readonly Fragment[]): number {
    const [first] = cell;
    if (first === undefined) return emptyCost[type];
    // A gloss belongs to what is before it, so it begins no cell.
    let cost = wordsCost(type, cell, this.sense) + (first.gloss ? 4 : 0);
    for (let i = 1; i < cell.length; i++) cost += this.#join(cell[i - 1]!, cell[i]!, type);
    return cost;
  }

  /** What neighbours cost as one cell, worked out once. */
  #join(left: Fragment, right: Fragment, type: ColumnType): number {
    const place = this.#places.get(left);
    if (place === undefined || this.#places.get(right) !== place + 1) return joinCost(left, right, type, this.sense);
    const key = place * kinds.length + kinds.indexOf(type);
    const cost = this.#joins[key] ?? joinCost(left, right, type, this.sense);
    this.#joins[key] = cost;
    return cost;
  }

  /** The cost of the cell of `n` fragments at `at` in a column. */
  along(fragments: readonly Fragment[], types: readonly ColumnType[]): (column: number, at: number, n: number) => number {
    const places = fragments.map((fragment) => this.#places.get(fragment) ?? -1);
    const offsets = types.map((type) => kinds.indexOf(type) * (widest + 1));
    const width = kinds.length * (widest + 1);
    return (column, at, n) => {
      if (n === 0) return emptyCost[types[column]!];
      const first = places[at]!;
      // Where a fragment between was left out, it is another cell.
      if (first < 0 || places[at + n - 1]! - first !== n - 1) return this.of(types[column]!, fragments.slice(at, at + n));
      const key = first * width + offsets[column]! + n;
      const before = this.#known[key];
      if (before !== undefined) return before;
      const cost = this.of(types[column]!, fragments.slice(at, at + n));
      this.#known[key] = cost;
      return cost;
    };
  }
}
