/** What a word is by those beside it: 谁建的 asks for a company, 在规划中 is no state of a work. */
import { sense, type Token } from '../read/token.js';

/** 在规划中哪几处出现: behind 在 it is the plan, no state of a work. */
export const withinThePlan = (tokens: readonly Token[]): Token[] =>
  tokens.map((t, i) => {
    const inside = sense(t, 'status') && sense(t, 'plan') && tokens[i - 1]?.text === '在';
    return inside ? { ...t, senses: t.senses.filter((s) => s.is !== 'status') } : t;
  });

/** 投资最大的项目是谁建的、在哪个市: who builds it is asked as 哪家企业 is, beside an order or another question. */
export function whoBuilds(tokens: readonly Token[]): Token[] {
  const asks = tokens.filter((t) => sense(t, 'ask')?.ask === 'which').length;
  const several = asks > 1 || tokens.some((t) => sense(t, 'rank'));
  const built = tokens.some((t) => ['Project', 'Infrastructure'].includes(sense(t, 'kind')?.kind ?? ''));
  return tokens.map((t, i) => {
    const who = /^(?:都|分别)?[由是归]?谁家?$/.test(t.text) && sense(tokens[i + 1] ?? t, 'link')?.rels.includes('BUILT_BY');
    return several && built && who ? { ...t, senses: [...t.senses, { is: 'kind' as const, kind: 'Enterprise' as const }] } : t;
  });
}
