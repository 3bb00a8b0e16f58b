/**
 * 白沙市：临江空港片区、…: a list of parks by their places. A park in the row of a city lies there, though its name
 * begins with another city's.
 */
import type { RelationRecord } from '../../graph/model.js';
import type { Mention } from '../stages.js';
import { evidenceAt } from './clauses.js';
import type { FactContext } from './context.js';

const row = /^[\u4e00-\u9fff]{2,10}[：:][^：:。；]*、?/;

export interface LeadPlaces {
  relations: RelationRecord[];
  /** `park|city` of the cities in the names, which the rows gainsay. */
  others: Set<string>;
}

/** Only of parks whose name speaks of another city than the row. */
export function leadPlaces(context: FactContext, things: readonly Mention[]): LeadPlaces {
  const { outline, mentions, scopes } = context;
  const code = (m: Mention) => String(mentions.entities[m.entity]?.props.code ?? '').slice(0, 4);
  const out: LeadPlaces = { relations: [], others: new Set() };
  for (const thing of things) {
    const passage = outline.passages[thing.passage]!;
    if (thing.kind !== 'Park' || passage.kind !== 'paragraph' || !row.test(passage.body.text)) continue;
    const cities = scopes.mentionsIn(thing.passage).filter((m) => m.kind === 'City');
    const lead = cities.find((m) => m.start === 0 && /^[：:]/.test(passage.body.text.slice(m.end)));
    if (!lead || lead.end >= thing.start || code(lead) === '') continue;
    const inside = cities.filter((m) => m.start >= thing.start && m.end <= thing.end);
    const foreign = inside.filter((m) => code(m) !== code(lead) && code(m) !== '');
    if (foreign.length === 0 || foreign.some((m) => mentions.entities[m.entity]?.props.level === 'province')) continue;
    const id = mentions.entities[thing.entity]!.id;
    for (const city of foreign) out.others.add(`${id}|${mentions.entities[city.entity]!.id}`);
    for (const city of [lead, ...inside.filter((m) => code(m) === code(lead))])
      out.relations.push({
        type: 'LOCATED_IN',
        from: id,
        to: mentions.entities[city.entity]!.id,
        evidence: [evidenceAt(outline, thing.passage, lead.start, thing.end, 'stated')],
      });
  }
  return out;
}
