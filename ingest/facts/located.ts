/** Where parks, projects and infrastructure lie: by their own name, the table's place column, or the scope of the text. */
import type { RelationRecord } from '../../graph/model.js';
import type { Mention } from '../stages.js';
import { evidenceAt } from './clauses.js';
import type { FactContext } from './context.js';

const located = new Set(['Park', 'Project', 'Infrastructure']);

export function locatedRule(context: FactContext): RelationRecord[] {
  const { outline, mentions, scopes } = context;
  const relations: RelationRecord[] = [];
  for (const mention of mentions.mentions) {
    if (!located.has(mention.kind)) continue;
    const id = mentions.entities[mention.entity]!.id;
    const put = (city: Mention, mode: 'stated' | 'inherited') =>
      relations.push({
        type: 'LOCATED_IN',
        from: id,
        to: mentions.entities[city.entity]!.id,
        evidence: [evidenceAt(outline, mention.passage, mention.start, mention.end, mode)],
      });
    const inside = scopes
      .mentionsIn(mention.passage)
      .filter(
        (m) =>
          m.kind === 'City' &&
          !/(?:省|自治区)$/.test(mentions.entities[m.entity]!.name) &&
          m.start >= mention.start &&
          m.end <= mention.end,
      );
    for (const city of inside) put(city, 'stated');
  }
  return relations;
}
