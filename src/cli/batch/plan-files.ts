/** The files that a person means by files, folders and patterns (folders with all in them, *.pdf), in the order given, each once. */
import fs from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { CommandFailure, exitCodes } from '../failure.js';
import type { Terminal } from '../terminal.js';

/** What is taken out of a folder. What a file really is, its content tells when it is read. */
const planExtensions: ReadonlySet<string> = new Set(['.md', '.markdown', '.txt', '.html', '.htm', '.docx', '.pdf']);

export interface PlanFile {
  /** As the person would name it. */
  file: string;
  /** Bytes. */
  size: number;
}

export interface FoundFiles {
  files: PlanFile[];
  /** What folders and patterns led to and is not read: hidden files and folders, and files that no plan comes in. */
  skipped: { hidden: string[]; otherFormats: string[] };
  /** What could not be looked into or led to nothing. */
  problems: CommandFailure[];
  /** One file, by its own name. */
  single: boolean;
}

/** A file that was named is never skipped, not even one that is not there: reading it says what is wrong. */
export async function findPlanFiles(named: readonly string[], terminal: Terminal): Promise<FoundFiles> {
  const search = new Search(terminal);
  for (const name of named) await search.named(name);
  return { ...search.found, single: named.length === 1 && search.plainNames === 1 };
}

class Search {
  readonly found: Omit<FoundFiles, 'single'> = { files: [], skipped: { hidden: [], otherFormats: [] }, problems: [] };
  plainNames = 0;
  /** By whole path: does it hold, or is it, a file to read? */
  readonly #seen = new Map<string, boolean>();

  constructor(private readonly terminal: Terminal) {}

  async named(name: string): Promise<void> {
    const { cwd, messages } = this.terminal;
    const stats = await fs.stat(resolve(cwd, name)).catch(() => null);
    if (stats?.isDirectory()) {
      const problems = this.found.problems.length;
      if (!(await this.#folder(name)) && this.found.problems.length === problems) this.#problem(messages.many.noPlanIn(name));
      return;
    }
    const pattern = process.platform === 'win32' ? name.replaceAll('\\', '/') : name;
    if (!stats && isDynamicPattern(pattern)) return this.#pattern(name, pattern);
    this.plainNames++;
    await this.#file(name, stats?.size ?? 0);
  }

  /** As a shell does it: names in their order, no hidden ones, folders as folders. */
  async #pattern(name: string, pattern: string): Promise<void> {
    const { cwd, messages } = this.terminal;
    const matches = await glob(pattern, { cwd, onlyFiles: false, expandDirectories: false });
    let led = false;
    for (const path of matches.map((match) => match.replace(/\/$/, '')).sort()) led = (await this.#entry(path)) || led;
    if (!led) this.#problem(matches.length === 0 ? messages.many.noMatch(name) : messages.many.noPlanIn(name));
  }

  async #folder(folder: string): Promise<boolean> {
    const real = await this.#whole(folder);
    const known = this.#seen.get(real);
    if (known !== undefined) return known;
    this.#seen.set(real, false);
    let names: string[];
    try {
      names = await fs.readdir(real);
    } catch (error) {
      this.#problem(this.terminal.messages.notReadable(folder, (error as Error).message), error);
      return false;
    }
    let led = false;
    for (const name of names.sort()) {
      if (name.startsWith('.')) this.found.skipped.hidden.push(join(folder, name));
      else led = (await this.#entry(join(folder, name))) || led;
    }
    this.#seen.set(real, led);
    return led;
  }

  async #entry(path: string): Promise<boolean> {
    const whole = await this.#whole(path);
    const stats = await fs.stat(whole).catch(() => null);
    if (stats?.isDirectory()) return this.#folder(path);
    // ~$plan.docx: what an office program keeps beside a document that is open.
    if (basename(path).startsWith('~$')) {
      if (!this.#seen.has(whole)) this.found.skipped.hidden.push(path);
      this.#seen.set(whole, false);
      return false;
    }
    if (planExtensions.has(extname(path).toLowerCase())) return this.#file(path, stats?.size ?? 0);
    if (!this.#seen.has(whole)) this.found.skipped.otherFormats.push(path);
    this.#seen.set(whole, false);
    return false;
  }

  async #file(file: string, size: number): Promise<boolean> {
    const whole = await this.#whole(file);
    if (!this.#seen.get(whole)) this.found.files.push({ file, size });
    this.#seen.set(whole, true);
    return true;
  }

  /** A link may lead back to a folder around it, or to a file that was found before. */
  async #whole(path: string): Promise<string> {
    const whole = resolve(this.terminal.cwd, path);
    return fs.realpath(whole).catch(() => whole);
  }

  #problem(message: string, cause?: unknown): void {
    this.found.problems.push(new CommandFailure(exitCodes.input, message, cause === undefined ? {} : { cause }));
  }
}
