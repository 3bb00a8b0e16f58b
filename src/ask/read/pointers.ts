/**
 * 那边还有哪些项目 leans on the earlier question; 云岭那边 says nothing beside the name before it. 各自发展什么 after a
 * question is asked of all that it was answered with.
 */
import { sense, type Token } from './token.js';

const pointing = /^(?:那边|这边|那头|这头)$/;
const each = /^(?:各自|分别)/;

/** The tokens with such a word made a pronoun, where the question names nothing before it; `first`: no question came before. */
export function pointersAlone(tokens: readonly Token[], first: boolean): Token[] {
  return tokens.map((token, at) => {
    const before = tokens.slice(0, at);
    const named = before.some((t) => sense(t, 'entity') || sense(t, 'topic') || sense(t, 'text') || sense(t, 'kind'));
    const opens = before.every((t) => t.senses.every((s) => s.is === 'filler'));
    if (!first && opens && each.test(token.text) && sense(token, 'filler'))
      return { ...token, senses: [{ is: 'refer' as const, many: true }] };
    return pointing.test(token.text) && !named ? { ...token, senses: [{ is: 'refer' as const, many: false }] } : token;
  });
}
