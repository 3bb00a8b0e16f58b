/** Branches joined in one question, things given by their words, lists that are no nodes; beside each what must not be taken for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/embedded.js';
import type { GraphStore } from '../../graph/store.js';
import { type Asker, createAsker } from '../../src/ask/ask.js';
import { standsFor } from '../../src/ask/read/resolve.js';
import { listBefore } from '../../src/ask/run/listed-free.js';
import { branchesPlan } from './branches-plan.js';

const folder = mkdtempSync(join(tmpdir(), 'plangraph-branches-'));
let store: GraphStore;
let asker: Asker;
beforeAll(async () => {
  store = await openEmbedded(folder);
  await store.replacePlan(branchesPlan());
  asker = createAsker(store);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const wind = '岚湖风光互补项目';
const alloy = '岚湖合金板材项目';
const heat = '岚湖堆肥热电联产项目';
const park = '岚湖高新技术产业开发区';

const asked: readonly (readonly [question: string, ...answers: string[]])[] = [
  // Two branches before one kind.
  ['岚湖有哪些热电和风电项目', wind, heat],
  ['岚湖有哪些风电、热电项目', wind, heat],
  ['岚湖有哪些热电项目', heat],
  // A word for what an industry is to a park says nothing more.
  ['哪些园区把氢能列入产业方向', park],
  ['Which company leads the 水表 industry in Songxi?', '白鹤仪表公司'],
  // One short name in two places.
  ['氧化锆材料基地放在哪些市', '岚湖市', '松溪县'],
  // A thing that is known by words only.
  ['皮划艇基地打算放哪儿', '岚湖北湾码头'],
  // Lists that are no nodes.
  ['岚湖增开海外哪几个城市的航班', '甲国乙城', '丙国丁城'],
  ['拓宽企业融资渠道要发挥哪些基金的作用', '岚湖产业引导基金', '岚湖创新发展基金'],
  ['两中心是哪两个', '茶叶交易中心', '蜂蜜检测中心'],
  ['两中心一基地指什么', '茶叶交易中心', '蜂蜜检测中心', '冷链储备基地'],
  // The time that a heading sets.
  ['“十三五”期间建成投产的项目有哪些', wind, alloy],
  ['“十三五”期间建成投产的重大项目有哪些', wind, alloy],
];

const silent: readonly string[] = [
  '“十二五”期间建成投产的项目有哪些',
  '三中心是哪三个',
  '皮划艇学校打算放哪儿',
  '岚湖增开国内哪几个城市的航班',
  '那边还有哪些项目',
];

describe('branches and words', () => {
  it.each(asked)('%s', async (question, ...answers) => {
    const { items } = await asker.ask(question, { suggest: false });
    expect(items.map((i) => i.name).sort()).toEqual([...answers].sort());
  });
  it.each(silent)('%s has no answer', async (question) => {
    expect((await asker.ask(question, { suggest: false })).status).not.toBe('ANSWERED');
  });
  it('a place pointed at is the one asked about before', async () => {
    const { items } = await asker.ask('那边还有哪些热电项目', {
      history: ['松溪有哪些项目', '岚湖有哪些风电项目'],
      suggest: false,
    });
    expect(items.map((i) => i.name)).toEqual([heat]);
  });
});

describe('names of branches', () => {
  it.each([
    ['茶叶蜂蜜加工', '茶叶与蜂蜜加工', true],
    ['茶叶蜂蜜加工', '茶叶蜂蜜', true],
    ['茶叶加工', '蜂蜜加工', false],
  ])('%s and %s', (key, name, same) => expect(standsFor(key, name)).toBe(same));
});

describe('a list before its class', () => {
  it.each([
    ['增开岚湖至甲国乙城、丙国丁城等海外城市航班', '城市', ['甲国乙城', '丙国丁城']],
    ['引进青鸟检测院、白鹭研究院等科研机构', '机构', ['青鸟检测院', '白鹭研究院']],
    ['加强与甲国等城市的合作', '城市', []],
    ['甲国乙城、丙国丁城是海外城市', '城市', []],
  ] as const)('%s', (sentence, word, names) => expect(listBefore(sentence, word)).toEqual(names));
});
