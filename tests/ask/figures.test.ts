/** Figures as people ask for them: each mechanism in many phrasings, with what it must not take for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/embedded.js';
import type { GraphStore } from '../../graph/store.js';
import type { Answer } from '../../src/ask/answer.js';
import { type Asker, createAsker } from '../../src/ask/ask.js';
import { amountInName } from '../../src/ask/run/amount-in-name.js';
import { figuresPlan } from './figures-plan.js';

const folder = mkdtempSync(join(tmpdir(), 'plangraph-figures-'));
let store: GraphStore;
let asker: Asker;
beforeAll(async () => {
  store = await openEmbedded(folder);
  await store.replacePlan(figuresPlan());
  asker = createAsker(store);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The figures of an answer: numbers, and the text of those that are none. */
const got = (a: Answer) => a.items.filter((i) => i.kind === 'VALUE').map((i) => i.value ?? i.name);
const things = (a: Answer) =>
  a.items
    .filter((i) => i.kind === 'ENTITY')
    .map((i) => i.name)
    .sort();

/** The first figures are the answer; what follows shows how it was worked out. */
const figures: Readonly<Record<string, readonly (readonly [question: string, first: readonly (number | string)[]])[]>> = {
  'two figures of one thing': [
    ['2020年移动电话用户比互联网用户多多少', [250, 950, 700]],
    ['20年手机用户比上网用户多多少万户', [250, 950, 700]],
    ['2020年手机用户是网民数的几倍', [1.35714285714]],
    ['how many mobile phone users were there in 2020?', [950]],
  ],
  'of which enterprises a figure is': [
    ['2020 规上企业 利润', [180]],
    ['规模以上工业企业的利润2020年多少', [180]],
    ['2020年规上工业利润', [180]],
  ],
  'a target said twice, both numbers': [
    ['2025年新增就业岗位多少', [30, 36]],
    ['2025年新增就业岗位目标到底多少，怎么两个数', [30, 36]],
    ['到2025年要新增就业岗位几个', [30, 36]],
  ],
  'a share of a whole': [
    ['新增就业岗位占全国多少', [3]],
    ['新增就业岗位2025年占全国的比重', [3]],
  ],
  'several years, the target of the last': [
    ['汽车产量2020年是多少、2025年目标是多少', [60, 120]],
    ['汽车产量2020年多少，2025年要达到多少', [60, 120]],
  ],
  'a fall that is the figure itself': [
    ['单位生产总值能耗要比2020年下降多少', [13.5]],
    ['到2025年单位生产总值能耗比2020年降多少', [13.5]],
  ],
  'the place of the given thing': [
    ['南屏市营业收入超亿元的企业排第几', [2, 140]],
    ['麓谷数字园面积倒数第几', [1, 6.4]],
    ['白石经开区面积第几大', [2, 26]],
    ['南屏市重大项目总投资排名第几', [3, 600]],
  ],
  'an indicator by a part of its name, a short or a colloquial one': [
    ['2025年研发强度要达到多少', [2.6]],
    ['2020年的研发强度', [1.9]],
    ['研发投入强度2025年目标', [2.6]],
    ['R&D强度2020年多少', [1.9]],
    ['2025年规上工业增加值定多少', [2000]],
    ['规上增加值2020年是多少', [1250]],
    ['2025年三产比例要调成啥样', ['8:40:52']],
    ['2020年三产结构', ['10:42:48']],
    ['2025年三次产业比例定的什么样', ['8:40:52']],
    ['一二三产结构2025年目标是多少', ['8:40:52']],
    ['森林覆盖2025年目标', [40.5]],
    ['2025年汽车要造多少万辆', [120]],
    ['25年要造多少万辆车', [120]],
    ['2020年汽车年产多少万辆', [60]],
    ['单位GDP能耗下降多少', [13.5]],
    ['城镇失业率2025年控制在多少', [5]],
  ],
  'now and then': [
    ['研发强度现在多少、目标多少', [1.9, 2.6]],
    ['森林覆盖率目前是多少，目标又是多少', [38, 40.5]],
    ['汽车产量基数多少', [60]],
    ['规上工业增加值现状值', [1250]],
    ['森林覆盖率当前水平', [38]],
    ['青汀高新区现在营收多少', [820]],
    ['青汀高新区营收目标', [1500]],
    ['研发投入强度由多少提高到多少', [1.9, 2.6]],
    ['汽车产量要从多少涨到多少', [60, 120]],
    ['三次产业结构怎么变', ['10:42:48', '8:40:52']],
    ['规上工业增加值2020 vs 2025', [1250, 2000]],
    ['规划期末森林覆盖率', [40.5]],
    ['十三五末研发强度是多少', [1.9]],
    ['澄川2025年规上工业增加值要搞到多少', [2000]],
    ['麓谷数字园25年营收要做到多少', [180]],
  ],
  'what is added between base and target': [
    ['规上工业增加值五年净增多少', [750]],
    ['规上工业增加值五年下来净增多少亿', [750]],
    ['十四五规上工业增加值要增加多少亿元', [750]],
    ['汽车产量五年增加多少万辆', [60]],
    ['森林覆盖率提高几个百分点', [2.5]],
    ['森林覆盖率要提升多少个百分点', [2.5]],
    ['到2025年研发强度提高多少', [0.7]],
    ['青汀高新区营收净增多少', [680]],
    ['白石经开区营收五年要增加多少', [490]],
    ['汽车产量增量', [60]],
    ['规上工业增加值年均增长多少', [9.9]],
    ['规上工业增加值每年涨多少', [9.9]],
    ['规上工业增加值年均涨幅', [9.9]],
    ['2025年汽车产量是2020年的几倍', [2]],
    ['汽车产量翻几番', [2]],
    ['森林覆盖率要比2020年高几个百分点', [2.5]],
    ['2025年汽车产量目标相当于2020年的几倍', [2]],
    ['by how much does car output increase', [60]],
  ],
  'sums and means': [
    ['三个市总投资加一起多少亿', [2700]],
    ['三市投资加起来多少', [2700]],
    ['青汀、白石、南屏投资合在一起多少亿元', [2700]],
    ['青汀市和白石市重大项目共计多少项', [78]],
    ['青汀俩园区2025年营收目标合计多少', [1680]],
    ['青汀的园区2025年营收拢共多少亿', [1680]],
    ['表2里国家级园区2020年营收加总', [1230]],
    ['国家级园区2025年营收总共定多少亿', [2640]],
    ['表2里的国家级园区2025年营收总共定多少亿', [2400]],
    ['表2中白石的园区2020年平均营收是多少亿', [220]],
    ['青汀的园区2025年平均营收', [840]],
    ['青汀平均一个重大项目投多少钱', [25]],
    ['白石市平均每个重大项目投资多少亿', [30]],
    ['专栏1三个项目总投资加起来是多少', [60.5]],
    ['专栏1里的项目一共投多少钱', [60.5]],
    ['国家级园区总面积', [77.6]],
    ['average 2025 revenue of parks in Qingting', [840]],
  ],
  'two sides': [
    ['青汀高新区面积比白石经开区多出多少', [16]],
    ['青汀高新区比白石经开区大多少平方公里', [16]],
    ['白石经开区面积比麓谷大出多少', [19.6]],
    ['青汀高新区2025年比白石经开区多收入多少亿', [600]],
    ['青汀高新区和白石经开区2020年营收差多少', [410]],
    ['青汀跟南屏投资相差多少亿', [600]],
    ['白石比南屏多投多少', [300]],
    ['青汀市投资是南屏市的几倍', [2]],
    ['白石经开区2025年营收比2020年多多少', [490]],
    ['白石经开区2020年营收是青汀高新区的几成', [50]],
    ['对比一下青汀高新区和白石经开区的面积', [42, 26]],
    ['比较青汀高新区、白石经开区、麓谷的面积', [42, 26, 6.4]],
    ['difference in area between Qingting high-tech zone and Baishi economic development zone', [16]],
  ],
  'figures of a thing known by a part of its name': [
    ['麓谷面积', [6.4]],
    ['湖滨产业园占地多大', [9.6]],
    ['麓谷规划了多少平方公里', [6.4]],
    ['雁门2025年营收目标', [80]],
    ['竹纤维总投资多少', [6]],
    ['云算中心投多少亿', [36]],
    ['氢燃料电池项目造价', [18.5]],
    ['白石经开区地盘多大', [26]],
  ],
};

