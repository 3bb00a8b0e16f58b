/** What a person says, made a correction: checked against the graph, shown, kept and applied. */
import { randomBytes } from 'node:crypto';
import type { EntityKind, PlanFacts } from '../../graph/model.js';
import type { GraphStore, LoggedEntry } from '../../graph/store.js';
import type { Correction, Removal } from '../../ingest/corrections/correction.js';
import type { Placed } from '../../ingest/corrections/placed.js';
import { correctedFacts, recordedOutcomes } from '../../ingest/corrections/recorded.js';
import { changesBetween, type FactsChanged } from './changes.js';
import { plansConcerned } from './concerned.js';
import { kindOfNames, thingsCalled } from './named-things.js';
import { CorrectionRefused } from './refused.js';
import { type PlanName, type ReadAgain, readerOf, settleCorrections } from './settle.js';
import { standingCorrections } from './standing.js';
import { type WrongSaid, wrongFact } from './wrong-fact.js';

/** In a person's words. `plan` is a plan's id; without it all plans are meant. */
export type Said = (
  | ({ type: 'wrong' } & WrongSaid)
  | { type: 'same' | 'distinct'; names: [string, string]; kind?: EntityKind }
  | { type: 'alias'; name: string; alias: string; kind?: EntityKind }
) & { plan?: string; note?: string; by?: string };

export interface ChangedPlan extends FactsChanged {
  id: string;
  title: string;
  placed: Placed;
}

export interface Made {
  correction: Correction;
  plans: ChangedPlan[];
  /** Plans that could not be read again. */
  filesNeeded: PlanName[];
}

/** With `dryRun` nothing is kept. Throws CorrectionRefused, BadCorrections. */
export async function correct(store: GraphStore, said: Said, { dryRun = false } = {}): Promise<Made> {
  const { corrections } = await standingCorrections(store);
  const correction = await correctionOf(store, said);
  const read = readerOf(store);
  const concerned = correction.plan === undefined ? [...(await plansConcerned(store, correction))] : [correction.plan];
  const titles = new Map((await store.plans({ ids: concerned })).map((plan) => [plan.id, plan]));
  const plans: ChangedPlan[] = [];
  const filesNeeded: PlanName[] = [];
  for (const [id, { title, source }] of titles) {
    const facts = await read(id);
    if (facts) plans.push({ id, title, ...changeOf(facts, corrections, [...corrections, correction], correction) });
    else filesNeeded.push({ id, title, source });
  }
  const [first] = filesNeeded;
  if (first && plans.length === 0) throw new CorrectionRefused({ code: 'FILE_NEEDED', title: first.title, source: first.source });
  if (!dryRun) {
    await store.corrections.append(correction);
    await settleCorrections(store, read);
  }
  return { correction, plans, filesNeeded };
}

/** A correction taken back: what it changed is as it was. Throws CorrectionRefused NO_CORRECTION, BadCorrections. */
export async function takeBack(store: GraphStore, id: string, by?: string): Promise<Made> {
  const { corrections } = await standingCorrections(store);
  const correction = corrections.find((c) => c.id === id);
  if (!correction) throw new CorrectionRefused({ code: 'NO_CORRECTION', id });
  const read: ReadAgain = readerOf(store);
  const plans: ChangedPlan[] = [];
  for (const plan of await store.plans()) {
    const placed = recordedOutcomes(plan).get(id);
    const facts = placed && (await read(plan.id));
    if (!facts) continue;
    const without = corrections.filter((c) => c !== correction);
    plans.push({ id: plan.id, title: plan.title, ...changeOf(facts, corrections, without, correction), placed });
  }
  const removal: Removal = { type: 'removed', ...newEntry(), of: id, ...(by === undefined ? {} : { by }) };
  await store.corrections.append(removal);
  const { filesNeeded } = await settleCorrections(store, read);
  return { correction, plans, filesNeeded };
}

function changeOf(
  read: PlanFacts,
  before: readonly Correction[],
  after: readonly Correction[],
  correction: Correction,
): Omit<ChangedPlan, 'id' | 'title'> {
  const is = correctedFacts(read, after);
  const placed = recordedOutcomes(is.plan).get(correction.id) ?? 'gone';
  return { placed, ...changesBetween(correctedFacts(read, before), is, firstName(correction)) };
}

/** What the graph calls the thing that plans give their facts to, though they do not write its name. */
function firstName(correction: Correction): { id: string; name: string } | undefined {
  if (correction.type !== 'same' || correction.thing === undefined) return undefined;
  return { id: correction.thing, name: correction.names[0] };
}

/** Checked against the graph as it is. */
async function correctionOf(store: GraphStore, said: Said): Promise<Correction> {
  const { plan, note, by } = said;
  if (plan !== undefined && (await store.plans({ ids: [plan] })).length === 0)
    throw new CorrectionRefused({ code: 'NO_PLAN', plan });
  const common = {
    ...newEntry(),
    ...(by === undefined ? {} : { by }),
    ...(note === undefined ? {} : { note }),
    ...(plan === undefined ? {} : { plan }),
  };
  if (said.type === 'wrong') return { ...common, type: 'wrong', ...(await wrongFact(store, said, plan)) };
  if (said.type === 'alias') return { ...common, ...(await aliasOf(store, said)) };
  const { type, names } = said;
  const [first, second] = names;
  if (first === second) throw new CorrectionRefused({ code: 'ONE_NAME', name: first });
  const kind = await kindOfNames(store, names, said.kind, plan);
  const [ones, others] = await Promise.all(names.map((name) => thingsCalled(store, name, [kind], plan)));
  const shared = ones!.find((one) => others!.some(({ id }) => id === one.id));
  if (type === 'distinct') return { ...common, type, kind, names, ...(shared ? { thing: shared.id } : {}) };
  if (others!.every((other) => ones!.some(({ id }) => id === other.id)) && ones!.length === 1)
    throw new CorrectionRefused({ code: 'ALREADY_ONE', names });
  return { ...common, type, kind, names, thing: ones![0]!.id };
}

async function aliasOf(store: GraphStore, { name, alias, kind: given, plan }: Said & { type: 'alias' }) {
  if (name === alias) throw new CorrectionRefused({ code: 'ONE_NAME', name });
  const kind = await kindOfNames(store, [name], given, plan);
  const things = await thingsCalled(store, name, [kind], plan);
  for (const other of await thingsCalled(store, alias, [kind], plan))
    throw new CorrectionRefused(
      things.some(({ id }) => id === other.id)
        ? { code: 'ALREADY_NAMED', name, alias }
        : { code: 'TAKEN', alias, thing: String(other.props.name) },
    );
  return { type: 'alias' as const, kind, name, alias };
}

const newEntry = (): LoggedEntry => ({ id: `c-${randomBytes(5).toString('hex')}`, at: new Date().toISOString() });
