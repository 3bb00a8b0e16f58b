/** 面积最大的园区在哪个市: up to its kind the first part says which thing is meant; the rest asks about it. */
import { sense, type Token } from '../read/token.js';

const chosen = new Set(['rank', 'ordinal', 'top', 'compare']);

const pointer = /^(?:那个|那座|那家|那|这个|该)$/;
const says = new Set(['topic', 'text', 'verb', 'level', 'role', 'link']);

/** 造船的那个市: what is said before the pointer says which one is meant; a name before it (云岭那个园) is only its place. */
function isPointedAt(before: readonly Token[]): boolean {
  const last = before.at(-1);
  const told = before.slice(0, -1).some((t) => t.senses.some((s) => says.has(s.is)) && !t.senses.some((s) => s.is === 'filler'));
  const branch = before.some((t) => sense(t, 'entity')?.entries.some((e) => e.kind === 'Industry'));
  return last !== undefined && pointer.test(last.text) && (told || branch);
}

/** 产值700亿的园区: a figure and its amount before 的 and the kind say which ones are meant. */
function hasAmount(before: readonly Token[]): boolean {
  const at = before.findIndex((t) => t.senses.some((s) => s.is === 'number' && s.unit !== null && s.unit !== '个'));
  const figure = before.slice(0, Math.max(at, 0)).some((t) => sense(t, 'measure') || sense(t, 'target'));
  return figure && before[at + 1]?.text === '的';
}

/** Where the kind of such a first part stands, or null. A question word before it makes it what is asked for. */
export function clauseEnd(tokens: readonly Token[]): number | null {
  for (let at = 1; at < tokens.length - 1; at++) {
    const kind = sense(tokens[at]!, 'kind');
    if (!kind || kind.kind === 'Section' || kind.kind === 'Conflict' || kind.kind === 'Indicator') continue;
    const before = tokens.slice(0, at);
    const after = tokens.slice(at + 1);
    const picked = before.some((t) => t.senses.some((s) => chosen.has(s.is))) || isPointedAt(before) || hasAmount(before);
    if (!picked || before.some((t) => sense(t, 'ask'))) continue;
    const other = after.some((t) => t.senses.some((s) => s.is === 'kind' && s.kind !== kind.kind && s.kind !== 'Section'));
    const where = after.some((t) => sense(t, 'ask')?.ask === 'where' || sense(t, 'ends'));
    const does =
      after.some((t) => sense(t, 'link')?.rels.includes('DEVELOPS')) && after.some((t) => sense(t, 'ask')?.ask === 'which');
    const figure = after.some((t, i) =>
      t.senses.some(
        (s) =>
          s.is === 'measure' ||
          (s.is === 'entity' && s.entries.some((e) => e.kind === 'Indicator')) ||
          // 规划多少平方公里: the unit says which figure is asked for.
          (s.is === 'unit' && i > 0 && sense(after[i - 1]!, 'ask') !== undefined),
      ),
    );
    // smallest park by area: the figure is what the order is by, not what is asked of the first.
    const own = before.some((t) => sense(t, 'measure') || sense(t, 'entity')?.entries.some((e) => e.kind === 'Indicator'));
    const asks = after.some((t) => sense(t, 'ask')) || (figure && own);
    if (asks && (other || where || figure || does)) return at;
  }
  return null;
}
