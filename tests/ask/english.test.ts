/** English words that have no gloss: read by the general dictionary where the plan holds their Chinese, refused elsewhere. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/embedded.js';
import type { GraphStore } from '../../graph/store.js';
import { type Asker, createAsker } from '../../src/ask/ask.js';
import { type Catalogue, loadCatalogue } from '../../src/ask/names/catalogue.js';
import { preferHan } from '../../src/ask/read/bracketed-names.js';
import { chineseOrder } from '../../src/ask/read/english-order.js';
import { dictionaryReader, gloss, latinPlaces } from '../../src/ask/read/gloss.js';
import { englishDictionary, turnedRound } from '../../src/ask/words/english-dictionary.js';
import { englishTags } from '../../src/ask/words/english-tags.js';
import { verdictOf } from '../../src/ask/words/verdict.js';
import { englishPlan } from './english-plan.js';

const dir = mkdtempSync(join(tmpdir(), 'english-'));
let store: GraphStore;
let asker: Asker;
let catalogue: Catalogue;
beforeAll(async () => {
  store = await openEmbedded(dir);
  await store.replacePlan(englishPlan());
  asker = createAsker(store);
  catalogue = await loadCatalogue(store);
});
afterAll(async () => {
  await store.close();
  rmSync(dir, { recursive: true, force: true });
});

const malay = '中国—马来西亚临浦产业园';
const thai = '中泰临浦产业园';

describe('questions in English', () => {
  it.each<[string, ...string[]]>([
    ['which parks do power batteries?', malay],
    ['which park makes sodium-ion batteries?', malay],
    ['knitting parks', thai],
    ['which parks do bonded processing (保税加工)?', malay],
    ['what does the Sino-Thai Linpu park make?', '针织', '花椒', '仓储设备'],
    ['industries of the China-Malaysia Linpu park', '动力电池', '钠离子电池', '保税加工'],
    ['which cities grow Sichuan pepper?', '霜河市'],
    ['which parks have already exceeded 10 billion yuan (100亿元) of output?', malay],
    ['which park is supposed to reach more than 50 billion yuan output?', malay],
  ])('%s', async (question, ...names) => {
    const { status, items } = await asker.ask(question, { suggest: false });
    expect([status, items.flatMap((i) => (i.kind === 'VALUE' ? [] : [i.name])).sort()]).toEqual(['ANSWERED', names.sort()]);
  });

  it('says what the dictionary was needed for', async () => {
    const { text } = await asker.ask('knitting parks', { suggest: false });
    expect(text).toContain('“knitting” is read as “针织”');
  });

  it.each([
    'which parks do brewing?',
    'which parks never do knitting?',
    'which parks abandoned knitting?',
    'which parks hardly do knitting?',
    'which parks other than Zanzibar do knitting?',
    'Tesla parks',
    'which parks sell knitting?',
  ])('%s is refused', async (question) => {
    const { items } = await asker.ask(question, { suggest: false });
    expect(items).toEqual([]);
  });
});

it.each([
  ['power battery and sodium ion battery', '动力电池 和 钠离子电池'],
  ['Sino-Thai Linpu park', '中泰临浦园区'],
  ['the China-Malaysia park', '中国-马来西亚 园区'],
  ['status of the Foxconn project', '状态 富士康 项目'],
  ['they take part', 'take 部分'],
])('%s → %s', async (question, zh) => {
  const places = latinPlaces(catalogue);
  const reader = dictionaryReader(await englishDictionary(catalogue), await englishTags(), catalogue, places);
  expect(gloss(question.toLowerCase(), places, reader)).toBe(zh);
});

it.each([
  ['哪些 园区 超过 500亿元 产值', '哪些 园区 产值 超过500亿元'],
  ['哪些 园区 超过 500亿元 企业', '哪些 园区 超过 500亿元 企业'],
  ['状态 临浦工厂 富士康', '状态 富士康临浦工厂'],
  ['工厂 临浦 富士康 针织', '富士康临浦工厂 针织'],
  ['花椒 针织 富士康', '花椒 针织 富士康'],
])('%s → %s', (glossed, zh) => expect(chineseOrder(glossed, catalogue)).toBe(zh));

it.each([
  ['above 50 billion yuan (500亿元)', 'above  500亿元 '],
  ['over 10 billion yuan (百亿元) of output', 'over  百亿元  of output'],
  ['the 3 million tonnes (500亿元)', 'the 3 million 500亿元 '],
])('%s: an amount given twice', (question, once) => expect(preferHan(question)).toBe(once));

it('turns the dictionary round for what a plan holds', () => {
  const words = turnedRound(
    [
      { simplified: '针织', english: ['knitting', 'knitted garment'] },
      { simplified: '编织', english: ['to knit', 'knitting'] },
      {
        simplified: '富士康',
        english: ['Foxconn Technology Group', 'abbr. of 富士康科技集团[Fu4 shi4 kang1 ke1 ji4 ji2 tuan2]'],
      },
      { simplified: '动力', english: ['motive power'] },
    ],
    catalogue,
  );
  expect(words('knitting').map((m) => m.zh)).toEqual(['针织']);
  expect(words('foxconn').map((m) => m.zh)).toEqual(['富士康']);
  expect(words('power')).toMatchObject([{ zh: '动力', head: true }]);
  expect(words('knit')).toEqual([]);
});

it.each([
  ['already', 'd', 'function'],
  ['connect', 'v', 'act'],
  ['never', 'd', null],
  ['hardly', 'd', null],
  ['abandoned', 'v', null],
  ['unlike', 'p', null],
  ['market', 'n', null],
])('%s, tagged %s: %s', (text, tag, verdict) => expect(verdictOf({ start: 0, end: text.length, text, tag }, true)).toBe(verdict));
