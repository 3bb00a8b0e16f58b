/** What every fact rule reads. */
import type { RelationRecord } from '../../graph/model.js';
import type { Mentions, Outline } from '../stages.js';
import type { Scopes } from './scope.js';

export interface FactContext {
  outline: Outline;
  mentions: Mentions;
  scopes: Scopes;
  planId: string;
  /** Ids by the index of the section in the outline; likewise passages. */
  sectionIds: readonly string[];
  passageIds: readonly string[];
}

/** One rule, one relationship type or a few of one idea. Equal edges of several rules are joined later. */
export type FactRule = (context: FactContext) => RelationRecord[];
