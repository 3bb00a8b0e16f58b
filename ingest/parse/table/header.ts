/** The header of a table of fragments: how many fragments it takes, and which of them make one column. */
import { concat, type MappedText } from '../../mapped-text.js';
import { cleanJoin } from '../join.js';
import { type Fragment, isGloss } from './fragment.js';
import { isYear } from './header-rows.js';
import { type ColumnType, columnTypesOf, isWholeHeader } from './header-words.js';
import { regularColumns } from './regular.js';
import type { CellText } from './table-node.js';
import { headRows, twoLevels } from './two-level.js';

export interface Header {
  columns: { mapped: MappedText; type: ColumnType }[];
  /** Its one row or two, a cell a column. */
  rows: CellText[][];
  /** Fragments of the header, at the start of the table. */
  length: number;
  /** How far-fetched this reading is. */
  cost: number;
}

const longestHeader = 18;

const sameRun = (fragments: readonly Fragment[], at: number, length: number): boolean =>
  at + length <= fragments.length &&
  Array.from({ length }, (_, k) => k).every((k) => fragments[k]!.bare === fragments[at + k]!.bare);

/** A header stands again after a page break: the longest beginning of the table that comes back. */
function repeatedLength(fragments: readonly Fragment[]): number {
  let best = 0;
  for (let at = 3; at < fragments.length; at++) {
    let length = 0;
    while (length < Math.min(longestHeader, at) && fragments[at + length]?.bare === fragments[length]!.bare) length++;
    if (length >= 3) best = Math.max(best, length);
  }
  while (best > 0 && !isHeaderPiece(fragments[best - 1]!.bare)) best--;
  return best >= 3 ? best : 0;
}

const isHeaderPiece = (text: string) => isGloss(text) || isYear(text) || isWholeHeader(text);

/** Without a repetition: fragments as long as they are header words, or wait for one that is. */
function leadingLength(fragments: readonly Fragment[]): number {
  let length = 0;
  for (let i = 0; i < Math.min(longestHeader, fragments.length); i++) {
    const { bare } = fragments[i]!;
    if (bare.length > 20) break;
    if (isHeaderPiece(bare)) length = i + 1;
    else if (i - length >= 1 || /\d/.test(bare) || bare.length > 4) break;
  }
  return length;
}

/** At most so many doubtful gaps of a header are read both ways. */
const mostDoubts = 5;
/** What it costs to read two pieces that could stand alone as one column head. */
const joined = 0.5;
/** What it costs to let a short word stand alone that heads no column by itself, and to read two rows of heads. */
const unjoined = (left: string): number => (isWholeHeader(left) || left.length > 4 ? 0 : 1);
const twoRows = 0.3;

/** `likely`: joined unless the rows say otherwise. */
type Gap = 'joined' | 'apart' | 'doubtful' | 'likely';

/** A bracketed unit belongs to what is before it, an unfinished word to what is after it; two short words may be one head or two. */
function gapBetween(left: string, right: string, before: string): Gap {
  if (isGloss(right) || /[（(][^）)]*$/.test(before)) return 'joined';
  if (isGloss(left) || isYear(left) || isYear(right)) return 'apart';
  if (!isWholeHeader(left)) return left.length <= 4 ? 'likely' : 'doubtful';
  return left.length <= 3 && right.length <= 4 && !/^(?:序号|编号|单位)$/.test(left) && !/^(?:序号|单位)$/.test(right)
    ? 'doubtful'
    : 'apart';
}

function readings(fragments: readonly Fragment[], length: number): Header[] {
  const pieces = fragments.slice(0, length);
  const gaps = pieces.slice(1).map((p, i) =>
    gapBetween(
      pieces[i]!.bare,
      p.bare,
      pieces
        .slice(0, i + 1)
        .map((x) => x.bare)
        .join(''),
    ),
  );
  const doubts = [...at('doubtful'), ...at('likely')].slice(0, mostDoubts);
  return Array.from({ length: 2 ** doubts.length }, (_, bits) => bits).flatMap((bits) => {
    const joins = gaps.map((g, i) =>
      doubts.includes(i) ? ((bits >> doubts.indexOf(i)) & 1) === 1 : g === 'joined' || g === 'likely',
    );
    const columns: Fragment[][] = [];
    pieces.forEach((piece, i) => {
      if (i > 0 && joins[i - 1]) columns.at(-1)!.push(piece);
      else columns.push([piece]);
    });
    const cost = gaps.reduce(
      (sum, gap, i) => sum + (joins[i] ? (gap === 'doubtful' ? joined : 0) : gap === 'apart' ? 0 : unjoined(pieces[i]!.bare)),
      0,
    );
    return [headerOf(columns, length, cost), ...twoLevelHeaders(columns, length, cost)];
  });

  function at(gap: Gap): number[] {
    return gaps.flatMap((g, i) => (g === gap ? [i] : []));
  }
}

