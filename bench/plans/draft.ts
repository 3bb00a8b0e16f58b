/** A plan while it is written: its lines so far, and what they state. */
import type { Draw } from './draw.js';
import type { Manner } from './manner.js';
import type { Said, Statement } from './statement.js';

export class Draft {
  readonly said: Said[] = [];
  readonly #blocks: string[] = [];
  readonly #counts = [0, 0, 0];
  #boxes = 0;
  #tables = 0;
  /** Characters so far. */
  length = 0;

  constructor(
    readonly draw: Draw,
    readonly manner: Manner,
  ) {}

  /** Notes what the words that are written state; `form` names the form of words. */
  say(form: string, ...statements: Statement[]): void {
    for (const statement of statements) this.said.push({ ...statement, form });
  }

  note(said: readonly Said[]): void {
    this.said.push(...said);
  }

  /** Depth 1 is a chapter. */
  heading(depth: number, title: string): void {
    const n = ++this.#counts[depth - 1]!;
    this.#counts.fill(0, depth);
    const { format, number } = this.manner.layout;
    this.put((format === 'md' ? `${'#'.repeat(depth + 1)} ` : '') + number(depth, n) + title);
  }

  paragraph(text: string): void {
    const { indent, wrap } = this.manner.layout;
    this.put(wrap ? wrapped(indent + text, wrap) : indent + text);
  }

  /** Lines of a list, each a paragraph of its own. */
  items(lines: readonly string[]): void {
    for (const line of lines) this.paragraph(line);
  }

  table(title: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
    this.put(`表${++this.#tables} ${title}`);
    const pipes = this.manner.layout.table === 'pipes';
    const line = (cells: readonly string[]) => (pipes ? `| ${cells.join(' | ')} |` : cells.join('\t'));
    const rule = this.manner.layout.format === 'md' ? [line(header.map(() => '---'))] : [];
    this.put([line(header), ...rule, ...rows.map(line)].join('\n'));
  }

  box(title: string, lines: readonly string[]): void {
    const head = `专栏${++this.#boxes} ${title}`;
    if (this.manner.layout.box === 'quote') this.put([`**${head}**`, ...lines].map((line) => `> ${line}`).join('\n>\n'));
    else for (const line of [this.manner.layout.format === 'md' ? `**${head}**` : head, ...lines]) this.put(line);
  }

  put(block: string): void {
    this.#blocks.push(block);
    this.length += block.length + 2;
  }

  text(): string {
    return `${this.#blocks.join(this.manner.layout.format === 'md' ? '\n\n' : '\n')}\n`;
  }
}

function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  for (let at = 0; at < text.length; ) {
    // A line does not begin with a mark that closes.
    const closing = /^[，。；、）》”％%]*/.exec(text.slice(at + width, at + width + 3))![0].length;
    lines.push(text.slice(at, at + width + closing));
    at += width + closing;
  }
  return lines.join('\n');
}
