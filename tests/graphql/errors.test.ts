import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { otherPlan, planId } from './fixture.js';
import { type Setup, setup } from './setup.js';

let graph: Setup;
const logged: string[] = [];
beforeAll(async () => {
  graph = await setup({ log: (line) => logged.push(line) });
});
afterAll(() => graph.close());

const failure = async (query: string) => {
  const { errors } = await graph.raw(query);
  expect(errors).toHaveLength(1);
  return { code: errors![0]!.extensions.code, message: errors![0]!.message };
};

describe('errors that say what to do', () => {
  const deep = (n: number): string => (n === 0 ? '{name: ["x"]}' : `{not: ${deep(n - 1)}}`);
  const rows: [query: string, code: string, says: RegExp][] = [
    ['{ parks(first: 501) { totalCount } }', 'BAD_USER_INPUT', /0 to 500/],
    ['{ parks(first: -1) { totalCount } }', 'BAD_USER_INPUT', /0 to 500/],
    ['{ parks(after: "nonsense") { totalCount } }', 'BAD_USER_INPUT', /endCursor/],
    ['{ parks(plans: ["no"]) { totalCount } }', 'NOT_FOUND', /plans \{ id title \}/],
    ['{ parks(plans: []) { totalCount } }', 'BAD_USER_INPUT', /leave it out/],
    ['{ parks(filter: {city: " "}) { totalCount } }', 'BAD_USER_INPUT', /city takes a text/],
    ['{ parks(filter: {or: []}) { totalCount } }', 'BAD_USER_INPUT', /at least one alternative/],
    ['{ parks(filter: {not: {}}) { totalCount } }', 'BAD_USER_INPUT', /must not hold/],
    ['{ parks(filter: {industries: {atLeast: -1}}) { totalCount } }', 'BAD_USER_INPUT', /0 or more/],
    [`{ parks(filter: ${deep(12)}) { totalCount } }`, 'BAD_USER_INPUT', /nested more than/],
    [`{ parks(filter: {or: [${'{name: ["x"]},'.repeat(120)}]}) { totalCount } }`, 'BAD_USER_INPUT', /more than 100 parts/],
    ['{ path(from: "city:临江市", to: "city:没有") { nodes { id } } }', 'NOT_FOUND', /search/],
    ['{ path(from: "city:临江市", to: "city:临江市") { nodes { id } } }', 'BAD_USER_INPUT', /two different/],
    ['{ path(from: "city:临江市", to: "city:松湖区", upTo: 9) { nodes { id } } }', 'BAD_USER_INPUT', /1 to 6/],
    ['{ search(text: "") { totalCount } }', 'BAD_USER_INPUT', /1 to 200/],
    ['{ section(path: "第一章") { id } }', 'BAD_USER_INPUT', /several plans/],
    ['{ ask(question: "  ") { text } }', 'BAD_USER_INPUT', /empty/],
    [
      '{ parks(first: 500) { nodes { industries(first: 500) { nodes { parks(first: 500) { totalCount } } } } } }',
      'BAD_USER_INPUT',
      /smaller pages/,
    ],
    ['{ parks { nodes { nmae } } }', 'GRAPHQL_VALIDATION_FAILED', /Did you mean "name"/],
  ];
  it.each(rows.map(([query, code, says]) => [query.slice(0, 60), query, code, says] as const))(
    '%s',
    async (_, query, code, says) => {
      const error = await failure(query);
      expect(error.code).toBe(code);
      expect(error.message).toMatch(says);
    },
  );

  it('a cursor of another list', async () => {
    const { parks } = await graph.ask<{ parks: { pageInfo: { endCursor: string } } }>(
      '{ parks(first: 1) { pageInfo { endCursor } } }',
    );
    const error = await failure(`{ cities(after: "${parks.pageInfo.endCursor}") { totalCount } }`);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('another list') });
  });

  it('a cursor of a graph that has changed', async () => {
    const { parks } = await graph.ask<{ parks: { pageInfo: { endCursor: string } } }>(
      '{ parks(first: 1) { pageInfo { endCursor } } }',
    );
    await graph.store.removePlan(otherPlan.plan.id);
    const error = await failure(`{ parks(first: 1, after: "${parks.pageInfo.endCursor}") { totalCount } }`);
    await graph.store.replacePlan(otherPlan);
    expect(error.code).toBe('STALE_CURSOR');
  });

  it('what a section path does not name is null, not an error', async () => {
    expect(await graph.ask(`{ section(plan: "${planId}", path: "第九章") { id } }`)).toEqual({ section: null });
  });
});

describe('faults of ours', () => {
  it('are masked, with a reference that is in the log', async () => {
    logged.length = 0;
    const { errors } = await graph.raw('{ ask(question: "哪些园区发展电子信息？") { text } }');
    const { message, extensions } = errors![0]!;
    expect(message).not.toContain('no asker here');
    expect(extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(errors)).not.toContain('no asker here');
    expect(logged.join('\n')).toContain(String(extensions.reference));
    expect(logged.join('\n')).toContain('no asker here');
  });
});