const wordsOf = (pieces: readonly Fragment[]): string => pieces.map((p) => p.bare).join('');
const mappedOf = (pieces: readonly Fragment[]): MappedText => concat(pieces.map((p) => p.mapped));

function headerOf(groups: readonly Fragment[][], length: number, cost: number): Header {
  const types = columnTypesOf(groups.map(wordsOf));
  const columns = groups.map((pieces, c) => ({ mapped: mappedOf(pieces), type: types[c]! }));
  return { columns, rows: [columns.map(({ mapped }) => ({ mapped: cleanJoin(mapped) }))], length, cost };
}

/** The heads read as two rows, the lower of which stands under some of the upper. */
function twoLevelHeaders(groups: readonly Fragment[][], length: number, cost: number): Header[] {
  const out: Header[] = [];
  for (let at = 2; at <= groups.length - 2; at++) {
    const [upper, lower] = [groups.slice(0, at), groups.slice(at)];
    for (const way of twoLevels(upper.map(wordsOf), lower.map(wordsOf))) {
      const under = way.map((c) => [...upper[c.upper]!, ...(c.lower === null ? [] : lower[c.lower]!)]);
      const types = columnTypesOf(under.map(wordsOf));
      const rows = headRows(way, upper, lower, (pieces) => cleanJoin(mappedOf(pieces)));
      out.push({
        columns: under.map((pieces, c) => ({ mapped: mappedOf(pieces), type: types[c]! })),
        rows,
        length,
        cost: cost + twoRows,
      });
    }
  }
  return out;
}

/** The readings worth trying; none where no header is to be seen. */
export function headersOf(fragments: readonly Fragment[]): Header[] {
  const repeated = repeatedLength(fragments);
  // The last piece may be a group of rows that the page break says again, or the first words of the first row.
  const longest = repeated > 0 ? repeated : leadingLength(fragments);
  const told = [longest, longest - 1]
    .filter((n) => n >= 2)
    .flatMap((n) => readings(fragments, n).filter((h) => h.columns.length >= 2))
    .map((h) => ({ ...h, cost: h.cost + (isWholeHeader(fragments[h.length]?.bare ?? '') ? headBelow : 0) }))
    .flatMap((h) => [h, ...groupedBy(h)]);
  return [...told, ...regularColumns(fragments).map((types) => regularHeader(fragments, types))];
}

/** What it costs to let a first column group the rows though its head does not say so. */
const grouping = 0.5;

/** The same header with a first column whose value holds for the rows below it. */
function groupedBy(header: Header): Header[] {
  const [first, ...rest] = header.columns;
  if (first?.type !== 'text' && first?.type !== 'list') return [];
  return [{ ...header, columns: [{ ...first, type: 'group' }, ...rest], cost: header.cost + grouping }];
}

/** What it costs that a word which heads columns is left to the first row. */
const headBelow = 2;
/** What it costs to take a header from the regularity of the rows rather than from its words. */
const unsaid = 0.2;

function regularHeader(fragments: readonly Fragment[], types: readonly ColumnType[]): Header {
  const columns = types.map((type, c) => ({ mapped: fragments[c]!.mapped, type }));
  return { columns, rows: [columns.map(({ mapped }) => ({ mapped: cleanJoin(mapped) }))], length: types.length, cost: unsaid };
}

/** The rest of the table in stretches between repetitions of its header; `repeats` are the fragments of those. */
export function bodyOf(fragments: readonly Fragment[], header: Header): { stretches: Fragment[][]; repeats: Fragment[][] } {
  const stretches: Fragment[][] = [[]];
  const repeats: Fragment[][] = [];
  for (let i = header.length; i < fragments.length; ) {
    if (header.length >= 3 && sameRun(fragments, i, header.length)) {
      repeats.push(fragments.slice(i, i + header.length));
      stretches.push([]);
      i += header.length;
    } else stretches.at(-1)!.push(fragments[i++]!);
  }
  return { stretches: stretches.filter((s) => s.length > 0), repeats };
}
