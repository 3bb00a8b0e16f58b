/** `plans:` on every field of Query that can take it: what is asked of one plan shows nothing that only another says. */
import { buildSchema, getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntityRecord, PlanFacts } from '../../graph/model.js';
import { typeDefs } from '../../src/graphql/generated/type-defs.js';
import { everyField } from './every-field.js';
import { plan, planId } from './fixture.js';
import { openWriter, type Writer } from './writer.js';

const ids = [planId, '青岭规划|临江市人民政府|2021-2025'] as const;

const firm = (name: string): EntityRecord => ({
  id: `enterprise:${name}`,
  kind: 'Enterprise',
  name,
  names: [{ text: name, rule: 'exact', count: 1 }],
  mentions: [],
  props: {},
});

/** With two companies that may be one. */
const river: PlanFacts = { ...plan, entities: [...plan.entities, firm('云岭光电公司'), firm('云岭光电有限公司')] };

/** The same plan of other years: 青岭 for 云岭, another area, another alias; cities, industries and one park are shared. */
const valley = JSON.parse(
  JSON.stringify(river)
    .replaceAll(planId, ids[1])
    .replaceAll('云岭', '青岭')
    .replaceAll('2020', '2025')
    .replaceAll('2016-2020', '2021-2025')
    .replaceAll('"areaKm2":4', '"areaKm2":7')
    .replaceAll('"text":"总产值"', '"text":"工总"')
    .replaceAll('"hash":"a1"', '"hash":"c1"')
    .replaceAll('linjiang.md', 'qingling.md')
    .replaceAll('"level":"county"', '"level":"district"'),
) as PlanFacts;

/** What only one of them says. */
const own = [
  [ids[0], '云岭', '"areaKm2":4,', '"总产值"', '"county"', 'linjiang.md'],
  [ids[1], '青岭', '"areaKm2":7,', '"工总"', '"district"', 'qingling.md'],
] as const;

const schema = buildSchema(typeDefs);
const fields = schema.getQueryType()!.getFields();

/** How each is asked, where it is no list. */
const calls: Readonly<Record<string, string>> = {
  ask: 'question: "哪些园区发展电子信息？"',
  askFrame: 'frame: {operation: LIST, want: [{kind: PARK, word: "园区"}]}',
  search: 'text: "岭"',
  node: 'id: "industry:电子信息产业"',
  path: 'from: "city:临江市", to: "industry:电子信息产业"',
};
/** An interface shows little by itself. */
const shownAs: Readonly<Record<string, string>> = { node: 'Industry' };

let writer: Writer;
beforeAll(async () => {
  writer = await openWriter();
  await writer.store.replacePlan(river);
  await writer.store.replacePlan(valley);
});
afterAll(() => writer.close());

const scoped = Object.values(fields).filter((field) => field.args.some(({ name }) => name === 'plans'));

async function said(name: string, plans: readonly string[] | null): Promise<string> {
  const kind = shownAs[name];
  const type = kind ? schema.getType(kind)! : getNamedType(fields[name]!.type);
  const args = [calls[name], 'plans: $plans'].filter(Boolean).join(', ');
  const depth = ['ask', 'askFrame', 'duplicates'].includes(name) ? 4 : 2;
  const { data, errors } = await writer.send(
    `query ($plans: [ID!]) { ${name}(${args}) { ${kind ? `... on ${kind} ` : '... '}${everyField(schema, type, depth)} } }`,
    { plans },
    {},
  );
  expect(errors).toBeUndefined();
  return JSON.stringify((data as Record<string, unknown>)[name]);
}

it('every field takes it that could show several plans', () => {
  const without = Object.keys(fields).filter((name) => !scoped.some((field) => field.name === name));
  // What people said is no plan's word; each correction tells its plans.
  expect(without.sort()).toEqual(['comparePlans', 'corrections', 'plan', 'section']);
});

describe.each(scoped.map(({ name }) => name))('%s', (name) => {
  it.each([0, 1] as const)('of one plan (%i)', async (one) => {
    const found = await said(name, [ids[one]]);
    expect(found).toContain(ids[one]);
    expect(own[1 - one]!.filter((word) => found.includes(word))).toEqual([]);
  });

  it('of both, and of all', async () => {
    // A chain of relationships is one, whoever says so.
    const shown = name === 'path' ? [ids[0]] : ids;
    for (const found of [await said(name, ids), await said(name, null)]) for (const id of shown) expect(found).toContain(id);
  });

  it('of a plan that is not there', async () => {
    const args = [calls[name], 'plans: ["no such plan"]'].filter(Boolean).join(', ');
    const { errors } = await writer.send(`{ ${name}(${args}) { __typename } }`, {}, {});
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('no such plan'), extensions: { code: 'NOT_FOUND' } });
  });
});

it.each([0, 1] as const)('filters and orders by what the plan says (%i)', async (one) => {
  const { data } = await writer.send(
    `query ($plans: [ID!]) {
      small: parks(plans: $plans, filter: {areaKm2: {atMost: 5}}) { totalCount }
      large: parks(plans: $plans, filter: {areaKm2: {atLeast: 6}, name: ["松湖产业园"]}) { totalCount }
      alias: indicators(plans: $plans, filter: {name: ["工总"]}) { totalCount }
      county: cities(plans: $plans, filter: {level: ["county"]}) { totalCount }
    }`,
    { plans: [ids[one]] },
    {},
  );
  const counts = Object.values(data as unknown as Record<string, { totalCount: number }>).map(({ totalCount }) => totalCount);
  expect(counts).toEqual(one === 0 ? [1, 0, 0, 1] : [0, 1, 1, 0]);
});
