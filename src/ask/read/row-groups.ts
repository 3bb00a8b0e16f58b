/** A group of a table's rows by its label: 表1效益那几个指标, “结构目标”包括哪几项指标. */
import type { Catalogue } from '../names/catalogue.js';
import { groupStem } from '../names/row-groups.js';
import { sense, type Token, type TokenSense } from './token.js';

const longest = 14;
const apart = new Set(['ask', 'op', 'refer', 'year', 'rank', 'ordinal', 'top', 'compare', 'sectionRef']);
/** 数字 is also what figures are called. */
const aside = (s: TokenSense): boolean => s.is === 'op' && (s.op === 'places' || s.op === 'matter');
const tail = /(?:指标|目标)$/;

/** Tokens with a label made the words that head its rows; only where indicators or the table are asked about. */
export function linkGroups(tokens: readonly Token[], catalogue: Catalogue): Token[] {
  if (catalogue.groups.length === 0) return [...tokens];
  let out = [...tokens];
  for (let at = 0; at < out.length; at++) {
    const hit = groupFrom(out, at, catalogue);
    if (!hit) continue;
    const run = out.slice(at, hit.to + 1);
    const text = run.map((t) => t.text).join('');
    const token: Token = {
      start: run[0]!.start,
      end: run.at(-1)!.end,
      text,
      senses: [{ is: 'text', term: hit.label, rows: true }],
    };
    out = [...out.slice(0, at), token, ...out.slice(hit.to + 1)];
  }
  return out;
}

function groupFrom(tokens: readonly Token[], at: number, catalogue: Catalogue): { to: number; label: string } | null {
  let best: { to: number; label: string } | null = null;
  for (let to = at; to < tokens.length; to++) {
    const token = tokens[to]!;
    if (token.senses.some((s) => apart.has(s.is) && !aside(s)) || (to > at && token.start !== tokens[to - 1]!.end)) break;
    const text = tokens
      .slice(at, to + 1)
      .map((t) => t.text)
      .join('');
    if (text.length > longest) break;
    const stem = groupStem(text);
    if (stem.length < 2) continue;
    const own = catalogue.groups.filter((g) => groupStem(g.label) === stem);
    const labels = new Set(own.map((g) => g.label));
    const rest = tokens.filter((_, i) => i < at || i > to);
    const about = rest.some(
      (t) =>
        t.senses.some((s) => (s.is === 'kind' && s.kind === 'Indicator') || s.is === 'nature') ||
        sense(t, 'sectionRef')?.paths.some((p) => own.some((g) => g.path === p)),
    );
    if (labels.size === 1 && (about || (tail.test(text) && labels.has(text)))) best = { to, label: [...labels][0]! };
  }
  return best;
}
