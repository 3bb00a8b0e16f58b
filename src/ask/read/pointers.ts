/** 那边还有哪些项目 leans on the earlier question; 云岭那边 says nothing beside the name before it. */
import { sense, type Token } from './token.js';

const pointing = /^(?:那边|这边|那头|这头)$/;

/** The tokens with such a word made a pronoun, where the question names nothing before it. */
export function pointersAlone(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const named = tokens
      .slice(0, at)
      .some((t) => sense(t, 'entity') || sense(t, 'topic') || sense(t, 'text') || sense(t, 'kind'));
    return pointing.test(token.text) && !named ? { ...token, senses: [{ is: 'refer' as const, many: false }] } : token;
  });
}
