/** 氢能、储能这些前沿的东西: what follows the pointer only says again, more loosely, what stands before it. */
import type { Catalogue } from '../names/catalogue.js';
import { industriesOf } from './resolve.js';
import { sense, type Token } from './token.js';

const pointers = /^(?:这些|那些|这类|那类|这种|这几个|等)$/;
const longest = 3;

const closing = /^(?:这些|那些|这类|那类|这种|等|等等|之类|什么的|一类|这几个|这几样)$/;

/** 石化（乙烯、丙烯这些）: what the brackets name are members of what stands before them, and are meant with it. */
function withExamples(tokens: readonly Token[], catalogue: Catalogue): Token[] {
  const open = tokens.findIndex((t, i) => t.text === '(' && i > 0 && industryIds(tokens[i - 1]!, catalogue).length > 0);
  const close = tokens.findIndex((t, i) => i > open && t.text === ')');
  if (open < 0 || close < open + 3 || !closing.test(tokens[close - 1]!.text)) return [...tokens];
  const inside = tokens.slice(open + 1, close - 1).filter((t) => !/^[、,和与及]$/.test(t.text));
  const sets = inside.map((t) => industryIds(t, catalogue));
  if (sets.some((ids) => ids.length === 0)) return [...tokens];
  const head = tokens[open - 1]!;
  const ids = [...new Set([...industryIds(head, catalogue), ...sets.flat()])];
  const whole: Token = { ...head, end: tokens[close]!.end, senses: [{ is: 'topic', term: head.text, ids }] };
  return [...tokens.slice(0, open - 1), whole, ...tokens.slice(close + 1)];
}

function industryIds(token: Token, catalogue: Catalogue): string[] {
  const own = sense(token, 'entity')?.entries.filter((e) => e.kind === 'Industry') ?? [];
  if (own.length > 0) return [...new Set([...own.map((e) => e.id), ...industriesOf(token.text, catalogue)])];
  return sense(token, 'topic')?.ids ?? [];
}

/** The tokens without such a tail; only behind a thing that is named, and only up to a word like 东西 or 内容. */
export function withoutAppositives(read: readonly Token[], catalogue: Catalogue): Token[] {
  const tokens = withExamples(read, catalogue);
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

/** The 临江高新 Park: glossed, the kind stands a blank behind the name that has it already. */
export function withoutOwnKind(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, at) => {
    const kind = sense(token, 'kind');
    const before = tokens[at - 1];
    const entries = before ? (sense(before, 'entity')?.entries ?? []) : [];
    if (!kind || kind.nameHas || !before || entries.length === 0 || token.start !== before.end + 1) return true;
    return !(['Park', 'Enterprise', 'Project'].includes(kind.kind) && entries.every((e) => e.kind === kind.kind));
  });
}
