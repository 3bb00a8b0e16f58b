/** Questions about the parts of a plan, to an invented one: a box by its title, several parts at once, yes or no of what is written. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/embedded.js';
import type { GraphStore } from '../../graph/store.js';
import type { Answer } from '../../src/ask/answer.js';
import { type Asker, createAsker } from '../../src/ask/ask.js';
import { namesIn } from '../../src/ask/run/heads.js';
import { partsPlan } from './parts-plan.js';

const folder = mkdtempSync(join(tmpdir(), 'plangraph-parts-'));
let store: GraphStore;
let asker: Asker;
beforeAll(async () => {
  store = await openEmbedded(folder);
  await store.replacePlan(partsPlan());
  asker = createAsker(store);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const told = (a: Answer) => a.items.map((i) => i.boolean ?? i.value ?? i.section ?? i.name);
const keys = ['青崖口经济技术开发区', '柳坪家具产业园', '石桥工业园'];
const pilots = ['柳坪家具产业园', '柳坪竹木产业园', '东渡出口加工区'];

/** A question, earlier ones behind `<`, and what is told. */
const asked: [question: string, ...answers: (string | number | boolean)[]][] = [
  // Counted, though a list or a box is named.
  ['专栏2名单数一下，总共几个绿色转型示范园区', 3],
  ['数一下专栏2的绿色转型示范园区', 3],
  ['绿色转型示范名单里一共多少个园区', 3],
  ['绿色转型示范园区名单', ...pilots],
  // A box by its title.
  ['水陆联运重大工程建设要点那个专栏里新开工的铁路有哪些', '东渡至石桥铁路'],
  ['重点园区那个专栏里省级的有几个', 2],
  ['绿色转型示范园区专栏里柳坪的园区', '柳坪家具产业园', '柳坪竹木产业园'],
  ['绿色转型示范园区这张表里有几个园区', 3],
  // Words of the box's own title behind its number.
  ['既进了专栏1重点园区、又在专栏2示范名单里的园区', '柳坪家具产业园'],
  ['专栏2示范园区里在东渡的', '东渡出口加工区'],
  ['同时上了专栏1和专栏2的园区', '柳坪家具产业园'],
  // Several parts: one is enough, unless all are wanted.
  ['专栏1、专栏2里属于柳坪的园区都给我列出来', '柳坪家具产业园', '柳坪竹木产业园'],
  ['专栏1和专栏2的省级园区', '柳坪家具产业园', '石桥工业园'],
  ['专栏1或专栏2里的园区有几个', 5],
  ['专栏1、专栏2都有的园区', '柳坪家具产业园'],
  ['专栏1和专栏2里均列入的园区', '柳坪家具产业园'],
  // Yes or no by the verb and its denial.
  ['专栏2里头写没写柳坪竹木产业园', true],
  ['第二章包不包括蘑菇加工', true],
  ['专栏1提没提到蘑菇加工', false],
  ['专栏1列没列入石桥工业园', true],
  // A phrase of the plan, looked for whole.
  ['澜溪产业升级基金在哪些小节提过', '第二章/一', '第二章/二'],
  ['哪几节写到节水专项资金', '第二章/一'],
  // The parts that a slogan's pieces head; all of several, by their number.
  ['“一轴三片”那几段里，灯饰、家具两样都写了要发展的市', '澜溪市', '柳坪市'],
  ['灯饰、家具、陶瓷三样都发展的是哪个市', '澜溪市', '柳坪市'],
  ['灯饰和家具两个都发展的市', '澜溪市', '柳坪市'],
  // Of one class what another does not hold.
  ['柳坪的三大百亿元产业，哪个不在两大优势集群里', '灯饰'],
  // A list that the head closes; a figure of its own, not what is used up for it.
  ['带动社会投入的专项资金有哪几个', '工业和商贸振兴资金', '柳坪家具专项资金', '小微企业扶持资金'],
  ['单位贸易额排放量2025年多少', 3],
  // The text beside a table: both sides.
  ['工业增加值2025年的目标，正文和表1各写的多少', 500, 520],
  ['2025年工业增加值在表1里和正文里分别是多少', 500, 520],
  ['工业增加值2025年在表1里是多少', 520],
  // A figure held against an amount, not the number of those above it.
  ['石桥工业园2020年产值过30亿了没有', true],
  ['石桥工业园2020年产值超过80亿了吗', false],
  ['它2020年产值过30亿了没有 < 石桥工业园2025年产值多少', true],
  ['产值超30亿元的园区有几个', 2],
  ['石桥工业园2020年的产值离2025年目标还差多少', 40, 50, 90],
  // A place and the last word of its park.
  ['青崖口开发区面积比石桥工业园多出多少平方公里', 31, 40, 9],
  ['青崖口开发区规划面积多大', 40],
  // The area: a city that the plan never names is not in it.
  ['贵阳算不算在这份规划的覆盖范围里', false],
  ['贵阳市在规划范围内吗', false],
  ['柳坪在规划覆盖范围内吗', true],
  // What is counted, described behind it in English.
  ['which city had the fewest firms with output above 100 million yuan in 2020?', '东渡市', 7],
  // What the plan is based on.
  ['编这个规划的依据文件是哪些', '澜江省工业振兴纲要'],
  ['起草本规划依据了哪些文件', '澜江省工业振兴纲要'],
  // Kinds that a stroke joins, lines by their longer word.
  ['健全跨境物流网络靠哪几个保税区/加工区', '柳坪综合保税区', '东渡出口加工区'],
  ['专栏3新开工的铁路线有哪几条', '东渡至石桥铁路'],
  ['续建的呢 < 专栏3新开工的铁路线有哪几条', '澜溪至柳坪铁路'],
  ['高速路有哪几条', '石桥高速公路'],
  // The name of a class, as if one were meant.
  ['“经开区”说的是哪一个', '青崖口经济技术开发区'],
  ['经济技术开发区指的是哪一家', '青崖口经济技术开发区'],
];
const refused = [
  '贸易额是多少',
  '2025年贸易额目标',
  '“一轴五片”那几段里发展家具的市',
  '贵阳发展灯饰吗',
  '贵阳在规划里的产值目标是多少',
  '龙门口开发区规划面积多大',
  '澜溪的三大产业哪个不在五大集群里',
  '灯饰、航天两样都发展的市',
  '专栏1写没写柳坪航天园',
  '技术改造要点那个专栏提了几个工程',
  '专栏1试点名单里的园区',
  '既进了专栏1、又在专栏5里的园区',
  '北岭产业升级基金在哪些小节提过',
  '专栏3新开工的航空线有哪几条',
];

describe('names in a list that their head closes', () => {
  it.each([
    ['统筹用好甲地振兴资金、乙地专项资金等专项资金', ['甲地振兴资金', '乙地专项资金']],
    ['安排甲地专项资金、乙地专项资金', ['甲地专项资金', '乙地专项资金']],
    ['支持甲地厂房、乙地专项资金等专项资金', ['乙地专项资金']],
    ['争取专项资金等支持', []],
  ])('%s', (sentence, names) => expect(namesIn(sentence, '专项资金')).toEqual(names));
});

const ask = (question: string) => {
  const [last, ...earlier] = question.split(' < ');
  return asker.ask(last!, { history: earlier.reverse(), suggest: false });
};

describe('the parts of a plan', () => {
  it.each(asked)('%s', async (question, ...answers) => {
    expect(told(await ask(question)).sort()).toEqual([...answers].sort());
  });
  it.each(refused)('%s is not answered', async (question) => {
    expect((await ask(question)).items).toEqual([]);
  });
  it('keys are three', async () => expect(told(await ask('专栏1有哪些园区')).sort()).toEqual([...keys].sort()));
});
