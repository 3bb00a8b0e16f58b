/** Questions about the plan's text, to an invented plan: each class of wording with what it must refuse beside it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/embedded.js';
import type { GraphStore } from '../../graph/store.js';
import type { Answer } from '../../src/ask/answer.js';
import { type Asker, createAsker } from '../../src/ask/ask.js';
import { turnedRound } from '../../src/ask/run/sections.js';
import { countedParts } from '../../src/ask/run/terms.js';
import { textPlan } from './text-plan.js';

const folder = mkdtempSync(join(tmpdir(), 'plangraph-text-'));
let store: GraphStore;
let asker: Asker;
beforeAll(async () => {
  store = await openEmbedded(folder);
  await store.replacePlan(textPlan());
  asker = createAsker(store);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const order = '青岚省人民政府关于促进制造业提质的实施意见';
const outline = '青岚省国民经济和社会发展第十四个五年规划纲要';
const states = ['建成投产', '开工建设'];

const told = (a: Answer) => a.items.map((i) => i.boolean ?? i.value ?? i.section ?? i.name);

const asked: [question: string, ...answers: (string | number | boolean)[]][] = [
  // What points to a box, not where the box stands.
  ['哪些章节引用了专栏2', '第二章/一'],
  ['哪几处让人去看专栏2', '第二章/一'],
  // How many parts a section has, by its number or its title.
  ['第四章第一节有几条', 2],
  ['第四章由几个方面构成', 2],
  ['“两带”有几个方面', 2],
  // A word said to be one, a part of the text that is headed by the thing, a figure within a section, an amount given.
  ['“矿坑治理”一词出现在哪些章节', '第二章', '第三章'],
  ['石湖储能产业园的定位写在第二章哪一条', '第二章/二'],
  ['规划面积12平方公里的园区是哪个', '石湖储能产业园', 12],
  ['石湖储能产业园规划面积在第二章第二节是多少', 12, 14],
  // Documents and their numbers.
  ['青政发〔2021〕8号是什么文', order],
  ['青政发2021年8号文是啥文件', order],
  ['哪个文件是青政发〔2021〕8号', order],
  ['青政发(2021)8号叫什么名字', order],
  ['青政发[2021]8号是哪份文件', order],
  [`${order}的文号是多少`, '青政发〔2021〕8号'],
  [`${order}是几号文`, '青政发〔2021〕8号'],
  ['青政发2021年8号文在哪几处引用', '第三章'],
  ['青政发〔2021〕8号出现了几次', 2],
  // What the plan is based on.
  ['这个规划是根据哪些文件编的', outline],
  ['规划是依据什么制定的', outline],
  ['本规划按照哪些文件编制', outline],
  ['编制这份规划参考了哪些文件', outline],
  ['编制依据有哪些', outline],
  ['上位规划有哪些', outline],
  ['规划依据、贯彻了哪些文件', outline, '青岚省数字规划', order],
  ['规划依据和落实的文件有哪些', outline, '青岚省数字规划', order],
  // Short names.
  ['《省纲要》全称是啥', outline],
  ['省纲要的全称', outline],
  ['示范园全称', '青岚石湖循环经济示范园'],
  ['示范园的正式名称是什么', '青岚石湖循环经济示范园'],
  // Terms.
  ['“两带”指的是啥', '滨湖产业带', '山前产业带'],
  ['两带是哪两个', '滨湖产业带', '山前产业带'],
  ['什么叫两带', '滨湖产业带', '山前产业带'],
  ['一核两带包括哪些', '石湖市', '滨湖产业带', '山前产业带'],
  // Two states, and what agrees.
  ['石湖特大桥修好了没', ...states],
  ['石湖特大桥建成了吗', ...states],
  ['石湖特大桥到底是建成还是开工，前后写的一样吗', ...states],
  ['40个重点项目分项加起来对得上吗', false],
  ['重点项目各分项合计跟总数有没有出入', true],
  ['重点项目总数前后矛盾吗', true],
  ['石湖储能产业园规划面积前后一致吗', false],
  ['石湖储能产业园面积正文和专栏1对不对得上', false],
  // Pointers.
  ['农业项目要看哪个专栏', '专栏 2'],
  ['农业项目见哪个专栏', '专栏 2'],
  ['讲储能那节让人去落实哪一章', '第三章'],
  // Where something is written.
  ['矿坑治理写在哪', '第二章', '第三章'],
  ['储能那块写在哪一节', '第二章/一'],
  ['哪个专栏列了石湖储能产业园', '专栏 1'],
  ['关于氢能的内容放在哪一章', '第二章', '第三章'],
  ['哪儿讲了氢能', '第二章', '第三章'],
  ['氢能、储能这些前沿的东西写在哪', '第二章', '第三章'],
  ['氢能这类内容写在哪', '第二章', '第三章'],
  ['第二章和第三章列的战略性新兴产业有什么不同', '生物医药', '新材料'],
  // The plan's own parts.
  ['规划一共几章', 4],
  ['第二章有几节', 2],
  ['有哪些专栏', '专栏 1', '专栏 2'],
  ['专栏2叫什么', '专栏 2'],
  // The same in English.
  ['which documents is the plan based on', outline],
  ['what is the full name of 示范园', '青岚石湖循环经济示范园'],
  ['what does 两带 mean', '滨湖产业带', '山前产业带'],
  // Yes and no.
  ['石湖特大桥到底建没建成', ...states],
  ['石湖储能产业园是省级吗', true],
  ['全市已经有百亿级机器人企业了吧', false],
  ['第二章提没提氢能', true],
  ['第四章提没提氢能', false],
];

const refused: readonly (readonly [question: string, status: Answer['status']])[] = [
  ['青政发〔2022〕8号是什么文', 'NOT_IN_PLAN'],
  ['青岚省数字规划的文号是多少', 'NOT_IN_PLAN'],
  ['三带指的是啥', 'NOT_IN_PLAN'],
  ['哪个专栏列了氢能', 'NOT_IN_PLAN'],
  ['氢能要看哪个专栏', 'NOT_IN_PLAN'],
  ['石湖储能产业园的级别前后一致吗', 'NOT_IN_PLAN'],
  ['50个重点项目分项加起来对得上吗', 'NOT_IN_PLAN'],
  ['石湖大桥镇修好了没', 'NOT_IN_PLAN'],
  ['全市已经有百亿级氢能企业了吧', 'NOT_IN_PLAN'],
  ['第四章提没提碳捕集', 'NOT_IN_PLAN'],
  ['氢能、碳捕集这些前沿的东西写在哪', 'NOT_IN_PLAN'],
  ['前沿的东西写在哪', 'NOT_IN_PLAN'],
  ['规划提到碳捕集了吗', 'NOT_IN_PLAN'],
  ['规划是根据哪些园区编的', 'NOT_IN_PLAN'],
  ['石湖储能产业园规划面积是不是省级', 'NOT_IN_PLAN'],
  ['前后一致吗，蒸', 'NOT_UNDERSTOOD'],
];

describe('answers about the text', () => {
  it.each(asked.map(([question, ...answers]) => ({ question, answers })))('$question', async ({ question, answers }) => {
    const answer = await asker.ask(question);
    expect([answer.status, told(answer)], answer.text).toEqual(['ANSWERED', answers]);
    for (const item of answer.items) expect(item.evidence.length).toBeGreaterThan(0);
  });
});

describe('what the text does not say', () => {
  it.each(refused)('%s', async (question, status) => {
    const answer = await asker.ask(question);
    expect([answer.status, told(answer)], answer.text).toEqual([status, []]);
  });

  it('names what was searched, and the nearest name', async () => {
    const { text } = await asker.ask('石湖储能产业圆区有多少食堂');
    expect(text).toContain('第一章至第四章');
  });

  it('offers three questions that work', async () => {
    const { status, suggestions } = await asker.ask('你好');
    expect(status).toBe('NOT_UNDERSTOOD');
    for (const question of suggestions) expect((await asker.ask(question)).status, question).toBe('ANSWERED');
  });

  it('says that the two differ', async () => {
    expect((await asker.ask('石湖特大桥修好了没')).text).toContain('前后说法不一');
  });
});

describe('terms', () => {
  it.each([
    ['两带', [['两带', 2, '带']]],
    [
      '两中心一基地',
      [
        ['两中心', 2, '中心'],
        ['一基地', 1, '基地'],
      ],
    ],
    ['产业带', null],
    ['第三带', null],
  ] as const)('%s', (term, parts) => {
    expect(countedParts(term)?.map((p) => [p.text, p.count, p.head]) ?? null).toEqual(parts);
  });

  it.each([
    ['矿坑治理', ['矿坑治理', '治理矿坑']],
    ['治理', ['治理']],
    ['精密轴承', ['精密轴承']],
  ])('%s turned round', (term, forms) => {
    expect(turnedRound(term)).toEqual(forms);
  });
});
