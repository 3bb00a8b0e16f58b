/** Which plans have what a correction that names no plan speaks of. */
import type { GraphStore } from '../../graph/store.js';
import type { AnotherName, Correction, DistinctThings, SameThing, WrongFact } from '../../ingest/corrections/correction.js';
import { factsOfKey } from './facts-of-key.js';

/** Ids of plans. */
export async function plansConcerned(store: GraphStore, correction: Correction): Promise<Set<string>> {
  switch (correction.type) {
    case 'wrong':
      return plansSaying(store, correction);
    case 'same':
    case 'distinct':
      return plansOfTwo(store, correction);
    case 'alias':
      return plansNaming(store, correction.kind, correction.name);
  }
}

async function plansSaying(store: GraphStore, { fact, quote }: WrongFact): Promise<Set<string>> {
  const said = await factsOfKey(store, fact);
  return new Set(
    said.filter(({ quotes }) => quote === undefined || quotes.some((q) => bare(q) === bare(quote))).map((f) => f.plan),
  );
}

async function plansOfTwo(store: GraphStore, correction: SameThing | DistinctThings): Promise<Set<string>> {
  const { kind, names, thing } = correction;
  const [first, second] = await Promise.all(names.map((name) => plansNaming(store, kind, name)));
  return new Set([...second!].filter((plan) => first!.has(plan) || thing !== undefined));
}

export async function plansNaming(store: GraphStore, kind: AnotherName['kind'], name: string): Promise<Set<string>> {
  const { rows } = await store.run({
    from: { kind: 'Name', where: { op: 'ids', ids: [`name:${name}`] } },
    follow: [{ hop: { rel: 'NAMED', dir: 'in' }, to: { kind } }],
  });
  return new Set(rows.flatMap(({ edges: [edge] }) => (edge ? [String(edge.props.plan)] : [])));
}

/** As corrections compare quotes: white space aside. */
export const bare = (text: string): string => text.replace(/\s+/g, '');
