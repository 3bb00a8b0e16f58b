/** Questions to a graph of three invented plans, as a suite over either engine. */
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../graph/store.js';
import { ingestPlan } from '../../ingest/ingest.js';
import type { Answer } from '../../src/ask/answer.js';
import { type Asker, createAsker } from '../../src/ask/ask.js';
import { typeDefs } from '../../src/graphql/generated/type-defs.js';
import { earlierPlan, laterPlan } from '../compare/plans.js';
import type { StoreFactory } from '../graph/stores.js';
import { elsewhere } from './plans-texts.js';

const schema = buildSchema(typeDefs);

/** Under ids that the suites on a server may remove. */
const [early, late, other] = ['plan:临江工业规划问答1', 'plan:临江工业规划问答2', 'plan:临江工业规划问答3'] as const;
const texts = { [early]: earlierPlan, [late]: laterPlan, [other]: elsewhere };

const [cloud, sand, blue, bay] = ['云岭高新技术产业开发区', '沙洲工业园区', '青石工业园区', '东湾产业园'] as const;
const [gate, willow, river] = ['石门工业园区', '柳溪产业园', '云河产业园'] as const;
const lateParks = [cloud, sand, bay];
const earlyParks = [cloud, sand, blue];

/** What is answered, and the plans asked of; `source` where the plans come from. */
const scopedBy: [question: string, plans: string[], items: string[]][] = [
  ['临江十四五规划里有哪些园区', [late], lateParks],
  ['临江市“十四五”规划中有哪些园区？', [late], lateParks],
  ['临江的十四五规划有哪些园区', [late], lateParks],
  ['在《临江市工业发展“十四五”规划》中有哪些园区', [late], lateParks],
  ['临江市工业发展十四五规划里有哪些园区', [late], lateParks],
  ['根据《临江市工业发展“十四五”规划》，有哪些园区', [late], lateParks],
  ['临江2021—2025年规划有哪些园区', [late], lateParks],
  ['十三五规划里有哪些园区', [early], earlyParks],
  ['“十三五”规划有哪些园区', [early], earlyParks],
  ['十三五里有哪些园区', [early], earlyParks],
  ['第十三个五年规划中有哪些园区', [early], earlyParks],
  ['2016-2020年规划有哪些园区', [early], earlyParks],
  ['秦溪的规划里有哪些园区', [other], [gate, willow, river]],
  ['秦溪市人民政府的规划里有哪些园区', [other], [gate, willow, river]],
  ['秦溪市有哪些园区', [other], [gate, willow, river]],
  ['Which parks are in the 13th five-year plan?', [early], earlyParks],
  ['Which parks are in the 2016-2020 plan?', [early], earlyParks],
  ['临江市十三五和十四五规划有哪些园区', [early, late], [cloud, sand, blue, bay]],
  ['十三五规划依据哪些文件编制', [early], ['云岭省“十三五”工业发展规划', '临江市城市总体规划']],
  ['秦溪的规划引用了哪些政策', [other], ['中国制造2025']],
];

/** All plans are asked: the words name a time, a document or nothing. */
const unscoped = [
  '十三五项目投资多少亿',
  '十三五期间工业投资总额多少',
  '2020年工业总产值目标是多少',
  '有哪些园区',
  '云岭高新区规划面积多大',
  '哪些章节引用了《云岭省“十三五”工业发展规划》',
  'Which parks develop 新材料?',
];

const notThere: [question: string, word: string][] = [
  ['十二五规划里有哪些园区', '十二五规划'],
  ['十五五规划中有哪些园区', '十五五规划'],
  ['临江十五五规划里有哪些园区', '临江十五五规划'],
  ['在《云岭省“十三五”规划》中有哪些园区', '《云岭省十三五规划》'],
  ['抚松县的规划里有哪些园区', '抚松县的规划'],
  ['临江市农业十四五规划里有哪些园区', '临江市农业十四五规划'],
  ['十二五和十三五规划有什么变化', '十二五'],
  ['Which parks are in the 12th five-year plan?', 'the 12th five-year plan'],
];

const ambiguous: [question: string, plans: string[]][] = [
  ['十四五规划里有哪些园区', [late, other]],
  ['临江的规划引用了哪些政策', [early, late]],
  ['两个规划都有的园区', [early, late, other]],
  ['Which parks are in the 14th five-year plan?', [late, other]],
];

