import { describe, expect, it } from 'vitest';
import { merged } from '../../graph/layer/describe.js';
import { layerOf } from '../../graph/layer/layer.js';
import { mergeRelations } from '../../graph/layer/merge-relations.js';
import type { RelationRecord } from '../../graph/model.js';
import { fixture, quote } from './fixture.js';
import { generatePlan } from './generate.js';
import { Random } from './random.js';

const says = (plan: string, period: string | null, name: string, rest: object = {}) => ({
  id: plan,
  plan,
  period,
  name,
  aliases: [],
  ...rest,
});

describe('what plans say of one thing together', () => {
  it.each([
    [
      'the fullest name; the others are aliases',
      [says('a', null, '云岭区'), says('b', null, '云岭高新区', { aliases: ['云岭'] })],
      { name: '云岭高新区', aliases: ['云岭', '云岭区'] },
    ],
    [
      'of names equally long the first',
      [says('b', null, '云乙区'), says('a', null, '云甲区')],
      { name: '云乙区', aliases: ['云甲区'] },
    ],
    [
      'a value of the latest period',
      [says('b', '2021-2025', '云岭', { areaKm2: 9 }), says('a', '2016-2020', '云岭', { areaKm2: 8 })],
      { areaKm2: 9 },
    ],
    [
      'an older value where the latest has none',
      [says('b', '2021-2025', '云岭'), says('a', '2016-2020', '云岭', { areaKm2: 8 })],
      { areaKm2: 8 },
    ],
    [
      'a value of a plan with a period before one without',
      [says('a', null, '云岭', { areaKm2: 1 }), says('b', '2016-2020', '云岭', { areaKm2: 2 })],
      { areaKm2: 2 },
    ],
    [
      'all levels',
      [says('a', null, '云岭', { levels: ['国家级'] }), says('b', null, '云岭', { levels: ['省级', '国家级'] })],
      { levels: ['国家级', '省级'] },
    ],
    [
      'each status, in the order of the model',
      [says('a', null, '厂', { status: ['续建'] }), says('b', null, '厂', { status: ['建成投产'] })],
      { status: ['建成投产', '续建'] },
    ],
  ])('is %s', (_, descriptions, expected) => {
    expect(merged(descriptions)).toMatchObject(expected);
    expect(merged([...descriptions].reverse())).toEqual(merged(descriptions));
  });

  it('has nothing of the edge itself', () => {
    expect(merged([{ ...says('a', '2016-2020', '云岭'), first: 3 }])).toEqual({ name: '云岭', aliases: [] });
  });
});

describe('records of one pair', () => {
  const record = (over: Partial<RelationRecord>): RelationRecord => ({
    type: 'DEVELOPS',
    from: 'a',
    to: 'b',
    evidence: [quote('云岭')],
    ...over,
  });
  it('add up to one, roles in the order of the model', () => {
    expect(
      mergeRelations([
        record({ role: ['emerging'] }),
        record({ to: 'c' }),
        record({ role: ['lead'], evidence: [quote('新材料')] }),
      ]),
    ).toEqual([record({ role: ['lead', 'emerging'], evidence: [quote('云岭'), quote('新材料')] }), record({ to: 'c' })]);
  });
  it('keep one evidence that is there twice', () => {
    expect(mergeRelations([record({}), record({})])).toEqual([record({})]);
  });
  it('are left as they are where each pair has one', () => {
    expect(mergeRelations(fixture.relations)).toEqual(fixture.relations);
  });
});

describe('the layer of a plan', () => {
  it.each([1, 2, 3, 4, 5])('has an id of its own for each node and edge, and no null (seed %i)', (seed) => {
    const layer = layerOf(generatePlan(seed));
    const nodes = [...layer.own.values(), ...layer.shared.values()].flat();
    const edges = [...layer.edges.values()].flat();
    expect(new Set(nodes.map((n) => n.id)).size).toBe(nodes.length);
    expect(new Set(edges.map((e) => e.props.id)).size).toBe(edges.length);
    expect(edges.every((e) => e.props.plan === layer.plan)).toBe(true);
    for (const { props } of [...nodes, ...edges])
      expect(Object.values(props).every((v) => v !== null && v !== undefined)).toBe(true);
  });

  it('keeps every mention', () => {
    const facts = generatePlan(3);
    const mentions = facts.entities.flatMap((e) => e.mentions.map((m) => `${e.id} ${m.passage} ${m.start} ${m.end}`));
    const written = layerOf(facts)
      .edges.get('MENTIONED_IN')!
      .map((e) => `${e.from} ${e.to} ${e.props.start} ${e.props.end}`);
    expect(written.sort()).toEqual([...new Set(mentions)].sort());
  });

  it('leads from a figure to the section that holds its quote, where a path is used twice', () => {
    const facts = structuredClone(fixture);
    facts.sections.push({ ...facts.sections[0]!, id: `${facts.plan.id}#第一章~2`, order: 2, start: 61, end: 80 });
    facts.measurements[0]!.evidence = [{ ...quote('产值'), start: 62, end: 64 }];
    const stated = layerOf(facts)
      .edges.get('STATED_IN')!
      .filter((e) => e.from.endsWith('m1'));
    expect(stated.map((e) => e.to)).toEqual([`${facts.plan.id}#第一章~2`]);
  });
});

describe('the generator of plans', () => {
  it('gives the same plan for the same seed, and another for another', () => {
    expect(generatePlan(7)).toEqual(generatePlan(7));
    expect(generatePlan(7)).not.toEqual(generatePlan(8));
    const random = new Random(1);
    expect([random.below(10), random.below(10)]).toEqual([new Random(1).below(10), expect.any(Number)]);
  });
});
