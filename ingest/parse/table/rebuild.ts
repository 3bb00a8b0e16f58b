/** A run of cell fragments to a table, or null where no reading of it is good enough. */
import { concat, emptyText, type MappedText, slice } from '../../mapped-text.js';
import { cleanJoin, isWhite, joinSpaced, spaceAfter, trim } from '../join.js';
import { type Alignment, align, grid } from './align.js';
import { CellCosts, senseOf, type TableSense } from './cell-cost.js';
import { incoherence } from './coherence.js';
import type { Fragment } from './fragment.js';
import { bodyOf, type Header, headersOf } from './header.js';
import { ratingWord } from './header-words.js';
import { dealWithPages, isMarkedPage } from './page-breaks.js';
import type { CellText } from './table-node.js';

export interface RebuiltTable {
  /** The rows of the header: one, or two where heads span. */
  heads: CellText[][];
  /** As many cells a row as the header has. */
  rows: RebuiltRow[];
  /** What a page break put in and is no cell: its number, the header said again. */
  skipped: MappedText[];
}

export interface RebuiltRow {
  cells: MappedText[];
  /** Columns whose cell spans down from a row above and is only repeated here. */
  spanned: number[];
}

/** Mean cost of a row above which the table stays as it came. */
const worstRow = 4;
/** By so much a row a reading with empty or wrapped cells must be better than one that fills every cell with one fragment. */
const gridBonus = 0.5;
const rounding = 1e-6;

/** What it costs a row that the cells of its columns have nothing in common. */
const incoherenceWeight = 2;

/** So many fragments tell which readings of the header are worth a second look, and so many get one. */
const sample = 90;
const shortlist = 3;

/** What a fragment costs at most in a reading that fits. */
const usualPrice = 0.25;

export function rebuild(all: readonly Fragment[]): RebuiltTable | null {
  const fragments = all.filter((f) => !isMarkedPage(f));
  const pages = all.filter(isMarkedPage).map((f) => f.mapped);
  const headers = headersOf(fragments);
  const likely = fragments.length > 2 * sample ? ranked(fragments.slice(0, sample), headers, shortlist) : headers;
  const bodyBelow = bodies(fragments);
  const seen = new Set<Header>();
  // Mostly the cheapest reading is good enough; only where it is not do the others matter.
  for (const most of [1, likely.length]) {
    for (const header of ranked(fragments, likely, most, bodyBelow)) {
      if (seen.has(header)) continue;
      seen.add(header);
      const table = read(bodyBelow(header), header, true);
      if (isGood(table)) return { ...table, skipped: [...pages, ...table.skipped] };
    }
  }
  return null;
}

/** The `most` headers below which the fragments read cheapest, the cheapest first; a dearer reading is given up on the way. */
function ranked(
  fragments: readonly Fragment[],
  headers: readonly Header[],
  most: number,
  bodyBelow = bodies(fragments),
): Header[] {
  if (headers.length < 2) return [...headers];
  const below = (limit: number) => {
    const kept: { rank: number; header: Header }[] = [];
    for (const header of headers) {
      const table = read(bodyBelow(header), header, false, kept[most - 1]?.rank ?? limit);
      if (table === null) continue;
      kept.push({ rank: rankOf(table), header });
      kept.sort((a, b) => a.rank - b.rank).splice(most);
    }
    return kept;
  };
  // Most tables keep a low price, and below one a reading is soon done with.
  const usual = usualPrice * fragments.length;
  const cheap = most < headers.length ? below(usual) : [];
  const sure = cheap.length === most && cheap.at(-1)!.rank < usual;
  return (sure ? cheap : below(Number.POSITIVE_INFINITY)).map(({ header }) => header);
}

const isGood = (table: Costed) => table.rows.length >= 2 && table.cost / table.rows.length <= worstRow;

type Costed = RebuiltTable & { cost: number };

