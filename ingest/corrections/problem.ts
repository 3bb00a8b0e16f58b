/** What keeps a value from being a correction. */
import { type EntityKind, entityKinds, relationships } from '../../graph/model.js';
import { correctionTypes } from './correction.js';

export type ProblemCode =
  | 'NOT_AN_OBJECT'
  | 'MISSING'
  | 'NOT_TEXT'
  | 'TYPE'
  | 'KIND'
  | 'NAMES'
  | 'ONE_NAME'
  | 'RELATION'
  | 'TWICE';

/** `field` is the key that is wrong; with TWICE, the id. */
export interface CorrectionProblem {
  code: ProblemCode;
  field?: string;
}

/** For programmers; what a person is told is in `src/cli/messages`. */
export function problemText({ code, field }: CorrectionProblem): string {
  switch (code) {
    case 'NOT_AN_OBJECT':
      return 'not a JSON object';
    case 'MISSING':
      return `“${field}” is missing`;
    case 'NOT_TEXT':
      return `“${field}” is not text`;
    case 'TYPE':
      return `“type” is none of ${correctionTypes.join(', ')}, removed`;
    case 'KIND':
      return '“kind” is no kind of entity';
    case 'NAMES':
      return '“names” are not two names';
    case 'ONE_NAME':
      return '“names” are one name';
    case 'RELATION':
      return '“fact.type” is no relationship';
    case 'TWICE':
      return `the id ${field} is used twice`;
  }
}

/** Null for a Correction or a Removal. */
export function problemOf(value: unknown): CorrectionProblem | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { code: 'NOT_AN_OBJECT' };
  const given = value as Record<string, unknown>;
  const missing = ['id', 'at'].find((key) => !isWord(given[key]));
  if (missing) return { code: 'MISSING', field: missing };
  const untold = ['by', 'note', 'plan', 'quote', 'thing'].find(
    (key) => given[key] !== undefined && typeof given[key] !== 'string',
  );
  if (untold) return { code: 'NOT_TEXT', field: untold };
  switch (given.type) {
    case 'wrong':
      return factProblem(given.fact) ?? (given.names === undefined || areTwoWords(given.names) ? null : { code: 'NAMES' });
    case 'same':
    case 'distinct': {
      if (!isKind(given.kind)) return { code: 'KIND' };
      const names = given.names;
      if (!areTwoWords(names)) return { code: 'NAMES' };
      return names[0] === names[1] ? { code: 'ONE_NAME' } : null;
    }
    case 'alias':
      if (!isKind(given.kind)) return { code: 'KIND' };
      return wordMissing(given, ['name', 'alias']);
    case 'removed':
      return wordMissing(given, ['of']);
    default:
      return { code: 'TYPE' };
  }
}

function factProblem(fact: unknown): CorrectionProblem | null {
  if (typeof fact !== 'object' || fact === null) return { code: 'MISSING', field: 'fact' };
  const { type, value } = fact as Record<string, unknown>;
  if (type !== 'Measurement' && type !== 'Conflict' && !Object.hasOwn(relationships, String(type))) return { code: 'RELATION' };
  if (value !== undefined && typeof value !== 'string') return { code: 'NOT_TEXT', field: 'fact.value' };
  return wordMissing(fact as Record<string, unknown>, ['from', 'to'], 'fact.');
}

function wordMissing(given: Record<string, unknown>, keys: readonly string[], within = ''): CorrectionProblem | null {
  const missing = keys.find((key) => !isWord(given[key]));
  return missing === undefined ? null : { code: 'MISSING', field: within + missing };
}

function areTwoWords(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every(isWord);
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isKind(value: unknown): value is EntityKind {
  return entityKinds.some((kind) => kind === value);
}
