import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer } from '../../src/ask/answer.js';
import type { Frame, FrameInput } from '../../src/ask/frame.js';
import { typeDefs } from '../../src/graphql/generated/type-defs.js';
import { everyField } from './every-field.js';
import { planId } from './fixture.js';
import { type Setup, setup } from './setup.js';

/** A frame that uses every part of its shape. */
const frame: Frame = {
  operation: 'rank',
  want: [{ kind: 'Park', nameHas: ['高新'], level: '国家级', word: '园区' }],
  measures: [{ word: '产值', words: [['工业总产值', '总产值']], indicators: ['indicator:工业总产值'], count: 'Project' }],
  filters: [
    { field: 'entity', word: '临江', ids: ['city:临江市'], not: true, join: 'any' },
    {
      field: 'quantity',
      word: '1000亿元以上',
      cmp: '>=',
      value: 1000,
      unit: '亿元',
      measure: { word: '产值', words: [], indicators: [] },
    },
    { field: 'within', word: '其', frame: { operation: 'list', want: [], measures: [], filters: [] } },
  ],
  rank: { dir: 'max', from: 1, count: 3 },
  direction: 'more',
  expected: 2,
  plans: { ids: [planId], word: '十四五规划', how: 'each' },
};

const evidence = [
  {
    plan: planId,
    section: '第二章/一',
    quote: '云岭高新区重点发展电子信息和新材料产业。',
    start: 1,
    end: 2,
    mode: 'inherited' as const,
  },
];
const blank = {
  id: null,
  name: null,
  aliases: [],
  value: null,
  unit: null,
  boolean: null,
  section: null,
  figure: null,
  plans: [planId],
  change: null,
  evidence,
};
const figure = { about: null, measure: '产值', year: '2025', said: '1200亿元以上' };
const answer: Answer = {
  status: 'ANSWERED',
  text: '有1个。',
  items: [
    { ...blank, kind: 'ENTITY', id: 'park:云岭高新技术产业开发区', name: '云岭高新技术产业开发区', aliases: ['云岭高新区'] },
    { ...blank, kind: 'VALUE', name: '产值', value: 1200, unit: '亿元', figure },
    { ...blank, kind: 'BOOLEAN', boolean: false },
    { ...blank, kind: 'SECTION', section: '第二章/一', name: '重点园区' },
    { ...blank, kind: 'CHANGE', name: '新增园区：云岭园', change: { kind: 'park', type: 'added' } },
  ],
  evidence,
  frame: { chips: [{ role: 'want', label: '园区', source: 'question' }], filler: ['的'], frame },
  cypher: [{ text: 'MATCH (n) RETURN n', params: '{}' }],
  graphql: null,
  searched: ['产值'],
  suggestions: ['有哪些园区？'],
  language: 'zh',
  plans: [{ id: planId, name: '十四五规划' }],
};

let graph: Setup;
const asked: unknown[] = [];
beforeAll(async () => {
  graph = await setup({
    asker: {
      ask: async (question, options) => {
        asked.push([question, options]);
        return answer;
      },
      askFrame: async (given: FrameInput, options) => {
        asked.push([given, options]);
        return answer;
      },
    },
  });
});
afterAll(() => graph.close());

const schema = buildSchema(typeDefs);

it('gives the answer under the names of the contract', async () => {
  const { ask } = await graph.ask<{ ask: Record<string, unknown> }>(
    `{ ask(question: "哪些？", history: ["园区？"], plans: ["${planId}"]) {
      status text items { kind name aliases value unit boolean section figure { about measure year said } plans change { kind type } evidence { plan section quote start end mode } } evidence { quote mode }
    } }`,
  );
  expect(asked.pop()).toEqual(['哪些？', { history: ['园区？'], suggest: false, plans: [planId] }]);
  const [shown] = [{ ...evidence[0], mode: 'INHERITED' }];
  const strip = ({ id, ...item }: (typeof answer.items)[number]) => ({
    ...item,
    change: item.change && { kind: 'PARK', type: 'ADDED' },
    evidence: [shown],
  });
  expect(ask).toEqual({
    status: 'ANSWERED',
    text: '有1个。',
    items: answer.items.map(strip),
    evidence: [{ quote: evidence[0]!.quote, mode: 'INHERITED' }],
  });
});

it('shows every part of it', async () => {
  const { ask } = await graph.ask<{ ask: Record<string, unknown> }>(
    `{ ask(question: "哪些？") ${everyField(schema, schema.getType('Answer')!, 5)} }`,
  );
  expect(ask).toMatchObject({ language: 'zh', searched: ['产值'], suggestions: ['有哪些园区？'], cypher: [{ params: '{}' }] });
});

it.each([
  ['text', false],
  ['text suggestions', true],
  ['... on Answer { next: suggestions }', true],
  ['...Asked', true],
  ['items { name }', false],
])('suggestions are looked for only where the query asks for them: %s', async (fields, suggest) => {
  await graph.ask(
    `{ ask(question: "哪些？") { ${fields} } } ${fields === '...Asked' ? 'fragment Asked on Answer { suggestions }' : ''}`,
  );
  expect(asked.pop()).toEqual(['哪些？', { history: [], suggest }]);
});

it('takes a frame back as it gave it', async () => {
  const measure = 'word words indicators count';
  const filter = `field word ids words not join measure { ${measure} } cmp value unit`;
  const core = `operation want { kind nameHas level word } measures { ${measure} } rank { dir from count } direction expected plans { ids word how }`;
  const { ask } = await graph.ask<{ ask: { frame: { frame: unknown } } }>(
    `{ ask(question: "哪些？") { frame { frame { ${core} filters { ${filter} frame { ${core} filters { ${filter} } } } } } } }`,
  );
  await graph.ask('query ($frame: FrameInput!) { askFrame(frame: $frame) { status } }', { frame: ask.frame.frame });
  expect(asked.pop()).toEqual([frame, { suggest: false, language: 'zh' }]);
});

it.each([
  ['a comparison it does not know', { operation: 'LIST', filters: [{ field: 'QUANTITY', cmp: '≥' }] }, /cmp is “≥”/],
  ['a direction it does not know', { operation: 'COMPARE', direction: 'up' }, /direction is “up”/],
  ['an operation it does not know', { operation: 'GUESS' }, /FrameOperation/],
])('refuses %s', async (_, given, says) => {
  const { errors } = await graph.raw('query ($frame: FrameInput!) { askFrame(frame: $frame) { status } }', { frame: given });
  expect(errors![0]!.message).toMatch(says);
});
