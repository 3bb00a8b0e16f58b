/** 氢能、储能这些前沿的东西: what follows the pointer only says again, more loosely, what stands before it. */
import { sense, type Token } from './token.js';

const pointers = /^(?:这些|那些|这类|那类|这种|这几个|等)$/;
const longest = 3;

/** The tokens without such a tail; only behind a thing that is named, and only up to a word like 东西 or 内容. */
export function withoutAppositives(tokens: readonly Token[]): Token[] {
  const at = tokens.findIndex((t, i) => i > 0 && pointers.test(t.text) && isNamed(tokens[i - 1]!));
  if (at < 0) return [...tokens];
  const end = tokens.findIndex((t, i) => i > at && i <= at + longest && sense(t, 'op')?.op === 'matter');
  const between = tokens.slice(at + 1, end);
  // One describing word at most; what asks or names is none.
  if (end < 0 || between.length > 1 || between.some((t) => sense(t, 'ask') || sense(t, 'entity') || t.text.length > 2))
    return [...tokens];
  return [...tokens.slice(0, at), ...tokens.slice(end + 1)];
}

const isNamed = (token: Token): boolean => ['topic', 'text', 'entity'].some((is) => token.senses.some((s) => s.is === is));