/** What a reading costs in all: how ill its cells fit their columns, and how ill the cells of a column fit each other. */
const rankOf = (table: Costed): number =>
  table.cost + table.rows.length * incoherenceWeight * incoherence(table.rows.map((r) => r.cells.map((c) => c.text)));

interface Body extends ReturnType<typeof bodyOf> {
  costs: CellCosts;
}

/** Headers of one length have the same rows below them, and the same sense of these. */
function bodies(fragments: readonly Fragment[]): (header: Header) => Body {
  const known = new Map<number, Body>();
  return (header) => {
    const before = known.get(header.length);
    if (before) return before;
    const { stretches, repeats } = bodyOf(fragments, header);
    const body = { stretches, repeats, costs: new CellCosts(senseOf(stretches), stretches) };
    known.set(header.length, body);
    return body;
  };
}

/** `searches` for the numbers of pages among the cells, which takes its time. Null where it costs `most` or more. */
function read(body: Body, header: Header, searches: boolean): Costed;
function read(body: Body, header: Header, searches: boolean, most?: number): Costed | null;
function read(
  { stretches, repeats, costs }: Body,
  header: Header,
  searches: boolean,
  most = Number.POSITIVE_INFINITY,
): Costed | null {
  const { sense } = costs;
  const types = header.columns.map((c) => c.type);
  const rows: RebuiltRow[] = [];
  let { cost } = header;
  let ordinal = 0;
  const skipped: MappedText[] = [];
  const best = (stretch: readonly Fragment[], limit = Number.POSITIVE_INFINITY): Alignment => {
    const full = grid(stretch, types, costs, ordinal);
    const bonus = full ? gridBonus * full.rows.length : 0;
    const below = Math.min(limit, full ? full.cost - bonus + rounding : limit);
    const dealt = align(stretch, types, costs, ordinal, rows.length > 0, below);
    return full && full.cost <= dealt.cost + bonus ? full : dealt;
  };
  for (const [i, stretch] of stretches.entries()) {
    const { aligned, pages } = dealWithPages(stretch, best, types, costs, i < stretches.length - 1, searches, most - cost);
    skipped.push(...pages.map((f) => f.mapped));
    cost += aligned.cost;
    if (cost >= most) return null;
    for (const row of aligned.rows) {
      const above = rows.at(-1);
      const spanned = types.flatMap((type, c) => (type === 'group' && row[c]!.length === 0 && above ? [c] : []));
      const cells = row.map((pieces, c) =>
        spanned.includes(c) ? above!.cells[c]! : cellOf(pieces, types[c] === 'attribute', sense),
      );
      rows.push({ cells, spanned });
    }
    const column = types.indexOf('ordinal');
    if (column >= 0) ordinal = Number.parseInt(rows.at(-1)?.cells[column]?.text ?? '0', 10) || ordinal;
  }
  return {
    heads: header.rows,
    rows,
    skipped: [...skipped, ...repeats.map((r) => concat(r.map((f) => f.mapped)))],
    cost,
  };
}

/** Wrapped pieces become one text; the values of an attribute cell stay apart. */
function cellOf(pieces: readonly Fragment[], attribute: boolean, sense: TableSense): MappedText {
  if (pieces.length === 0) return emptyText;
  if (attribute)
    return joinSpaced(
      pieces.flatMap((p) =>
        p.values.every((v) => sense.recurring.has(v) || ratingWord.test(v)) ? words(p.mapped) : [cleanJoin(p.mapped)],
      ),
    );
  return cleanJoin(concat(pieces.flatMap((p, i) => (i === 0 ? [p.mapped] : [spaceAfter(pieces[i - 1]!.mapped), p.mapped]))));
}

function words(source: MappedText): MappedText[] {
  const out: MappedText[] = [];
  for (let i = 0, start = 0; i <= source.text.length; i++) {
    if (i < source.text.length && !isWhite(source.text[i])) continue;
    const word = trim(slice(source, start, i));
    if (word.text) out.push(word);
    start = i + 1;
  }
  return out;
}
