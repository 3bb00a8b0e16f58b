/**
 * corrections.jsonl: one JSON object a line, only ever added to, in one write a line, so that several may write and a
 * person may read along. A line whose writing was broken off stays as it is, is marked by whoever writes next, and passed over.
 */
import { open, readFile } from 'node:fs/promises';
import { type CorrectionLog, type LoggedEntry, type LoggedLines, StoreError } from './store.js';

const cutMark = '#cut';

export class CorrectionFile implements CorrectionLog {
  #writing: Promise<unknown> = Promise.resolve();

  constructor(readonly place: string) {}

  async read(): Promise<LoggedLines> {
    const written = (await this.#text()).split('\n');
    const said = written.flatMap((text, at) => (text.trim() ? [{ line: at + 1, text: text.replace(/^\uFEFF/, '') }] : []));
    const isCut = ({ line, text }: { line: number; text: string }) =>
      text.trimEnd().endsWith(cutMark) || (line === written.length && !isWhole(text));
    return { lines: said.filter((line) => !isCut(line)), cut: said.filter(isCut).map(({ line }) => line) };
  }

  /** On the disk when it resolves. One at a time in this process; other processes' lines keep whole. */
  append(entry: LoggedEntry): Promise<void> {
    const written = this.#writing.then(() => this.#append(`${JSON.stringify(entry)}\n`));
    this.#writing = written.catch(() => undefined);
    return written;
  }

  async #append(line: string): Promise<void> {
    const last = (await this.#text()).split('\n').at(-1)!;
    const end = last.trim() === '' ? '' : isWhole(last) ? '\n' : ` ${cutMark}\n`;
    try {
      const file = await open(this.place, 'a', 0o600);
      try {
        await file.appendFile(end + line);
        await file.sync();
      } finally {
        await file.close();
      }
    } catch (error) {
      throw this.#failed(error);
    }
  }

  async #text(): Promise<string> {
    try {
      return await readFile(this.place, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw this.#failed(error);
    }
  }

  #failed(error: unknown): StoreError {
    return new StoreError('UNWRITABLE', `${this.place} cannot be used: ${(error as Error).message}`, { cause: error });
  }
}

function isWhole(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
