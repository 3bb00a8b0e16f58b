/** Corrections by mutation, and what the graph tells of them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { riverPlan } from '../corrections/plans.js';
import { openWriter, type Writer } from './writer.js';

const correct = `mutation ($input: CorrectionInput!, $dryRun: Boolean! = false) {
  correct(input: $input, dryRun: $dryRun) {
    dryRun
    correction { id type first second relation quote kind state plans { id title state } }
    plans { placed facts { change type from to evidence { section quote } } names { change thing name } }
    filesNeeded { id }
  }
}`;
const remove = 'mutation ($id: ID!) { removeCorrection(id: $id) { correction { id } plans { placed facts { change } } } }';
const list = '{ corrections { id type first second state by note at plans { title state } } }';

let writer: Writer;
beforeAll(async () => {
  writer = await openWriter();
  for (const { id } of await writer.store.plans()) await writer.store.removePlan(id);
  await writer.send('mutation ($text: String!) { addPlan(text: $text, name: "river.md") { outcome } }', { text: riverPlan });
}, 120_000);
afterAll(() => writer.close());

const done = async (input: object, more: object = {}) => {
  const { data, errors } = await writer.send(correct, { input, ...more });
  expect(errors).toBeUndefined();
  return (data as unknown as { correct: { correction: { id: string }; plans: { facts: object[] }[] } }).correct;
};

describe('a correction', { timeout: 60_000 }, () => {
  it('is made, told in evidence and spellings, listed, and taken back', async () => {
    const made = await done({ type: 'SAME', first: '青禾工业园', second: '青禾产业小镇', by: '刘', note: '同一园区' });
    const { id } = made.correction;
    expect(made).toMatchObject({
      dryRun: false,
      correction: { type: 'SAME', kind: 'PARK', relation: null, state: 'APPLIED' },
      plans: [{ placed: 'APPLIED' }],
    });
    const { data } = await writer.send(
      '{ parks(filter: { name: ["青禾工业园"] }) { nodes { spellings { text rule correction } industries { edges { evidence { quote correction } } } } } }',
    );
    const [park] = (
      data as unknown as { parks: { nodes: { spellings: object[]; industries: { edges: { evidence: object[] }[] } }[] } }
    ).parks.nodes;
    expect(park!.spellings).toContainEqual({ text: '青禾产业小镇', rule: 'correction', correction: id });
    const evidence = park!.industries.edges.flatMap((edge) => edge.evidence);
    expect(evidence).toContainEqual({ quote: expect.stringContaining('电子商务'), correction: id });
    expect(evidence).toContainEqual({ quote: expect.stringContaining('食品加工'), correction: null });
    expect((await writer.send(list, {}, {})).data).toMatchObject({
      corrections: [{ id, by: '刘', note: '同一园区', state: 'APPLIED', plans: [{ state: 'APPLIED' }] }],
    });
    expect((await writer.send(remove, { id })).data).toMatchObject({ removeCorrection: { correction: { id } } });
    expect((await writer.send(list)).data).toEqual({ corrections: [] });
  });

  it('is only shown with dryRun', async () => {
    const made = await done({ type: 'WRONG', first: '云岭高新技术产业开发区', second: '新材料' }, { dryRun: true });
    expect(made.plans[0]!.facts).toMatchObject([{ change: 'REMOVED', type: 'DEVELOPS', to: '新材料' }]);
    expect((await writer.send(list)).data).toEqual({ corrections: [] });
  });

  it.each<[string, object, string, RegExp]>([
    ['of a name nobody has', { type: 'ALIAS', first: '无此园区', second: '甲' }, 'CORRECTION_REFUSED', /没有规划提到“无此园区”/],
    ['without a name', { type: 'ALIAS', first: ' ', second: '甲' }, 'BAD_USER_INPUT', /first/],
    [
      'of a kind that is none',
      { type: 'SAME', first: '青禾工业园', second: '云岭高新区', kind: 'PLAN' },
      'BAD_USER_INPUT',
      /PARK/,
    ],
    [
      'of a relation that is none',
      { type: 'WRONG', first: '青禾工业园', second: '食品加工', relation: 'NAMED' },
      'BAD_USER_INPUT',
      /DEVELOPS/,
    ],
  ])('%s is refused', async (_, input, code, message) => {
    const { errors } = await writer.send(correct, { input }, { authorization: 'Bearer may-write', 'accept-language': 'zh' });
    expect(errors).toMatchObject([{ extensions: { code }, message: expect.stringMatching(message) }]);
  });

  it('is made and taken back by those alone who may write', async () => {
    for (const [query, variables] of [
      [correct, { input: { type: 'SAME', first: 'a', second: 'b' } }],
      [remove, { id: 'c' }],
    ] as const) {
      const { errors } = await writer.send(query, variables, {});
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
  });

  it('that is badly written in the file is told with its line', async () => {
    await writer.store.corrections.append({ id: 'x', at: 'now', type: 'none' } as never);
    const { errors } = await writer.send(list, {}, { 'accept-language': 'en' });
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_CORRECTIONS' }, message: expect.stringMatching(/corrections\.jsonl: line \d+ has a "type"/) },
    ]);
  });
});
