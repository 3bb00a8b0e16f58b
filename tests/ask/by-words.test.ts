/** Questions whose grammar is not read, answered by the words of a sentence; each beside one that stays refused. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/embedded.js';
import type { GraphStore } from '../../graph/store.js';
import { ingestPlan } from '../../ingest/ingest.js';
import { withoutAsides } from '../../src/ask/asides.js';
import { type Asker, createAsker } from '../../src/ask/ask.js';
import { listedUnder } from '../../src/ask/by-words/lists.js';

const plan = `# 岱南市产业发展规划（2021—2025年）

## 第一章 布局

### 一、重点园区

1.岱南临港工业园

打造江海联运“黄金水道口”。依托深水码头发展造船业。

2.岱南云坪高新区

建成中部“声谷”，引进语音芯片企业。

### 二、城市分工

——阳谷县。承接机床产业，加快家具企业整合重组，建设木工技师学院。

——青浦县。发展渔业。沙嘴半岛要以盐化、风电、造船三大牵引项目带动转型。

共建共享电网、水网、路网“三张网”。

## 第二章 保障

### 一、优化法治环境

建立“许可清单”“收费清单”“处罚清单”三张清单。

### 二、财政支持

建立银企会商机制、贷款风险分担机制和欠薪预警机制。
`;

const folder = mkdtempSync(join(tmpdir(), 'plangraph-by-words-'));
let store: GraphStore;
let asker: Asker;
beforeAll(async () => {
  store = await openEmbedded(folder);
  await store.replacePlan(ingestPlan(new TextEncoder().encode(plan), { name: 'dainan.md' }).facts);
  asker = createAsker(store);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('by the words of one sentence', () => {
  it.each<[string, string[]]>([
    ['说要弄成“声谷”的是哪个园', ['岱南云坪高新区']],
    ['号称黄金水道口的是哪个园', ['岱南临港工业园']],
    ['家具企业整合这事儿归哪个县弄', ['阳谷县']],
    ['法治环境建设中要建立哪三张清单', ['许可清单', '收费清单', '处罚清单']],
    ['三张网指什么', ['电网', '水网', '路网']],
    ['沙嘴半岛以哪三大牵引项目带动', ['盐化', '风电', '造船']],
    ['财政支持方面要建立哪些机制', ['银企会商机制', '贷款风险分担机制', '欠薪预警机制']],
  ])('%s', async (question, names) => {
    const { status, items, text, frame } = await asker.ask(question);
    expect([status, items.map((i) => i.name)], text).toEqual(['ANSWERED', names]);
    expect(items.every((i) => i.evidence.length > 0)).toBe(true);
    const again = await asker.askFrame(JSON.parse(JSON.stringify(frame!.frame)));
    expect(again.items).toEqual(items);
  });

  it.each([
    // The sentence does not hold all that is named.
    '说要弄成“声谷”和“水道口”的是哪个园',
    // Another number than the question's own.
    '法治环境建设中要建立哪五张清单',
    // Denied, or more than a look into the text.
    '没有弄成“声谷”的是哪个园',
    // Not asked: stated.
    '家具企业整合归阳谷县弄的吧',
    // Nowhere in the plan.
    '说要弄成“量子谷”的是哪个园',
  ])('refused: %s', async (question) => {
    expect((await asker.ask(question)).status).toMatch(/^NOT_/);
  });
});

it('tells the word that the sentence does not hold', async () => {
  const { status, text } = await asker.ask('家具企业整合撮合归哪个县');
  expect([status, text]).toEqual(['ANSWERED', expect.stringContaining('未用到：撮合')]);
});

describe('names that a sentence lists under a noun', () => {
  it.each<[string, string, string[]]>([
    ['建立甲清单、乙清单和丙清单制度', '清单', ['甲清单', '乙清单', '丙清单']],
    ['实施“强链”“补链”两大行动', '行动', ['强链', '补链']],
    ['充分发挥引导资金、技改资金等资金的作用', '资金', ['引导资金', '技改资金']],
    ['建设甲基地', '基地', []],
    ['甲、乙产业和丙基地', '基地', []],
  ])('%s · %s', async (sentence, noun, names) => {
    expect(await listedUnder(sentence, noun)).toEqual(names);
  });
});

describe('asides in brackets', () => {
  it.each<[string, { rest: string; asides: string[] } | null]>([
    ['生物医药（含中药）布局在哪', { rest: '生物医药布局在哪', asides: ['含中药'] }],
    ['比云坪高新区(12平方公里)还小的园区', { rest: '比云坪高新区还小的园区', asides: ['12平方公里'] }],
    // Which of them are meant.
    ['做家具（藤编那些）的园区有哪些', null],
    ['家具（尤其是藤编）企业有哪些', null],
    ['家具企业（不含藤编）有哪些', null],
    // A name's own bracket.
    ['中泰（岱南）产业园在哪', null],
    ['岱南云坪高新区在哪', null],
  ])('%s', (question, expected) => expect(withoutAsides(question)).toEqual(expected));

  it('are set aside, and told, where the question is not read with them', async () => {
    const { status, text } = await asker.ask('家具（含办公家具）企业整合归哪个县');
    expect([status, text]).toEqual(['ANSWERED', expect.stringContaining('未用到：含办公家具')]);
  });
});
