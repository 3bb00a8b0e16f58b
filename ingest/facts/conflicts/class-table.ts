/**
 * A heading that puts the parks below it into a class, against a table that gives each park its class:
 * （一）打造5个百亿元园区 / 1.云岭高新区 …, and in the table 云岭高新区 is no 百亿级.
 */
import type { ConflictRecord } from '../../../graph/model.js';
import type { Section, Table } from '../../stages.js';
import { evidenceAt } from '../clauses.js';
import { headingOf } from '../heading.js';
import { cellSpan } from '../measure-row.js';
import { type Check, type ConflictContext, conflictOf } from './context.js';

const classWord = /(?<class>[十百千]亿)元?(?:级|产业|重点|\p{Script=Han}{0,2})?园区/u;

export const classTableCheck: Check = (context) =>
  context.outline.sections.flatMap((section) => {
    const of = classWord.exec(section.title)?.groups?.class;
    if (of === undefined) return [];
    const parks = parksBelow(context, section);
    return parks.size < 2 ? [] : context.outline.tables.flatMap((table) => compare(context, section, of, parks, table));
  });

function compare(
  context: ConflictContext,
  section: Section,
  of: string,
  parks: ReadonlySet<number>,
  table: Table,
): ConflictRecord[] {
  const heading = headingOf(context.outline, section);
  const column = classColumn(table, of);
  if (!heading || column === null) return [];
  const rows = table.rows.flatMap((row) => {
    const park = context.scopes.mentionsIn(row.passage).find((m) => m.kind === 'Park' && parks.has(m.entity));
    return park ? [{ row, park, stated: row.cells[column]?.text.trim() ?? '' }] : [];
  });
  const elsewhere = rows.filter((r) => r.stated !== '' && !r.stated.includes(of));
  // The table must use the class for most of them, else it only uses another way of sorting; unless its word is the
  // heading of the class beside this one.
  if (elsewhere.length === 0) return [];
  const beside = siblingTitles(context, section);
  const other = elsewhere.length * 2 < rows.length ? elsewhere : elsewhere.filter((r) => beside.has(r.stated));
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
function siblingTitles(context: ConflictContext, section: Section): ReadonlySet<string> {
  const siblings = context.outline.sections.filter((s) => s.parent === section.parent && s !== section);
  return new Set(siblings.map((s) => s.title.trim()));
}

/** Parks that the headings of the section's own items name. */
function parksBelow(context: ConflictContext, section: Section): Set<number> {
  const found = new Set<number>();
  for (const item of context.outline.sections.filter((s) => s.parent === section.index)) {
    const heading = headingOf(context.outline, item);
    if (!heading) continue;
    for (const m of context.scopes.mentionsIn(heading.passage)) {
      if (m.kind === 'Park' && m.start >= heading.start && m.end <= heading.end) found.add(m.entity);
    }
  }
  return found;
}

function classColumn(table: Table, of: string): number | null {
  const count = (i: number): number =>
    table.rows.filter((r) => new RegExp(`${of}元?级?$`, 'u').test(r.cells[i]?.text.trim() ?? '')).length;
  const best = table.header.map((_, i) => [i, count(i)] as const).sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 2 ? best[0] : null;
}
