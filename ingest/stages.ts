/**
 * What passes between the stages of the reader. Every stage is a pure function of the one before:
 *
 *   bytes ─ read ─► SourceText ─ parse ─► PlanTree ─ outline ─► Outline ─ mentions ─► Mentions ─ facts ─► PlanFacts
 */
import type { Root } from 'mdast';
import type { EntityKind, PlanFacts, SectionKind } from '../graph/model.js';
import type { MappedText } from './mapped-text.js';

/** `text` is the decoded file untouched (BOM and CRLF kept), or what was extracted from a file with a layout: all offsets index it. */
export interface SourceText {
  text: string;
  format: 'md' | 'txt' | 'html' | 'docx' | 'pdf';
  /** Null where the format brings its own. */
  encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be' | null;
  /** File name without folder. */
  name: string;
  /** SHA-256 of the bytes, hex. */
  hash: string;
  /** What html, docx and pdf say of their text: its blocks in reading order, with white space alone between them. */
  layout?: SourceBlock[];
  /** pdf: where each page begins in `text`, the first at 0. */
  pages?: number[];
  /** What of the file is not in `text`. */
  notes?: ReadNote[];
}

/** A paragraph (or heading, or list item) or a table of a file that has a layout. */
export type SourceBlock = SourceParagraph | SourceTable;

export interface SourceParagraph {
  type: 'text';
  start: number;
  end: number;
  /** A heading, 1 being the highest. */
  depth?: number;
  /** An item of a bulleted list. */
  item?: true;
  /** A link to a place in the same file: an entry of a table of contents. */
  entry?: true;
  /** Stands in a frame of its own, as a box does. */
  quoted?: true;
}

/** Rows of equal length; a cell that spans several is repeated and marked. */
export interface SourceTable {
  type: 'table';
  rows: SourceCell[][];
  quoted?: true;
}
export interface SourceCell {
  start: number;
  end: number;
  spanned?: true;
}

/** An mdast whose nodes all have positions with offsets into the source, and whose headings, boxes and tables are the plan's own. */
export interface PlanTree {
  root: Root;
  source: SourceText;
  notes: ReadNote[];
}

/** Something a person should know of the reading: a table that was not rebuilt, a table of contents left out. */
export interface ReadNote {
  code:
    | 'TABLE_NOT_REBUILT'
    | 'CONTENTS_SKIPPED'
    | 'HEADING_DOUBTFUL'
    | 'TEXT_SKIPPED'
    | 'SECTION_WITHOUT_FACT'
    /** Of a PDF: pictures, or blank. */
    | 'PAGES_WITHOUT_TEXT'
    /** Bytes that are no character in the file's encoding: U+FFFD in the text. */
    | 'CHARACTERS_LOST';
  message: string;
  start: number;
  end: number;
  /** Pages without text: the first and the last. */
  pages?: readonly [number, number];
}

export interface Outline {
  source: SourceText;
  title: string;
  issuer: string | null;
  /** 2016-2020 */
  period: string | null;
  published: string | null;
  /** In reading order; the index in this list is how the other stages name a section. */
  sections: Section[];
  /** In reading order, headings included; likewise. */
  passages: Passage[];
  tables: Table[];
  notes: ReadNote[];
}

/**
 * `path` is what people cite: 第四章/三/（一）/1, 第三章/一/（一）/——南宁市, 前言. A box or a table that has a number
 * is its own root (专栏 3, 表 1; a head inside the box: 专栏 1/石化产业) though `parent` is the section it stands in.
 */
export interface Section {
  index: number;
  path: string;
  number: string | null;
  title: string;
  kind: SectionKind;
  level: number;
  parent: number | null;
  /** From its heading to the end of its last descendant. */
  start: number;
  end: number;
}

/** One heading, paragraph, list item, caption or table row, cleaned, with the source offset of each character. */
export interface Passage {
  index: number;
  section: number;
  kind: 'heading' | 'paragraph' | 'row' | 'caption' | 'note';
  body: MappedText;
  /** Row passages: the table and row it is. Its cells are joined by one space. */
  table?: { table: number; row: number };
}

/** A table as rebuilt. Spanned cells are repeated in `rows`, so each row has as many cells as the header. */
export interface Table {
  index: number;
  section: number;
  title: string;
  /** One text a column; rows of a header of several rows are joined by a space. */
  header: MappedText[];
  rows: TableRow[];
}
export interface TableRow {
  cells: MappedText[];
  /** Its passage. */
  passage: number;
}

/**
 * One place where something is named. `start`/`end` index the passage's body text. `name` is the name as it should be
 * read there (a shared head made whole: 太仓、芜湖中德合作区 gives 太仓中德合作区 for the first), `quoted` in 《》 or “”.
 */
export interface Mention {
  passage: number;
  start: number;
  end: number;
  kind: EntityKind;
  name: string;
  /** The recogniser that found it. */
  rule: string;
  /** Index into Mentions.entities once resolved. */
  entity: number;
}

/** One thing of one plan after alias resolution; the index in `Mentions.entities` names it. */
export interface Entity {
  id: string;
  kind: EntityKind;
  name: string;
  /** Spelling → the rule that joined it. */
  names: Map<string, string>;
  props: Record<string, string | number | boolean>;
}

export interface Mentions {
  entities: Entity[];
  /** Sorted by passage and start; none overlap but those of one shared head or a thing inside a longer name (a city in a park's name). */
  mentions: Mention[];
}

/** What is under way when a plan is added; `store` is the graph's part. */
export const addingStages = ['read', 'parse', 'outline', 'mentions', 'facts', 'store'] as const;
export type AddingStage = (typeof addingStages)[number];

/** What begins, and how much of the whole work is behind it: `done` of `total`. */
export type Progress = (stage: AddingStage, done: number, total: number) => void;

export interface IngestReport {
  plan: { id: string; title: string; issuer: string | null; period: string | null };
  characters: number;
  sections: number;
  passages: number;
  tables: number;
  entities: Partial<Record<EntityKind, number>>;
  facts: number;
  measurements: number;
  conflicts: number;
  notes: ReadNote[];
  seconds: number;
}

export interface IngestResult {
  facts: PlanFacts;
  report: IngestReport;
}
