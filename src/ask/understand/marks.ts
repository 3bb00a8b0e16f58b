/** The tokens of a question, with a record of which of them the frame has used. */
import type { Catalogue, NameEntry } from '../names/catalogue.js';
import { type SenseOf, sense, type Token, type TokenSense } from '../read/token.js';

export interface Marked<K extends TokenSense['is']> {
  at: number;
  token: Token;
  sense: SenseOf<K>;
}

export class Marks {
  readonly #used: boolean[];

  constructor(
    readonly tokens: readonly Token[],
    readonly catalogue: Catalogue,
    readonly language: 'zh' | 'en',
  ) {
    this.#used = tokens.map(() => false);
  }

  /** Unused tokens that can have this sense. */
  all<K extends TokenSense['is']>(is: K): Marked<K>[] {
    return this.tokens.flatMap((token, at) => {
      const found = this.#used[at] ? undefined : sense(token, is);
      return found ? [{ at, token, sense: found }] : [];
    });
  }

  /** The same, used or not. */
  every<K extends TokenSense['is']>(is: K): Marked<K>[] {
    return this.tokens.flatMap((token, at) => {
      const found = sense(token, is);
      return found ? [{ at, token, sense: found }] : [];
    });
  }

  has(is: TokenSense['is']): boolean {
    return this.all(is as 'filler').length > 0;
  }

  use(...marked: { at: number }[]): void {
    for (const { at } of marked) this.#used[at] = true;
  }

  isUsed(at: number): boolean {
    return this.#used[at] === true;
  }

  /** Only words without meaning between two tokens. */
  near(a: number, b: number): boolean {
    const [from, to] = a < b ? [a, b] : [b, a];
    for (let i = from + 1; i < to; i++) if (!this.isSmall(i)) return false;
    return true;
  }

  isSmall(at: number): boolean {
    return this.tokens[at]!.senses.some((s) => s.is === 'filler' || s.is === 'adjective' || s.is === 'number' || s.is === 'plan');
  }

  /** Content words that nothing has used. */
  left(): Token[] {
    return this.tokens.filter((_, at) => !this.#used[at] && !this.#saysNothing(at));
  }

  filler(): string[] {
    return this.tokens.filter((_, at) => !this.#used[at] && this.#saysNothing(at)).map((t) => t.text);
  }

  /** A denial says nothing only where it closes the question: 建成了没. */
  #saysNothing(at: number): boolean {
    const { senses } = this.tokens[at]!;
    if (!senses.some((s) => s.is === 'filler')) return false;
    const denies = senses.some((s) => s.is === 'op' && s.op === 'not');
    return !denies || this.tokens.slice(at + 1).every((t) => t.senses.some((s) => s.is === 'filler'));
  }

  /** Entity tokens of these kinds. */
  entities(test: (entry: NameEntry) => boolean): (Marked<'entity'> & { entries: NameEntry[] })[] {
    return this.all('entity').flatMap((m) => {
      const entries = m.sense.entries.filter(test);
      return entries.length > 0 ? [{ ...m, entries }] : [];
    });
  }
}
