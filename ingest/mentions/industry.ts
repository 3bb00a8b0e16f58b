/**
 * Industries named in a plan: under cue verbs, in the columns of tables, in headings; then, wherever else they stand,
 * the names so learned and the longer words of the general vocabulary.
 */
import { headingOf } from '../facts/heading.js';
import { sectors } from '../lexicon/industries.js';
import type { Outline, Passage } from '../stages.js';
import { Dictionary } from './dictionary.js';
import { type Found, overlaps } from './found.js';
import { industryColumns, itemsOfCell, partColumns } from './industry-columns.js';
import type { Item } from './industry-list.js';
import { statementsOf } from './industry-passages.js';
import type { Phrase } from './industry-phrase.js';
import { jointTopics, topicIn } from './industry-topics.js';
import { leadsOf } from './lead-topics.js';

export function industryMentions(outline: Outline): Found[] {
  const learned = [...headingMentions(outline), ...outline.passages.flatMap((p) => passageMentions(outline, p))];
  const distinct = withoutTwins(learned);
  return [...distinct, ...knownMentions(outline, distinct)];
}

function headingMentions(outline: Outline): Found[] {
  return outline.sections.flatMap((section) => {
    const heading = headingOf(outline, section);
    const topic = heading && topicIn(section.title);
    if (heading === undefined) return [];
    return (topic ? [topic] : jointTopics(section.title)).map((t) =>
      found(heading.passage, { ...t, start: heading.start + t.start, end: heading.start + t.end }, 'heading'),
    );
  });
}

function passageMentions(outline: Outline, passage: Passage): Found[] {
  if (passage.kind === 'row') return rowMentions(outline, passage);
  const lead = leadsOf(outline).get(passage.index);
  return [
    ...(lead ? [found(passage.index, lead, 'topic')] : []),
    ...statementsOf(outline, passage.index).flatMap(({ statement: { items, topic } }) => [
      ...(topic ? [found(passage.index, topic, 'topic')] : []),
      ...items.map((item) => found(passage.index, item, ruleOf(item, items))),
      ...items.flatMap((item) => (item.kind ? [found(passage.index, item.kind, 'kind')] : [])),
    ]),
  ];
}

function rowMentions(outline: Outline, passage: Passage): Found[] {
  return cellLists(outline, passage).flatMap((items) =>
    items.map((item) => found(passage.index, item, ruleOf(item, items) === 'cue' ? 'column' : 'shared-list')),
  );
}

/** The lists in the industry columns of a row, as spans of the row's passage. */
function cellLists(outline: Outline, passage: Passage): Item[][] {
  const table = passage.table && outline.tables[passage.table.table];
  const row = passage.table && table?.rows[passage.table.row];
  if (table === undefined || row === undefined) return [];
  const cells = row.cells.map((c) => c.text);
  const columns = [...industryColumns(table), ...partColumns(table).map((column) => ({ column, holds: 'parts' as const }))];
  return columns.flatMap(({ column, holds }) => {
    const span = cellSpan(cells, column, passage.body.text);
    return span ? [itemsOfCell(holds, passage.body.text, span.start, span.end)] : [];
  });
}

/** Where the cell stands in its row's passage: cells are joined by one space. Undefined where the passage says otherwise. */
export function cellSpan(cells: readonly string[], column: number, body: string): { start: number; end: number } | undefined {
  const before = cells.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 0);
  const cell = cells[column] ?? '';
  if (cell === '') return undefined;
  const start = body.startsWith(cell, before) ? before : body.indexOf(cell);
  return start < 0 ? undefined : { start, end: start + cell.length };
}

/** A whole and its parts overlap; so does a name that shares its head. */
function ruleOf(item: Item, items: readonly Item[]): string {
  const shares = items.some((other) => other !== item && other.start < item.end && item.start < other.end);
  return shares ? 'shared-list' : 'cue';
}

function found(passage: number, { name, start, end }: Phrase, rule: string): Found {
  return { passage, start, end, kind: 'Industry', name, rule };
}

function withoutTwins(all: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return all.filter((f) => {
    const key = `${f.passage}|${f.start}|${f.end}|${f.name}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Shorter words of the vocabulary are too often parts of others (电子 | 政务). */
const shortest = 3;

const listed = new Dictionary<string>();
for (const sector of sectors) for (const name of sector.industries) if (name.length > 1) listed.set(name, name);

function knownMentions(outline: Outline, learned: readonly Found[]): Found[] {
  const dictionary = new Dictionary<string>(listed);
  for (const { name } of learned) if (name.length >= shortest) dictionary.set(name, name);
  const taken = new Map<number, Found[]>();
  for (const f of learned) {
    const here = taken.get(f.passage);
    if (here) here.push(f);
    else taken.set(f.passage, [f]);
  }
  return outline.passages.flatMap((passage) => {
    const text = passage.body.text;
    return dictionary
      .scan(text)
      .filter((hit) => hit.end - hit.start >= shortest || standsAlone(text, hit.start, hit.end))
      .map((hit) => found(passage.index, { name: hit.value, start: hit.start, end: hit.end }, 'known'))
      .filter((f) => !(taken.get(passage.index) ?? []).some((t) => overlaps(t, f)));
  });
}

/** Between marks or joins (、物流、), or with a tail that says what it is (物流业, 物流项目). */
function standsAlone(text: string, start: number, end: number): boolean {
  const after = text.slice(end);
  if (/^(?:产业|行业|工业|项目|企业)/.test(after)) return true;
  const before = text.slice(Math.max(0, start - 2), start);
  return /^(?:业|[、，。；等和与及）”]|$)/.test(after) && /(?:^|[、，。；：和与及（“\s]|发展|打造|重点)$/.test(before);
}
