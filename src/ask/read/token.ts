/** A piece of a question with what it can mean. */
import type { NodeKind } from '../../../graph/model.js';
import type { Sense } from '../lexicon/sense.js';
import type { NameEntry } from '../names/catalogue.js';

export type TokenSense =
  | Sense
  /** All things that bear this name; `join`: several things named at once (临云两市). */
  | { is: 'entity'; entries: readonly NameEntry[]; corrected?: string }
  | { is: 'year'; years: string[] }
  | { is: 'number'; value: number; unit: string | null }
  /** `last`: counted from the end, 倒数第二, 后三名. */
  | { is: 'ordinal'; n: number; last?: boolean }
  | { is: 'top'; n: number; last?: boolean }
  /** `lists`: given by the name of what it lists, things of these kinds. */
  | { is: 'sectionRef'; paths: string[]; lists?: readonly NodeKind[] }
  /** Not a name itself: part of names (`ids`), or only found in the text. */
  | { is: 'topic'; term: string; ids: string[] }
  /** `parts`: the words one clause must hold, where they are several; `rows`: the label of a table's rows. */
  | { is: 'text'; term: string; parts?: string[]; rows?: true }
  /** Nowhere in the plan. */
  | { is: 'absent'; term: string };

export interface Token {
  start: number;
  end: number;
  text: string;
  senses: readonly TokenSense[];
}

export type SenseOf<K extends TokenSense['is']> = Extract<TokenSense, { is: K }>;

export function sense<K extends TokenSense['is']>(token: Token, is: K): SenseOf<K> | undefined {
  return token.senses.find((s): s is SenseOf<K> => s.is === is);
}

/** A shape that was recognised, up to `end` (exclusive). */
export interface Found {
  end: number;
  sense: TokenSense;
}
