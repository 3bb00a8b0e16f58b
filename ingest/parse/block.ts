/** The flat stream between a format's own parser and the plan's tree. */
import type { Table } from 'mdast';
import type { MappedText } from '../mapped-text.js';

/** Trimmed words that still have the white space of the source; `depth` where Markdown calls them a heading. */
export interface TextBlock {
  type: 'text';
  mapped: MappedText;
  depth?: number;
  /** A piece of a table that could not be rebuilt: neither a page number nor a heading. */
  cell?: true;
}

export interface TableBlock {
  type: 'table';
  node: Table;
}

export type Block = TextBlock | TableBlock;

export const textBlock = (mapped: MappedText, depth?: number): TextBlock =>
  depth === undefined ? { type: 'text', mapped } : { type: 'text', mapped, depth };

/** The words of a text block; a table has none of its own. */
export const wordsOf = (block: Block | undefined): string => (block?.type === 'text' ? block.mapped.text : '');