/** `›` before a question that leans on the one before it. */
const talks: [talk: string, plans: string[], source: string, items: string[]][] = [
  ['临江十四五规划里有哪些园区 › 那十三五的呢', [early], 'question', earlyParks],
  ['临江十四五规划里哪些园区发展新材料 › 那秦溪的规划呢', [other], 'question', [gate]],
  ['临江十四五规划里有哪些园区 › 其中国家级的有哪些', [late], 'history', [cloud]],
  ['临江十四五规划里有哪些园区 › 其中国家级的有哪些 › 那十三五的呢', [early], 'question', []],
  ['秦溪的规划里哪些园区发展新材料 › 电子信息呢', [other], 'history', [river]],
  ['十三五规划里有哪些园区 › 该规划依据哪些文件编制', [early], 'history', ['云岭省“十三五”工业发展规划', '临江市城市总体规划']],
  ['十三五规划里有哪些园区 › 秦溪市有哪些园区', [other], 'question', [gate, willow, river]],
  ['临江十四五规划里有哪些园区 › What about the 13th five-year plan?', [early], 'question', earlyParks],
];

const whichPlans: [question: string, plans: string[]][] = [
  ['有哪些规划', [early, late, other]],
  ['一共收录了几个规划？', [early, late, other]],
  ['Which plans are there?', [early, late, other]],
  ['哪些规划提到卫星遥感', [other]],
  ['哪些规划提到东湾产业园', [late]],
  ['哪个规划提到了青石工业园区', [early]],
  ['哪些规划引用了《中国制造2025》', [early, late, other]],
  ['哪些规划发展人工智能', [late]],
  ['Which plans mention 卫星遥感?', [other]],
];

/** No question about which plans: 规划 belongs to another word, or is what is cited. */
const notWhich = ['引用了哪些规划', '有哪些规划目标', '哪些规划面积超过10平方公里的园区'];

const changes: [question: string, ...lines: string[]][] = [
  [
    '十三五和十四五园区有什么变化',
    '云岭高新技术产业开发区级别变化：省级 → 国家级',
    '云岭高新技术产业开发区规划面积提高：12平方公里 → 1500公顷',
    '不再提及园区：青石工业园区',
    '新增园区：东湾产业园',
  ],
  ['临江十四五规划比十三五规划新增了哪些园区', '新增园区：东湾产业园'],
  ['十三五规划有、临江十四五规划没有的园区', '不再提及园区：青石工业园区'],
  ['临江十四五规划有而十三五规划没有的产业', '新增产业：抚松县人工智能，培育发展', '新增产业：东湾产业园人工智能，重点发展'],
  ['从十三五到十四五工业总产值目标提高了多少', '全域工业总产值目标提高：1500亿元（2020年） → 0.26万亿元（2025年）'],
  ['十三五和十四五哪些园区升级了', '云岭高新技术产业开发区级别变化：省级 → 国家级'],
  ['十三五和十四五有哪些矛盾', '全域研发人员总数（2025年）：3000人 ≠ 3600人', '全域工业总产值（2015年）：820亿元 ≠ 815亿元'],
  ['十三五和十四五有什么变化 › 哪些目标降低了', '全域高新技术企业目标降低：120家（2020年） → 110家（2025年）'],
  [
    '十三五和十四五有什么变化 › 新增了哪些园区 › 产业呢',
    '新增产业：抚松县人工智能，培育发展',
    '新增产业：东湾产业园人工智能，重点发展',
  ],
  ['Which parks were added between the 13th and 14th five-year plans?', 'Added park: 东湾产业园'],
];

/** Lists and figures whose answer over all plans is that of each plan, joined. */
const joinable = [
  '有哪些园区',
  '哪些园区发展新材料',
  '有哪些项目',
  '省级园区有哪些',
  '哪些园区发展电子信息',
  '工业总产值目标是多少',
  '云岭高新区是什么级别',
  '哪些章节提到新材料',
  'Which parks develop 电子信息?',
];

