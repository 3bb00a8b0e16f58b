/** Two things that a person says are one: the second's names, mentions and facts become the first's. */
import type { EntityRecord, PlanFacts } from '../../graph/model.js';
import type { SameThing } from './correction.js';
import { withEnds } from './ends.js';
import { correctedRule, named, spells } from './entities.js';
import type { Placed } from './placed.js';

export function joined(facts: PlanFacts, { kind, names: [first, second] }: SameThing): { facts: PlanFacts; placed: Placed } {
  const one = named(facts, kind, first);
  const other = named(facts, kind, second);
  if (!one || !other) return { facts, placed: 'gone' };
  if (one === other) return { facts, placed: 'idle' };
  const whole: EntityRecord = {
    ...one,
    names: [...one.names, ...other.names.filter((n) => !spells(one, n.text)).map((n) => ({ ...n, rule: correctedRule }))],
    mentions: [...one.mentions, ...other.mentions],
    props: { ...other.props, ...one.props },
  };
  const entities = facts.entities.filter((e) => e !== other).map((e) => (e === one ? whole : e));
  return { facts: withEnds({ ...facts, entities }, (id) => (id === other.id ? one.id : id)), placed: 'applied' };
}
