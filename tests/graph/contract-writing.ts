/** The contract's part on writing: whole plans, in any order, all or nothing. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { CypherStore } from '../../graph/cypher-store.js';
import type { PlanFacts } from '../../graph/model.js';
import type { Query } from '../../graph/query.js';
import type { Suite } from './contract.js';
import { fixture, later, otherBytes, park, plan, quote } from './fixture.js';
import { generatePlan } from './generate.js';
import { Random } from './random.js';
import { exported } from './stores.js';

export function writing(suite: Suite): void {
  describe('writing', () => {
    beforeEach(suite.clear, 120_000);

    it('takes a plan as new, unchanged or replaced', { timeout: 120_000 }, async () => {
      expect(await suite.store.replacePlan(fixture)).toBe('new');
      const before = { version: await suite.store.version(), lines: await exported(suite.store) };
      expect(await suite.store.replacePlan(fixture)).toBe('unchanged');
      expect({ version: await suite.store.version(), lines: await exported(suite.store) }).toEqual(before);
      expect(await suite.store.replacePlan(otherBytes(fixture))).toBe('replaced');
      expect(await suite.store.version()).not.toBe(before.version);
      expect(await suite.store.replacePlan({ ...fixture, plan: { ...fixture.plan, reader: '2' } })).toBe('replaced');
      expect(await suite.store.removePlan(plan)).toBe(true);
      expect(await suite.store.removePlan(plan)).toBe(false);
      expect(await exported(suite.store)).toEqual([]);
    });

    it('replaces what the plan said by what it says now', { timeout: 60_000 }, async () => {
      await suite.store.replacePlan(fixture);
      const shorter = otherBytes({ ...fixture, relations: fixture.relations.slice(0, 2), measurements: [], conflicts: [] });
      await suite.store.replacePlan(shorter);
      const lines = await exported(suite.store);
      await suite.clear();
      await suite.store.replacePlan(shorter);
      expect(lines).toEqual(await exported(suite.store));
    });

    it('keeps plans without what others say of the same things', { timeout: 60_000 }, async () => {
      await suite.store.replacePlan(fixture);
      await suite.store.replacePlan(later);
      const [row] = (await suite.store.run({ from: { kind: 'Park' } })).rows;
      expect(row!.nodes[0]).toEqual({
        id: park,
        kind: 'Park',
        props: {
          name: '云岭国家高新技术产业开发区',
          aliases: ['云岭高新区', '云岭高新技术产业开发区'],
          areaKm2: 20,
          levels: ['国家级', '省级'],
          parkKind: '高新区',
        },
      });
      const [scoped] = (await suite.store.run({ from: { kind: 'Park' }, plans: [plan] })).rows;
      expect(scoped!.nodes[0]!.props).toEqual({
        name: '云岭高新技术产业开发区',
        aliases: ['云岭高新区'],
        areaKm2: 12.5,
        levels: ['国家级'],
        parkKind: '高新区',
      });
      await suite.store.removePlan(later.plan.id);
      const [left] = (await suite.store.run({ from: { kind: 'Park' } })).rows;
      expect(left!.nodes[0]).toEqual(scoped!.nodes[0]);
    });

    it.each([1, 2, 3])(
      'makes the same graph of plans in any order, and unmakes them (seed %i)',
      { timeout: 240_000 },
      async (seed) => {
        const random = new Random(seed);
        const plans = [1, 2, 3].map((n) => generatePlan(seed * 10 + n, undefined, 1.2));
        const states = new Map<string, string>();
        const state = async () => (await exported(suite.store)).map((line) => JSON.stringify(line)).join('\n');
        for (let round = 0; round < 3; round++) {
          const inside = new Set<PlanFacts>();
          const steps = [...random.some(plans, 3), ...random.some(plans, 3), ...random.some(plans, 3)];
          for (const facts of steps) {
            if (inside.has(facts) && random.chance(0.6)) {
              expect(await suite.store.removePlan(facts.plan.id)).toBe(true);
              inside.delete(facts);
            } else {
              expect(await suite.store.replacePlan(facts)).toBe(inside.has(facts) ? 'unchanged' : 'new');
              inside.add(facts);
            }
            const key = plans
              .filter((p) => inside.has(p))
              .map((p) => p.plan.id)
              .join();
            const now = await state();
            expect(now, `after ${key}`).toBe(states.get(key) ?? now);
            states.set(key, now);
          }
          await suite.clear();
          expect(await exported(suite.store)).toEqual([]);
        }
        expect(states.size).toBeGreaterThan(2);
      },
    );

    it('writes all or nothing, wherever it fails', { timeout: 240_000 }, async () => {
      await suite.store.replacePlan(fixture);
      const before = await exported(suite.store);
      const engine = (suite.store as CypherStore).engine;
      const write = engine.write.bind(engine);
      try {
        for (const after of [0, 1, 7, 12, 20, 31]) {
          let left = after;
          engine.write = (work) =>
            write((run) =>
              work(async (cypher, params) => {
                if (left-- === 0) throw new Error('cable cut');
                return run(cypher, params);
              }),
            );
          const change = suite.store.replacePlan(otherBytes(fixture));
          await expect(change, `after ${after} statements`).rejects.toMatchObject({ name: 'StoreError', code: 'FAILED' });
          expect(await exported(suite.store)).toEqual(before);
        }
      } finally {
        engine.write = write;
      }
      expect(await suite.store.replacePlan(otherBytes(fixture))).toBe('replaced');
    });

    it.each<[string, (facts: PlanFacts) => void]>([
      ['points to something that is not there', (f) => f.relations.push({ ...f.relations[0]!, to: 'city:无' })],
      ['does not lead from', (f) => f.relations.push({ ...f.relations[0]!, to: 'industry:新材料' })],
      ['used twice', (f) => f.entities.push(f.entities[0]!)],
      ['should be a number', (f) => Object.assign(f.entities[0]!, { props: { areaKm2: '12.5' } })],
      ['a property named', (f) => Object.assign(f.entities[0]!, { props: { 'a`b': 1 } })],
    ])('refuses facts where something %s', async (message, spoil) => {
      const facts = structuredClone(fixture);
      spoil(facts);
      const what = message.replace('something that is not there', 'something that the plan does not have');
      await expect(suite.store.replacePlan(facts)).rejects.toMatchObject({
        code: 'FAILED',
        message: expect.stringContaining(what),
      });
      expect(await suite.store.plans()).toEqual([]);
    });

    it('makes one edge of what is said of a pair in several records', { timeout: 60_000 }, async () => {
      const facts = structuredClone(fixture);
      const cites = facts.relations.find((r) => r.type === 'CITES')!;
      const develops = facts.relations.find((r) => r.to === 'industry:新材料')!;
      facts.relations.push(
        { ...cites, relation: '提及', evidence: [quote('制造强市纲要')] },
        { ...develops, role: ['emerging'] },
      );
      await suite.store.replacePlan(facts);
      const lines = await exported(suite.store);
      const edge = (label: string, to: string) =>
        lines.find((l) => l.type === 'relationship' && l.label === label && l.end.id === to);
      expect(edge('CITES', cites.to)).toMatchObject({
        properties: { relation: '依据', quotes: ['依据《制造强市纲要》', '制造强市纲要'] },
      });
      expect(edge('DEVELOPS', develops.to)).toMatchObject({ properties: { role: ['lead', 'emerging'], quotes: ['新材料'] } });
    });

    it('queues writers and shows readers whole plans only', { timeout: 240_000 }, async () => {
      const plans = [41, 42, 43].map((seed) => generatePlan(seed));
      const passages: Query = { from: { kind: 'Passage' }, aggregate: { fn: 'count', at: 0 } };
      const seen: (number | null | undefined)[] = [];
      let writing = true;
      const reader = (async () => {
        while (writing) seen.push((await suite.store.run(passages)).rows[0]!.value);
      })();
      const outcomes = await Promise.all([...plans, ...plans].map((facts) => suite.store.replacePlan(facts)));
      writing = false;
      await reader;
      expect(outcomes).toEqual(['new', 'new', 'new', 'unchanged', 'unchanged', 'unchanged']);
      expect([...new Set(seen)].filter((n) => ![0, 12, 24, 36].includes(n!))).toEqual([]);
    });
  });
}
