import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestPlan } from '../../ingest/ingest.js';
import { typeDefs } from '../../src/graphql/generated/type-defs.js';
import * as expected from '../compare/expected.js';
import { earlierPlan, laterPlan } from '../compare/plans.js';
import { everyField } from './every-field.js';
import { type Setup, setup } from './setup.js';

let graph: Setup;
let ids: { a: string; b: string };
beforeAll(async () => {
  graph = await setup();
  const [a, b] = [earlierPlan, laterPlan].map((text) => ingestPlan(new TextEncoder().encode(text), { name: 'plan.md' }).facts);
  for (const facts of [a!, b!]) await graph.store.replacePlan(facts);
  ids = { a: a!.plan.id, b: b!.plan.id };
});
afterAll(() => graph.close());

type Listed = Record<string, { totalCount: number; unchanged?: number; nodes: { text: string }[] }>;
const compare = async <T = Listed>(fields: string): Promise<T> =>
  (await graph.ask<{ comparePlans: T }>(`query ($a: ID!, $b: ID!) { comparePlans(a: $a, b: $b) { ${fields} } }`, ids))
    .comparePlans;

describe('comparePlans', () => {
  it('lists every change with its count', async () => {
    const { changes } = await compare('changes { totalCount unchanged nodes { text } }');
    expect(changes!.nodes.map((n) => n.text)).toEqual(expected.lines);
    expect(changes!.totalCount).toBe(expected.lines.length);
    expect(changes!.unchanged).toBe(Object.values(expected.unchanged).reduce((sum, n) => sum + n, 0));
  });

  it.each([
    ['(kinds: [PARK])', 4, 1],
    ['(kinds: [INDUSTRY, POLICY])', 8, 8],
    ['(kinds: [POLICY], types: [ADDED])', 1, 2],
    ['(types: [LOWERED])', 1, 10],
    ['(kinds: [])', 0, 0],
  ])('keeps to the kinds asked for %s', async (args, totalCount, unchanged) => {
    const { changes } = await compare(`changes${args} { totalCount unchanged }`);
    expect(changes).toEqual({ totalCount, unchanged });
  });

  it('gives a change in the terms of the schema, with the clauses of both', async () => {
    const { changes } = await compare(
      `changes(kinds: [PARK], types: [CHANGED]) { nodes { kind type aspect thing { id } subject { id } text(language: "en")
         before { text value evidence { plan quote mode } } after { text evidence { plan quote } } } }`,
    );
    expect(changes!.nodes).toMatchObject([
      {
        kind: 'PARK',
        type: 'CHANGED',
        aspect: 'LEVEL',
        thing: { id: 'park:云岭高新技术产业开发区' },
        subject: null,
        text: 'Changed level of 云岭高新技术产业开发区: 省级 → 国家级',
        before: { text: '省级', value: null },
        after: { text: '国家级' },
      },
    ]);
    const sides = changes!.nodes[0] as unknown as Record<'before' | 'after', { evidence: unknown[] }>;
    expect(sides.before.evidence).toContainEqual({ plan: ids.a, quote: '是省级高新技术产业开发区', mode: 'INHERITED' });
    expect(sides.after.evidence).toContainEqual({ plan: ids.b, quote: '为国家级高新技术产业开发区' });
  });

  it('gives outcomes, contradictions and what was not compared with their counts', async () => {
    expect(
      await compare(
        `outcomes { totalCount targets reached share } conflicts { totalCount nodes { year thing { name } } }
         notCompared { totalCount nodes { reason thing { name } } } a { period } b { period }`,
      ),
    ).toEqual({
      a: { period: '2016-2020' },
      b: { period: '2021-2025' },
      outcomes: { totalCount: 4, targets: 16, reached: 3, share: 0.75 },
      conflicts: {
        totalCount: 2,
        nodes: [
          { year: '2025', thing: { name: '研发人员总数' } },
          { year: '2015', thing: { name: '工业总产值' } },
        ],
      },
      notCompared: {
        totalCount: 3,
        nodes: [
          { reason: 'YEAR', thing: { name: '高新技术企业' } },
          { reason: 'SEVERAL', thing: { name: '发明专利授权量' } },
          { reason: 'UNIT', thing: { name: '矿泉水产量' } },
        ],
      },
    });
  });

  it('has a value for every field', async () => {
    const schema = buildSchema(typeDefs);
    const lists = ['PlanChangeList', 'PlanDisagreementList', 'TargetOutcomeList', 'UncomparedList'];
    const parts = ['changes', 'conflicts', 'outcomes', 'notCompared'].map(
      (field, i) => `${field} ${everyField(schema, schema.getType(lists[i]!)!, 4)}`,
    );
    const found = await compare(parts.join(' '));
    for (const list of Object.values(found)) expect(list.nodes).toHaveLength(list.totalCount);
  });

  it('asks the store a bounded number of times', async () => {
    graph.ran();
    await compare('changes { nodes { text before { evidence { quote } } after { evidence { quote } } } } outcomes { share }');
    expect(graph.ran()).toBeLessThanOrEqual(26);
  });

  it.each([
    ['an unknown plan', { a: 'plan:无' }, 'NOT_FOUND'],
    ['a plan and itself', null, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_, given, code) => {
    const { errors } = await graph.raw('query ($a: ID!, $b: ID!) { comparePlans(a: $a, b: $b) { a { id } } }', {
      ...ids,
      ...(given ?? { a: ids.b }),
    });
    expect(errors![0]!.extensions.code).toBe(code);
  });

  it('refuses a language it does not speak, and more comparisons than one query may ask for', async () => {
    const call = `comparePlans(a: "${ids.a}", b: "${ids.b}")`;
    const spoken = await graph.raw(`{ ${call} { changes { nodes { text(language: "fr") } } } }`);
    expect(spoken.errors![0]!.message).toMatch(/language is “fr”/);
    const many = await graph.raw(`{ ${Array.from({ length: 51 }, (_, i) => `c${i}: ${call} { a { id } }`).join(' ')} }`);
    expect(many.errors![0]!.message).toMatch(/could touch/);
  });
});
