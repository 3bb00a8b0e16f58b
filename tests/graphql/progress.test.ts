/** How far an addition is, told while it goes on. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { riverPlan } from '../cli/plan.js';
import { altered, openWriter, type Result, type Writer } from './writer.js';

const progress = `subscription ($ticket: ID!) {
  planProgress(ticket: $ticket) {
    ticket stage fraction
    addition { ticket outcome report { plan { title } facts } }
    error { code message }
  }
}`;
const add = 'mutation ($text: String!, $ticket: ID) { addPlan(text: $text, ticket: $ticket) { ticket outcome } }';

interface Told {
  ticket: string;
  stage: string;
  fraction: number;
  addition: { ticket: string; outcome: string; report: { plan: { title: string }; facts: number } } | null;
  error: { code: string; message: string } | null;
}

let writer: Writer;
beforeAll(async () => {
  writer = await openWriter();
});
afterAll(() => writer.close());
beforeEach(async () => {
  for (const { id } of await writer.store.plans()) await writer.store.removePlan(id);
});

const told = ({ data, errors }: Result): Told => {
  expect(errors).toBeUndefined();
  return (data as unknown as { planProgress: Told }).planProgress;
};
async function all(events: AsyncIterable<Result>): Promise<Told[]> {
  const found: Told[] = [];
  for await (const event of events) found.push(told(event));
  return found;
}
const stages = ['WAITING', 'READ', 'PARSE', 'OUTLINE', 'MENTIONS', 'FACTS', 'STORE', 'DONE'];

describe('an addition is followed', () => {
  it('from before it is sent to its report', async () => {
    const events = await writer.follow(progress, { ticket: 'early' });
    const [found, sent] = await Promise.all([all(events), writer.send(add, { text: riverPlan, ticket: 'early' })]);
    expect([...new Set(found.map(({ stage }) => stage))]).toEqual(stages);
    expect(found.every(({ ticket }) => ticket === 'early')).toBe(true);
    const fractions = found.map(({ fraction }) => fraction);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect([fractions[0], fractions.at(-1)]).toEqual([0, 1]);
    expect(found.at(-1)).toMatchObject({
      addition: { ticket: 'early', outcome: 'NEW', report: { plan: { title: '临江市产业发展“十四五”规划' } } },
      error: null,
    });
    expect(found.slice(0, -1).every(({ addition }) => addition === null)).toBe(true);
    expect(sent.data).toEqual({ addPlan: { ticket: 'early', outcome: 'NEW' } });
  });

  it('while it goes on: what is told of a stage comes before the next one ends', async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const slow = await openWriter((store) =>
      altered(store, {
        replacePlan: async (facts) => {
          await gate;
          return store.replacePlan(facts);
        },
      }),
    );
    const events = await slow.follow(progress, { ticket: 'slow' });
    const sent = slow.send(add, { text: riverPlan, ticket: 'slow' });
    const before: string[] = [];
    for await (const event of events) {
      before.push(told(event).stage);
      if (before.at(-1) === 'STORE') open();
    }
    expect([...new Set(before)]).toEqual(stages);
    expect((await sent).errors).toBeUndefined();
    await slow.close();
  });

  it('by several, and by who comes too late', async () => {
    const follow = () => writer.follow(progress, { ticket: 'many' });
    const early = [await follow(), await follow()].map(all);
    await writer.send(add, { text: riverPlan, ticket: 'many' });
    const late = all(await follow());
    const [first, second, third] = await Promise.all([...early, late]);
    expect(first!.at(-1)!.stage).toBe('DONE');
    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });

  it('by the ticket that the server made', async () => {
    const { data } = await writer.send(add, { text: riverPlan });
    const { ticket } = (data as unknown as { addPlan: { ticket: string } }).addPlan;
    expect((await all(await writer.follow(progress, { ticket }))).at(-1)).toMatchObject({ ticket, stage: 'DONE' });
  });

  it('each of two at once by its own', async () => {
    const follow = (ticket: string) => writer.follow(progress, { ticket }).then(all);
    const send = (ticket: string, text: string) => writer.send(add, { text, ticket });
    const other = riverPlan.replaceAll('临江', '松湖');
    const [a, b] = await Promise.all([follow('a'), follow('b'), send('a', riverPlan), send('b', other)]);
    expect(a.at(-1)!.addition!.report.plan.title).toContain('临江');
    expect(b.at(-1)!.addition!.report.plan.title).toContain('松湖');
  });

  it('to its error, in the language of who follows', async () => {
    const { errors } = await writer.send(add, { text: '床前明月光', ticket: 'poem' });
    expect(errors?.[0]?.extensions.code).toBe('NOT_A_PLAN');
    const last = (await all(await writer.follow(progress, { ticket: 'poem' }))).at(-1);
    expect(last).toMatchObject({ stage: 'FAILED', addition: null, error: { code: 'NOT_A_PLAN', message: errors![0]!.message } });
    const headers = { authorization: 'Bearer may-write', 'accept-language': 'zh' };
    const inChinese = (await all(await writer.follow(progress, { ticket: 'poem' }, headers))).at(-1);
    expect(inChinese?.error?.message).toContain('不像一份规划');
  });

  it('to a fault of ours, which it does not show', async () => {
    const broken = await openWriter((store) =>
      altered(store, { replacePlan: () => Promise.reject(new Error('secret of the disk')) }),
    );
    await broken.send(add, { text: riverPlan, ticket: 'broken' });
    const last = (await all(await broken.follow(progress, { ticket: 'broken' }))).at(-1);
    expect(last).toMatchObject({ stage: 'FAILED', error: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(JSON.stringify(last)).not.toContain('secret');
    await broken.close();
  });
});

describe('what is no following', () => {
  it.each<[string, Record<string, string>]>([
    ['no token', {}],
    ['a wrong token', { authorization: 'Bearer may-not' }],
  ])('%s', async (_, headers) => {
    await writer.send(add, { text: riverPlan });
    const found: Result[] = [];
    for await (const event of await writer.follow(progress, { ticket: 'early' }, headers)) found.push(event);
    expect(found).toHaveLength(1);
    expect(found[0]!.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(found[0]!.data ?? null).toBeNull();
  });

  it('a subscription that is too large', async () => {
    const deep = (n: number): string => (n === 0 ? '{ __typename }' : `{ ... on PlanProgress ${deep(n - 1)} }`);
    const query = `subscription { planProgress(ticket: "early") ${deep(30)} }`;
    const found: Result[] = [];
    for await (const event of await writer.follow(query)) found.push(event);
    expect(found[0]!.errors?.[0]?.message).toMatch(/levels deep/);
  });
});
