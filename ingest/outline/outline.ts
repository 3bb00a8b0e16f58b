/** The plan's tree to sections and passages: the third stage of the reader. */
import type { RootContent } from 'mdast';
import { emptyText, type MappedText } from '../mapped-text.js';
import { joinSpaced } from '../parse/join.js';
import type { SectionMark } from '../parse/plan-data.js';
import { ReadError } from '../read/read-error.js';
import type { Outline, Passage, PlanTree, Section, Table } from '../stages.js';
import { coverFacts } from './cover-facts.js';

/** Throws ReadError NOT_A_PLAN where the text has neither headings nor the words of a plan. */
export function outline(tree: PlanTree): Outline {
  const builder = new OutlineBuilder();
  for (const node of tree.root.children) builder.add(node);
  builder.finish();
  const facts = coverFacts(tree.root, tree.source);
  if (builder.sections.length < 2 && facts.period === null) {
    throw new ReadError(
      'NOT_A_PLAN',
      `${tree.source.name} does not look like a plan: no numbered headings and no planning period were found.`,
      'Give the whole text of one development plan, with its title and its numbering.',
    );
  }
  const { sections, passages, tables } = builder;
  return { source: tree.source, ...facts, sections, passages, tables, notes: tree.notes };
}

interface Open {
  section: Section;
  rank: number;
}

class OutlineBuilder {
  readonly sections: Section[] = [];
  readonly passages: Passage[] = [];
  readonly tables: Table[] = [];
  private open: Open[] = [];

  add(node: RootContent): void {
    if (node.type === 'heading' && node.data?.mark) this.heading(node.data.mark, node.data.mapped ?? emptyText);
    else if (node.type === 'blockquote') this.box(node.children);
    else if (node.type === 'table') this.table(node);
    else if (node.type === 'paragraph' && node.data?.mapped && node.data.role !== 'title' && node.data.role !== 'cover') {
      if (node.data.role === 'notice') this.front('通知', node.data.mapped);
      else this.passage('paragraph', node.data.mapped);
    }
  }

  /** A section ends where its last passage, or that of a descendant, ends. */
  finish(): void {
    for (const passage of this.passages) {
      const end = (passage.body.offsets.at(-1) ?? -1) + 1;
      for (
        let s: Section | undefined = this.sections[passage.section];
        s;
        s = s.parent === null ? undefined : this.sections[s.parent]
      ) {
        s.end = Math.max(s.end, end);
      }
    }
  }

  private box(children: readonly RootContent[]): void {
    const before = this.open;
    this.open = [...before];
    for (const child of children) this.add(child);
    this.open = before;
  }

  private heading(mark: SectionMark, words: MappedText): void {
    const rank = mark.kind === 'box' ? Number.POSITIVE_INFINITY : mark.rank;
    if (mark.kind !== 'box')
      this.open = this.open.filter((o) =>
        mark.kind === 'table' ? o.section.kind !== 'table' : o.rank < rank || (o.section.kind === 'box' && mark.rank > 5),
      );
    this.section(mark, words, mark.kind === 'box' ? 5.5 : rank);
    if (!mark.repeated) this.passage(mark.kind === 'table' ? 'caption' : 'heading', words);
  }

  private section(mark: SectionMark, words: MappedText, rank: number): void {
    const parent = this.open.at(-1)?.section ?? null;
    const rooted = (mark.kind === 'box' || mark.kind === 'table') && mark.number !== null;
    const path = parent && !rooted ? `${parent.path}/${mark.segment}` : mark.segment;
    const start = words.offsets[0] ?? 0;
    const section: Section = {
      index: this.sections.length,
      path,
      number: mark.number,
      title: mark.title.text || mark.segment,
      kind: mark.kind,
      level: (parent?.level ?? 0) + 1,
      parent: parent?.index ?? null,
      start,
      end: (words.offsets.at(-1) ?? start) + 1,
    };
    this.sections.push(section);
    this.open.push({ section, rank });
  }

  /** What stands before the first heading has a section of its own. */
  private front(path: string, words: MappedText): void {
    this.open = [];
    this.section({ kind: 'front', rank: 2, number: null, segment: path, title: { ...words } }, words, 2);
    this.passage('heading', words);
  }

  private passage(kind: Passage['kind'], body: MappedText): Passage {
    if (this.open.length === 0)
      this.section({ kind: 'front', rank: 2, number: null, segment: '前言', title: emptyText }, body, 2);
    const section = this.open.at(-1)!.section.index;
    const passage: Passage = { index: this.passages.length, section, kind, body };
    this.passages.push(passage);
    return passage;
  }

  private table(node: Extract<RootContent, { type: 'table' }>): void {
    const header = node.children[0]?.children.map((cell) => cell.data?.mapped ?? emptyText) ?? [];
    const head = joinSpaced(header);
    if (head.text) this.passage('row', head);
    const owner = this.open.at(-1)?.section;
    const table: Table = {
      index: this.tables.length,
      section: owner?.index ?? 0,
      title: owner?.title ?? '',
      header: header ?? [],
      rows: [],
    };
    this.tables.push(table);
    for (const row of node.children.slice(1)) {
      const cells = row.children.map((cell) => cell.data?.mapped ?? emptyText);
      const body = joinSpaced(row.children.filter((cell) => !cell.data?.spanned).map((cell) => cell.data?.mapped ?? emptyText));
      if (!body.text) continue;
      const passage = this.passage('row', body);
      passage.table = { table: table.index, row: table.rows.length };
      table.rows.push({ cells, passage: passage.index });
    }
  }
}
