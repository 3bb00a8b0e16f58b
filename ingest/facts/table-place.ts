/** The place column of a table: which city a row's things lie in, also where the cell spans several rows. */
import type { Evidence } from '../../graph/model.js';
import { type MappedText, spanOf } from '../mapped-text.js';
import type { Mention, Passage } from '../stages.js';
import { evidenceAt } from './clauses.js';
import type { FactContext } from './context.js';

const placeHeader =
  /^(?:所在|建设)?(?:乡镇|镇|乡镇街道|镇街|镇乡|地点|位置|区域|地区|城市|地市|市县|县市|市|设区市|县|县区|区县|属地|所属地|所在地|所在市|建设地点|建设地址|项目地点|布局区域)(?:（.*）)?$/;

export interface RowPlace {
  city: Mention;
  evidence: Evidence;
}

/** The city in the place column of the row that `passage` is, with the evidence for what stands at `start`–`end` in it. */
export function rowPlaceAt(context: FactContext, passage: Passage, start: number, end: number): RowPlace | null {
  const { outline } = context;
  const table = passage.table && outline.tables[passage.table.table];
  const row = passage.table && table?.rows[passage.table.row];
  if (!table || !row) return null;
  const column = table.header.findIndex((h) => placeHeader.test(h.text.replace(/\s/g, '')));
  const cell = row.cells[column];
  if (!cell || cell.text === '') return null;
  const span = spanOf(cell, 0, cell.text.length);
  const city = firstWithin(citiesOf(context), span)?.mention;
  if (!city) return null;
  // A cell that spans rows stands in the first of them: for the others the table says it, not the row.
  const here = city.passage === passage.index;
  const evidence = here
    ? evidenceAt(outline, passage.index, Math.min(start, city.start), Math.max(end, city.end), 'stated')
    : evidenceAt(outline, passage.index, start, end, 'inherited');
  return { city, evidence };
}

interface Placed {
  mention: Mention;
  /** Among the cities as the plan names them. */
  order: number;
  /** In the source. */
  span: { start: number; end: number };
}

const memo = new WeakMap<FactContext, Placed[]>();

/** The plan's cities by where they stand in the source; kept with the context, since each row asks. A spanned cell's city stands in its first row. */
function citiesOf(context: FactContext): Placed[] {
  const known = memo.get(context);
  if (known) return known;
  const cities = context.mentions.mentions.filter((m) => m.kind === 'City');
  const placed = cities
    .map((mention, order) => ({ mention, order, span: offsetsOf(context, mention) }))
    .sort((a, b) => a.span.start - b.span.start);
  memo.set(context, placed);
  return placed;
}

function offsetsOf(context: FactContext, mention: Mention): { start: number; end: number } {
  const body: MappedText = context.outline.passages[mention.passage]!.body;
  return spanOf(body, mention.start, mention.end);
}

/** Of the cities that stand in a span, the one that the plan names first. */
function firstWithin(cities: readonly Placed[], span: { start: number; end: number }): Placed | undefined {
  let [low, high] = [0, cities.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cities[middle]!.span.start < span.start) low = middle + 1;
    else high = middle;
  }
  let first: Placed | undefined;
  for (let i = low; i < cities.length && cities[i]!.span.start < span.end; i++) {
    const city = cities[i]!;
    if (within(span, city.span) && city.order < (first?.order ?? Number.POSITIVE_INFINITY)) first = city;
  }
  return first;
}

function within(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
