/** A word that was not understood may belong to a phrase that the plan writes just so: 农业产业|化|重点|企业. */
import type { Catalogue } from '../names/catalogue.js';
import { normaliseName } from '../normalise.js';
import type { Token } from './token.js';

const longest = 16;
/** What asks, counts or joins is no part of a name. */
const apart = new Set(['ask', 'op', 'refer', 'sectionRef', 'year', 'rank', 'ordinal', 'top', 'compare']);

function mayJoin(token: Token): boolean {
  return !token.senses.some((s) => apart.has(s.is)) && !/^[的了吗呢,.?!;]$/.test(token.text);
}

/** The tokens with the longest phrase around each of `left` that the plan's text holds made one; null where there is none. */
export function joinPhrases(
  tokens: readonly Token[],
  left: readonly Token[],
  text: string,
  catalogue: Catalogue,
): Token[] | null {
  let out = [...tokens];
  let changed = false;
  for (const unknown of left) {
    const at = out.findIndex((t) => t.start <= unknown.start && t.end >= unknown.end);
    if (at < 0 || !mayJoin(out[at]!)) continue;
    let best: { from: number; to: number; phrase: string } | null = null;
    for (let from = at; from >= 0 && mayJoin(out[from]!) && (from === at || out[from]!.end === out[from + 1]!.start); from--) {
      for (let to = at; to < out.length && mayJoin(out[to]!) && (to === at || out[to]!.start === out[to - 1]!.end); to++) {
        const phrase = normaliseName(text.slice(out[from]!.start, out[to]!.end));
        if (to === from || phrase.length < 4 || phrase.length > longest || phrase.length <= (best?.phrase.length ?? 0)) continue;
        if (catalogue.holds(phrase)) best = { from, to, phrase };
      }
    }
    if (!best) continue;
    const { from, to, phrase } = best;
    const token: Token = {
      start: out[from]!.start,
      end: out[to]!.end,
      text: phrase,
      senses: [{ is: 'text', term: phrase }],
    };
    out = [...out.slice(0, from), token, ...out.slice(to + 1)];
    changed = true;
  }
  return changed ? out : null;
}
