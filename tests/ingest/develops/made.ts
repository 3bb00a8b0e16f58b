/** Outlines and mentions made by hand for the tests of rules: sections from headings, entities from a table of names. */
import type { EntityKind, RelationRecord, SectionKind } from '../../../graph/model.js';
import type { FactContext } from '../../../ingest/facts/context.js';
import { buildScopes } from '../../../ingest/facts/scope.js';
import { mapRun } from '../../../ingest/mapped-text.js';
import { industryMentions } from '../../../ingest/mentions/industry.js';
import { industryId } from '../../../ingest/mentions/industry-key.js';
import type { Entity, Mention, Mentions, Outline, Passage, Section, Table } from '../../../ingest/stages.js';

export interface MadeSection {
  title: string;
  kind?: SectionKind;
  number?: string;
  /** Index of the parent in the list. */
  in?: number;
  text?: string[];
  table?: { header: string[]; rows: string[][] };
}

/** Every text stands in the source one after the other, so that offsets can be checked against `source.text`. */
export function madeOutline(made: readonly MadeSection[]): Outline {
  const passages: Passage[] = [];
  const sections: Section[] = [];
  const tables: Table[] = [];
  let source = '';
  const run = (text: string) => {
    const mapped = mapRun(text, source.length);
    source += `${text}\n`;
    return mapped;
  };
  made.forEach((m, index) => {
    const start = source.length;
    const mark = m.kind === 'leadin' ? '——' : (m.number ?? '');
    const parent = m.in === undefined ? null : m.in;
    const label = m.number ?? `${mark}${m.title}`;
    const path = parent === null ? label : `${sections[parent]!.path}/${label}`;
    passages.push({ index: passages.length, section: index, kind: 'heading', body: run(`${mark}${m.title}`) });
    for (const text of m.text ?? [])
      passages.push({ index: passages.length, section: index, kind: 'paragraph', body: run(text) });
    if (m.table) {
      const header = m.table.header.map(run);
      const table: Table = { index: tables.length, section: index, title: m.title, header, rows: [] };
      for (const row of m.table.rows) {
        const body = run(row.join(' '));
        let at = 0;
        const cells = row.map((cell) => {
          const from = at;
          at += cell.length + 1;
          return { text: cell, offsets: body.offsets.slice(from, from + cell.length) };
        });
        table.rows.push({ cells, passage: passages.length });
        passages.push({
          index: passages.length,
          section: index,
          kind: 'row',
          body,
          table: { table: table.index, row: table.rows.length - 1 },
        });
      }
      tables.push(table);
    }
    const level = parent === null ? 1 : sections[parent]!.level + 1;
    sections.push({
      index,
      path,
      number: m.number ?? null,
      title: m.title,
      kind: m.kind ?? 'section',
      level,
      parent,
      start,
      end: source.length,
    });
  });
  return {
    source: { text: source, format: 'txt', encoding: 'utf-8', name: 'made.txt', hash: '' },
    title: '临江规划',
    issuer: null,
    period: null,
    published: null,
    sections,
    passages,
    tables,
    notes: [],
  };
}

/** `names`: kind → spellings of one entity a list, the first its name. Longest match; a city inside a longer name is kept. */
export function madeMentions(outline: Outline, names: Partial<Record<EntityKind, string[][]>>): Mentions {
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  for (const [kind, groups] of Object.entries(names) as [EntityKind, string[][]][]) {
    for (const group of groups) {
      const entity = entities.length;
      const name = group[0] ?? '';
      entities.push({
        id: `${kind.toLowerCase()}:${name}`,
        kind,
        name,
        names: new Map(group.map((n) => [n, 'made'])),
        props: {},
      });
      for (const passage of outline.passages) {
        const taken: [number, number][] = [];
        for (const spelling of [...group].sort((a, b) => b.length - a.length)) {
          for (let at = passage.body.text.indexOf(spelling); at >= 0; at = passage.body.text.indexOf(spelling, at + 1)) {
            const end = at + spelling.length;
            if (taken.some(([s, e]) => at < e && end > s)) continue;
            taken.push([at, end]);
            mentions.push({ passage: passage.index, start: at, end, kind, name, rule: 'made', entity });
          }
        }
      }
    }
  }
  mentions.sort((a, b) => a.passage - b.passage || a.start - b.start || b.end - a.end);
  return { entities, mentions };
}

/** Everything a rule reads: the named entities and the industries as recognised. */
export function madeContext(
  made: readonly MadeSection[],
  names: Partial<Record<EntityKind, string[][]>>,
  title = '区域规划',
): FactContext {
  const outline = { ...madeOutline(made), title };
  const named = madeMentions(outline, names);
  const entities = [...named.entities];
  const places = new Map<string, number>();
  const industries = industryMentions(outline).map((found): Mention => {
    const id = industryId(found.name);
    const known = places.get(id);
    if (known !== undefined) {
      entities[known]!.names.set(found.name, 'made');
      return { ...found, entity: known };
    }
    places.set(id, entities.length);
    entities.push({ id, kind: 'Industry', name: found.name, names: new Map([[found.name, 'made']]), props: {} });
    return { ...found, entity: entities.length - 1 };
  });
  const mentions = {
    entities,
    mentions: [...named.mentions, ...industries].sort((a, b) => a.passage - b.passage || a.start - b.start || b.end - a.end),
  };
  return { outline, mentions, scopes: buildScopes(outline, mentions), planId: 'plan:made', sectionIds: [], passageIds: [] };
}

/** `临江市 lead 轴承 *`: the star where only a heading or an earlier sentence says it. */
export function told(context: FactContext, relations: readonly RelationRecord[]): string[] {
  const name = (id: string) => context.mentions.entities.find((e) => e.id === id)?.name ?? id;
  const lines = relations.map((r) => {
    const mode = r.evidence.every((e) => e.mode === 'inherited') ? ' *' : '';
    return `${name(r.from)} ${r.role?.join('+') ?? '→'} ${name(r.to)}${mode}`;
  });
  return [...new Set(lines)].sort();
}
