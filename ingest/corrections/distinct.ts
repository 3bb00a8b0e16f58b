/**
 * One thing that a person says is two: the second name leaves with its mentions, and with the facts of the sentences that
 * write it and none of the other names. What a sentence says of both, or by a heading alone, stays with the first.
 */
import type { EntityRecord, Evidence, PassageRecord, PlanFacts } from '../../graph/model.js';
import type { DistinctThings } from './correction.js';
import { withEnds } from './ends.js';
import { correctedRule, named, spells } from './entities.js';
import type { Placed } from './placed.js';

export function split(facts: PlanFacts, { kind, names: [first, second] }: DistinctThings): { facts: PlanFacts; placed: Placed } {
  const one = named(facts, kind, first);
  if (!one || !spells(one, second)) return { facts, placed: one && named(facts, kind, second) ? 'idle' : 'gone' };
  const texts = new Map(facts.passages.map((p): [string, PassageRecord] => [p.id, p]));
  const leaving = (m: EntityRecord['mentions'][number]) => texts.get(m.passage)?.text.slice(m.start, m.end) === second;
  const other: EntityRecord = {
    id: freeId(facts, `${kind.toLowerCase()}:${second}`),
    kind,
    name: second,
    names: one.names.filter((n) => n.text === second).map((n) => ({ ...n, rule: correctedRule })),
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
  const ofOther = (e: Evidence) => writes(e.quote, second, rest) && e.mode === 'stated';
  return {
    facts: withEnds({ ...facts, entities }, (id, e) => (id === one.id && ofOther(e) ? other.id : id)),
    placed: 'applied',
  };
}

/** The name stands in the quote, and no other name of the first thing does but inside it. */
function writes(quote: string, name: string, rest: EntityRecord): boolean {
  const written = quote.replace(/\s+/g, '');
  if (!written.includes(name)) return false;
  const without = written.replaceAll(name, '\n');
  return !rest.names.some((n) => without.includes(n.text));
}

function freeId(facts: PlanFacts, wanted: string): string {
  const taken = new Set(facts.entities.map((e) => e.id));
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}~${n}`;
  return id;
}
