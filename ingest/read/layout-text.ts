/** Blocks of a file with a layout, written down one after the other as the text that is stored. */
import type { SourceBlock, SourceCell, SourceParagraph } from '../stages.js';
import { limits } from './limits.js';
import { ReadError } from './read-error.js';

/** A paragraph before it has a place in the text. */
export type ParagraphMark = Pick<SourceParagraph, 'depth' | 'item' | 'entry' | 'quoted'>;

/** A cell's words with how many columns and rows it spans. */
export interface SpanningCell {
  text: string;
  across: number;
  down: number;
}

export class LayoutText {
  readonly layout: SourceBlock[] = [];
  readonly #parts: string[] = [];
  #length = 0;

  get text(): string {
    return this.#parts.join('');
  }

  /** Where the next block will begin. */
  get next(): number {
    return this.#length === 0 ? 0 : this.#length + 2;
  }

  paragraph(text: string, mark: ParagraphMark = {}): void {
    const words = text.trim();
    if (words === '') return;
    this.#open();
    this.layout.push({ type: 'text', ...this.#write(words), ...mark });
  }

  /** Rows may differ in length; a spanning cell stands once in the text and in each place of the grid that it covers. */
  table(rows: readonly (readonly SpanningCell[])[], mark: { quoted?: true } = {}): void {
    if (!rows.some((row) => row.some((cell) => cell.text.trim() !== ''))) return;
    this.#open();
    const above = new Map<number, { cell: SourceCell; left: number }>();
    const grid: SourceCell[][] = [];
    for (const row of rows) {
      if (grid.length > 0) this.#put('\n');
      const cells: SourceCell[] = [];
      const carry = () => {
        for (let over = above.get(cells.length); over && over.left > 0; over = above.get(cells.length)) {
          over.left--;
          cells.push({ ...over.cell, spanned: true });
        }
      };
      row.forEach(({ text, across, down }, i) => {
        carry();
        if (i > 0) this.#put('\t');
        const cell = this.#write(text.trim());
        for (let k = 0; k < across && cells.length < limits.columns; k++) {
          above.set(cells.length, { cell, left: down - 1 });
          cells.push(k === 0 ? cell : { ...cell, spanned: true });
        }
      });
      carry();
      grid.push(cells);
    }
    const width = Math.max(...grid.map((cells) => cells.length));
    for (const cells of grid) {
      const end = cells.at(-1)?.end ?? this.#length;
      while (cells.length < width) cells.push({ start: end, end });
    }
    this.layout.push({ type: 'table', rows: grid.filter((cells) => cells.length > 0), ...mark });
  }

  #open(): void {
    if (this.#length > 0) this.#put('\n\n');
  }

  #put(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    if (this.#length > limits.characters)
      throw new ReadError(
        'TOO_LARGE',
        `The text is longer than ${limits.characters} characters.`,
        'Give each plan as a file of its own.',
      );
  }

  #write(text: string): SourceCell {
    const start = this.#length;
    this.#put(text);
    return { start, end: this.#length };
  }
}
