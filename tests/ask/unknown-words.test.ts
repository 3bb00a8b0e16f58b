import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/embedded.js';
import type { GraphStore } from '../../graph/store.js';
import { type Asker, createAsker } from '../../src/ask/ask.js';
import { preferHan } from '../../src/ask/read/bracketed-names.js';
import { generalWords } from '../../src/ask/words/dictionary.js';
import { verdictOf } from '../../src/ask/words/verdict.js';
import { plan } from './talk-plan.js';

const dir = mkdtempSync(join(tmpdir(), 'unknown-words-'));
let store: GraphStore;
let asker: Asker;

beforeAll(async () => {
  store = await openEmbedded(dir);
  await store.replacePlan(plan);
  asker = createAsker(store);
});
afterAll(async () => {
  await store.close();
  rmSync(dir, { recursive: true, force: true });
});

const names = async (question: string, history: string[] = []) => {
  const { status, items } = await asker.ask(question, { history, suggest: false });
  return items.length > 0 ? items.map((i) => i.value ?? i.name ?? '') : [status];
};

const qingya = ['青崖高新区', '青崖临港产业园'];

describe('words that the lexicon and the plan do not know', () => {
  it.each([
    ['面积多少咧', ['青崖高新区面积多少'], [40]],
    ['白渡经开区嘞', ['青崖高新区面积多少'], [18]],
    ['青崖市貌似有哪些园区', [], qingya],
    ['青崖市有哪些园区哩', [], qingya],
    ['反正就是青崖市有哪些园区呗', [], qingya],
    ['做氢能的放哪个市合适', [], ['青崖市']],
    ['白渡市捣鼓什么产业', [], ['纺织服装']],
    ['哪家企业操刀恒泰熟料生产线项目', [], ['青崖恒泰水泥有限公司']],
    ['哪个市鼓捣氢能，说一下就行', [], ['青崖市']],
  ])('%s is answered', async (question, history, answer) => {
    expect(await names(question, history as string[])).toEqual(answer);
  });

  it.each([
    '青崖市淘汰哪些产业',
    '青崖市关停哪些产业',
    '哪些园区着火了',
    '青崖市哪些园区被摘牌了',
    '哪家企业收购了青崖恒泰水泥有限公司',
    '乌鲁木齐有哪些园区',
    '哪个园区房租便宜',
    '为啥青崖市有两个园区',
    '青崖市去年有哪些园区',
    '哪个市最捣鼓氢能',
  ])('%s is refused', async (question) => {
    const { status, items } = await asker.ask(question, { suggest: false });
    expect(items).toEqual([]);
    expect(status).not.toBe('ANSWERED');
  });

  it('tells what was not used, beyond function words', async () => {
    const answer = await asker.ask('做氢能的放哪个市合适咧', { suggest: false });
    expect(answer.text).toMatch(/^未用到：合适。/);
    expect(answer.frame?.filler).toContain('合适');
    expect((await asker.ask('青崖市有哪些园区哩', { suggest: false })).text).not.toContain('未用到');
  });

  it.each([
    ['青崖市的滑雪场在哪个园区', '滑雪场'],
    ['青崖市的咖啡馆有哪些', '咖啡馆'],
    ['放哪个园区的奥数班', '奥数班'],
  ])('%s quotes the whole word', async (question, word) => {
    expect((await asker.ask(question, { suggest: false })).text).toContain(`“${word}”`);
  });
});

describe('words typed by ear', () => {
  it.each([
    ['百渡经开区面积多少', [18]],
    ['哪个市法展氢能', ['青崖市']],
    ['恒太熟料生产线项目现在什么进度', ['续建']],
  ])('%s', async (question, answer) => {
    expect(await names(question)).toEqual(answer);
  });

  it('is told', async () => {
    expect((await asker.ask('恒太熟料生产线项目现在什么进度', { suggest: false })).text).toContain('按“恒泰');
  });

  it.each(['白杜鹃面积多少', '青海市有哪些园区'])('%s is no slip', async (question) => {
    expect((await asker.ask(question, { suggest: false })).status).not.toBe('ANSWERED');
  });
});

describe('the general dictionary', () => {
  it('keeps offsets', async () => {
    const text = '放哪个园合适,好咧';
    for (const w of await generalWords(text)) expect(text.slice(w.start, w.end)).toBe(w.text);
  });

  it.each([
    ['咧', 'v', 'function'],
    ['貌似', 'd', 'function'],
    ['合适', 'a', 'suits'],
    ['操刀', 'v', 'act'],
    ['淘汰', 'v', null],
    ['取消', 'v', null],
    ['反正', 'd', 'function'],
    ['尚未', 'd', null],
    ['暂停', 'd', null],
    ['咖啡馆', 'n', null],
    ['明年', 't', null],
    ['便宜', 'a', null],
  ])('%s/%s: %s', (text, tag, verdict) => {
    expect(verdictOf({ start: 0, end: text.length, text, tag }, true)).toBe(verdict);
  });
});

describe('an English name before its Chinese', () => {
  it.each([
    ['output value of Qingya Harbour Park (青崖临港产业园)?', 'output value of 青崖临港产业园 ?'],
    ['status of the Hengtai clinker line (恒泰熟料生产线项目)', 'status of the 恒泰熟料生产线项目 '],
    ['who makes sheep (肉羊)', 'who makes 肉羊 '],
    ['Which industrial park (白渡纺织园)', 'Which 白渡纺织园 '],
    ['“twin parks” (两国双园) where', '两国双园 where'],
    ['area of 白渡纺织园 (km2)', 'area of 白渡纺织园 (km2)'],
    ['白渡市（地级）有哪些园区', '白渡市（地级）有哪些园区'],
  ])('%s', (question, han) => {
    expect(preferHan(question).replace(/ +/g, ' ').trim()).toBe(han.replace(/ +/g, ' ').trim());
  });
});
