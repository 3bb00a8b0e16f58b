/** Things that are described, lines by their names, words alone, sections denied, claims set aside; each beside one that stays refused. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/embedded.js';
import type { GraphStore } from '../../graph/store.js';
import { ingestPlan } from '../../ingest/ingest.js';
import { withTakenIn } from '../../src/ask/asides.js';
import { type Asker, createAsker } from '../../src/ask/ask.js';
import { claimedCount } from '../../src/ask/claimed-count.js';
import { areasOf } from '../../src/ask/names/areas.js';
import { endsIn } from '../../src/ask/run/line-ends.js';

const plan = `# 岱南市产业发展规划（2021—2025年）

## 第一章 布局

### 第一节 重点园区

1.岱南临港工业园

打造江海联运“黄金水道口”。依托深水码头发展造船业。

2.岱南云坪高新区

建成中部“声谷”，引进语音芯片企业。

专栏1 特色园区

| 园区名称 | 级别 | 规划面积（平方公里） |
| --- | --- | --- |
| 岱南临港工业园 | 国家级 | 12 |
| 岱南云坪高新区 | 省级 | 8 |
| 岱南石坳陶瓷园 | 省级 | 5 |

### 第二节 交通

推进石青铁路云坪—岭脚段电气化改造，建设岱南东环公路（石坳镇至临港镇）。新建岱南储能电站项目。

## 第二章 保障

### 第一节 财政

统筹各类资金。
`;

const folder = mkdtempSync(join(tmpdir(), 'plangraph-set-aside-'));
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

describe('what is described, listed or denied', () => {
  it.each<[string, (string | number)[]]>([
    // The thing by its description, then what is asked of it.
    ['要打造江海联运黄金水道口的那个园，规划多少平方公里', [12]],
    ['要打造江海联运黄金水道口的那个园有哪些产业', ['造船业']],
    ['要打造内陆无水港的那个园，规划多少平方公里', []],
    // The ends of a line by its name, or by the bracket behind it.
    ['石青铁路电气化改造从哪到哪', ['云坪', '岭脚']],
    ['岱南东环公路从哪到哪', ['石坳镇', '临港镇']],
    ['岱南储能电站从哪到哪', []],
    // An end that is given is not asked for.
    ['终点在石坳镇的公路是哪条', ['岱南东环公路']],
    ['终点在天山的公路是哪条', []],
    // Words alone.
    ['岱南 陶瓷', ['岱南石坳陶瓷园']],
    ['云坪 陶瓷', []],
    // A section denied, before its number and behind it, and one that the plan does not have.
    ['专栏1的园区里第一节没单独写的是哪个', ['岱南石坳陶瓷园']],
    ['专栏1的园区里第九节没写的是哪个', []],
    // A claim before the count that is asked.
    ['前言说有5个特色园区，专栏1里省级的究竟有几个', [2]],
    ['前言说有5个特色园区，究竟靠谱几个', []],
  ])('%s', async (question, wanted) => {
    const { status, items, text } = await asker.ask(question);
    expect(
      status === 'ANSWERED' ? items.map((i) => i.value ?? String(i.name).replace(/^岱南市?(?=..镇)|(?:建设)?项目$/g, '')) : [],
      `${status} ${text}`,
    ).toEqual(wanted);
  });
});

describe('ends in a name', () => {
  it.each<[string, [string, string] | null]>([
    ['石青铁路云坪-沙河段电气化改造', ['云坪', '沙河']],
    ['临江至石湖城际铁路', ['临江', '石湖']],
    ['青原到白沙输氢管道', ['青原', '白沙']],
    ['石坳镇至临港镇', ['石坳镇', '临港镇']],
    ['石青铁路', null],
    ['5至7号码头', null],
  ])('%s', (name, wanted) => expect(endsIn(name)).toEqual(wanted));
});

describe('a claimed number', () => {
  const nouns = new Set(['园区', '项目', '产业']);
  it.each<[string, string | null]>([
    ['正文说打造6个百亿元园区，专栏2里国家级的究竟有几个', '专栏2里国家级的究竟有几个园区'],
    ['文中称布局三大支柱产业，表1实际列了几个', '表1实际列了几个产业'],
    ['共安排8个项目，表2列了多少个', '表2列了多少个项目'],
    // No section is asked; the clause has its own noun; the first clause asks too.
    ['正文说打造6个百亿元园区，面积多大', null],
    ['正文说打造6个百亿元园区，专栏2有几个项目', null],
    ['有几个百亿元园区，专栏2有几个', null],
  ])('%s', (question, rest) => expect(claimedCount(question, nouns)?.rest ?? null).toBe(rest));
});

it.each([
  ['化工（含精细化工）在哪些园区', '化工、精细化工在哪些园区'],
  ['新能源（包括储能）有哪些企业', '新能源、储能有哪些企业'],
  ['化工（不含精细化工）在哪些园区', '化工（不含精细化工）在哪些园区'],
  ['岱南（沿海）工业区', '岱南（沿海）工业区'],
  ['目标为800亿元（含出口额）的园区', '目标为800亿元（含出口额）的园区'],
])('%s', (question, wanted) => expect(withTakenIn(question)).toBe(wanted));

it('takes a new area for the plan’s own, a high-tech zone for a park', () => {
  const often = (name: string) => [...'子丑寅卯辰巳午未申酉戌亥'].map((c) => `${c}，${c}${name}。`).join('');
  expect(areasOf(often('石湖新区'))).toContain('石湖新区');
  expect(areasOf(often('石湖高新区'))).toEqual([]);
});
