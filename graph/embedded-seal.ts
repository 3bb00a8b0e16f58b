/**
 * What was last committed, kept beside the database: a log that was cut short opens without a word, with the earlier
 * commits only, and this tells. Before a commit the state to come is announced, so that a process killed on either
 * side of it leaves a seal that fits.
 */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { StoreError } from './store.js';

export interface Seal {
  digest: string;
  nodes: number;
  relationships: number;
}

export class SealFile {
  #settled: Seal | null = null;
  #announced: Seal | null = null;

  constructor(private readonly file: string) {}

  /** Is what the database holds one of the states it may be in? Then that state is the settled one. */
  check(found: Seal): void {
    const allowed = this.#read();
    if (allowed && !allowed.some((seal) => same(seal, found)))
      throw new StoreError(
        'CORRUPT',
        `The graph beside ${this.file} is not what was last written (${found.nodes} nodes where ${allowed.map((s) => s.nodes).join(' or ')} were). Move the folder away (keep corrections.jsonl) and ingest the plans again.`,
      );
    this.#settled = found;
    if (!allowed) this.#write([found]);
  }

  announce(next: Seal): void {
    this.#announced = next;
    this.#write([this.#settled!, next]);
  }

  settle(): void {
    this.#settled = this.#announced;
    this.#write([this.#settled!]);
  }

  #read(): Seal[] | null {
    if (!existsSync(this.file)) return null;
    try {
      const { states } = JSON.parse(readFileSync(this.file, 'utf8')) as { states: Seal[] };
      if (Array.isArray(states) && states.length) return states;
    } catch (error) {
      throw new StoreError(
        'CORRUPT',
        `${this.file} is damaged. Move the folder away (keep corrections.jsonl) and ingest the plans again.`,
        { cause: error },
      );
    }
    throw new StoreError(
      'CORRUPT',
      `${this.file} is damaged. Move the folder away (keep corrections.jsonl) and ingest the plans again.`,
    );
  }

  #write(states: readonly Seal[]): void {
    const temporary = `${this.file}.new`;
    const handle = openSync(temporary, 'w');
    writeSync(handle, `${JSON.stringify({ states })}\n`);
    fsyncSync(handle);
    closeSync(handle);
    renameSync(temporary, this.file);
  }
}

function same(a: Seal, b: Seal): boolean {
  return a.digest === b.digest && a.nodes === b.nodes && a.relationships === b.relationships;
}
