/** A text cut where quotes begin and end, so that each piece lies wholly inside or outside each of them. */
import type { MappedText } from '../../../ingest/mapped-text.js';
import type { Quote } from './quote.js';

export interface Segment {
  text: string;
  /** The quotes over it, the longest first. */
  quotes: Quote[];
  /** Those that begin with this piece, and those that end with it. */
  opens: Quote[];
  closes: Quote[];
}

/** Of each cell of a row; a quote over several cells opens in the first and closes in the last. */
export function segmentsOfCells(cells: readonly MappedText[], quotes: readonly Quote[]): Segment[][] {
  const lines = cells.map((cell) => segmentsOf(cell, quotes));
  const segments = lines.flat();
  const [opened, closed] = [new Set<Quote>(), new Set<Quote>()];
  const firstTime = (seen: Set<Quote>) => (quote: Quote) => !seen.has(quote) && seen.add(quote) !== undefined;
  for (const segment of segments) segment.opens = segment.opens.filter(firstTime(opened));
  for (const segment of segments.toReversed()) segment.closes = segment.closes.filter(firstTime(closed));
  return lines;
}

interface Span {
  quote: Quote;
  start: number;
  end: number;
}

const longestFirst = (spans: readonly Span[]): Quote[] =>
  [...spans].sort((a, b) => b.end - b.start - (a.end - a.start)).map(({ quote }) => quote);

/** `quotes` have offsets into the source of `body`; one that lies elsewhere marks nothing. */
function segmentsOf(body: MappedText, quotes: readonly Quote[]): Segment[] {
  const spans = quotes
    .map((quote): Span => ({ quote, start: firstFrom(body, quote.start), end: firstFrom(body, quote.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const cuts = [...new Set([0, body.text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  let [next, over]: [number, Span[]] = [0, []];
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    const opens: Span[] = [];
    for (; spans[next]?.start === start; next++) opens.push(spans[next]!);
    over = [...over.filter((span) => span.end > start), ...opens];
    const closes = over.filter((span) => span.end === end);
    return {
      text: body.text.slice(start, end),
      quotes: longestFirst(over),
      opens: longestFirst(opens),
      closes: longestFirst(closes).reverse(),
    };
  });
}

/** The first index whose character stands at `offset` of the source or behind it. */
function firstFrom({ offsets }: MappedText, offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
