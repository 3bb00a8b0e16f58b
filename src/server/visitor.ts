/** Who sent a request: the language they read and what they may change. */
import type { Visitor } from '../graphql/context.js';
import type { PlanChanges } from '../plans/plan-changes.js';
import { languageOf } from './language.js';
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
