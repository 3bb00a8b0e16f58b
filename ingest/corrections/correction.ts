/**
 * What a person says against the reader: a fact is wrong, two names are one thing or are two, a thing has another name.
 * Kept as one JSON object a line (corrections.jsonl), oldest first; a later one is applied to what the earlier ones left.
 */
import { type EntityKind, entityKinds, type RelationshipType, relationships } from '../../graph/model.js';

/** One fact by what it joins. A figure goes from whom it is about to its indicator; a conflict has its topic as `to`. */
export interface FactKey {
  type: RelationshipType | 'Measurement' | 'Conflict';
  from: string;
  to: string;
}

interface Common {
  /** Distinct among all corrections. */
  id: string;
  /** When it was made, ISO 8601. */
  at: string;
  by?: string;
  note?: string;
  /** Only in this plan, by its id; in every plan without it. */
  plan?: string;
}

/** Without `quote` every sentence that says so is meant. */
export interface WrongFact extends Common {
  type: 'wrong';
  fact: FactKey;
  quote?: string;
}
export interface SameThing extends Common {
  type: 'same';
  kind: EntityKind;
  /** Spellings as plans write them; the thing keeps the id of the first. */
  names: [string, string];
}
/** The second name is taken out of the thing that has both, with all that is said under it alone. */
export interface DistinctThings extends Common {
  type: 'distinct';
  kind: EntityKind;
  names: [string, string];
}
export interface AnotherName extends Common {
  type: 'alias';
  kind: EntityKind;
  name: string;
  alias: string;
}
export type Correction = WrongFact | SameThing | DistinctThings | AnotherName;

export class CorrectionError extends Error {
  constructor(
    readonly line: number,
    readonly problem: string,
  ) {
    super(`Line ${line} of the corrections: ${problem}`);
    this.name = 'CorrectionError';
  }
}

/** Reads corrections.jsonl; empty lines are passed over. Throws CorrectionError with the line that is none. */
export function parseCorrections(text: string): Correction[] {
  const ids = new Set<string>();
  return text.split('\n').flatMap((written, at) => {
    if (!written.trim()) return [];
    const problem = (what: string) => new CorrectionError(at + 1, what);
    let value: unknown;
    try {
      value = JSON.parse(written);
    } catch {
      throw problem('not a JSON object');
    }
    const wrong = problemOf(value);
    if (wrong) throw problem(wrong);
    const correction = value as Correction;
    if (ids.has(correction.id)) throw problem(`the id ${correction.id} is used twice`);
    ids.add(correction.id);
    return [correction];
  });
}

/** What keeps a value from being a correction, or null. */
export function problemOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not a JSON object';
  const given = value as Record<string, unknown>;
  for (const key of ['id', 'at']) if (!isWord(given[key])) return `“${key}” is missing`;
  for (const key of ['by', 'note', 'plan', 'quote'])
    if (given[key] !== undefined && typeof given[key] !== 'string') return `“${key}” is not text`;
  switch (given.type) {
    case 'wrong':
      return factProblem(given.fact);
    case 'same':
    case 'distinct': {
      if (!isKind(given.kind)) return '“kind” is no kind of entity';
      const names = given.names;
      if (!Array.isArray(names) || names.length !== 2 || !names.every(isWord)) return '“names” are not two names';
      return names[0] === names[1] ? '“names” are one name' : null;
    }
    case 'alias':
      if (!isKind(given.kind)) return '“kind” is no kind of entity';
      return isWord(given.name) && isWord(given.alias) ? null : '“name” and “alias” are not two names';
    default:
      return '“type” is none of wrong, same, distinct, alias';
  }
}

function factProblem(fact: unknown): string | null {
  if (typeof fact !== 'object' || fact === null) return '“fact” is missing';
  const { type, from, to } = fact as Record<string, unknown>;
  if (type !== 'Measurement' && type !== 'Conflict' && !Object.hasOwn(relationships, String(type)))
    return '“fact.type” is no relationship';
  return isWord(from) && isWord(to) ? null : '“fact.from” or “fact.to” is missing';
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isKind(value: unknown): value is EntityKind {
  return entityKinds.some((kind) => kind === value);
}
