/** Another name of a thing: it is found by it from then on, wherever the plan writes it and nothing else is read there. */
import type { PlanFacts } from '../../graph/model.js';
import type { AnotherName } from './correction.js';
import { correctedRule, named, placesOf, spells } from './entities.js';
import type { Placed } from './placed.js';

export function withAlias(facts: PlanFacts, { id, kind, name, alias }: AnotherName): { facts: PlanFacts; placed: Placed } {
  const thing = named(facts, kind, name);
  if (!thing) return { facts, placed: 'gone' };
  if (spells(thing, alias)) return { facts, placed: 'idle' };
  const taken = facts.entities.flatMap((e) => (e.kind === kind ? e.mentions : []));
  const free = placesOf(facts, alias).filter(
    (p) => !taken.some((m) => m.passage === p.passage && m.start < p.end && p.start < m.end),
  );
  const known = {
    ...thing,
    names: [...thing.names, { text: alias, rule: correctedRule, count: free.length, correction: id }],
    mentions: [...thing.mentions, ...free],
  };
  return { facts: { ...facts, entities: facts.entities.map((e) => (e === thing ? known : e)) }, placed: 'applied' };
}
