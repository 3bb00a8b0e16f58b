/** Who sent a request: the language they read and what they may change. */
import type { Language } from '../ask/answer.js';
import type { Visitor } from '../graphql/context.js';
import type { PlanChanges } from '../plans/plan-changes.js';
import { carries } from './token.js';

/** What changes the graph, and the token that it takes. */
export interface Writers {
  token: string;
  changes: PlanChanges;
}

/** `writers` is left out where the graph cannot be changed over HTTP. */
export function visitorOf(request: Request, writers: Writers | undefined): Visitor {
  const language = languageOf(request);
  if (!writers) return { language, writing: { refused: 'READ_ONLY' } };
  if (carries(request, [writers.token])) return { language, writing: { changes: writers.changes } };
  return { language, writing: { refused: request.headers.has('authorization') ? 'WRONG_TOKEN' : 'NO_TOKEN' } };
}

/** Of Chinese and English the one that the browser prefers (accept-language: zh-CN,zh;q=0.9,en;q=0.8), English where it names neither. */
export function languageOf(request: Request): Language {
  const wanted = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find((q) => q !== undefined);
      return {
        language: /^(zh|en)\b/.exec(tag)?.[1] as Language | undefined,
        quality: quality === undefined ? 1 : Number(quality),
      };
    })
    .filter(({ language, quality }) => language !== undefined && quality > 0);
  return wanted.sort((a, b) => b.quality - a.quality)[0]?.language ?? 'en';
}
