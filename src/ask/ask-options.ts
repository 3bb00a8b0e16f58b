/** What goes with a question. */
import type { NamedScope } from './run/session.js';

export interface AskOptions {
  /** The earlier questions of the same talk, oldest first. */
  history?: string[];
  /** Only what these plans say. */
  plans?: string[];
  /** False where nobody looks at the suggestions: each is asked before it is offered, which takes as long as the answer or longer. */
  suggest?: boolean;
}

/** `scope`: the plans that the question names, taken out of it. */
export interface ScopedOptions extends AskOptions {
  scope?: NamedScope | null;
}
