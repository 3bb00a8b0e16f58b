/** The flat stream between a format's own parser and the plan's tree. */
import type { Table } from 'mdast';
import type { MappedText } from '../mapped-text.js';
import type { PlanRole } from './plan-data.js';

/** Trimmed words that still have the white space of the source. */
export interface TextBlock {
  type: 'text';
  mapped: MappedText;
  /** Markdown calls it a heading of this depth. */
  depth?: number;
  /** A heading whose number is set off by a blank alone: 1 总则. */
  bareNumber?: true;
  /** The title of a box whose text stood in the same paragraph; and such text. */
  runsOn?: true;
  boxed?: true;
  /** Front matter says what it is. */
  role?: PlanRole;
  /** A piece of a table that could not be rebuilt: neither a page number nor a heading. */
  cell?: true;
  /** An item of a bulleted list: a paragraph that is whole. */
  item?: true;
  /** A link to a heading of the same file: an entry of a table of contents. */
  entry?: true;
  /** Stands in a quotation, which holds a box whole. */
  quoted?: true;
}

export interface TableBlock {
  type: 'table';
  node: Table;
  quoted?: true;
}

export type Block = TextBlock | TableBlock;

export const textBlock = (mapped: MappedText, more: Omit<TextBlock, 'type' | 'mapped'> = {}): TextBlock => ({
  type: 'text',
  mapped,
  ...more,
});

/** The words of a text block; a table has none of its own. */
export const wordsOf = (block: Block | undefined): string => (block?.type === 'text' ? block.mapped.text : '');
