/** Which fact a person means by two names, and which of its sentences. */
import type { GraphStore } from '../../graph/store.js';
import type { WrongFact } from '../../ingest/corrections/correction.js';
import { namedPlan } from '../plans/named-plan.js';
import { bare } from './concerned.js';
import { correctable, type FactType, factsBetween, type SaidFact } from './facts-of-key.js';
import { noName, thingsCalled } from './named-things.js';
import { CorrectionRefused, type FactChoice } from './refused.js';

export interface WrongSaid {
  /** A name, a plan's title or id, or a section's path. */
  from: string;
  /** A name, a level or status, or a contradiction's topic. */
  to: string;
  relation?: FactType;
  /** A figure as written. */
  value?: string;
  /** The sentence, or a part of it that no other sentence of the fact has. */
  quote?: string;
  /** All sentences that say so, now and later. */
  all?: boolean;
}

/** Throws CorrectionRefused where no fact, or more than one, is meant. */
export async function wrongFact(
  store: GraphStore,
  said: WrongSaid,
  plan: string | undefined,
): Promise<Pick<WrongFact, 'fact' | 'names' | 'quote'> & { plan: string }> {
  const { relation, quote, value } = said;
  const starts = await startsOf(store, said.from, plan);
  if (starts.length === 0) throw await noName(store, said.from);
  const ends = (await thingsCalled(store, said.to)).map(({ id }) => id);
  const types = relation ? [relation] : correctable;
  const terms = [`level:${said.to}`, `status:${said.to}`, said.to];
  const between = await factsBetween(store, starts, [...ends, ...terms], types, plan === undefined ? undefined : [plan]);
  const facts = between.filter((f) => value === undefined || f.key.value === value);
  if (facts.length === 0)
    throw ends.length === 0
      ? await noName(store, said.to)
      : new CorrectionRefused({ code: 'NO_FACT', from: said.from, to: said.to });
  const meant = quote === undefined ? facts : facts.flatMap((f) => quoting(f, quote));
  if (meant.length === 0) throw new CorrectionRefused({ code: 'NO_QUOTE', quote: quote!, facts: choices(facts, said) });
  const { key, plan: of, quotes } = meant[0]!;
  const names: [string, string] = [said.from, said.to];
  const sameEnds = meant.every((f) => f.plan === of && f.key.type === key.type && f.key.from === key.from && f.key.to === key.to);
  if (said.all && sameEnds) {
    const { value: _, ...anyValue } = key;
    return { fact: value === undefined ? anyValue : key, names, plan: of };
  }
  // A figure or a contradiction stands or falls with all its sentences.
  const whole = key.type === 'Measurement' || key.type === 'Conflict';
  if (meant.length > 1 || (!whole && new Set(quotes.map(bare)).size > 1))
    throw new CorrectionRefused({ code: 'SEVERAL_FACTS', facts: choices(meant, said) });
  return { fact: key, names, plan: of, quote: quotes[0]! };
}

const quoting = (fact: SaidFact, quote: string): SaidFact[] => {
  const kept = fact.quotes.map((q, i) => ({ q, at: fact.at[i]! })).filter(({ q }) => bare(q).includes(bare(quote)));
  const exact = kept.filter(({ q }) => bare(q) === bare(quote));
  const of = exact.length > 0 ? exact : kept;
  return of.length > 0 ? [{ ...fact, quotes: of.map(({ q }) => q), at: of.map(({ at }) => at) }] : [];
};

function choices(facts: readonly SaidFact[], { from, to }: WrongSaid): FactChoice[] {
  return facts.flatMap(({ key, plan, quotes, at }) =>
    quotes.map((quote, i) => ({ plan, type: key.type, from, to, value: key.value ?? null, section: at[i]!, quote })),
  );
}

async function startsOf(store: GraphStore, from: string, plan: string | undefined): Promise<string[]> {
  const things = (await thingsCalled(store, from)).map(({ id }) => id);
  const plans = await store.plans();
  const named = namedPlan(plans, from);
  const { rows } = await store.run({
    from: { kind: 'Section', where: { op: 'prop', prop: 'path', cmp: '=', value: from } },
    ...(plan === undefined ? {} : { plans: [plan] }),
  });
  const sections = rows.flatMap(({ nodes: [section] }) => (section ? [section.id] : []));
  return [...things, ...(named.found === 'one' ? [named.plan.id] : []), ...sections];
}
