/** Two things that a person says are one: the second's names, mentions and facts become the first's. */
import type { EntityRecord, PlanFacts } from '../../graph/model.js';
import type { SameThing } from './correction.js';
import { withEnds } from './ends.js';
import { correctedNames, named, spells } from './entities.js';
import type { Placed } from './placed.js';

export function joined(facts: PlanFacts, correction: SameThing): { facts: PlanFacts; placed: Placed } {
  const {
    kind,
    names: [first, second],
    thing,
  } = correction;
  const other = named(facts, kind, second);
  const one = named(facts, kind, first) ?? facts.entities.find((e) => e.id === thing);
  if (!other || (!one && thing === undefined)) return { facts, placed: 'gone' };
  if (one === other) return { facts, placed: 'idle' };
  const whole: EntityRecord = one
    ? {
        ...one,
        names: [
          ...one.names,
          ...correctedNames(
            other.names.filter((n) => !spells(one, n.text)),
            correction.id,
          ),
        ],
        mentions: [...one.mentions, ...other.mentions],
        props: { ...other.props, ...one.props },
      }
    : { ...other, id: thing!, names: correctedNames(other.names, correction.id) };
  const entities = facts.entities.filter((e) => e !== one).map((e) => (e === other ? whole : e));
  const endOf = (id: string) => (id === other.id ? whole.id : id);
  return { facts: withEnds({ ...facts, entities }, endOf, correction.id), placed: 'applied' };
}
