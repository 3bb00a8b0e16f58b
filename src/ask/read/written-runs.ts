/**
 * Where it is asked in which section something is written, a run of words that the plan writes just so is looked for as
 * one: 云岭产业引导基金在哪几章提到 asks for no kind of fund and for no figure.
 */
import type { Catalogue } from '../names/catalogue.js';
import { joinPhrases } from './phrases.js';
import { sense, type Token } from './token.js';

export function writtenRuns(tokens: readonly Token[], text: string, catalogue: Catalogue): Token[] {
  const asked = tokens.some((t, i) => sense(t, 'ask')?.ask === 'sections' || asksForParts(t, tokens[i + 1]));
  if (!asked) return [...tokens];
  const grammar = tokens.filter((t) => isKind(t) || isFigure(t));
  const joined = joinPhrases(tokens, grammar, text, catalogue);
  if (!joined) return [...tokens];
  // A name goes on by its other names, a phrase only as it is.
  const swallowed = tokens.filter((t) => !joined.includes(t));
  return swallowed.some((t) => isNamed(t)) ? [...tokens] : joined;
}

/** 哪些小节, 哪几章 */
const asksForParts = (ask: Token, part: Token | undefined): boolean =>
  sense(ask, 'ask') !== undefined && part !== undefined && sense(part, 'kind')?.kind === 'Section';

const isKind = (t: Token): boolean => {
  const kind = sense(t, 'kind');
  return kind !== undefined && kind.kind !== 'Section';
};

const isFigure = (t: Token): boolean => sense(t, 'measure') !== undefined;

const isNamed = (t: Token): boolean =>
  !isKind(t) &&
  !isFigure(t) &&
  (sense(t, 'entity')?.entries.some((e) => e.kind !== 'Indicator' && e.kind !== 'Place' && e.kind !== 'Industry') ?? false);
