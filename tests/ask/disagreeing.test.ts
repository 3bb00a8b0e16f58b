/** Text against table, a class of things against a number, what a list's title says, both sides of a conflict: to an invented plan. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/embedded.js';
import type { GraphStore } from '../../graph/store.js';
import type { Answer } from '../../src/ask/answer.js';
import { type Asker, createAsker } from '../../src/ask/ask.js';
import { disagreeingPlan } from './disagreeing-plan.js';

const folder = mkdtempSync(join(tmpdir(), 'plangraph-disagreeing-'));
let store: GraphStore;
let asker: Asker;
beforeAll(async () => {
  store = await openEmbedded(folder);
  await store.replacePlan(disagreeingPlan());
  asker = createAsker(store);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const told = (a: Answer) => a.items.map((i) => i.boolean ?? i.value ?? i.name);
const ask = (talk: string) => {
  const [question, ...history] = talk.split(' < ');
  return asker.ask(question!, { history: history.reverse(), suggest: false });
};

describe('parts, classes and lists', () => {
  it.each<[string, ...(string | number | boolean)[]]>([
    // The text proper beside a table.
    ['工业总产值2025年目标，正文和表1各是多少', 900, 960],
    ['2025年工业总产值，正文跟表1相差多少', 60, 900, 960],
    ['2025年工业总产值在第一章和表1里差多少', 60, 900, 960],
    // A class against a number: one of them will do, or all must.
    ['有没有产值超过100亿的园区', true],
    ['有产值正好50亿元的园区吗', true],
    ['有没有产值超过500亿的园区', false],
    ['各园区产值都超过100亿吗', false],
    ['南屏有产值超过100亿的园区吗', true],
    ['北浦有产值超过100亿的园区吗', false],
    // An amount before its noun asks for those that have it.
    ['产值刚好50亿的园区', '沙溪园', '白石园', 50, 50],
    ['2025年产值恰好是120亿元的园区', '湖口园', 120],
    // Figures of one thing added up.
    ['固定电话用户和宽带用户2020年一共多少万户', 42],
    ['2020年宽带用户、固定电话用户加起来多少', 42],
    // What the title of a list says of its members.
    ['专栏1列了几个试点园区', 2],
    ['试点园区有哪些', '沙溪园', '湖口园'],
    ['南屏的试点园区', '湖口园'],
    // A list that sets its members out under headings.
    ['专栏2一共建议了几项工程', 2],
    ['能力提升工程包括哪些工程', '数字车间工程', '绿色改造工程'],
    // Both sides of a conflict.
    ['2025年亿元企业要有几家，前后数字对不上', 30, 34],
    ['2025年亿元企业前后矛盾，各是多少', 30, 34],
    ['亿元企业前后矛盾吗', true],
    // One of those counted; a city that is only named is none of them.
    ['哪个市没有国家级园区', '北浦市'],
    ['两个市里哪个没有国家级园区', '北浦市'],
    ['两市里唯一没有国家级园区的是谁', '北浦市'],
    // States in other words.
    ['南屏至北浦铁路是接着修还是新开的', '续建'],
    // An order said twice.
    ['把园区按产值从多到少排一下', '湖口园', '沙溪园', '白石园', 120, 50, 50],
  ])('%s', async (question, ...answers) => {
    expect(
      told(await ask(question))
        .map(String)
        .sort(),
    ).toEqual(answers.map(String).sort());
  });
  it.each([
    // What is asked is another figure than the yes or no before it.
    '路面修多宽 < 南屏至北浦铁路是续建吗',
    '投资多少 < 南屏至北浦铁路是续建吗',
    // Figures that do not add up.
    '宽带用户和工业总产值2020年一共多少',
    // A level or a kind that no conflict is of.
    '国家级园区前后矛盾的有哪些',
    '哪些园区前后矛盾',
    // There are two such cities, not one.
    '两个市里唯一没有省级园区的是谁',
    // The title of the list says nothing of the kind.
    '专栏1列了几个示范园区',
    // Two parts of which one does not state the figure.
    '2025年工业总产值在专栏3和表1里差多少',
  ])('%s is not answered', async (question) => {
    expect((await ask(question)).items).toEqual([]);
  });
});