const lists: Readonly<Record<string, readonly (readonly [question: string, names: readonly string[]])[]>> = {
  'counted over a threshold': [
    ['营业收入超亿元的企业哪个市最多', ['白石市']],
    ['2020年超亿元企业哪个市最多', ['白石市']],
    ['营收过亿元的企业最少的是哪个市', ['青汀市']],
    ['按超亿元企业数排，老二老三是哪俩市', ['南屏市', '青汀市']],
    ['超亿元企业第二和第三多的市', ['南屏市', '青汀市']],
    // A threshold beside the kind asked for is a condition on it.
    ['2025年营收超500亿元的园区', ['青汀高新技术产业开发区', '白石经济技术开发区']],
  ],
  'a number before what denies it': [
    ['哪些园区连10平方公里都不到', ['南屏湖滨产业园', '青汀麓谷数字产业园']],
    ['面积10平方公里还不到的园区', ['南屏湖滨产业园', '青汀麓谷数字产业园']],
    ['2020年营收100亿都不到的园区', ['南屏湖滨产业园', '白石雁门物流园', '青汀麓谷数字产业园']],
  ],
  'set side by side in English': [
    ['青汀高新区 vs 白石经开区, which one has the larger planned area?', ['青汀高新技术产业开发区']],
    ['青汀高新区 vs 白石经开区, which one has the smaller planned area?', ['白石经济技术开发区']],
  ],
  'the first and the last of an order': [
    ['地盘最大的园区', ['青汀高新技术产业开发区']],
    ['哪个园区块头最大', ['青汀高新技术产业开发区']],
    ['面积最大的园区是哪家', ['青汀高新技术产业开发区']],
    ['哪个市的投资盘子最大', ['青汀市']],
    ['哪个市重大项目最少', ['南屏市']],
    ['2025年营收目标前三的园区', ['南屏湖滨产业园', '白石经济技术开发区', '青汀高新技术产业开发区']],
    ['2025年营收前三甲园区', ['南屏湖滨产业园', '白石经济技术开发区', '青汀高新技术产业开发区']],
    ['2025年营收目标倒数第一的园区', ['白石雁门物流园']],
    ['2025年营收倒数第二的园区', ['青汀麓谷数字产业园']],
    ['面积倒数两名的园区', ['南屏湖滨产业园', '青汀麓谷数字产业园']],
    ['2025年营收垫底的园区', ['白石雁门物流园']],
    ['专栏1哪个项目投资最大', ['青汀麓谷云算中心项目']],
    ['项目里造价最高的是哪个', ['青汀麓谷云算中心项目']],
    ['最烧钱的项目是哪个', ['青汀麓谷云算中心项目']],
    ['投资最少的项目', ['南屏竹纤维项目']],
    ['三个市里投资最多的是谁', ['青汀市']],
    ['按面积从大到小排前三的园区', ['南屏湖滨产业园', '白石经济技术开发区', '青汀高新技术产业开发区']],
    ['top 3 parks by 2025 revenue', ['南屏湖滨产业园', '白石经济技术开发区', '青汀高新技术产业开发区']],
    ['smallest park by planned area', ['青汀麓谷数字产业园']],
    ['每平方公里营收目标最高的园区', ['青汀高新技术产业开发区']],
    ['国家级园区里2020年营收最低的是谁', ['南屏湖滨产业园']],
  ],
  'over and under': [
    ['规划面积不到10平方公里的园区有谁', ['南屏湖滨产业园', '青汀麓谷数字产业园']],
    ['面积10平方公里不到的园区', ['南屏湖滨产业园', '青汀麓谷数字产业园']],
    ['面积没到10平方公里的园区', ['南屏湖滨产业园', '青汀麓谷数字产业园']],
    ['2025营收目标上千亿的园区', ['青汀高新技术产业开发区']],
    ['2025年营收过千亿的园区有哪些', ['青汀高新技术产业开发区']],
    ['2025年营收满200亿的园区', ['南屏湖滨产业园', '白石经济技术开发区', '青汀高新技术产业开发区']],
    ['2020年营收不足百亿的园区', ['南屏湖滨产业园', '白石雁门物流园', '青汀麓谷数字产业园']],
    ['面积20平方公里往上的园区', ['白石经济技术开发区', '青汀高新技术产业开发区']],
    ['面积>20平方公里的园区', ['白石经济技术开发区', '青汀高新技术产业开发区']],
    ['投资10亿以上的项目', ['白石氢燃料电池项目', '青汀麓谷云算中心项目']],
    ['总投资低于10亿元的项目有哪些', ['南屏竹纤维项目']],
    ['既是国家级、2025年营收又上千亿的园区', ['青汀高新技术产业开发区']],
    ['面积介于20和50平方公里的园区', ['白石经济技术开发区', '青汀高新技术产业开发区']],
    ['parks with area under 10 square kilometres', ['南屏湖滨产业园', '青汀麓谷数字产业园']],
    ['没写面积的园区有哪些', ['白石雁门物流园']],
    ['哪些园区没给出面积', ['白石雁门物流园']],
    ['面积没有标明的园区', ['白石雁门物流园']],
  ],
  'natures of indicators': [
    ['哪些指标是硬约束', ['单位生产总值能耗下降', '森林覆盖率']],
    ['硬指标有哪些', ['单位生产总值能耗下降', '森林覆盖率']],
    ['约束性指标是哪几个', ['单位生产总值能耗下降', '森林覆盖率']],
    ['刚性指标清单', ['单位生产总值能耗下降', '森林覆盖率']],
    ['森林覆盖率是预期性还是约束性', ['约束性']],
    ['汽车产量属于约束性还是预期性', ['预期性']],
    ['森林覆盖率是什么性质的指标', ['约束性']],
  ],
};

