/** A plan as a person reviews it: each passage with the clauses that carry facts, and the facts beside them. */
import type { PlanFacts } from '../../../graph/model.js';
import type { MappedText } from '../../../ingest/mapped-text.js';
import type { Outline, Passage, Section } from '../../../ingest/stages.js';
import { namedByPassage, quotesByPassage } from './by-passage.js';
import { depthsBelow } from './depths.js';
import type { Named, Quote } from './quote.js';
import { shownFacts } from './shown-fact.js';

/** `quotes` begin in the passage; `marks` also come over from the one before. */
export interface ReviewedPassage {
  kind: Passage['kind'];
  /** One text, or one a cell of a table's row. */
  cells: MappedText[];
  quotes: Quote[];
  marks: Quote[];
  named: Named[];
}

export type Block =
  | { is: 'text'; passage: ReviewedPassage }
  | { is: 'table'; header: MappedText[]; head: ReviewedPassage[]; rows: ReviewedPassage[] };

/** `depth` is 0 for what was asked for. */
export interface ReviewedSection {
  section: Section;
  depth: number;
  blocks: Block[];
}

export interface Review {
  title: string;
  source: string;
  sections: ReviewedSection[];
}

/**
 * The sections at these indices of the outline, each with its subsections, once, in reading order. `wholePlan` is how the
 * plan itself is called where a figure is about its whole area.
 */
export function reviewOf(outline: Outline, facts: PlanFacts, roots: readonly number[], wholePlan: string): Review {
  const depths = depthsBelow(outline, roots);
  const quotes = quotesByPassage(outline, shownFacts(facts, wholePlan));
  const passages = reviewedPassages(outline, quotes, namedByPassage(facts), depths);
  const within = new Map<number, Passage[]>(outline.sections.map((s) => [s.index, []]));
  for (const passage of outline.passages) within.get(passage.section)?.push(passage);
  const sections = outline.sections.flatMap((section): ReviewedSection[] => {
    const depth = depths.get(section.index);
    return depth === undefined ? [] : [{ section, depth, blocks: blocksOf(outline, within.get(section.index)!, passages) }];
  });
  return { title: outline.title, source: outline.source.name, sections };
}

function reviewedPassages(
  outline: Outline,
  quotes: ReadonlyMap<number, Quote[]>,
  named: ReadonlyMap<number, Named[]>,
  sections: ReadonlyMap<number, number>,
): Map<number, ReviewedPassage> {
  const shown = new Map<number, ReviewedPassage>();
  let number = 0;
  let over: Quote[] = [];
  for (const passage of outline.passages) {
    if (!sections.has(passage.section) || passage.body.text.length === 0) continue;
    const start = passage.body.offsets[0]!;
    const own = quotes.get(passage.index) ?? [];
    for (const quote of own) quote.number = ++number;
    over = [...over.filter((quote) => quote.end > start), ...own];
    const row = passage.table && outline.tables[passage.table.table]?.rows[passage.table.row];
    shown.set(passage.index, {
      kind: passage.kind,
      cells: row?.cells ?? [passage.body],
      quotes: own,
      marks: over,
      named: named.get(passage.index) ?? [],
    });
  }
  return shown;
}

/** The rows of a table, with the lines of its header above them, are one block. */
function blocksOf(outline: Outline, own: readonly Passage[], passages: ReadonlyMap<number, ReviewedPassage>): Block[] {
  const blocks: Block[] = [];
  let table = null as { index: number; rows: ReviewedPassage[] } | null;
  let head: ReviewedPassage[] = [];
  const flush = () => {
    blocks.push(...head.map((passage): Block => ({ is: 'text', passage })));
    head = [];
  };
  for (const { index, kind, table: place } of own) {
    const passage = passages.get(index);
    if (!passage) continue;
    if (kind === 'row' && place) {
      if (table?.index !== place.table) {
        table = { index: place.table, rows: [] };
        blocks.push({ is: 'table', header: outline.tables[place.table]!.header, head, rows: table.rows });
        head = [];
      }
      table.rows.push(passage);
    } else if (kind === 'row') head.push(passage);
    else {
      flush();
      blocks.push({ is: 'text', passage });
    }
  }
  flush();
  return blocks;
}
