/** Figures found by the words of their indicators, where the grammar of a question is not read; each beside one that stays refused. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/embedded.js';
import type { GraphStore } from '../../graph/store.js';
import { type Asker, createAsker } from '../../src/ask/ask.js';
import { fitOf } from '../../src/ask/by-words/figure-fit.js';
import { indicatorNames } from '../../src/ask/by-words/figure-names.js';
import type { FigureQuestion } from '../../src/ask/by-words/figure-question.js';
import { thresholdsIn } from '../../src/ask/by-words/thresholds.js';
import type { Catalogue } from '../../src/ask/names/catalogue.js';
import { factsOf, idOf, type SmallGraph } from './small-graph.js';

const title = '澜州省制造业发展规划（2021—2025年）';
const whole = `plan:${title}`;
const cities = [
  ['青汀市', 81, 70, 1180],
  ['白石市', 46, 52, 960],
  ['南屏市', 33, 35, 420],
] as const;
const shares = '2020年，全省进出口总额、实际利用外资占全国的比重分别为6.2%、4.8%';
const cover = ['2020年茶叶保险覆盖率达到71%', '到2025年茶叶保险覆盖率达到90%'] as const;
const energy = ['2020年万元生产总值能耗为0.62吨标准煤', '到2025年万元生产总值能耗降至0.5吨标准煤'] as const;
const rows = [
  ['产值超百亿元园区', '个', 12, 19],
  ['先进制造业增加值占工业增加值比重', '%', 28, 36],
  ['年销售收入超千亿元企业', '家', 1, 3],
  ['果品产值', '亿元', 64, 90],
] as const;
const rowText = ([name, unit, base, target]: (typeof rows)[number]) => `${name} ${unit} ${base} ${target}`;
const cityText = ([name, , count, money]: (typeof cities)[number]) => `${name}统筹推进重大项目${count}项，总投资${money}亿元`;
const over = `主营业务收入超亿元的企业，${cities.map(([name, n]) => `${name}${n}家`).join('、')}`;
const over1 = '规模以上工业企业主营业务收入超亿元的企业';

const plan: SmallGraph = {
  title,
  lines: [
    ['第一章', '基础', 'paragraph', `${shares}。`],
    ...[...cover, ...energy].map((text) => ['第一章', '基础', 'paragraph', `${text}。`] as const),
    ['第一章', '基础', 'paragraph', `${over}。`],
    ...rows.map((r) => ['表1', '主要指标', 'row', rowText(r)] as const),
    ...cities.map((c) => ['第二章', '布局', 'paragraph', `“十四五”${cityText(c)}。`] as const),
  ],
  names: {
    City: cities.map(([name]) => `${name}|${name.slice(0, 2)}`),
    Indicator: [
      '进出口总额占全国的比重',
      '实际利用外资占全国的比重',
      '茶叶保险覆盖率',
      '万元生产总值能耗',
      ...rows.map(([name]) => name),
      over1,
      '重大项目',
      '重大项目总投资',
    ],
  },
  relations: [],
  figures: [
    ['进出口总额占全国的比重', whole, 6.2, '%', '2020', shares],
    ['实际利用外资占全国的比重', whole, 4.8, '%', '2020', shares],
    ['茶叶保险覆盖率', whole, 71, '%', '2020', cover[0]],
    ['茶叶保险覆盖率', whole, 90, '%', '2025', cover[1]],
    ['万元生产总值能耗', whole, 0.62, '吨标准煤', '2020', energy[0]],
    ['万元生产总值能耗', whole, 0.5, '吨标准煤', '2025', energy[1]],
    ...rows.flatMap((r) => [
      [r[0], whole, r[2], r[1], '2020', rowText(r)] as const,
      [r[0], whole, r[3], r[1], '2025', rowText(r)] as const,
    ]),
    ...cities.flatMap((c) => [
      [over1, idOf('city', c[0]), c[1], '家', '2020', over] as const,
      ['重大项目', idOf('city', c[0]), c[2], '项', '2021-2025', cityText(c)] as const,
      ['重大项目总投资', idOf('city', c[0]), c[3], '亿元', '2021-2025', cityText(c)] as const,
    ]),
  ],
};

const nothingSaid: FigureQuestion = {
  subjects: [],
  whole: false,
  years: [],
  natures: [],
  sections: [],
  needed: [],
  light: [],
  verbs: [],
  thresholds: [],
  family: null,
  counts: false,
  asks: new Set(),
  ops: new Set(),
  refers: false,
  ranks: false,
};

const folder = mkdtempSync(join(tmpdir(), 'plangraph-figures-by-words-'));
let store: GraphStore;
let asker: Asker;
beforeAll(async () => {
  store = await openEmbedded(folder);
  await store.replacePlan(factsOf(plan));
  asker = createAsker(store);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const got = (items: readonly { value: number | null; name: string | null; kind: string }[]) =>
  items.map((i) => (i.kind === 'VALUE' ? i.value : i.name));

describe('by the words of the indicator', () => {
  it.each<[string, (string | number | null)[]]>([
    ['到2025年万元GDP能耗要压到多少', [0.5]],
    ['给茶叶上保险的覆盖率2020年有多少', [71]],
    ['青汀跟南屏主营收入过亿的企业一共几家', [114]],
    ['哪个市过亿企业最少', ['南屏市', 33]],
    ['十四五项目砸钱最多的市是哪个', ['青汀市', 1180]],
    ['重大项目个数前两名都是谁', ['青汀市', '白石市', 70, 52]],
    ['2020年进出口总额、实际利用外资占全国比重分别是多少', [6.2, 4.8]],
    ['千亿级企业2025年要有几家', [3]],
    ['到2025年产值超百亿元园区比2020年要增加几个', [7, 12, 19]],
    ['先进制造业占工业增加值的份额2025年是多少', [36]],
  ])('%s', async (question, want) => {
    const answer = await asker.ask(question, { suggest: false });
    expect([answer.status, [...got(answer.items)].sort()]).toEqual(['ANSWERED', [...want].sort()]);
  });

  it('leans on the question before it', async () => {
    const history = ['青汀主营业务收入超亿元的规上企业有几家'];
    expect(got((await asker.ask('那白石有多少家', { history, suggest: false })).items)).toEqual([46]);
  });

  it('says which figure it took', async () => {
    const { text } = await asker.ask('十四五项目砸钱最多的市是哪个', { suggest: false });
    expect(text).toMatch(/^按所问的词对到指标/);
  });
});

describe('stays refused', () => {
  it.each([
    // Another year, another city, another thing.
    '到2023年万元GDP能耗要压到多少',
    '给茶叶上保险的覆盖率2015年有多少',
    '给咖啡上保险的覆盖率2020年有多少',
    '青汀跟立新主营收入过亿的企业一共几家',
    '青汀跟南屏主营收入过百亿的企业一共几家',
    '千亿级园区2025年要有几个',
    '青岩镇果品卖多少',
    '立新园产值做到多少',
    '重大项目的产值前两名都是谁',
    // A number of projects is no sum of money.
    '青汀重大项目要耗多少',
  ])('%s', async (question) => {
    expect((await asker.ask(question, { suggest: false })).items).toEqual([]);
  });
});

describe('what a name may say beside the question', () => {
  const forms = ['果品产值', '规模以上工业产值', '果品产值年均增长', '电子产业产值', '果品基地'];
  const catalogue = { byKind: new Map([['Indicator', forms.map((f) => ({ id: f, forms: [f] }))]]) } as unknown as Catalogue;
  catalogue.whole = catalogue;
  it.each<[string[], string, boolean]>([
    [['产值'], '规模以上工业产值', true],
    // Whose figure it is stands in front of it.
    [['产值'], '果品产值', false],
    [['产业', '产值'], '电子产业产值', false],
    [['果品', '产值'], '果品产值', true],
    // A rate is not its amount, and the last word of a name is always asked for.
    [['果品', '产值'], '果品产值年均增长', false],
    [['果品'], '果品基地', false],
  ])('%s: %s', async (said, name, fits) => {
    const names = await indicatorNames(catalogue);
    const needed = said.map((text) => ({ text, options: [text], names: true, part: 0 }));
    const fit = fitOf(names.of.get(name)![0]!, { ...nothingSaid, needed }, names);
    expect(fit !== null && fit.missing.length === 0).toBe(fits);
  });
});

describe('amounts that make a class', () => {
  it.each<[string, number[]]>([
    ['营收过亿的企业', [1e8]],
    ['产值超五百亿元园区', [5e10]],
    ['500亿以上的园区', [5e10]],
    ['千亿级产业', [1e11]],
    ['要投多少亿', []],
    ['发电30亿千瓦时', []],
  ])('%s', (text, want) => {
    expect(thresholdsIn(text).map((t) => t.value)).toEqual(want);
  });
});
