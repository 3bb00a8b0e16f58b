/** What every GraphStore does, as a suite over any way to open one. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CypherStore } from '../../graph/cypher-store.js';
import type { PlanFacts } from '../../graph/model.js';
import type { Query } from '../../graph/query.js';
import type { ExportLine, GraphStore } from '../../graph/store.js';
import { fixture, later, quote } from './fixture.js';
import { generatePlan } from './generate.js';
import { Random } from './random.js';
import { exported, type StoreFactory } from './stores.js';

const plan = fixture.plan.id;
const park = 'park:云岭高新技术产业开发区';
const otherBytes = (facts: PlanFacts): PlanFacts => ({ ...facts, plan: { ...facts.plan, hash: `${facts.plan.hash}+` } });

export function contract(factory: StoreFactory): void {
  describe(`the contract on ${factory.name}`, () => {
    let store: GraphStore;
    let dispose: () => Promise<void>;
    beforeAll(async () => {
      ({ store, dispose } = await factory.open());
    }, 240_000);
    afterAll(() => dispose(), 120_000);

    const clear = async () => {
      for (const { id } of await store.plans()) await store.removePlan(id);
    };

    describe('without a plan', () => {
      beforeAll(clear, 120_000);
      it('is empty and answers', async () => {
        await store.ready();
        expect(await store.plans()).toEqual([]);
        expect(await store.stats()).toMatchObject({ plans: 0, nodes: 0, relationships: 0 });
        expect(await exported(store)).toEqual([]);
        expect((await store.run({ from: { kind: 'Park' } })).rows).toEqual([]);
        expect((await store.run({ from: { kind: 'Park' }, aggregate: { fn: 'count', at: 0 } })).rows).toEqual([
          { nodes: [null], edges: [], value: 0 },
        ]);
        expect(await store.search('云', { kind: 'Passage', limit: 10 })).toEqual([]);
        expect((await store.path({ from: park, to: 'city:临江市', upTo: 3 })).row).toBeNull();
        expect(await store.removePlan(plan)).toBe(false);
      });
    });

    describe('writing', () => {
      beforeEach(clear, 120_000);

      it('takes a plan as new, unchanged or replaced', { timeout: 120_000 }, async () => {
        expect(await store.replacePlan(fixture)).toBe('new');
        const before = { version: await store.version(), lines: await exported(store) };
        expect(await store.replacePlan(fixture)).toBe('unchanged');
        expect({ version: await store.version(), lines: await exported(store) }).toEqual(before);
        expect(await store.replacePlan(otherBytes(fixture))).toBe('replaced');
        expect(await store.version()).not.toBe(before.version);
        expect(await store.replacePlan({ ...fixture, plan: { ...fixture.plan, reader: '2' } })).toBe('replaced');
        expect(await store.removePlan(plan)).toBe(true);
        expect(await store.removePlan(plan)).toBe(false);
        expect(await exported(store)).toEqual([]);
      });

      it('replaces what the plan said by what it says now', { timeout: 60_000 }, async () => {
        await store.replacePlan(fixture);
        const shorter = otherBytes({ ...fixture, relations: fixture.relations.slice(0, 2), measurements: [], conflicts: [] });
        await store.replacePlan(shorter);
        const lines = await exported(store);
        await clear();
        await store.replacePlan(shorter);
        expect(lines).toEqual(await exported(store));
      });

      it('keeps plans without what others say of the same things', { timeout: 60_000 }, async () => {
        await store.replacePlan(fixture);
        await store.replacePlan(later);
        const [row] = (await store.run({ from: { kind: 'Park' } })).rows;
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
        const [scoped] = (await store.run({ from: { kind: 'Park' }, plans: [plan] })).rows;
        expect(scoped!.nodes[0]!.props).toEqual({
          name: '云岭高新技术产业开发区',
          aliases: ['云岭高新区'],
          areaKm2: 12.5,
          levels: ['国家级'],
          parkKind: '高新区',
        });
        await store.removePlan(later.plan.id);
        const [left] = (await store.run({ from: { kind: 'Park' } })).rows;
        expect(left!.nodes[0]).toEqual(scoped!.nodes[0]);
      });

      it.each([1, 2, 3])(
        'makes the same graph of plans in any order, and unmakes them (seed %i)',
        { timeout: 240_000 },
        async (seed) => {
          const random = new Random(seed);
          const plans = [1, 2, 3].map((n) => generatePlan(seed * 10 + n, undefined, 1.2));
          const states = new Map<string, string>();
          const state = async () => (await exported(store)).map((line) => JSON.stringify(line)).join('\n');
          for (let round = 0; round < 3; round++) {
            const inside = new Set<PlanFacts>();
            const steps = [...random.some(plans, 3), ...random.some(plans, 3), ...random.some(plans, 3)];
            for (const facts of steps) {
              if (inside.has(facts) && random.chance(0.6)) {
                expect(await store.removePlan(facts.plan.id)).toBe(true);
                inside.delete(facts);
              } else {
                expect(await store.replacePlan(facts)).toBe(inside.has(facts) ? 'unchanged' : 'new');
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
            await clear();
            expect(await exported(store)).toEqual([]);
          }
          expect(states.size).toBeGreaterThan(2);
        },
      );

      it('writes all or nothing, wherever it fails', { timeout: 240_000 }, async () => {
        await store.replacePlan(fixture);
        const before = await exported(store);
        const engine = (store as CypherStore).engine;
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
            const change = store.replacePlan(otherBytes(fixture));
            await expect(change, `after ${after} statements`).rejects.toMatchObject({ name: 'StoreError', code: 'FAILED' });
            expect(await exported(store)).toEqual(before);
          }
        } finally {
          engine.write = write;
        }
        expect(await store.replacePlan(otherBytes(fixture))).toBe('replaced');
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
        await expect(store.replacePlan(facts)).rejects.toMatchObject({ code: 'FAILED', message: expect.stringContaining(what) });
        expect(await store.plans()).toEqual([]);
      });

      it('makes one edge of what is said of a pair in several records', { timeout: 60_000 }, async () => {
        const facts = structuredClone(fixture);
        const cites = facts.relations.find((r) => r.type === 'CITES')!;
        const develops = facts.relations.find((r) => r.to === 'industry:新材料')!;
        facts.relations.push(
          { ...cites, relation: '提及', evidence: [quote('制造强市纲要')] },
          { ...develops, role: ['emerging'] },
        );
        await store.replacePlan(facts);
        const lines = await exported(store);
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
          while (writing) seen.push((await store.run(passages)).rows[0]!.value);
        })();
        const outcomes = await Promise.all([...plans, ...plans].map((facts) => store.replacePlan(facts)));
        writing = false;
        await reader;
        expect(outcomes).toEqual(['new', 'new', 'new', 'unchanged', 'unchanged', 'unchanged']);
        expect([...new Set(seen)].filter((n) => ![0, 12, 24, 36].includes(n!))).toEqual([]);
      });
    });

    describe('reading', () => {
      let lines: ExportLine[];
      beforeAll(async () => {
        await clear();
        await store.replacePlan(fixture);
        await store.replacePlan(later);
        lines = await exported(store);
      }, 120_000);
      const node = (id: string) => lines.find((l) => l.type === 'node' && l.id === id);
      const edges = (label: string) => lines.filter((l) => l.type === 'relationship' && l.label === label);

      it('exports every node with its kind first', () => {
        const nodes = lines.filter((l) => l.type === 'node');
        const counts: Record<string, number> = {};
        for (const n of nodes) counts[n.labels[0]!] = (counts[n.labels[0]!] ?? 0) + 1;
        expect(counts).toEqual({
          Plan: 2,
          Section: 3,
          Passage: 1,
          Park: 1,
          City: 1,
          Industry: 2,
          Project: 1,
          Enterprise: 1,
          Organization: 1,
          Infrastructure: 1,
          Place: 1,
          Policy: 1,
          Indicator: 1,
          Level: 2,
          Status: 2,
          Name: 13,
          Measurement: 2,
          Conflict: 1,
        });
        expect(node(park)).toMatchObject({
          labels: ['Park', 'Entity'],
          properties: { id: park, areaKm2: 20, levels: ['国家级', '省级'] },
        });
        expect(node('project:云岭芯片厂')).toMatchObject({ properties: { status: ['开工建设', '续建'], investment: 30 } });
        expect(node(plan)).toMatchObject({ properties: { text: fixture.plan.text, period: '2016-2020' } });
        expect(node(`${plan}#第一章/一`)).toMatchObject({ properties: { path: '第一章/一', number: '一', title: '园区', plan } });
        expect(node(`${plan}@15`)).toMatchObject({
          properties: { section: '第一章', start: 15, end: 48, text: fixture.passages[0]!.text },
        });
        expect(node(`${plan}!m1`)).toMatchObject({
          properties: {
            valueText: '>300',
            value: 300,
            unit: '亿元',
            year: '2020',
            comparator: '>',
            nature: '目标',
            sections: ['第一章'],
          },
        });
        expect(node(`${plan}!m2`)).toMatchObject({ properties: { valueText: '15∶43∶42' } });
        expect(node(`${plan}!c1`)).toMatchObject({
          properties: { topic: '产值目标不一致', check: 'target', values: ['300', '350'], sections: ['第一章', '第一章/一'] },
        });
      });

      it('exports every relationship with its evidence', () => {
        const [first] = edges('DEVELOPS').filter((l) => l.type === 'relationship' && l.end.id === 'industry:电子信息');
        expect(first).toEqual({
          type: 'relationship',
          id: `${park}|DEVELOPS|industry:电子信息|${plan}`,
          label: 'DEVELOPS',
          start: { id: park },
          end: { id: 'industry:电子信息' },
          properties: {
            plan,
            role: ['lead', 'support'],
            sections: ['第一章', '第一章/一'],
            quotes: ['云岭高新区重点发展电子信息', '电子信息'],
            starts: [15, 24],
            ends: [28, 28],
            modes: ['stated', 'stated'],
          },
        });
        expect(edges('CITES')).toMatchObject([{ start: { id: `${plan}#第一章/一` }, properties: { relation: '依据' } }]);
        expect(edges('MENTIONED_IN').map((l) => [l.properties.start, l.properties.end])).toEqual([
          [15, 20],
          [33, 38],
        ]);
        expect(
          edges('NAMED')
            .filter((l) => l.type === 'relationship' && l.start.id === park)
            .map((l) => l.properties.rule),
        ).toEqual(['as written', 'short form', 'as written']);
        expect(edges('HAS_LEVEL').map((l) => [l.properties.plan, l.properties.quotes])).toEqual([
          [plan, ['云岭高新区']],
          [later.plan.id, ['云岭国家高新区']],
        ]);
        expect(edges('DESCRIBED_IN')).toHaveLength(12);
        expect(edges('ABOUT')).toHaveLength(3);
        expect(edges('OF')).toHaveLength(2);
        expect(edges('STATED_IN').map((l) => l.type === 'relationship' && `${l.start.id} ${l.end.id}`)).toEqual([
          `${plan}!c1 ${plan}#第一章/一`,
          `${plan}!c1 ${plan}#第一章`,
          `${plan}!m1 ${plan}#第一章`,
          `${plan}!m2 ${plan}#第一章`,
        ]);
        const ids = lines.map((l) => `${l.type} ${l.id}`);
        expect(new Set(ids).size).toBe(ids.length);
      });

      it('gives rows with their edges and evidence', async () => {
        const { rows, cypher, params } = await store.run({
          from: { kind: 'Park', where: { op: 'prop', prop: 'aliases', cmp: '=', value: '云岭高新区' } },
          follow: [{ hop: { rel: 'DEVELOPS', dir: 'out', edge: { role: ['support'] } }, to: { kind: 'Industry' } }],
        });
        expect(rows).toHaveLength(1);
        expect(rows[0]!.nodes[1]).toEqual({
          id: 'industry:电子信息',
          kind: 'Industry',
          props: { name: '电子信息', aliases: [] },
        });
        expect(rows[0]!.edges[0]).toMatchObject({
          type: 'DEVELOPS',
          from: park,
          to: 'industry:电子信息',
          props: { plan, starts: [15, 24], ends: [28, 28] },
        });
        expect(cypher).toContain('MATCH (n0:Park)');
        expect(Object.values(params)).toContain('云岭高新区');
      });

      it('gives the ends of an edge as the model has them, whichever way it was followed', async () => {
        const { rows } = await store.run({
          from: { kind: 'Plan', where: { op: 'ids', ids: [plan] } },
          follow: [
            {
              hop: { rel: 'PART_OF', dir: 'in', upTo: 3 },
              to: { kind: 'Section', where: { op: 'prop', prop: 'path', cmp: '=', value: '第一章/一' } },
            },
          ],
        });
        expect(rows.map((r) => r.edges[0])).toMatchObject([{ type: 'PART_OF', from: `${plan}#第一章/一`, to: `${plan}#第一章` }]);
        expect(rows[0]!.nodes[0]!.props).not.toHaveProperty('text');
        expect(rows[0]!.nodes[0]!.props).toMatchObject({ title: '临江工业规划甲', period: '2016-2020' });
      });

      it('pages without loss or repetition', async () => {
        const query: Query = { from: { kind: 'Name' }, order: [{ at: 0, prop: 'name', dir: 'desc' }] };
        const all = (await store.run(query)).rows.map((r) => r.nodes[0]!.id);
        const paged: string[] = [];
        for (let skip = 0; skip < all.length + 4; skip += 4)
          paged.push(...(await store.run({ ...query, skip, limit: 4 })).rows.map((r) => r.nodes[0]!.id));
        expect(all).toHaveLength(13);
        expect(paged).toEqual(all);
        expect((await store.run({ ...query, limit: 0 })).rows).toEqual([]);
      });

      it.each<[string, Query]>([
        ['a kind that is none', { from: { kind: 'Castle' as never } }],
        ['a property that is none', { from: { kind: 'Park', where: { op: 'prop', prop: 'colour', cmp: '=', value: 'red' } } }],
        [
          'a property by the name of something else',
          { from: { kind: 'Park', where: { op: 'prop', prop: 'constructor', cmp: '=', value: 'x' } } },
        ],
        ['text against a number', { from: { kind: 'Park', where: { op: 'prop', prop: 'areaKm2', cmp: '>', value: '3' } } }],
        [
          'a relationship that is none',
          { from: { kind: 'Park' }, follow: [{ hop: { rel: 'LIKES' as never, dir: 'out' }, to: { kind: 'Park' } }] },
        ],
        [
          'a long hop that is not PART_OF',
          { from: { kind: 'Park' }, follow: [{ hop: { rel: 'DEVELOPS', dir: 'out', upTo: 2 }, to: { kind: 'Industry' } }] },
        ],
        [
          'a PART_OF that is too long',
          { from: { kind: 'Section' }, follow: [{ hop: { rel: 'PART_OF', dir: 'out', upTo: 7 }, to: { kind: 'Plan' } }] },
        ],
        [
          'a direction that is none',
          { from: { kind: 'Park' }, follow: [{ hop: { rel: 'DEVELOPS', dir: 'up' as never }, to: { kind: 'Industry' } }] },
        ],
        ['a sum of words', { from: { kind: 'Park' }, aggregate: { fn: 'sum', at: 0, prop: 'name' } }],
        ['an order by a list', { from: { kind: 'Park' }, order: [{ at: 0, prop: 'aliases', dir: 'asc' }] }],
        [
          'an order by a place that is not in the chain',
          { from: { kind: 'Park' }, order: [{ at: 1, prop: 'name', dir: 'asc' }] },
        ],
        ['half a limit', { from: { kind: 'Park' }, limit: 1.5 }],
      ])('refuses %s', async (_, query) => {
        await expect(store.run(query)).rejects.toMatchObject({ name: 'StoreError', code: 'BAD_QUERY' });
      });

      it.each([`' OR true //`, '"', '`', '\\', '$plans', '}) DETACH DELETE n //', '\u0000', '😀'])(
        'takes %j as a value',
        async (value) => {
          const where = {
            op: 'or',
            of: [
              { op: 'ids', ids: [value] },
              { op: 'prop', prop: 'name', cmp: 'contains', value },
            ],
          } as const;
          expect((await store.run({ from: { kind: 'Park', where: { ...where, of: [...where.of] } as never } })).rows).toEqual([]);
          expect(await store.search(value, { kind: 'Passage', limit: 5 })).toEqual([]);
        },
      );

      it.each<[string, string, string[]]>([
        ['一个字', '链', []],
        ['one character', '材', [`${plan}@15`]],
        ['two', '重点', [`${plan}@15`]],
        ['a word', '电子信息', [`${plan}@15`]],
        ['pairs that stand apart', '电子材料', []],
        ['over a comma', '信息、新', [`${plan}@15`]],
        ['part of a number', '02', [`${plan}@15`]],
        ['words and a number', '过300亿', [`${plan}@15`]],
      ])('searches passages for %s literally', async (_, text, ids) => {
        const hits = await store.search(text, { kind: 'Passage', limit: 10 });
        expect(hits.map((h) => h.node.id)).toEqual(ids);
        for (const hit of hits) expect(String(hit.node.props.text).slice(hit.at, hit.at + text.length)).toBe(text);
      });

      it('searches entities by all their names, in plan scope', async () => {
        const found = async (text: string, plans?: string[]) =>
          (await store.search(text, { kind: 'Entity', limit: 20, ...(plans ? { plans } : {}) })).map((h) => h.node.id);
        expect(await found('国家高新')).toEqual([park]);
        expect(await found('国家高新', [plan])).toEqual([]);
        expect(await found('云岭')).toEqual(
          [park, 'infrastructure:云岭铁路', 'project:云岭芯片厂'].sort(
            (a, b) => Number(b === park) - Number(a === park) || (a < b ? -1 : 1),
          ),
        );
        expect((await store.search('云岭', { kind: 'Entity', limit: 1 })).length).toBe(1);
        const [hit] = await store.search('岭高新区', { kind: 'Park', limit: 5 });
        expect(hit).toMatchObject({ node: { id: park, kind: 'Park' }, at: 1 });
        expect(await store.search('', { kind: 'Park', limit: 5 })).toEqual([]);
      });

      it('finds the shortest chain of facts', async () => {
        const between = async (from: string, to: string, upTo: number, plans?: string[]) =>
          (await store.path({ from, to, upTo, ...(plans ? { plans } : {}) })).row?.nodes.map((n) => n!.id) ?? null;
        const enterprise = 'enterprise:临江电子有限公司';
        expect(await between('place:东湾港', enterprise, 4)).toEqual([
          'place:东湾港',
          'infrastructure:云岭铁路',
          'city:临江市',
          enterprise,
        ]);
        expect(await between('place:东湾港', enterprise, 2)).toBeNull();
        expect(await between('place:东湾港', enterprise, 4, [plan])).toHaveLength(4);
        expect(await between('place:东湾港', enterprise, 6, [later.plan.id])).toBeNull();
        expect(await between(park, park, 3)).toEqual([park]);
        expect(await between(park, 'city:无', 6)).toBeNull();
        expect(await between('organization:临江市商会', park, 6)).toBeNull();
        const { row, cypher } = await store.path({ from: park, to: enterprise, upTo: 6 });
        expect(row!.edges).toHaveLength(row!.nodes.length - 1);
        expect(row!.edges.every((e) => (e!.props.quotes as string[]).length > 0)).toBe(true);
        expect(cypher).toContain('MATCH');
        await expect(store.path({ from: park, to: enterprise, upTo: 7 })).rejects.toMatchObject({ code: 'BAD_QUERY' });
      });

      it('lists plans, with their text when asked', async () => {
        const { text, ...rest } = fixture.plan;
        expect((await store.plans()).map((p) => p.id)).toEqual([later.plan.id, plan].sort());
        expect((await store.plans()).find((p) => p.id === plan)).toEqual({ ...rest, text: '' });
        expect((await store.plans({ text: true })).find((p) => p.id === plan)).toEqual({ ...rest, text });
        expect(await store.stats()).toMatchObject({ plans: 2, nodes: lines.filter((l) => l.type === 'node').length });
      });
    });
  });

  describe(`closing on ${factory.name}`, () => {
    it('refuses everything afterwards', async () => {
      const { store } = await factory.open();
      await store.close();
      await store.close();
      await expect(store.run({ from: { kind: 'Park' } })).rejects.toMatchObject({ code: 'CLOSED' });
      await expect(store.replacePlan(fixture)).rejects.toMatchObject({ code: 'CLOSED' });
      await expect(store.ready()).rejects.toMatchObject({ code: 'CLOSED' });
    });
  });
}
