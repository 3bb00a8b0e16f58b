/** 云岭园是试点的重点，专栏4名单里有它吗: the last clause asks; the thing it refers to stands in the clause before. */
import { sense, type Token } from './token.js';

/** The last clause with the thing in the pronoun's place, and the words before it, which are not judged. */
export function withoutPremise(tokens: readonly Token[]): { tokens: Token[]; premise: string } | null {
  const comma = tokens.findLastIndex((t) => t.text === ',');
  if (comma < 1) return null;
  const before = tokens.slice(0, comma);
  const last = tokens.slice(comma + 1);
  const pronouns = last.filter((t) => sense(t, 'refer') && !sense(t, 'refer')!.many);
  const asks = last.some((t) => sense(t, 'ask'));
  const asksBefore = before.some((t) => sense(t, 'ask'));
  const things = before.filter((t) =>
    sense(t, 'entity')?.entries.some((e) => e.kind !== 'Industry' && e.kind !== 'Indicator' && e.kind !== 'Place'),
  );
  if (pronouns.length !== 1 || things.length !== 1 || !asks || asksBefore) return null;
  return {
    tokens: last.map((t) => (t === pronouns[0] ? { ...t, text: things[0]!.text, senses: things[0]!.senses } : t)),
    premise: before.map((t) => t.text).join(''),
  };
}
