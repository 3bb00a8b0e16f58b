/** Classes that a plan sets out itself, and things asked for each of several: on an invented plan, read as any other. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../graph/store.js';
import type { Asker } from '../../src/ask/ask.js';
import { ingestInto, openAsker, openStore } from '../../src/compose.js';

const text = `# 安康市工业发展“十四五”规划

## 第一章 产业方向

### 一、壮大一批百亿元产业

#### （一）陶瓷产业

提升建筑陶瓷、日用陶瓷水平，支持云岭高新区发展电子陶瓷。

#### （二）电子信息产业

发展新型显示和集成电路。

#### （三）食品产业

发展粮油加工和饮料。

### 二、培育战略性新兴产业

围绕新材料、新能源、生物医药三大战略性新兴产业延伸链条。新材料重点发展石墨材料、稀土材料。

### 三、各县布局

——白河县。打造电子信息、食品两大百亿元产业，做大陶瓷、家具等3个超十亿元产业。

——石泉县。发展家具和造纸。

## 第二章 园区

### 一、打造2个千亿元园区

#### 1.云岭高新技术产业开发区

重点发展电子陶瓷、集成电路。规划面积30平方公里。

#### 2.白河经济开发区

重点发展粮油加工、饮料。规划面积18平方公里。白河经济开发区位于白河县。

### 二、特色园区

#### 1.石泉家具产业园

石泉家具产业园位于石泉县，重点发展家具制造。规划面积6平方公里。

#### 2.恒泰建材有限公司

恒泰建材有限公司位于石泉县，主要生产石膏板。
`;

const folder = mkdtempSync(join(tmpdir(), 'plangraph-classes-'));
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

const names = async (question: string, ...history: string[]) =>
  (await asker.ask(question, { history })).items.map((i) => i.name ?? '').sort();

describe('a class of industries', () => {
  it.each([
    ['百亿元产业有哪些', ['陶瓷', '电子信息', '食品']],
    ['要壮大哪些百亿元产业', ['陶瓷', '电子信息', '食品']],
    ['白河县有哪些百亿元产业', ['电子信息', '食品']],
    ['白河县的百亿元产业', ['电子信息', '食品']],
    ['哪三大战略性新兴产业', ['新材料', '新能源', '生物医药']],
  ])('%s', async (question, expected) => {
    const found = await names(question);
    expect(found.map((n) => n.replace(/(?:产业|工业|业)$/, ''))).toEqual([...expected].sort());
  });

  it.each(['千亿元产业有哪些', '石泉县的百亿元产业', '哪两大战略性新兴产业'])(
    '%s is not answered with others',
    async (question) => {
      expect(await names(question)).toEqual([]);
    },
  );
});

describe('a level before the kind', () => {
  const both = ['云岭高新技术产业开发区', '白河经济开发区'].sort();
  it.each(['有哪几个千亿园区', '千亿元园区名单', '千亿元的园区有哪些'])('%s', async (question) => {
    expect(await names(question)).toEqual(both);
  });

  it('is no number of them', async () => {
    const answer = await asker.ask('千亿元园区有几个');
    expect(answer.items.map((i) => [i.kind, i.value])).toEqual([['VALUE', 2]]);
  });
});

describe('each of those before', () => {
  const industries = ['电子陶瓷', '集成电路', '粮油加工', '饮料'].sort();
  it.each([
    ['各自发展什么', '有哪几个千亿园区'],
    ['分别发展什么产业', '有哪几个千亿园区'],
    ['它们发展什么', '千亿元园区有哪些'],
  ])('%s after %s', async (question, before) => {
    expect(await names(question, before)).toEqual(industries);
  });

  it('as the second half of one question', async () => {
    const found = await names('千亿元园区有哪些，各自发展什么');
    expect(found).toEqual([...industries, '云岭高新技术产业开发区', '白河经济开发区'].sort());
  });

  it.each([
    ['它发展什么', '石泉家具产业园在哪个县', ['家具', '家具制造']],
    ['那里有哪些园区', '石泉家具产业园在哪个县', ['石泉家具产业园']],
  ])('one: %s after %s', async (question, before, expected) => {
    expect(await names(question, before)).toEqual(expected);
  });
});
