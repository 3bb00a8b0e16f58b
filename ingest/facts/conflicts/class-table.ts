/**
 * A heading that puts the parks below it into a class, against a table that gives each park its class:
 * （一）打造5个百亿元园区 / 1.云岭高新区 …, and in the table 云岭高新区 is no 百亿级.
 */
import type { ConflictRecord } from '../../../graph/model.js';
import type { Mention, Section, Table, TableRow } from '../../stages.js';
import { evidenceAt } from '../clauses.js';
import { headingOf } from '../heading.js';
import { cellSpan } from '../measure-row.js';
import { sectionsBelow } from '../sections-below.js';
import { type Check, type ConflictContext, conflictOf } from './context.js';

const classWord = /(?<class>[十百千]亿)元?(?:级|产业|重点|\p{Script=Han}{0,2})?园区/u;
const cellClass = /(?<class>[十百千]亿)元?级?$/u;

export const classTableCheck: Check = (context) => {
  const classed = context.outline.sections.flatMap((section) => {
    const of = classWord.exec(section.title)?.groups?.class;
    const parks = of === undefined ? undefined : parksBelow(context, section);
    return of !== undefined && parks && parks.size > 1 ? [{ section, of, parks }] : [];
  });
  if (classed.length === 0) return [];
  const tables = context.outline.tables.map((table) => parkTable(context, table));
  return classed.flatMap((heading) => tables.flatMap((table) => compare(context, heading, table)));
};

interface ClassHeading {
  section: Section;
  of: string;
  parks: ReadonlySet<number>;
}

/** What there is to compare in a table, found once for all headings. */
interface ParkTable {
  /** Rows that name parks. */
  rows: { row: TableRow; parks: readonly Mention[] }[];
  /** Class → the column that uses it most. */
  columns: ReadonlyMap<string, number>;
}

function parkTable({ scopes }: ConflictContext, table: Table): ParkTable {
  const rows = table.rows.flatMap((row) => {
    const parks = scopes.mentionsIn(row.passage).filter((m) => m.kind === 'Park');
    return parks.length > 0 ? [{ row, parks }] : [];
  });
  return { rows, columns: rows.length > 0 ? classColumns(table) : new Map() };
}

function compare(context: ConflictContext, { section, of, parks }: ClassHeading, table: ParkTable): ConflictRecord[] {
  const column = table.columns.get(of);
  const heading = column === undefined ? undefined : headingOf(context.outline, section);
  if (!heading || column === undefined) return [];
  const rows = table.rows.flatMap(({ row, parks: named }) => {
    const park = named.find((m) => parks.has(m.entity));
    return park ? [{ row, park, stated: row.cells[column]?.text.trim() ?? '' }] : [];
  });
  const elsewhere = rows.filter((r) => r.stated !== '' && !r.stated.includes(of));
  // The table must use the class for most of them, else it only uses another way of sorting; unless its word is the
  // heading of the class beside this one.
  if (elsewhere.length === 0) return [];
  const other =
    elsewhere.length * 2 < rows.length ? elsewhere : elsewhere.filter((r) => isTitleBeside(context, section, r.stated));
  if (other.length === 0) return [];
  const one = evidenceAt(context.outline, heading.passage, heading.start, heading.end, 'stated');
  return other.map(({ row, park, stated }) => {
    const cell = cellSpan(context, row, row.cells[column]!);
    const end = cell?.end ?? park.end;
    const second = evidenceAt(context.outline, row.passage, park.start, end, 'stated');
    const id = context.mentions.entities[park.entity]!.id;
    return conflictOf(
      context,
      'level',
      `${context.nameOf(id)}是否为${of}元园区`,
      [id],
      [one, second],
      [`列为${of}元园区`, stated],
    );
  });
}

/** （二）特色园区 beside （一）百亿元园区. */
function isTitleBeside(context: ConflictContext, section: Section, title: string): boolean {
  return sectionsBelow(context.outline, section.parent).some((s) => s !== section && s.title.trim() === title);
}

/** Parks that the headings of the section's own items name. */
function parksBelow(context: ConflictContext, section: Section): Set<number> {
  const found = new Set<number>();
  for (const item of sectionsBelow(context.outline, section.index)) {
    const heading = headingOf(context.outline, item);
    if (!heading) continue;
    for (const m of context.scopes.mentionsIn(heading.passage)) {
      if (m.kind === 'Park' && m.start >= heading.start && m.end <= heading.end) found.add(m.entity);
    }
  }
  return found;
}

/** A class that only one cell has sorts nothing. */
function classColumns(table: Table): ReadonlyMap<string, number> {
  const counts = new Map<string, number[]>();
  for (const { cells } of table.rows)
    for (const i of table.header.keys()) {
      const of = cellClass.exec(cells[i]?.text.trim() ?? '')?.groups?.class;
      if (of === undefined) continue;
      const count = counts.get(of) ?? table.header.map(() => 0);
      count[i]!++;
      counts.set(of, count);
    }
  const columns = new Map<string, number>();
  for (const [of, count] of counts) {
    const most = Math.max(...count);
    if (most > 1) columns.set(of, count.indexOf(most));
  }
  return columns;
}
