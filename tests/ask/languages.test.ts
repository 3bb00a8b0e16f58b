import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/embedded.js';
import type { GraphStore } from '../../graph/store.js';
import { type Asker, createAsker } from '../../src/ask/ask.js';
import { mainlandWords } from '../../src/ask/normalise.js';
import { plan } from './talk-plan.js';

const dir = mkdtempSync(join(tmpdir(), 'languages-'));
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

type Row = readonly [question: string, answer: readonly (string | number | boolean)[]];

async function ask(question: string): Promise<(string | number | boolean)[]> {
  const { status, items } = await asker.ask(question);
  const things = items.filter((i) => i.kind !== 'VALUE' && i.kind !== 'BOOLEAN').map((i) => i.name ?? '');
  if (things.length > 0) return things;
  return items.length > 0 ? items.map((i) => i.boolean ?? i.value ?? '') : [status];
}

const english: Row[] = [
  ["Qingya's parks", ['青崖高新区', '青崖临港产业园']],
  ['Parks in Qingya?', ['青崖高新区', '青崖临港产业园']],
  ['list all parks in Qingya', ['青崖高新区', '青崖临港产业园']],
  ['Could you please tell me which parks are in Qingya?', ['青崖高新区', '青崖临港产业园']],
  ['parks not in Qingya', ['白渡经开区', '白渡纺织园']],
  ['how many parks are in Qingya', [2]],
  ['number of provincial-level parks', [2]],
  ["what's Qingya's biggest park", ['青崖高新区']],
  ['smallest park by area', ['白渡纺织园']],
  ['top 2 parks by output value', ['青崖高新区', '青崖临港产业园']],
  ['which parks are larger than 20 square kilometres', ['青崖高新区', '青崖临港产业园']],
  ["Baidu's textile park area", [9]],
  ["what's the area of Qingya high-tech zone?", [40]],
  ['Compare the area of 青崖高新区 and 白渡纺织园', [40, 9]],
  ['total area of parks in Qingya', [65]],
  ['What is the 2025 target for industrial added value?', [2000]],
  ['baseline and target of industrial added value', [1200, 2000]],
  ['which city develops hydrogen', ['青崖市']],
  ['what industries does Baidu develop', ['纺织服装']],
  ['which sections mention hydrogen', ['布局']],
  ['Is Qingya high-tech zone state-level?', [true]],
  ['projects under construction in Qingya', ['恒泰熟料生产线项目']],
  ['who builds the 恒泰熟料生产线项目', ['青崖恒泰水泥有限公司']],
  ['Qingya parks 国家级', ['青崖高新区']],
  ['which park is the largest and where is it?', ['青崖高新区', '青崖市']],
  ['Which park is the smallest, and how large is it', ['白渡纺织园']],
  [
    'which city develops hydrogen, and which companies are based there?',
    ['青崖市', '青崖恒泰水泥有限公司', '青崖云杉木业有限公司'],
  ],
];

/** A common word without a gloss is not understood; a name that no plan holds is not in the plan. */
const refused: Row[] = [
  ['does Qingya plan blockchain stuff', ['NOT_UNDERSTOOD']],
  ['which parks in Qingya are gorgeous', ['NOT_UNDERSTOOD']],
  ['does Qingya develop quantum', ['NOT_IN_PLAN']],
  ['which park is the largest and who painted it?', ['NOT_UNDERSTOOD']],
  ['does Tesla invest in Qingya', ['NOT_IN_PLAN']],
  // The capital of an order's verb is no name's.
  ['Paint me a picture of Qingya', ['NOT_UNDERSTOOD']],
  ['Reserve a table in Qingya', ['NOT_UNDERSTOOD']],
  ['Sell the fish in Qingya', ['NOT_UNDERSTOOD']],
  ['Tesla in Qingya', ['NOT_IN_PLAN']],
];

const typed: Row[] = [
  ['青崖市著力發展什麼產業', ['绿色建材', '氢能']],
  ['哪個園區面積最大？', ['青崖高新区']],
  ['白渡有哪些園區', ['白渡经开区', '白渡纺织园']],
  ['白渡紡織園的投資專案有哪些', ['锦程智能纺纱项目']],
  ['麻烦问一下，青崖高新区面积是多少呀？？', [40]],
  ['「青崖高新區」的面積', [40]],
  ['白渡仿织园面积多少', [9]],
  ['白渡访织园面积多少', [9]],
  ['青崖高薪区面积多少', [40]],
  ['白渡舫织园在哪个市', ['白渡市']],
];

/** Another place or another number is no slip. */
const noSlip: Row[] = [
  ['赤崖高新区面积多少', ['NOT_IN_PLAN']],
  ['白云纺织园面积多少', ['NOT_IN_PLAN']],
];

describe('in English, traditional characters, and as typed in haste', () => {
  it.each([...english, ...refused, ...typed, ...noSlip])('%s', async (question, expected) => {
    expect((await ask(question)).sort()).toEqual([...expected].sort());
  });

  it.each(english)('the reply to %s is in English', async (question) => {
    const { language, text } = await asker.ask(question);
    expect([language, /found|[a-z]|^\S+ \d/.test(text)]).toEqual(['en', true]);
  });
});

describe('words of traditional writing', () => {
  it.each([
    ['電子資訊', '电子信息'],
    ['著力發展軟體', '着力发展软件'],
    ['積體電路晶片', '集成电路芯片'],
    ['著名企業', '著名企业'],
  ])('%s', (typedSo, read) => {
    expect(mainlandWords(typedSo)).toBe(read);
  });

  it.each(['软件和资讯', '雷射', '著名企业', 'parks in 青崖'])('%s stays', (text) => {
    expect(mainlandWords(text)).toBe(text);
  });
});
