/** Who does what, with evidence: every rule over the mentions of a plan. */
import type { RelationRecord } from '../../graph/model.js';
import type { Mentions, Outline } from '../stages.js';
import type { FactParts } from './assemble.js';
import { citesRule } from './cites.js';
import type { FactContext, FactRule } from './context.js';
import { passageIds, planId, sectionIds } from './ids.js';
import { joinRelations } from './join-relations.js';
import { locatedRule } from './located.js';
import { buildScopes } from './scope.js';

const rules: readonly FactRule[] = [locatedRule, citesRule];

export function findFacts(outline: Outline, mentions: Mentions, options: { id?: string } = {}): FactParts {
  const id = options.id ?? planId(outline);
  const context: FactContext = {
    outline,
    mentions,
    scopes: buildScopes(outline, mentions),
    planId: id,
    sectionIds: sectionIds(id, outline),
    passageIds: passageIds(id, outline),
  };
  const relations: RelationRecord[] = joinRelations(rules.flatMap((rule) => rule(context)));
  return { relations, measurements: [], conflicts: [] };
}
