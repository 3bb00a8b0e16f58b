/** Corrections as they are shown: by GraphQL, by `--json`, with and without a server. */
import type { Correction } from '../../ingest/corrections/correction.js';
import type { Placed } from '../../ingest/corrections/placed.js';
import type { ChangedPlan, Made } from './correct.js';
import type { ListedCorrection } from './listed.js';

type Upper<T extends string> = Uppercase<T>;
const upper = <T extends string>(word: T): Upper<T> => word.toUpperCase() as Upper<T>;

export interface ShownCorrection {
  id: string;
  type: Upper<Correction['type']>;
  /** As the person called them; of a fact where it starts and where it leads. */
  first: string;
  second: string;
  relation: string | null;
  value: string | null;
  quote: string | null;
  /** PARK, INDUSTRY …; null for a wrong fact. */
  kind: Upper<Extract<Correction, { kind: string }>['kind']> | null;
  plan: string | null;
  note: string | null;
  by: string | null;
  at: string;
  state: Upper<Placed>;
  plans: { id: string; title: string; state: Upper<Placed> }[];
}

export interface ShownChange extends Omit<ChangedPlan, 'placed' | 'facts' | 'names'> {
  placed: Upper<Placed>;
  facts: (Omit<ChangedPlan['facts'][number], 'change'> & { change: 'ADDED' | 'REMOVED' })[];
  names: (Omit<ChangedPlan['names'][number], 'change'> & { change: 'ADDED' | 'REMOVED' })[];
}

/** A correction made or taken back, and what that changed. */
export interface ShownMade {
  correction: ShownCorrection;
  dryRun: boolean;
  plans: ShownChange[];
  filesNeeded: Made['filesNeeded'];
}

export function shownCorrection({ correction, state, plans }: ListedCorrection): ShownCorrection {
  const { id, plan = null, note = null, by = null, at } = correction;
  const [first, second] = sides(correction);
  const wrong = correction.type === 'wrong' ? correction : null;
  return {
    id,
    type: upper(correction.type),
    first,
    second,
    relation: wrong?.fact.type ?? null,
    value: wrong?.fact.value ?? null,
    quote: wrong?.quote ?? null,
    kind: correction.type === 'wrong' ? null : upper(correction.kind),
    plan,
    note,
    by,
    at,
    state: upper(state),
    plans: plans.map((p) => ({ ...p, state: upper(p.state) })),
  };
}

export function shownMade({ correction, plans, filesNeeded }: Made, dryRun: boolean): ShownMade {
  const states = plans.map(({ id, title, placed }) => ({ id, title, state: placed }));
  const state = (['applied', 'idle'] as const).find((s) => states.some((plan) => plan.state === s)) ?? 'gone';
  return {
    correction: shownCorrection({ correction, state, plans: states }),
    dryRun,
    plans: plans.map(({ placed, facts, names, ...plan }) => ({
      ...plan,
      placed: upper(placed),
      facts: facts.map((fact) => ({ ...fact, change: upper(fact.change) })),
      names: names.map((name) => ({ ...name, change: upper(name.change) })),
    })),
    filesNeeded,
  };
}

function sides(correction: Correction): [string, string] {
  switch (correction.type) {
    case 'wrong':
      return correction.names ?? [correction.fact.from, correction.fact.to];
    case 'alias':
      return [correction.name, correction.alias];
    default:
      return correction.names;
  }
}
