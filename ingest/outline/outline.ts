/** The plan's tree to sections and passages: the third stage of the reader. */
import type { RootContent, Table as TableNode } from 'mdast';
import { emptyText, type MappedText } from '../mapped-text.js';
import { joinSpaced } from '../parse/join.js';
import { ranks } from '../parse/marker.js';
import { ReadError } from '../read/read-error.js';
import type { Outline, Passage, PlanTree, Section, Table } from '../stages.js';
import { coverFacts } from './cover-facts.js';
import { SectionStack } from './section-stack.js';

/** Throws ReadError NOT_A_PLAN where the text has neither numbered headings nor the words of a plan. */
export function outline(tree: PlanTree): Outline {
  const walk = new OutlineWalk(tree.root.children);
  for (const node of tree.root.children) walk.visit(node);
  const facts = coverFacts(tree.root, tree.source);
  const { sections } = walk.stack;
  if (sections.length < 2 && facts.period === null) {
    throw new ReadError(
      'NOT_A_PLAN',
      `${tree.source.name} does not look like a plan: it has no numbered headings and names no planning period.`,
      'Give the whole text of one development plan, with its title and its numbering.',
    );
  }
  closeSections(sections, walk.passages);
  return { source: tree.source, ...facts, sections, passages: walk.passages, tables: walk.tables, notes: tree.notes };
}

/** A section ends where its last passage, or that of a descendant, ends. */
function closeSections(sections: readonly Section[], passages: readonly Passage[]): void {
  for (const passage of passages) {
    const end = (passage.body.offsets.at(-1) ?? -1) + 1;
    for (let at: number | null = passage.section; at !== null; at = sections[at]!.parent) {
      sections[at]!.end = Math.max(sections[at]!.end, end);
    }
  }
}

/** Names for what stands before the first heading without one of its own; the second where the plan has a 前言 besides. */
const preambles = ['前言', '导语'] as const;
const covering = '通知';

/** The rank of the headings that divide the plan as a whole. */
function highestRank(nodes: readonly RootContent[]): number {
  const own = nodes.flatMap((n) =>
    n.data?.mark && n.data.mark.kind !== 'front' && n.data.mark.kind !== 'appendix' ? [n.data.mark.rank] : [],
  );
  return own.length > 0 ? Math.min(...own) : ranks.chapter;
}

class OutlineWalk {
  readonly stack: SectionStack;
  /** How far the table is whose title was read last: its rows are still to come, are there, or a note closed it. */
  private titled: 'awaited' | 'read' | 'noted' = 'awaited';

  private readonly preamble: string;

  constructor(nodes: readonly RootContent[]) {
    this.stack = new SectionStack(highestRank(nodes));
    this.preamble = nodes.some((n) => n.data?.mark?.segment === preambles[0]) ? preambles[1] : preambles[0];
  }

  readonly passages: Passage[] = [];
  readonly tables: Table[] = [];

  visit(node: RootContent): void {
    const words = node.data?.mapped ?? emptyText;
    if (node.type === 'blockquote') {
      this.stack.within(() => {
        for (const child of node.children) this.visit(child);
      });
    } else if (node.type === 'table') this.table(node);
    else if (node.type === 'heading' && node.data?.mark) {
      const { mark } = node.data;
      this.stack.heading(mark, words);
      this.titled = 'awaited';
      if (!mark.repeated) this.passage(mark.kind === 'table' ? 'caption' : 'heading', words);
    } else if (node.type === 'paragraph') this.paragraph(node.data?.role, words);
  }

  private paragraph(role: string | undefined, words: MappedText): void {
    if (role === 'title' || role === 'cover') return;
    if (role === 'notice') this.stack.unwritten(covering, words.text, words);
    else if (role === 'note') this.titled = this.titled === 'read' ? 'noted' : this.titled;
    else if (role !== 'cell' && (this.titled !== 'awaited' || /[。；]/.test(words.text))) this.stack.endTable();
    this.passage(role === 'notice' ? 'heading' : role === 'note' || role === 'caption' ? role : 'paragraph', words);
  }

  private passage(kind: Passage['kind'], body: MappedText): Passage {
    const section = this.stack.top ?? this.stack.unwritten(this.preamble, this.preamble, body);
    const passage: Passage = { index: this.passages.length, section: section.index, kind, body };
    this.passages.push(passage);
    return passage;
  }

  /** The header is a passage of its own; in a row's passage a cell that spans down from above is not said again. */
  private table(node: TableNode): void {
    if (this.titled === 'noted') this.stack.endTable();
    this.titled = 'read';
    const all = node.children.map((row) => row.children.map((cell) => ({ mapped: emptyText, ...cell.data })));
    const heads = all.slice(0, node.data?.heads ?? 1);
    const rows = all.slice(heads.length);
    const header = (heads[0] ?? []).map((top, c) =>
      joinSpaced([top.mapped, ...heads.slice(1).flatMap((row) => (row[c] && !row[c].spanned ? [row[c].mapped] : []))]),
    );
    const headerWords = heads.map((head) => joinSpaced(head.flatMap((c) => (c.spanned ? [] : [c.mapped]))));
    for (const words of headerWords) if (words.text) this.passage('row', words);
    const owner = this.stack.top ?? this.stack.unwritten(this.preamble, this.preamble, headerWords[0] ?? emptyText);
    const titled = owner.kind === 'table' || owner.kind === 'box';
    const table: Table = { index: this.tables.length, section: owner.index, title: titled ? owner.title : '', header, rows: [] };
    this.tables.push(table);
    for (const row of rows) {
      const body = joinSpaced(row.flatMap((cell) => (cell.spanned ? [] : [cell.mapped])));
      if (!body.text) continue;
      const passage = this.passage('row', body);
      passage.table = { table: table.index, row: table.rows.length };
      table.rows.push({ cells: header.map((_, c) => row[c]?.mapped ?? emptyText), passage: passage.index });
    }
  }
}
