/**
 * One thing that a person says is two: the second name leaves with its mentions, and with the facts of the sentences that
 * write it and none of the other names. What a sentence says of both, or by a heading alone, stays with the first.
 */
import type { EntityRecord, Evidence, PassageRecord, PlanFacts } from '../../graph/model.js';
import type { DistinctThings } from './correction.js';
import { withEnds } from './ends.js';
import { correctedNames, named } from './entities.js';
import type { Placed } from './placed.js';

export function split(facts: PlanFacts, correction: DistinctThings): { facts: PlanFacts; placed: Placed } {
  const {
    id: by,
    kind,
    names: [first, second],
    thing,
  } = correction;
  const one = named(facts, kind, first);
  const otherNamed = named(facts, kind, second);
  if (one !== otherNamed) {
    if (one && otherNamed) return { facts, placed: 'idle' };
    return otherNamed && otherNamed.id === thing ? left(facts, otherNamed, correction) : { facts, placed: 'gone' };
  }
  if (!one) return { facts, placed: 'gone' };
  const texts = new Map(facts.passages.map((p): [string, PassageRecord] => [p.id, p]));
  const leaving = (m: EntityRecord['mentions'][number]) => texts.get(m.passage)?.text.slice(m.start, m.end) === second;
  const other: EntityRecord = {
    id: ownId(facts, correction),
    kind,
    name: second,
    names: correctedNames(
      one.names.filter((n) => n.text === second),
      by,
    ),
    mentions: one.mentions.filter(leaving),
    props: {},
  };
  const rest: EntityRecord = {
    ...one,
    name: one.name === second ? first : one.name,
    names: one.names.filter((n) => n.text !== second),
    mentions: one.mentions.filter((m) => !leaving(m)),
  };
  const entities = [...facts.entities.map((e) => (e === one ? rest : e)), other];
  const ofOther = (e: Evidence | undefined) => e?.mode === 'stated' && writes(e.quote, second, rest);
  return {
    facts: withEnds({ ...facts, entities }, (id, e) => (id === one.id && ofOther(e) ? other.id : id), by),
    placed: 'applied',
  };
}

/** The plan writes the second name alone: all of what it says of the thing is said of the second. */
function left(facts: PlanFacts, thing: EntityRecord, correction: DistinctThings): { facts: PlanFacts; placed: Placed } {
  const other = { ...thing, id: ownId(facts, correction), names: correctedNames(thing.names, correction.id) };
  const entities = facts.entities.map((e) => (e === thing ? other : e));
  const endOf = (id: string) => (id === thing.id ? other.id : id);
  return { facts: withEnds({ ...facts, entities }, endOf, correction.id), placed: 'applied' };
}

/** The name stands in the quote, and no other name of the first thing does but inside it. */
function writes(quote: string, name: string, rest: EntityRecord): boolean {
  const written = quote.replace(/\s+/g, '');
  if (!written.includes(name)) return false;
  const without = written.replaceAll(name, '\n');
  return !rest.names.some((n) => without.includes(n.text));
}

/** The id of the second thing: in each plan the same, unless the plan has another thing by it. */
function ownId(facts: PlanFacts, { kind, names: [, second], thing }: DistinctThings): string {
  const taken = new Set([...facts.entities.map((e) => e.id), ...(thing === undefined ? [] : [thing])]);
  const wanted = `${kind.toLowerCase()}:${second}`;
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}~${n}`;
  return id;
}
