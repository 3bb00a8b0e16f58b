import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../graph/store.js';
import { duplicatesOf } from '../../src/cli/access/duplicates.js';
import { findDuplicates } from '../../src/duplicates/duplicates.js';
import { clauseNaming } from '../../src/duplicates/quotes.js';
import { createServer } from '../../src/server.js';
import { embeddedFactory, neo4jFactory, type StoreFactory } from '../graph/stores.js';
import { silentAsker } from '../graphql/setup.js';
import { first, second } from './plans.js';

const factories: StoreFactory[] = neo4jFactory ? [embeddedFactory, neo4jFactory] : [embeddedFactory];

describe.each(factories)('duplicates on the $name engine', ({ open }) => {
  let store: GraphStore;
  let dispose: () => Promise<void>;
  beforeAll(async () => {
    ({ store, dispose } = await open());
    await store.replacePlan(first);
    await store.replacePlan(second);
  });
  afterAll(() => dispose());

  const ask = async (query: string) => {
    const server = createServer({ store, asker: silentAsker, log: () => undefined });
    const response = await server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as { data?: { duplicates: Record<string, unknown> }; errors?: { message: string }[] };
  };

  it('finds the park that one plan names with its city, and not the one of another city', async () => {
    const { pairs, common } = await findDuplicates(store);
    expect(pairs).toMatchObject([
      {
        kind: 'Park',
        reason: 'PLACE',
        detail: '临江',
        a: { name: '临江市云岭高新技术产业开发区' },
        b: { name: '云岭高新技术产业开发区' },
      },
      { kind: 'Enterprise', reason: 'RANK', a: { name: '临江电子有限公司' }, b: { name: '临江电子集团有限公司' } },
    ]);
    expect(common).toEqual([]);
  });

  it('keeps to plans and kinds', async () => {
    expect((await findDuplicates(store, { plans: [second.plan.id] })).pairs).toEqual([]);
    expect((await findDuplicates(store, { plans: [first.plan.id, second.plan.id] })).pairs).toHaveLength(2);
    expect((await findDuplicates(store, { kinds: ['Project', 'City'] })).pairs).toEqual([]);
  });

  it('gives the plans and a clause of both', async () => {
    const { total, duplicates } = await duplicatesOf(store);
    expect(total).toBe(2);
    const [other, one] = duplicates[0]!.things;
    expect(one).toMatchObject({
      plans: [{ title: first.plan.title }],
      evidence: { quote: '云岭高新区重点发展电子信息、新材料', section: '第一章' },
    });
    expect(other).toMatchObject({
      plans: [{ id: second.plan.id, title: second.plan.title }],
      evidence: { quote: '推动临江市云岭高新技术产业开发区扩园', section: '一', plan: second.plan.id, page: null },
    });
    const { start, end } = other.evidence!;
    expect(second.plan.text.slice(start, end)).toBe('推动临江市云岭高新\n技术产业开发区扩园');
  });

  it('are pages of GraphQL, with their count', async () => {
    const fields = `totalCount common { name } pageInfo { hasNextPage endCursor }
      nodes { kind reason detail second { entity { name plans { title } } } first { entity { id } evidence { quote mode section } } }`;
    const { data, errors } = await ask(`{ duplicates(first: 1) { ${fields} } }`);
    expect(errors).toBeUndefined();
    expect(data!.duplicates).toMatchObject({
      totalCount: 2,
      common: [],
      pageInfo: { hasNextPage: true },
      nodes: [
        {
          kind: 'PARK',
          reason: 'PLACE',
          detail: '临江',
          second: { entity: { name: '云岭高新技术产业开发区', plans: [{ title: first.plan.title }] } },
          first: { evidence: { quote: '推动临江市云岭高新技术产业开发区扩园', mode: 'STATED', section: '一' } },
        },
      ],
    });
    const { endCursor } = data!.duplicates.pageInfo as { endCursor: string };
    const next = await ask(`{ duplicates(first: 1, after: "${endCursor}") { ${fields} edges { cursor node { detail } } } }`);
    expect(next.data!.duplicates).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: false },
      edges: [{ node: { detail: '临江电子' } }],
    });
    expect((await ask('{ duplicates(kinds: [CITY]) { totalCount } }')).data!.duplicates).toEqual({ totalCount: 0 });
    expect((await ask('{ duplicates(kinds: [PLAN]) { totalCount } }')).errors![0]!.message).toMatch(/kinds of entity/);
    expect((await ask('{ duplicates(plans: ["none"]) { totalCount } }')).errors![0]!.message).toMatch(/no plan/);
  });

  it('follow the graph: a plan that is gone takes its pairs along', async () => {
    await store.removePlan(second.plan.id);
    expect((await findDuplicates(store)).pairs).toEqual([]);
    await store.replacePlan(second);
    expect((await findDuplicates(store)).pairs).toHaveLength(2);
  });
});

describe('the clause that names', () => {
  it.each([
    ['前。支持恒远高新区扩园，后', ['恒远高新区'], '支持恒远高新区扩园'],
    ['恒远高新区', ['恒远高新区'], '恒远高新区'],
    ['恒远区内，恒远高新区扩园', ['恒远区', '恒远高新区'], '恒远高新区扩园'],
    ['前，恒远—泽丰（临江，海州）产业园扩园。后', ['恒远—泽丰（临江，海州）产业园'], '恒远—泽丰（临江，海州）产业园扩园'],
    ['前，后。', ['恒远高新区'], '前'],
  ])('%j', (text, names, clause) => {
    const part = clauseNaming(text, names);
    expect(part.text).toBe(clause);
    expect(text.slice(part.start, part.start + clause.length)).toBe(clause);
  });
});
