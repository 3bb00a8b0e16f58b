/** What a plan says of industries, read once for all rules: statements with their sentence, table cells, topics of sections. */
import type { Role } from '../../graph/model.js';
import { cellSpan } from '../mentions/industry.js';
import { type CellContent, industryColumns, itemsOfCell, partColumns } from '../mentions/industry-columns.js';
import { industryKey } from '../mentions/industry-key.js';
import { type Item, keptItems } from '../mentions/industry-list.js';
import { statementsOf } from '../mentions/industry-passages.js';
import type { Phrase } from '../mentions/industry-phrase.js';
import type { Statement } from '../mentions/industry-statements.js';
import { jointTopics, topicIn } from '../mentions/industry-topics.js';
import { leadsOf } from '../mentions/lead-topics.js';
import type { Mention, Mentions, Outline } from '../stages.js';
import type { Sentence } from './clauses.js';
import { headingOf } from './heading.js';
import { roleOf } from './roles.js';

export interface PlacedStatement extends Statement {
  passage: number;
  section: number;
  sentence: Sentence;
  role: Role;
  /** The role of one item, which what its own list is called may give. */
  roleOf(item: Item): Role;
}

/** A list in an industry column. */
export interface PlacedCell {
  passage: number;
  /** The cell in its row's passage. */
  start: number;
  end: number;
  items: Item[];
  role: Role;
  /** The row's one industry, where the column lists its parts. */
  partOf?: Item;
}

/** The industry of a heading, or of what opens a paragraph. */
export interface Topic extends Phrase {
  section: number;
  passage: number;
}

export interface IndustryReading {
  statements: PlacedStatement[];
  cells: PlacedCell[];
  /** The topics over a section, its own first. */
  topicsOver(section: number): Topic[];
  /** The industry that the paragraph opens with; in a row of a table that has one industry a row, that one. */
  leadOf(passage: number): Topic | undefined;
  /** Both, nearest first. */
  topicsAt(passage: number): Topic[];
  /** The industries of a section's own heading where it joins several. */
  jointOf(section: number): string[];
  /** The entity of an industry name; undefined where the plan's mentions have none. */
  idOf(name: string): string | undefined;
}

const readings = new WeakMap<Mentions, IndustryReading>();

/** Pure; kept as long as the mentions are, since each rule asks for it. */
export function readIndustries(outline: Outline, mentions: Mentions): IndustryReading {
  const known = readings.get(mentions);
  if (known) return known;
  const reading = read(outline, mentions);
  readings.set(mentions, reading);
  return reading;
}

function read(outline: Outline, mentions: Mentions): IndustryReading {
  const ids = new Map<string, string>();
  for (const entity of mentions.entities) {
    if (entity.kind === 'Industry')
      for (const name of [entity.name, ...entity.names.keys()]) ids.set(industryKey(name), entity.id);
  }
  const named = new Map<number, Mention[]>();
  for (const m of mentions.mentions) if (names.has(m.kind)) named.set(m.passage, [...(named.get(m.passage) ?? []), m]);
  const topics = outline.sections.map((section) => topicOf(outline, section.index));
  const topicsOver = (section: number): Topic[] => {
    const over: Topic[] = [];
    for (let s: number | null | undefined = section; s != null; s = outline.sections[s]?.parent) {
      const topic = topics[s];
      if (topic) over.push(topic);
      if (outline.sections[s]?.kind === 'box') break;
    }
    return over;
  };
  const cells = outline.passages.flatMap((p) => cellsOf(outline, p.index));
  const chains = new Map(cells.flatMap((cell) => (cell.partOf ? [[cell.passage, cell.partOf] as const] : [])));
  const leadOf = (passage: number): Topic | undefined => {
    const lead = leadsOf(outline).get(passage) ?? chains.get(passage);
    return lead && { name: lead.name, start: lead.start, end: lead.end, section: outline.passages[passage]!.section, passage };
  };
  return {
    statements: outline.passages
      .filter((p) => p.kind !== 'row' && p.kind !== 'heading')
      .flatMap((p) => placed(outline, p.index))
      .map((s) => withoutNames(s, named.get(s.passage) ?? []))
      .filter((s) => s.items.length > 0),
    cells,
    topicsOver,
    leadOf,
    topicsAt: (passage) => {
      const lead = leadOf(passage);
      const over = topicsOver(outline.passages[passage]?.section ?? 0);
      return lead ? [lead, ...over] : over;
    },
    jointOf: (section) => jointTopics(outline.sections[section]?.title ?? '').map((t) => t.name),
    idOf: (name) => ids.get(industryKey(name)),
  };
}

/** Names of these kinds are not read for what they are made of: 打造临江轴承基地 says nothing of 临江轴承. */
const names = new Set(['Park', 'Project', 'Enterprise', 'Infrastructure']);

function withoutNames(statement: PlacedStatement, named: readonly Mention[]): PlacedStatement {
  const keep = statement.items.map((item) => !named.some((m) => m.start <= item.start && m.end >= item.end));
  return { ...statement, items: keptItems(statement.items, keep) };
}

function topicOf(outline: Outline, index: number): Topic | undefined {
  const section = outline.sections[index];
  const heading = section && headingOf(outline, section);
  const topic = section && topicIn(section.title);
  if (heading === undefined || topic === undefined) return undefined;
  return {
    name: topic.name,
    start: heading.start + topic.start,
    end: heading.start + topic.end,
    section: index,
    passage: heading.passage,
  };
}

function placed(outline: Outline, index: number): PlacedStatement[] {
  const { body, section } = outline.passages[index]!;
  return statementsOf(outline, index).map(({ sentence, statement }) => {
    const clauses = sentence.clauses.filter((c) => c.end <= statement.cue.start).map((c) => body.text.slice(c.start, c.end));
    const before = statement.form === 'verb' ? clauses : [];
    const wording = { cue: statement.cue.text, heads: statement.heads, before };
    const ranks = new Set(statement.items.map((item) => item.rank));
    const others = statement.heads.filter((head) => !ranks.has(head));
    return {
      passage: index,
      section,
      sentence,
      role: roleOf(wording),
      roleOf: ({ rank }) => roleOf({ ...wording, heads: rank ? [rank] : others }),
      ...statement,
    };
  });
}

function cellsOf(outline: Outline, index: number): PlacedCell[] {
  const passage = outline.passages[index];
  const table = passage?.table && outline.tables[passage.table.table];
  const row = passage?.table && table?.rows[passage.table.row];
  if (passage === undefined || table === undefined || row === undefined) return [];
  const cells = row.cells.map((c) => c.text);
  const read = (column: number, holds: CellContent, role: Role): PlacedCell[] => {
    const span = cellSpan(cells, column, passage.body.text);
    const items = span ? itemsOfCell(holds, passage.body.text, span.start, span.end) : [];
    return span && items.length > 0 ? [{ passage: index, ...span, items, role }] : [];
  };
  const lists = industryColumns(table);
  const chain = lists.filter((c) => c.holds === 'one').flatMap((c) => read(c.column, c.holds, c.role))[0]?.items[0];
  return [
    ...lists.flatMap((c) => read(c.column, c.holds, c.role)),
    ...(chain
      ? partColumns(table).flatMap((c) => read(c, 'parts', 'mentioned').map((cell) => ({ ...cell, partOf: chain })))
      : []),
  ];
}
