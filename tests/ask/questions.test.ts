/** Invented questions to an invented plan: each mechanism with a case it must answer and one it must refuse. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/embedded.js';
import type { GraphStore } from '../../graph/store.js';
import type { Answer } from '../../src/ask/answer.js';
import { type Asker, createAsker } from '../../src/ask/ask.js';
import { inventedPlan, text } from './plan.js';

const folder = mkdtempSync(join(tmpdir(), 'plangraph-ask-'));
let store: GraphStore;
let asker: Asker;
beforeAll(async () => {
  store = await openEmbedded(folder);
  await store.replacePlan(inventedPlan());
  asker = createAsker(store);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const things = (a: Answer) =>
  a.items
    .filter((i) => i.kind === 'ENTITY')
    .map((i) => i.name)
    .sort();
const numbers = (a: Answer) => a.items.filter((i) => i.kind === 'VALUE').map((i) => i.value);
const sections = (a: Answer) => a.items.map((i) => i.section);

const lists: readonly (readonly [question: string, names: string[]])[] = [
  ['哪些园区发展激光雷达？', ['临江高新技术产业开发区', '云岭工业园区']],
  ['激光雷达产业布局在哪几个园区', ['临江高新技术产业开发区', '云岭工业园区']],
  ['which parks develop 激光雷达?', ['临江高新技术产业开发区', '云岭工业园区']],
  ['修造船在哪个园区', ['北港保税港区']],
  ['有没有搞船舶修造的园区，列一下', ['北港保税港区']],
  ['云岭市要培育哪些产业', ['储能', '氢能']],
  ['云岭改造提升的产业有哪些', ['水泥']],
  ['临江高新区重点发展什么产业', ['生物医药', '电子信息']],
  ['臨江高新區重點發展哪些產業', ['生物医药', '电子信息']],
  ['北港有哪些园区', ['北港保税港区']],
  ['list of parks in Beigang', ['北港保税港区']],
  ['北港保税港区属于哪个市', ['北港市']],
  ['国家级园区有哪些', ['临江高新技术产业开发区', '北港保税港区']],
  ['哪些园区不是国家级', ['云岭工业园区']],
  ['面积超过10平方公里的园区', ['临江高新技术产业开发区', '云岭工业园区']],
  ['产值目标低于400亿的园区有哪些', ['云岭工业园区']],
  ['面积最大的园区是哪个', ['临江高新技术产业开发区']],
  ['园区面积前2名', ['临江高新技术产业开发区', '云岭工业园区']],
  ['北港有哪些项目', ['北港冷链物流项目', '北港液化气项目']],
  ['北港保税港区有啥项目没', ['北港冷链物流项目']],
  ['建成投产的项目有哪些', ['云岭光伏电站', '海鲸造船基地']],
  ['北港液化气项目 进展', ['前期工作']],
  ['北港原油码头是续建还是开工建设', ['开工建设']],
  ['船舶修造依托哪家公司', ['海鲸重工有限公司']],
  ['要引进哪些企业', ['东岳数控', '飞帆机器人']],
  ['竹浆造纸打算在哪些市搞', ['云岭市', '北港市']],
  ['云政发〔2021〕9号是哪个文件', ['云江省制造强省行动方案']],
  ['绿色三化具体指哪三个', ['绿色化', '智能化', '融合化']],
  ['两中心一基地指哪些', ['冷链交易中心', '油品交易中心', '保税维修基地']],
  ['规模指标有哪些', ['工业总产值', '研发投入占比']],
  ['绿色指标有哪些', ['单位产值能耗下降']],
  ['产城融合试点园区有哪些', ['云岭工业园区', '北港保税港区']],
  ['产值目标在400亿到600亿之间的园区', ['北港保税港区']],
  ['临江高新区和云岭园区哪个面积大', ['临江高新技术产业开发区']],
  ['重大项目最少的是哪个市', ['云岭市']],
  ['云岭工业园区是国家级还是省级', ['省级']],
  ['哪个市发展氢能', ['云岭市']],
  ['规划编制依据', ['云江省制造强省行动方案']],
  ['专栏1列了但专栏2没列的园区', ['临江高新技术产业开发区']],
  ['专栏2写了、先进制造那一节没写的园区有哪些', ['北港保税港区']],
  ['专栏2有、但第二章没提的园区', ['北港保税港区']],
  ['专栏1和专栏2列的园区差在哪', ['临江高新技术产业开发区']],
  ['平均到每个项目，哪个市最烧钱', ['临江市']],
  ['单个项目投资最少的市', ['云岭市']],
  ['单位面积产值最高的园区', ['北港保税港区']],
  ['每平方公里产值目标最低的是哪个园区', ['云岭工业园区']],
  ['要争取哪些专项资金', ['新材料专项资金', '园区建设专项资金', '节水技改专项资金']],
  ['向国家争取的专项资金有哪些', ['新材料专项资金', '园区建设专项资金', '节水技改专项资金']],
  ['设立哪些基金', ['中小企业引导基金']],
  ['编制单位是谁', ['云江省工业厅']],
  ['这份规划谁编制的', ['云江省工业厅']],
  ['who issued the plan', ['云江省工业厅']],
  ['玉湖水厂属于哪个市', ['云岭市']],
  ['玉湖水厂在哪个城市', ['云岭市']],
  ['玉湖水厂在哪个县', ['玉湖县']],
  ['云岭市哪些产业不是培育而是改造提升的', ['水泥']],
  ['云政发〔2021〕9号说的是什么', ['云江省制造强省行动方案']],
  ['北港 液化气 前期', ['北港液化气项目']],
  ['先进制造那一节提到哪些园区', ['临江高新技术产业开发区', '云岭工业园区']],
  ['北港保税港区依托哪个园区设立', ['临江高新技术产业开发区']],
  ['园区产值目标排名前两名', ['临江高新技术产业开发区', '北港保税港区']],
];

const figures: readonly (readonly [question: string, values: number[]])[] = [
  ['临江经济区2020年工业总产值是多少', [3200]],
  ['2025年工业总产值目标', [5000, 5200]],
  ['2025年研发投入占比目标是百分之几', [2.5]],
  ['2020年规上工业企业有多少家', [860]],
  ['临江高新区到2025年产值要做到多少', [900]],
  ['北港保稅港區规划面积多大', [8]],
  ['北港保睡港区面积', [8]],
  ['国家级园区有几个', [2]],
  ['约束性指标几个', [1]],
  ['临江和北港的项目投资一共多少亿元', [1250]],
  ['临云北三市重大项目合计多少项', [95]],
  ['临江跟云岭的重大项目数差多少', [15, 40, 25]],
  ['临江高新区比云岭园区大多少平方公里', [23.5, 35.5, 12]],
  ['average investment per major project in Linjiang', [20]],
  ['平均每个重大项目投资多少 临江', [20]],
  ['三市重大项目总数', [95]],
  ['临江的项目投资是云岭的几倍', [Number((800 / 350).toPrecision(12)), 800, 350]],
  ['2025年研发投入占比目标是2020年的几倍，两年分别多少', [1.5625, 2.5, 1.6]],
  ['临江高新区和北港保税港区哪个面积大，差多少', [27.5, 35.5, 8]],
  ['2025年工业总产值到底是5000亿元还是5200亿元', [5000, 5200]],
  ['北港保税港区多大', [8]],
  ['云岭工业园区面积、级别', [12]],
  ['产值目标最高的园区所在的市项目投资多少', [800]],
  ['产城融合试点园区有几个', [2]],
  ['total investment in Linjiang and Beigang', [1250]],
];

const yesOrNo: readonly (readonly [question: string, yes: boolean])[] = [
  ['云岭工业园区是国家级园区吗', false],
  ['北港保税港区是不是国家级', true],
  ['临江高新区的面积比云岭工业园区大吗', true],
  ['云岭工业园区的面积比临江高新区大吗', false],
  ['2020年工业总产值超过4000亿了吗', false],
  ['第二章提没提氢能', true],
  ['专栏1提没提氢能', false],
  ['Is Beigang Bonded Port a national-level park?', true],
  ['云岭光伏电站建成了吗', true],
  ['北港液化气项目建成了吗', false],
  ['北港保税港区是依托临江高新区设立的吗', true],
  ['北港保税港区是依托云岭工业园区设立的吗', false],
  ['北港保税港区是不是依托云岭园区建设的', false],
  ['临江高新区的产值目标大于北港保税港区吗', true],
  ['三市重大项目加起来等于95项吗', true],
  ['三市重大项目加起来等于90项吗', false],
  ['云岭工业园区说是试点的重点，专栏2名单里有它吗', true],
  ['临江高新区是重点园区，专栏2里有它吗', false],
  ['北港保税港区面积小，专栏2清单里有它吗', true],
];

const places: readonly (readonly [question: string, paths: string[]])[] = [
  ['氢能写在哪一节', ['第二章/二']],
  ['哪些章节提到船舶修造', ['第二章/一', '第三章/二']],
  ['专栏1归哪一章', ['第三章']],
  ['第三章讲了什么', ['第三章/一', '第三章/二', '专栏 1']],
  ['第二章主要内容', ['第二章/一', '第二章/二']],
  ['第一章写了什么', ['第一章']],
];

const refused: readonly (readonly [question: string, status: Answer['status']])[] = [
  ['哪些园区发展量子计算', 'NOT_IN_PLAN'],
  ['金川高新区的规划面积', 'NOT_IN_PLAN'],
  ['专栏1和专栏2列的项目差在哪', 'NOT_IN_PLAN'],
  ['专栏2列了但专栏1没列的园区', 'NOT_IN_PLAN'],
  ['每家企业投资最高的市', 'NOT_IN_PLAN'],
  ['有哪些条例', 'NOT_IN_PLAN'],
  ['第九章讲了什么', 'NOT_IN_PLAN'],
  ['规划批准文号是多少', 'NOT_IN_PLAN'],
  ['海鲸重工依托的园区规划面积多少', 'NOT_IN_PLAN'],
  ['金川水厂属于哪个市', 'NOT_IN_PLAN'],
  ['临江高新区是依托北港保税港区设立的吗', 'NOT_IN_PLAN'],
  ['临江高新区依托哪个园区设立', 'NOT_IN_PLAN'],
  ['金川市有哪些园区', 'NOT_IN_PLAN'],
  ['临江高新区2030年产值目标', 'NOT_IN_PLAN'],
  ['2023年工业总产值是多少', 'NOT_IN_PLAN'],
  ['临江高新区有多少员工', 'NOT_IN_PLAN'],
  ['how many employees does 海鲸重工 have', 'NOT_IN_PLAN'],
  ['云岭有哪些国家级园区', 'NOT_IN_PLAN'],
  ['附图2标了哪些园区', 'NOT_IN_PLAN'],
  ['它的面积是多少', 'NOT_UNDERSTOOD'],
  ['金川高新区和临江高新区哪个面积大', 'NOT_IN_PLAN'],
  ['2040年有哪些园区', 'NOT_IN_PLAN'],
  ['全省工业总产值是多少', 'NOT_IN_PLAN'],
  ['绿色指标和规模指标差多少', 'NOT_UNDERSTOOD'],
  ['你好', 'NOT_UNDERSTOOD'],
  ['临江高新区', 'NOT_UNDERSTOOD'],
];

describe('lists are complete', () => {
  it.each(lists)('%s', async (question, names) => {
    const answer = await asker.ask(question);
    expect([answer.status, things(answer)]).toEqual(['ANSWERED', [...names].sort()]);
  });
});

describe('figures', () => {
  it.each(figures)('%s', async (question, values) => {
    const answer = await asker.ask(question);
    expect([answer.status, numbers(answer).sort()]).toEqual(['ANSWERED', [...values].sort()]);
  });
});

describe('yes and no', () => {
  it.each(yesOrNo)('%s', async (question, yes) => {
    const answer = await asker.ask(question);
    expect([answer.status, answer.items[0]?.boolean]).toEqual(['ANSWERED', yes]);
  });
});

describe('sections', () => {
  it.each(places)('%s', async (question, paths) => {
    const answer = await asker.ask(question);
    expect([answer.status, sections(answer)]).toEqual(['ANSWERED', paths]);
  });
});

describe('refusals have no items', () => {
  it.each(refused)('%s', async (question, status) => {
    const answer = await asker.ask(question);
    expect([answer.status, answer.items]).toEqual([status, []]);
    expect(answer.text).not.toBe('');
  });
});

describe('talks', () => {
  const talks: readonly (readonly [history: string[], question: string, answer: (string | number | null)[]])[] = [
    [['面积最大的园区是哪个'], '第二大呢', ['云岭工业园区']],
    [['面积最大的园区是哪个', '第二大呢'], '再往下一个', ['北港保税港区']],
    [['临江市的项目投资是多少'], '那云岭', [350]],
    [['2020年工业总产值是多少'], '2025年目标', [5000, 5200]],
    [['which parks are 国家级?'], 'which of them is in Beigang?', ['北港保税港区']],
    [['面积最小的园区是哪个'], '它的产值目标是多少', [500]],
    [['面积最小的园区是哪个'], '它依托哪个园区设立', ['临江高新技术产业开发区']],
    [['国家级园区有哪些'], '其中哪个园区面积最大', ['临江高新技术产业开发区']],
  ];
  it.each(talks)('%j then %s', async (history, question, expected) => {
    const answer = await asker.ask(question, { history });
    const got = answer.items
      .filter((i) => typeof expected[0] === 'number' || i.kind === 'ENTITY')
      .map((i) => (i.kind === 'VALUE' ? i.value : i.name));
    expect([answer.status, got]).toEqual(['ANSWERED', expected]);
  });
});

describe('every answer can be checked', () => {
  const answered = [...lists, ...figures, ...yesOrNo, ...places].map(([question]) => question);
  it.each(answered)('%s', async (question) => {
    const answer = await asker.ask(question);
    for (const item of answer.items) expect(item.evidence.length, `${question}: ${item.name}`).toBeGreaterThan(0);
    for (const { quote, start, end } of answer.evidence) expect(text.slice(start, end)).toBe(quote);
    expect(answer.cypher.length + answer.searched.length).toBeGreaterThan(0);
    expect(answer.language).toBe(/^[\sa-z?]+/i.test(question) ? 'en' : 'zh');
  });

  it('an edited frame gives the same answer', async () => {
    const first = await asker.ask('哪些园区发展激光雷达？');
    const again = await asker.askFrame(JSON.parse(JSON.stringify(first.frame!.frame)));
    expect(again.items).toEqual(first.items);
  });

  it('whatever is typed, nothing is thrown and nothing is answered without evidence', async () => {
    const pieces =
      '哪些 园区 发展 激光雷达 临江 云岭市 北港保税港区 的 面积 最大 超过 100 亿元 2025年 目标 项目 多少 吗 不 和 比 一共 平均 国家级 在建 第三章 专栏1 提到 它 其中 产业 企业 量子 xyz , ? which parks area'.split(
        ' ',
      );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 9 }), fc.boolean(), async (words, spaced) => {
        const answer = await asker.ask(words.join(spaced ? ' ' : ''));
        if (answer.status === 'ANSWERED') expect(answer.items.length).toBeGreaterThan(0);
        if (answer.status.startsWith('NOT')) expect(answer.items).toEqual([]);
        for (const item of answer.items) expect(item.evidence.length, `${words.join(' ')}: ${item.name}`).toBeGreaterThan(0);
      }),
      { numRuns: 300, seed: 7 },
    );
  }, 60_000);

  it('the index follows the graph', async () => {
    await store.removePlan(inventedPlan().plan.id);
    expect((await asker.ask('哪些园区发展激光雷达？')).status).toBe('NOT_IN_PLAN');
    await store.replacePlan(inventedPlan());
    expect((await asker.ask('哪些园区发展激光雷达？')).status).toBe('ANSWERED');
  });
});