const counts: readonly (readonly [question: string, count: number])[] = [
  ['表2里标国家级的园区一共几家', 2],
  ['表2里国家级园区有多少个', 2],
  ['表2里有多少国家级园区', 2],
  ['青汀有几个园区', 2],
  ['重点园区总共几家', 5],
  ['专栏1列了几个项目', 3],
  ['how many parks are in table 2', 5],
  ['主要指标里约束性的有几项', 2],
  ['约束性指标有几个', 2],
  ['营收目标超过500亿的园区有几家', 2],
  ['国家级园区有多少', 3],
];

const yesOrNo: readonly (readonly [question: string, yes: boolean])[] = [
  ['2025年森林覆盖率能上40%吧', true],
  ['2025年森林覆盖率能上50%吧', false],
  ['2025年新增就业岗位能到25万个吧', true],
  ['2020年移动电话用户比互联网用户多吗', true],
  ['2020年移动电话用户比互联网用户少吗', false],
  ["Is 青汀市's major project investment larger than 白石市's?", true],
  ["Is 南屏市's major project investment larger than 白石市's?", false],
  ['城镇登记失业率25年能到6%？', false],
  ['2025年森林覆盖率能到40%？', true],
  ['2025年汽车产量超过100万辆吗', true],
  ['2025年汽车产量能突破150万辆吗', false],
  ['三市投资加起来等于2700亿吗', true],
  ['专栏1三个项目投资加总等于70亿吗', false],
  ['青汀高新区面积比白石经开区大吗', true],
  ['2025年汽车产量比2020年高吗', true],
  ['汽车产量能翻番吗', true],
  ['规上工业增加值能翻一番吗', false],
  ['森林覆盖率是约束性指标吗', true],
  ['汽车产量是不是约束性指标', false],
];

