/** The contract's part on reading: rows, pages, refusals, search, paths and the list of plans. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Query } from '../../graph/query.js';
import type { Suite } from './contract.js';
import { fixture, later, park, plan } from './fixture.js';

export function reading(suite: Suite): void {
  describe('reading', () => {
    beforeAll(async () => {
      await suite.clear();
      await suite.store.replacePlan(fixture);
      await suite.store.replacePlan(later);
    }, 120_000);

    it('gives rows with their edges and evidence', async () => {
      const { rows, cypher, params } = await suite.store.run({
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
      const { rows } = await suite.store.run({
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
      const all = (await suite.store.run(query)).rows.map((r) => r.nodes[0]!.id);
      const paged: string[] = [];
      for (let skip = 0; skip < all.length + 4; skip += 4)
        paged.push(...(await suite.store.run({ ...query, skip, limit: 4 })).rows.map((r) => r.nodes[0]!.id));
      expect(all).toHaveLength(13);
      expect(paged).toEqual(all);
      expect((await suite.store.run({ ...query, limit: 0 })).rows).toEqual([]);
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
      ['an order by a place that is not in the chain', { from: { kind: 'Park' }, order: [{ at: 1, prop: 'name', dir: 'asc' }] }],
      ['half a limit', { from: { kind: 'Park' }, limit: 1.5 }],
    ])('refuses %s', async (_, query) => {
      await expect(suite.store.run(query)).rejects.toMatchObject({ name: 'StoreError', code: 'BAD_QUERY' });
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
        expect((await suite.store.run({ from: { kind: 'Park', where: { ...where, of: [...where.of] } as never } })).rows).toEqual(
          [],
        );
        expect(await suite.store.search(value, { kind: 'Passage', limit: 5 })).toEqual([]);
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
      const hits = await suite.store.search(text, { kind: 'Passage', limit: 10 });
      expect(hits.map((h) => h.node.id)).toEqual(ids);
      for (const hit of hits) expect(String(hit.node.props.text).slice(hit.at, hit.at + text.length)).toBe(text);
    });

    it('searches entities by all their names, in plan scope', async () => {
      const found = async (text: string, plans?: string[]) =>
        (await suite.store.search(text, { kind: 'Entity', limit: 20, ...(plans ? { plans } : {}) })).map((h) => h.node.id);
      expect(await found('国家高新')).toEqual([park]);
      expect(await found('国家高新', [plan])).toEqual([]);
      expect(await found('云岭')).toEqual(
        [park, 'infrastructure:云岭铁路', 'project:云岭芯片厂'].sort(
          (a, b) => Number(b === park) - Number(a === park) || (a < b ? -1 : 1),
        ),
      );
      expect((await suite.store.search('云岭', { kind: 'Entity', limit: 1 })).length).toBe(1);
      const [hit] = await suite.store.search('岭高新区', { kind: 'Park', limit: 5 });
      expect(hit).toMatchObject({ node: { id: park, kind: 'Park' }, at: 1 });
      expect(await suite.store.search('', { kind: 'Park', limit: 5 })).toEqual([]);
    });

    it('finds the shortest chain of facts', async () => {
      const between = async (from: string, to: string, upTo: number, plans?: string[]) =>
        (await suite.store.path({ from, to, upTo, ...(plans ? { plans } : {}) })).row?.nodes.map((n) => n!.id) ?? null;
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
      const { row, cypher } = await suite.store.path({ from: park, to: enterprise, upTo: 6 });
      expect(row!.edges).toHaveLength(row!.nodes.length - 1);
      expect(row!.edges.every((e) => (e!.props.quotes as string[]).length > 0)).toBe(true);
      expect(cypher).toContain('MATCH');
      await expect(suite.store.path({ from: park, to: enterprise, upTo: 7 })).rejects.toMatchObject({ code: 'BAD_QUERY' });
    });

    it('lists plans, with their text when asked', async () => {
      const { text, ...rest } = fixture.plan;
      expect((await suite.store.plans()).map((p) => p.id)).toEqual([later.plan.id, plan].sort());
      expect((await suite.store.plans()).find((p) => p.id === plan)).toEqual({ ...rest, text: '' });
      expect((await suite.store.plans({ text: true })).find((p) => p.id === plan)).toEqual({ ...rest, text });
      expect((await suite.store.plans({ text: true })).find((p) => p.id === later.plan.id)!.pages).toEqual([0, 5]);
      expect(await suite.store.stats()).toMatchObject({ plans: 2, nodes: 37 });
    });
  });
}
