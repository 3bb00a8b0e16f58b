/** Things by the number of others that belong to them, what is left out, and parts of the plan by their heading: on an invented plan. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../graph/store.js';
import type { Asker } from '../../src/ask/ask.js';
import { ingestInto, openAsker, openStore } from '../../src/compose.js';

const text = `# 安康市园区发展“十四五”规划

## 第一章 总体要求

### 一、指导思想

坚持园区立市，走集约发展之路。

### 二、基本原则

——集约用地。提高亩均产出。

——绿色低碳。推进循环化改造。

——开放合作。承接产业转移。

### 三、发展目标

#### （一）规模

到2025年，建成2个百亿元园区。

#### （二）质量

研发强度达到2%。

## 第二章 园区布局

### 一、汉滨区

#### 1.汉滨高新技术产业开发区

国家级开发区，重点发展电子陶瓷、集成电路。

#### 2.汉滨茶饮产业园

重点发展茶饮。

#### 3.汉滨包装产业园

重点发展纸制品包装、电子陶瓷。

### 二、白河县

#### 1.白河水晶产业园

国家级开发区，重点发展水晶加工。

#### 2.白河纺织产业园

重点发展纺织。

### 三、石泉县

#### 1.石泉蚕丝产业园

重点发展纺织。
`;

const folder = mkdtempSync(join(tmpdir(), 'plangraph-numbers-'));
let store: GraphStore;
let asker: Asker;
beforeAll(async () => {
  store = await openStore({ kind: 'embedded', data: folder });
  await ingestInto(store, new TextEncoder().encode(text), { name: 'ankang.md' });
  asker = await openAsker(store);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const told = async (question: string) =>
  (await asker.ask(question)).items.map((i) => (i.kind === 'VALUE' ? `${i.name} ${i.value}` : (i.name ?? i.section ?? '')));

describe('the number of things', () => {
  it.each([
    ['哪个县区的园区最多', ['汉滨区', '汉滨区园区数量 3']],
    ['园区最多的县区是哪个', ['汉滨区', '汉滨区园区数量 3']],
    ['园区最少的县区', ['石泉县', '石泉县园区数量 1']],
    ['哪个县区有最多的园区', ['汉滨区', '汉滨区园区数量 3']],
    // 包装 by its own name too.
    ['哪个园区的产业最多', ['汉滨包装产业园', '汉滨包装产业园产业数量 3']],
    ['哪个产业的园区最多', ['电子陶瓷', '纺织']],
    ['Which county has the most parks?', ['汉滨区', '汉滨区园区数量 3']],
  ])('%s', async (question, expected) => {
    const found = await told(question);
    for (const one of expected) expect(found.join('|'), found.join('、')).toContain(one);
    expect(found.filter((f) => !f.includes('数量')).length).toBe(expected.filter((f) => !f.includes('数量')).length);
  });

  it.each([
    ['各县区有多少个园区', ['汉滨区园区数量 3', '白河县园区数量 2', '石泉县园区数量 1']],
    ['各县区的国家级园区数量', ['汉滨区园区数量 1', '白河县园区数量 1']],
    ['How many parks are there in each county?', ['汉滨区园区数量 3', '白河县园区数量 2', '石泉县园区数量 1']],
    ['汉滨区和白河县各有多少个园区', ['汉滨区园区数量 3', '白河县园区数量 2']],
    ['汉滨区和白河县有多少个园区', ['园区数量 5']],
  ])('%s', async (question, expected) => {
    expect((await told(question)).filter((t) => t.includes('数量'))).toEqual(expected);
  });

  it.each(['2025年哪个县区的园区最多', '哪个县区的机场最多'])('%s is not counted', async (question) => {
    expect((await told(question)).filter((t) => t.includes('数量'))).toEqual([]);
  });
});

describe('what is left out', () => {
  it.each([
    ['除了汉滨区，哪些县区有国家级园区', ['白河县']],
    ['除白河县外哪些县区发展纺织', ['石泉县']],
    ['汉滨区以外的国家级园区', ['白河水晶产业园']],
  ])('%s', async (question, expected) => expect(await told(question)).toEqual(expected));
});

describe('a part of the plan by its heading', () => {
  it.each([
    ['指导思想是什么', ['指导思想']],
    ['规划的基本原则有哪几条', ['集约用地', '绿色低碳', '开放合作']],
    ['发展目标包括哪些方面', ['规模', '质量']],
    ['基本原则有几条', ['部分数 3']],
    ['发展目标分几个方面', ['部分数 2']],
    ['园区布局讲了什么', ['汉滨区', '白河县', '石泉县']],
  ])('%s', async (question, expected) => expect(await told(question)).toEqual(expected));

  it.each([
    ['一共几条', '规划有哪些基本原则', ['部分数 3']],
    ['那第二章呢', '第一章讲了些什么', ['汉滨区', '白河县', '石泉县']],
  ])('%s after %s', async (question, before, expected) => {
    const { items } = await asker.ask(question, { history: [before] });
    expect(items.map((i) => (i.kind === 'VALUE' ? `${i.name} ${i.value}` : i.name))).toEqual(expected);
  });

  it.each(['保障措施有哪些', '纺织分几个方面'])('%s: there is no such part', async (question) => {
    expect((await asker.ask(question)).items.filter((i) => i.kind === 'SECTION')).toEqual([]);
  });
});