/** Never a figure of another year, another part, another thing. */
const refused: readonly (readonly [question: string, status: Answer['status']])[] = [
  ['2023年研发强度', 'NOT_IN_PLAN'],
  ['2030年三产比例', 'NOT_IN_PLAN'],
  ['能耗总量净增多少', 'NOT_IN_PLAN'],
  ['规上工业增加值三年净增多少', 'NOT_UNDERSTOOD'],
  ['单位生产总值能耗五年翻几番', 'NOT_IN_PLAN'],
  ['雁门物流园面积', 'NOT_IN_PLAN'],
  ['表1里的园区面积加起来多少', 'NOT_IN_PLAN'],
  ['五个园区面积加一起多少', 'NOT_IN_PLAN'],
  ['金川产业园营收目标', 'NOT_IN_PLAN'],
  ['青汀高新区2030年营收要做到多少', 'NOT_IN_PLAN'],
  ['青汀高新区利润多少', 'NOT_IN_PLAN'],
  ['面积超过100平方公里的园区', 'NOT_IN_PLAN'],
  ['投资上百亿的项目', 'NOT_IN_PLAN'],
  ['青汀高新区有多少员工', 'NOT_IN_PLAN'],
  ['2025年要造多少架飞机', 'NOT_IN_PLAN'],
  ['青汀高新区2025年产值目标', 'NOT_IN_PLAN'],
  ['规上企业2020年研发人员多少', 'NOT_IN_PLAN'],
  ['规上企业汽车产量2025年多少', 'NOT_IN_PLAN'],
  ['新增就业岗位占全省多少', 'NOT_IN_PLAN'],
  ['移动电话用户2025年比互联网用户多多少', 'NOT_IN_PLAN'],
  ['雁门物流园面积排第几', 'NOT_IN_PLAN'],
  ['麓谷建成区面积', 'NOT_IN_PLAN'],
  ['麓谷已开发面积', 'NOT_IN_PLAN'],
  ['白石经开区一期面积', 'NOT_IN_PLAN'],
  ['青汀高新区人均营收', 'NOT_IN_PLAN'],
  ['第一章里青汀高新区的面积', 'NOT_IN_PLAN'],
  ['湖滨产业园2025年营收增速', 'NOT_IN_PLAN'],
  ['青汀市项目投资占全省多少', 'NOT_IN_PLAN'],
  ['能耗能翻番吗', 'NOT_UNDERSTOOD'],
  ['2030年森林覆盖率比2020年高几个百分点', 'NOT_IN_PLAN'],
  ['白石经开区2019年营收是青汀高新区的几成', 'NOT_IN_PLAN'],
];