export function askedOverPlans(factory: StoreFactory): void {
  describe(`questions over three plans on ${factory.name}`, () => {
    let store: GraphStore;
    let asker: Asker;
    let dispose: () => Promise<void>;
    beforeAll(async () => {
      ({ store, dispose } = await factory.open());
      for (const [id, text] of Object.entries(texts))
        await store.replacePlan(ingestPlan(new TextEncoder().encode(text), { name: 'plan.md', id }).facts);
      asker = createAsker(store);
    }, 240_000);
    afterAll(() => dispose(), 120_000);

    const ask = (talk: string): Promise<Answer> => {
      const questions = talk.split(' › ');
      return asker.ask(questions.at(-1)!, { history: questions.slice(0, -1), suggest: false });
    };
    const names = (answer: Answer) => answer.items.map((i) => i.name).sort();
    const chip = (answer: Answer) => answer.frame?.chips.find((c) => c.role === 'plans');

    it.each(scopedBy)('%s', async (question, plans, items) => {
      const answer = await ask(question);
      expect(names(answer), answer.text).toEqual([...items].sort());
      expect(answer.plans.map((p) => p.id)).toEqual(plans);
      expect(answer.frame?.frame.plans).toMatchObject({ ids: plans, how: 'each' });
      expect(chip(answer)?.source).toBe('question');
      expect(answer.items.every((i) => i.evidence.length > 0 && i.evidence.every((e) => i.plans.includes(e.plan)))).toBe(true);
    });

    it.each(unscoped)('%s asks all plans', async (question) => {
      const answer = await ask(question);
      expect(answer.frame?.frame.plans).toBeUndefined();
      expect(chip(answer)).toMatchObject({ source: 'default' });
      expect(answer.plans).toHaveLength(3);
    });

    it.each(notThere)('%s: there is no such plan', async (question, word) => {
      const answer = await ask(question);
      expect([answer.status, answer.items], answer.text).toEqual(['NOT_IN_PLAN', []]);
      expect(answer.text).toContain(`“${word}”`);
      for (const title of ['临江市工业发展“十三五”规划', '临江市工业发展“十四五”规划', '秦溪市园区发展“十四五”规划'])
        expect(answer.text).toContain(title);
    });

    it.each(ambiguous)('%s may mean several plans', async (question, plans) => {
      const answer = await asker.ask(question);
      expect(answer.status, answer.text).toBe('AMBIGUOUS');
      expect(answer.items.map((i) => i.id)).toEqual(plans);
      expect(answer.suggestions.length).toBeGreaterThanOrEqual(question.startsWith('两个') ? 0 : plans.length);
      for (const suggestion of answer.suggestions) expect((await ask(suggestion)).status).toBe('ANSWERED');
    });

    it.each(talks)('%s', async (talk, plans, source, items) => {
      const answer = await ask(talk);
      expect(names(answer), answer.text).toEqual([...items].sort());
      expect(answer.frame?.frame.plans?.ids).toEqual(plans);
      expect(chip(answer)?.source).toBe(source);
    });

    it.each(whichPlans)('%s', async (question, plans) => {
      const answer = await ask(question);
      expect([answer.status, answer.frame?.frame.operation], answer.text).toEqual(['ANSWERED', 'plans']);
      expect(answer.items.map((i) => i.id)).toEqual(plans);
      expect(answer.items.every((i) => i.evidence.length > 0 && i.evidence.every((e) => e.plan === i.id))).toBe(true);
    });

    it.each(notWhich)('%s does not ask which plans', async (question) => {
      expect((await ask(question)).frame?.frame.operation).not.toBe('plans');
    });

    it.each(changes)('%s', async (question, ...lines) => {
      const answer = await ask(question);
      expect(
        answer.items.map((i) => i.name),
        answer.text,
      ).toEqual(lines);
      expect(answer.frame?.frame.plans).toMatchObject({ ids: [early, late], how: 'between' });
      for (const item of answer.items) expect(new Set(item.evidence.map((e) => e.plan))).toEqual(new Set(item.plans));
      const both = answer.items.filter((i) => / → | ≠ /.test(i.name ?? ''));
      expect(both.every((i) => i.plans.length === 2)).toBe(true);
    });

    it.each(joinable)('%s: all plans say what each of them says', async (question) => {
      const whole = await ask(question);
      const each = await Promise.all(
        [early, late, other].map(async (id) => ({ id, answer: await asker.ask(question, { plans: [id], suggest: false }) })),
      );
      const key = (i: Answer['items'][number]) => (i.kind === 'ENTITY' ? i.id : [i.name, i.section, i.value, i.unit].join('|'));
      const apart = each.flatMap(({ id, answer }) => answer.items.map((i) => `${key(i)} ${id}`));
      expect(whole.status).toBe('ANSWERED');
      expect(whole.items.flatMap((i) => i.plans.map((id) => `${key(i)} ${id}`)).sort()).toEqual(apart.sort());
      expect(whole.evidence.length).toBeGreaterThanOrEqual(Math.max(...each.map(({ answer }) => answer.evidence.length)));
    });

    it.each(
      [...scopedBy.slice(0, 8), ...talks.slice(0, 4), ...changes, ...joinable.map((q) => [q])].map(([question]) => question),
    )('%s: the frame asks the same again', async (question) => {
      const first = await ask(question);
      const again = await asker.askFrame(first.frame!.frame, { language: first.language, suggest: false });
      expect(again.items.map((i) => [i.name, i.value, i.plans])).toEqual(first.items.map((i) => [i.name, i.value, i.plans]));
      expect(again.plans).toEqual(first.plans);
    });

    it('counts over all and in each plan, a thing of two plans once', async () => {
      const answer = await ask('一共有几个园区');
      expect(answer.text).toBe('共7个（临江十三五规划3个，临江十四五规划3个，秦溪十四五规划3个）。');
      expect(answer.items.map((i) => [i.value, i.plans.length])).toEqual([
        [7, 3],
        [3, 1],
        [3, 1],
        [3, 1],
      ]);
    });

    it('tells which plan each thing comes from, and which plan does not say', async () => {
      expect((await ask('发展新材料的园区')).text).toBe(
        `共2个（临江十三五规划1个，临江十四五规划1个，秦溪十四五规划1个）：${cloud}（临江十三五规划、临江十四五规划）、${gate}（秦溪十四五规划）。`,
      );
      expect((await ask('云岭高新区规划面积多大')).text).toContain('秦溪十四五规划没有写到');
    });

    it.each([
      ['云岭高新区是什么级别', true],
      ['云岭高新区规划面积多大', true],
      ['松湖数据中心项目总投资多少', true],
      ['临江轴承扩建项目总投资多少', false],
      ['沙洲工业园区的面积', false],
      // Of two places, or for two years.
      ['工业总产值目标是多少', false],
      ['工业用水重复利用率目标是多少', false],
    ])('%s: do the plans differ? %s', async (question, differ) => {
      expect(/规划说法不同/.test((await ask(question)).text)).toBe(differ);
    });

    it('gives only what all of the plans named have', async () => {
      const both = await ask('临江市十三五和十四五规划都有的园区');
      expect(names(both)).toEqual([cloud, sand].sort());
      expect(both.frame?.frame.plans?.how).toBe('all');
      const none = await ask('十三五规划和秦溪的规划都有的园区');
      expect([none.status, none.items]).toEqual(['NOT_IN_PLAN', []]);
      expect(none.text).toContain('没有各规划都有的：十三五规划3个，十四五规划3个');
      // 都有哪些 asks for all there are.
      expect((await ask('临江市十三五和十四五规划都有哪些园区')).items).toHaveLength(4);
    });

    it.each([
      ['临江十四五规划里有哪些园区', true],
      ['临江十四五规划的工业总产值是多少', true],
      ['哪些园区发展新材料', true],
      ['十三五和十四五新增了哪些园区', true],
      // A level in one plan and an industry in another would be joined; what all have is no list of the schema.
      ['哪些国家级园区发展新材料', false],
      ['临江市十三五和十四五规划都有的园区', false],
      ['十三五和十四五云岭高新区有什么变化', false],
    ])('%s is shown as GraphQL that the schema takes: %s', async (question, shown) => {
      const { graphql, status, text } = await ask(question);
      expect([status, graphql !== null], text).toEqual(['ANSWERED', shown]);
      if (graphql) expect(validate(schema, parse(graphql))).toEqual([]);
      if (graphql && question.includes('临江')) expect(graphql).toContain(`plans: ["${late}"]`);
    });

    it('keeps to the plans that the caller allows', async () => {
      const answer = await asker.ask('有哪些园区', { plans: [late, other], suggest: false });
      expect(answer.plans.map((p) => p.id)).toEqual([late, other]);
      const outside = await asker.ask('十三五规划里有哪些园区', { plans: [late, other], suggest: false });
      expect([outside.status, outside.items]).toEqual(['NOT_IN_PLAN', []]);
    });

    it('says nothing of plans where the graph has one', async () => {
      await store.removePlan(late);
      await store.removePlan(other);
      const answer = await ask('有哪些园区');
      expect(chip(answer)).toBeUndefined();
      expect(answer.text).toBe(`共3个：${earlyParks.join('、')}。`);
      expect((await ask('十四五规划里有哪些园区')).status).toBe('NOT_IN_PLAN');
      expect((await ask('十三五规划里有哪些园区')).items).toHaveLength(3);
    });
  });
}
