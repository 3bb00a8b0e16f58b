/** 恒泰铜材加工产业园 for 云岭工业区恒泰铜材加工产业园: words that are known each by itself and together end one thing's name. */
import type { Catalogue, NamedEntity } from '../names/catalogue.js';
import { sense, type Token } from './token.js';

const shortest = 6;
const ends: ReadonlySet<string> = new Set(['Park', 'Project', 'Infrastructure']);

/** The tokens with each such run made the thing, where one alone bears it; a place and a kind, or a branch and a kind, are none. */
export function linkEndings(tokens: readonly Token[], text: string, catalogue: Catalogue): Token[] {
  let out = [...tokens];
  for (let to = 1; to < out.length; to++) {
    const kind = sense(out[to]!, 'kind')?.kind;
    if (!kind || !ends.has(kind) || asked(out, to)) continue;
    const from = startOf(out, to);
    for (let at = from; at < to; at++) {
      const run = out.slice(at, to);
      const phrase = text.slice(out[at]!.start, out[to]!.end);
      if (phrase.length < shortest || run.length < 2 || !run.some(isBearer)) continue;
      const bearers = (catalogue.byKind.get(kind as NamedEntity['kind']) ?? []).filter((e) =>
        e.forms.some((form) => form.length > phrase.length && form.endsWith(phrase)),
      );
      if (bearers.length !== 1) continue;
      const [{ id, name }] = bearers as [NamedEntity];
      const entries = [{ id, kind: kind as NamedEntity['kind'], distance: 2 }];
      const whole: Token = {
        start: out[at]!.start,
        end: out[to]!.end,
        text: phrase,
        senses: [{ is: 'entity', entries, corrected: name }],
      };
      out = [...out.slice(0, at), whole, ...out.slice(to + 1)];
      to = at;
      break;
    }
  }
  return out;
}

/** A company or another place in front says whose it is. */
const isBearer = (token: Token): boolean => sense(token, 'entity')?.entries.some((e) => e.kind === 'Enterprise') ?? false;

/** 有哪些, 哪个: things of the kind are asked for. */
const asked = (tokens: readonly Token[], at: number): boolean => {
  const rest = tokens.slice(at + 1).filter((t) => !sense(t, 'filler'));
  return rest.length === 0 || (rest.length === 1 && sense(rest[0]!, 'ask') !== undefined);
};

/** The first of the tokens that touch each other up to `to`. */
function startOf(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > 0 && tokens[from - 1]!.end === tokens[from]!.start && !sense(tokens[from - 1]!, 'ask')) from--;
  return from;
}
