/** Loose names, years put into names, and two things asked at once; beside each class what must not be taken for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/embedded.js';
import type { GraphStore } from '../../graph/store.js';
import { type Asker, createAsker } from '../../src/ask/ask.js';
import { spokenPlan } from './spoken-plan.js';

const folder = mkdtempSync(join(tmpdir(), 'plangraph-spoken-'));
let store: GraphStore;
let asker: Asker;
beforeAll(async () => {
  store = await openEmbedded(folder);
  await store.replacePlan(spokenPlan());
  asker = createAsker(store);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const base = '丰原镁合金产业基地';
const chemistry = '澜水东湖化工新材料产业园';
const olefins = '桐坡烯烃产业园';

const asked: readonly (readonly [question: string, ...answers: (string | number | boolean)[]])[] = [
  // A park by its place and its trade.
  ['丰原镁合金基地多大', 6, 7],
  ['丰原镁合金园多大、啥级别', 6, 7, '市级'],
  ['丰原那个镁合金基地面积', 6, 7],
  ['澜水化工新材料园规划面积多少', 18],
  ['丰原那个装备园主要搞什么', '农业机械'],
  ['澜水那个装备园主要搞什么', '数控机床'],
  ['丰原镁合金基地有哪些', base],
  // The figure of any thing of that sort, whatever else is called by the bare word.
  ['园区面积前二', chemistry, '澜水装备制造产业园', 18, 12],
  ['面积最小的园区', base, 7],
  ['澜水东湖化工新材料产业园面积', 18],
  // A year put into a name.
  ['共建园区2025年总产值', 200],
  ['共建园区2022年的总产值是多少', 80],
  ['2025年共建园区总产值', 200],
  // The target is of one of the years.
  ['2020年城镇化率和2025年目标各是多少', 56, 63],
  ['2025年城镇化率目标', 63],
  // Members named in brackets.
  ['做煤化工（烯烃这些）的园区有哪几个', chemistry, olefins],
  ['做煤化工（烯烃等）的园区有哪几个', chemistry, olefins],
  ['做煤化工的园区有哪几个', chemistry],
  // Where a thing lies and how big it is.
  ['澜水东湖化工新材料产业园归哪个市管，规划多大', '澜水市', 18],
  ['做煤化工的园区在哪个市，面积多少', '澜水市', 18],
  // Yes or no, and both sides.
  ['丰原镁合金基地面积前后一致吗，分别多少', 7, 6, false],
  ['丰原镁合金基地面积前后一致吗', false],
  // Words of everyday for those of plans.
  ['保障房多少套', 4200],
  ['保障房 套数', 4200],
  ['2020年粮食产量', 61],
  ['2020年粮食总产量多少', 61],
  ['恒味食品那个果脯项目所在园区归哪个县', '丰原县'],
  ['公路那节要新开工、专栏1没列的大桥', '丰原澜江大桥'],
  ['有哪些桥梁', '丰原澜江大桥', '桐坡大桥'],
  ['“产业办”指的是啥机构', '市产业发展领导小组办公室'],
  ['产业办全称', '市产业发展领导小组办公室'],
  ['第二章实际列了几个园区', 5],
];

const refused: readonly (readonly [question: string, status: string])[] = [
  ['丰原量子基地多大', 'NOT_IN_PLAN'],
  ['澜水镁合金基地多大', 'NOT_IN_PLAN'],
  ['桐坡烯烃产业园面积', 'NOT_IN_PLAN'],
  ['共建园区2024年总产值', 'NOT_IN_PLAN'],
  ['共建园区2025年总投资', 'NOT_IN_PLAN'],
  ['做煤化工（量子这些）的园区有哪几个', 'NOT_IN_PLAN'],
  ['2020年粮食产能', 'NOT_IN_PLAN'],
  ['恒味食品那个量子项目所在园区归哪个县', 'NOT_IN_PLAN'],
  ['铁路那节新开工的大桥', 'NOT_IN_PLAN'],
  ['招商办指的是啥机构', 'NOT_IN_PLAN'],
  ['公租房多少套', 'NOT_IN_PLAN'],
];

describe('asked loosely', () => {
  it.each(asked.map(([question, ...answers]) => ({ question, answers })))('$question', async ({ question, answers }) => {
    const answer = await asker.ask(question);
    expect([answer.status, answer.items.map((i) => i.boolean ?? i.value ?? i.name).sort()], answer.text).toEqual([
      'ANSWERED',
      [...answers].sort(),
    ]);
  });
});

describe('what is not meant by it', () => {
  it.each(refused)('%s', async (question, status) => {
    const answer = await asker.ask(question);
    expect([answer.status === 'NOT_IN_PLAN' || answer.status === 'NOT_UNDERSTOOD', answer.items, status], answer.text).toEqual([
      true,
      [],
      status,
    ]);
  });

  it('says which half has no answer', async () => {
    const { text } = await asker.ask('桐坡烯烃产业园归哪个市管，面积多大');
    expect(text).toContain('规划没有给出所问的“面积”');
  });

  it('says which year has no figure', async () => {
    expect((await asker.ask('2020年和2030年城镇化率')).text).toContain('规划没有给出2030年的这项数值');
    expect((await asker.ask('2020年和2025年城镇化率')).text).not.toContain('没有给出');
  });

  it('says yes or no before both sides', async () => {
    expect((await asker.ask('丰原镁合金基地面积前后一致吗，分别多少')).text).toContain('否：');
  });
});
