/** Senses that a word has, or loses, by the words around it, before anything is read of the question. */
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

/** 六市里哪个…: the unit is the kind that they are of. */
export function countedPool(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((t, i) => {
    const of = sense(t, 'number')?.unit === '市' && t.text.length > 1 && t.text.endsWith('市');
    if (!of || !/^(?:里|里面|里头|中|当中|之中)$/.test(tokens[i + 1]?.text ?? '')) return [t];
    const cut = t.end - 1;
    const number = { ...sense(t, 'number')!, unit: '个' };
    return [
      { ...t, end: cut, text: t.text.slice(0, -1), senses: [number] },
      { ...t, start: cut, text: '市', senses: [{ is: 'kind' as const, kind: 'City' as const }] },
    ];
  });
}