for (const [group, table] of Object.entries(figures)) {
  describe(group, () => {
    it.each(table)('%s', async (question, first) => {
      const answer = await asker.ask(question);
      expect([answer.status, got(answer).slice(0, first.length)]).toEqual(['ANSWERED', first]);
    });
  });
}

for (const [group, table] of Object.entries(lists)) {
  describe(group, () => {
    it.each(table)('%s', async (question, names) => {
      const answer = await asker.ask(question);
      expect([answer.status, things(answer)]).toEqual(['ANSWERED', [...names].sort()]);
    });
  });
}

describe('counts', () => {
  it.each(counts)('%s', async (question, count) => {
    const answer = await asker.ask(question);
    expect([answer.status, got(answer)]).toEqual(['ANSWERED', [count]]);
  });
});

describe('yes and no about figures', () => {
  it.each(yesOrNo)('%s', async (question, yes) => {
    const answer = await asker.ask(question);
    expect([answer.status, answer.items[0]?.boolean]).toEqual(['ANSWERED', yes]);
  });
});

describe('what the plan does not give is refused', () => {
  it.each(refused)('%s', async (question, status) => {
    const answer = await asker.ask(question);
    expect([answer.status, answer.items]).toEqual([status, []]);
  });
});

const talks: readonly (readonly [earlier: string[], question: string, first: readonly number[]])[] = [
  [['青汀市超亿元企业多少家', '南屏市呢'], '两个差几家', [50]],
  [['青汀市超亿元企业多少家', '白石呢'], '相差多少', [120]],
  [['青汀市超亿元企业多少家', '白石呢'], '加起来多少', [300]],
  [['2025年新增就业岗位多少'], '占全国多少', [3]],
  [['新增就业岗位目标多少'], '占全国的比重呢', [3]],
  [['2025年规上工业增加值多少'], '年均增长呢', [9.9]],
  [['白石市重大项目多少个'], '钱呢，投多少', [900]],
];
const openTalks: readonly (readonly [earlier: string[], question: string])[] = [
  [['青汀市超亿元企业多少家'], '两个差几家'],
  [['2025年汽车产量多少'], '占全国多少'],
];

describe('figures that go on from the questions before', () => {
  it.each(talks)('%s, %s', async (history, question, first) => {
    const answer = await asker.ask(question, { history });
    expect([answer.status, got(answer).slice(0, first.length)], answer.text).toEqual(['ANSWERED', first]);
  });
  it.each(openTalks)('%s, %s: nothing to go on from', async (history, question) => {
    const answer = await asker.ask(question, { history });
    expect([answer.status === 'ANSWERED', got(answer)], answer.text).toEqual([false, []]);
  });
});

describe('an amount in a name', () => {
  it.each([
    ['60万吨烯烃项目', '万吨', 60],
    ['云岭30.5兆瓦光伏电站', '兆瓦', 30.5],
    ['年产300万件轮毂项目', '万件', 300],
    ['300万件轮毂和20万吨铝棒项目', '万吨', 20],
  ])('%s in %s', (name, unit, value) => {
    expect(amountInName(name, unit)?.value).toBe(value);
  });
  it.each([
    ['60万吨烯烃项目', '公里'],
    ['烯烃二期项目', '万吨'],
    ['20万吨烯烃和30万吨乙二醇项目', '万吨'],
  ])('%s has none in %s', (name, unit) => {
    expect(amountInName(name, unit)).toBeNull();
  });
});
