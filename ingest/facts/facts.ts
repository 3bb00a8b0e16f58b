/** Who does what, with evidence: every rule over the mentions of a plan. */
import type { RelationRecord } from '../../graph/model.js';
import type { Mentions, Outline } from '../stages.js';
import { atOnce, type Steps } from '../steps.js';
import type { FactParts } from './assemble.js';
import { basedRule } from './based.js';
import { belongsToFacts } from './belongs-to.js';
import { builtByRule } from './built-by.js';
import { citesRule } from './cites.js';
import { cityPartsRule } from './city-parts.js';
import { conflictFacts } from './conflicts/conflicts.js';
import type { FactContext, FactRule } from './context.js';
import { developsFacts } from './develops.js';
import { developsByBases } from './develops-bases.js';
import { developsByBecoming } from './develops-becoming.js';
import { developsByClass } from './develops-classes.js';
import { developsByHeadings } from './develops-headings.js';
import { developsByMoves } from './develops-moves.js';
import { developsByName } from './develops-names.js';
import { developsOwned } from './develops-owned.js';
import { developsByTopic } from './develops-topics.js';
import { passageIds, planId, sectionIds } from './ids.js';
import { industryPartFacts } from './industry-parts.js';
import { endsRule } from './infrastructure-ends.js';
import { joinRelations } from './join-relations.js';
import { levelsRule } from './levels.js';
import { locatedRule } from './located.js';
import { measurementFacts } from './measure.js';
import { operatesInFacts } from './operates-in.js';
import { buildScopes } from './scope.js';
import { sectionReferencesRule } from './section-references.js';
import { statusRule } from './status.js';

/** In the order of their sections in the model; each may be read alone. */
const rules: readonly FactRule[] = [
  citesRule,
  sectionReferencesRule,
  cityPartsRule,
  builtByRule,
  endsRule,
  levelsRule,
  statusRule,
  developsFacts,
  developsByTopic,
  developsByHeadings,
  developsOwned,
  developsByName,
  developsByMoves,
  developsByClass,
  developsByBases,
  developsByBecoming,
  industryPartFacts,
  belongsToFacts,
  operatesInFacts,
];

export const findFacts = (outline: Outline, mentions: Mentions, options: { id?: string } = {}): FactParts =>
  atOnce(factSteps(outline, mentions, options));

export function* factSteps(outline: Outline, mentions: Mentions, options: { id?: string } = {}): Steps<FactParts> {
  const id = options.id ?? planId(outline);
  const context: FactContext = {
    outline,
    mentions,
    scopes: buildScopes(outline, mentions),
    planId: id,
    sectionIds: sectionIds(id, outline),
    passageIds: passageIds(id, outline),
  };
  const located = joinRelations(locatedRule(context));
  const stated: RelationRecord[] = [...located, ...basedRule(context, located)];
  for (const [at, rule] of rules.entries()) {
    yield (0.6 * (at + 1)) / (rules.length + 1);
    stated.push(...rule(context));
  }
  const relations = joinRelations(stated);
  yield 0.6;
  const { entities, measurements, entityProps } = measurementFacts(outline, mentions, id);
  yield 0.9;
  const conflicts = conflictFacts(outline, mentions, measurements, relations, id, entities);
  return { relations, measurements, conflicts, entities, entityProps };
}
