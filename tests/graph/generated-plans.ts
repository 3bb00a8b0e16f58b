/** Generated plans read, stored, exported and removed again: the layers of plans, on what the reader really gives. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatePair } from '../../bench/plans/generate-pair.js';
import { type GeneratedPlan, generatePlan } from '../../bench/plans/generate-plan.js';
import type { PlanFacts } from '../../graph/model.js';
import type { GraphStore } from '../../graph/store.js';
import { ingestPlan } from '../../ingest/ingest.js';
import { exported, type StoreFactory } from './stores.js';

/** On a server the suites only ever remove plans of this id. */
const ours = 'plan:临江工业规划';

const factsOf = ({ text, name }: GeneratedPlan, id?: string): PlanFacts =>
  ingestPlan(new TextEncoder().encode(text), { name, ...(id ? { id } : {}) }).facts;

const misquoted = ({ plan, relations, measurements, conflicts }: PlanFacts): string[] =>
  [...relations, ...measurements, ...conflicts]
    .flatMap(({ evidence }) => evidence)
    .filter(({ quote, start, end }) => plan.text.slice(start, end).replace(/\s/g, '') !== quote.replace(/\s/g, ''))
    .map(({ quote }) => quote);

/** Pairs of plans of one place, so that they share much; a further plan stays in the store all the while. */
export function generatedPlans(factory: StoreFactory, pairs: number): void {
  describe(`${pairs * 2} generated plans on ${factory.name}`, () => {
    let opened: Awaited<ReturnType<StoreFactory['open']>>;
    let store: GraphStore;
    let resident: string[];
    const lines = async () => (await exported(store)).map((line) => JSON.stringify(line)).sort();

    beforeAll(async () => {
      opened = await factory.open();
      store = opened.store;
      const stays = generatePlan(4711, { characters: 2000 });
      expect(await store.replacePlan(factsOf(stays, factory.name === 'neo4j' ? `${ours}四` : undefined))).toBe('new');
      resident = await lines();
    }, 240_000);
    afterAll(() => opened.dispose(), 120_000);

    const seeds = Array.from({ length: pairs }, (_, i) => i + 1);
    it.each(seeds)('go in and out in any order, each its own layer (seed %i)', { timeout: 120_000 }, async (seed) => {
      const { earlier, later } = generatePair(seed, { units: 4, conflicts: seed % 2 === 0 });
      const id = (n: string) => (factory.name === 'neo4j' ? `${ours}${seed}${n}` : undefined);
      const [a, b] = [factsOf(earlier, id('甲')), factsOf(later, id('乙'))];
      expect(a.plan.id).not.toBe(b.plan.id);
      for (const facts of [a, b]) {
        expect(misquoted(facts)).toEqual([]);
        expect(facts.relations.length).toBeGreaterThan(20);
      }

      expect(await store.replacePlan(a)).toBe('new');
      const first = await lines();
      expect(await store.replacePlan(b)).toBe('new');
      const both = await lines();
      expect(await store.replacePlan(a)).toBe('unchanged');
      expect(await store.replacePlan(b)).toBe('unchanged');
      expect(await store.removePlan(a.plan.id)).toBe(true);
      expect(await store.replacePlan(a)).toBe('new');
      expect(await lines(), 'the later plan first').toEqual(both);
      expect(await store.removePlan(b.plan.id)).toBe(true);
      expect(await lines(), 'without the later plan').toEqual(first);
      expect(await store.removePlan(a.plan.id)).toBe(true);
      expect(await lines(), 'without both').toEqual(resident);
    });
  });
}
