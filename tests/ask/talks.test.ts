import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/embedded.js';
import type { GraphStore } from '../../graph/store.js';
import { type Asker, createAsker } from '../../src/ask/ask.js';
import { plan } from './talk-plan.js';

const dir = mkdtempSync(join(tmpdir(), 'talks-'));
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

type Expected = readonly (string | number | boolean)[];
type Talk = readonly [earlier: string, question: string, answer: Expected];

/** Names of things, else figures, else yes or no. */
async function ask(history: string[], question: string): Promise<Expected> {
  const { status, items } = await asker.ask(question, { history });
  const things = items.filter((i) => i.kind === 'ENTITY').map((i) => i.name ?? '');
  if (things.length > 0) return things;
  return items.length > 0 ? items.map((i) => i.boolean ?? i.value ?? '') : [status];
}

const ofBaidu: Expected = ['白渡经开区', '白渡纺织园'];

const places: Talk[] = [
  '那白渡呢',
  '白渡呢',
  '白渡的呢',
  '那白渡市',
  '换成白渡',
  '白渡市呢？',
  '那么白渡市的呢',
  '至于白渡呢',
  'and 白渡?',
  'what about Baidu?',
  'how about Baidu',
].map((q) => ['青崖有哪些园区', q, ofBaidu] as const);

const likeParts: Talk[] = [
  ['绿色建材产值2025年多少', '这个指标2025年是多少', [700]],
  ['青崖高新区面积多少', '这项指标是多少', [40]],
  ['国家级园区有哪些', '省级的呢', ['青崖临港产业园', '白渡纺织园']],
  ['续建项目有哪些', '新开工的呢', ['锦程智能纺纱项目']],
  ['哪些市发展绿色建材', '那纺织服装呢', ['白渡市']],
  ['青崖高新区面积多少', '那白渡纺织园呢', [9]],
  ['青崖高新区面积多少', '产值呢', [600]],
  ['2025年工业增加值多少', '2020年呢', [1200]],
  ['绿色建材产值2025年多少', '那纺织服装呢', [450]],
  ['青崖高新区面积多少', '其中已建成的有多大', [22]],
  ['青崖高新区面积多少', '建成的呢', [22]],
  ['青崖有哪些园区', '那企业呢', ['青崖恒泰水泥有限公司', '青崖云杉木业有限公司']],
  ['青崖高新区是国家级的吗', '那白渡纺织园呢', [false]],
];

const among: Talk[] = [
  '其中国家级的',
  '其中哪些是国家级',
  '里头国家级的有哪些',
  '这里面国家级的是哪个',
  '它们当中国家级的',
  'which of them are state-level',
].map((q) => ['青崖有哪些园区', q, ['青崖高新区']] as const);

const orders: Talk[] = [
  ...['里头面积最大的是哪个', '其中面积最大的', '哪个面积最大', '面积最大的是哪个', 'which of them is the largest'].map(
    (q) => ['白渡有哪些园区', q, ['白渡经开区']] as const,
  ),
  ['面积最大的园区是哪个', '第二呢', ['青崖临港产业园']],
  ['面积最大的园区是哪个', '最小的呢', ['白渡纺织园']],
  ['青崖高新区和白渡经开区的产值各是多少', '哪个最少', ['白渡经开区']],
  ['青崖高新区和白渡经开区的产值各是多少', '哪个最高', ['青崖高新区']],
];

const pronouns: Talk[] = [
  ...['它在哪个市', '该园区在哪个市', '这个园区位于哪个市', '在哪个市', '它属于哪个市', 'which city is it in'].map(
    (q) => ['面积最大的园区是哪个', q, ['青崖市']] as const,
  ),
  ['白渡纺织园在哪个市', '它面积多少', [9]],
  ['面积最小的园区是哪个', '产值多少', [80]],
  ['白渡有哪些园区', '它们的面积', [18, 9]],
  ['恒泰水泥有什么项目', '投资多少', [12]],
  ['白渡纺织园有什么项目', '谁投的', ['白渡锦程纺织有限公司']],
  ['面积最大的园区是哪个', '是国家级的吗', [true]],
  ['青崖高新区在哪个市', '那里有哪些企业', ['青崖恒泰水泥有限公司', '青崖云杉木业有限公司']],
  ['which park in Baidu is provincial-level', 'how large is it', [9]],
];

const others: Talk[] = [
  ...['还支持了哪家企业', '还有哪些企业', '另外有哪家企业', '其他企业有哪些'].map(
    (q) => ['恒泰水泥在哪个市', q, ['青崖云杉木业有限公司']] as const,
  ),
  ['面积最大的园区是哪个', '除了它还有哪些园区', ['青崖临港产业园', '白渡经开区', '白渡纺织园']],
];

const operations: Talk[] = [
  ['青崖高新区和白渡经开区的产值各是多少', '一共多少', [800]],
  ['青崖高新区和白渡经开区的产值各是多少', '相差多少', [400, 600, 200]],
  ['青崖有哪些园区', '有几个', [2]],
];

/** The figure asked for before, set against the same figure of another thing. */
const against: Talk[] = [
  ['青崖高新区面积多少', '比白渡经开区大多少', [22, 40, 18]],
  ['青崖高新区产值多少', '是不是白渡纺织园的七倍以上', [true]],
  ['青崖高新区产值多少', '是不是白渡纺织园的八倍以上？', [false]],
  ['青崖高新区产值多少', '是白渡纺织园的八倍以上吗', [false]],
  ['白渡经开区面积多少', '青崖高新区的比它大吗', [true]],
  ['白渡经开区面积多少', '它比青崖高新区大吗', [false]],
  ['白渡经开区面积多少', '和青崖高新区一样吗', [false]],
  ['恒泰熟料生产线项目投资多少', '锦程纺织那个呢', [8]],
  ['青崖高新区产值多少', '是不是雾凇园的八倍以上', ['NOT_IN_PLAN']],
];

const ofAnother: Talk[] = [
  ['青崖高新区是国家级的吗', '白渡纺织园也是吗', [false]],
  ['青崖高新区是国家级的吗', '白渡经开区也是吧', [true]],
  ['青崖高新区是国家级的吗', '白渡经开区是吗', [true]],
  ['青崖高新区是国家级的吗', '在白渡吗', [false]],
  ['青崖高新区面积多少', '白渡经开区是不是也一样', [false]],
];

const counted: Talk[] = [
  ['白渡有几个园区', '分别是哪几个', ['白渡经开区', '白渡纺织园']],
  ['青崖有几家企业', '是哪几家', ['青崖恒泰水泥有限公司', '青崖云杉木业有限公司']],
  ['国家级园区有多少个', '都有哪些', ['青崖高新区', '白渡经开区']],
  ['青崖高新区面积多少', '分别是哪几个', ['NOT_UNDERSTOOD']],
];

const pointing: Talk[] = [
  ['白渡纺织园在哪个市', '那个市有哪些企业', ['白渡锦程纺织有限公司']],
  ['锦程智能纺纱项目在哪个园区', '该园面积多少', [9]],
  ['面积最大的园区是哪个', '那个园是国家级吗', [true]],
  ['白渡经开区面积多少', '位于哪个市', ['白渡市']],
];

/** What leans on nothing that is there, or says a word that nobody knows, is not answered. */
const refused: Talk[] = [
  ['青崖有哪些园区', '然后呢', ['NOT_UNDERSTOOD']],
  ['青崖有哪些园区', '工业呢', ['NOT_UNDERSTOOD']],
  ['青崖高新区面积多少', '它发展量子吗', ['NOT_IN_PLAN']],
  ['2025年工业增加值多少', '那2030年呢', ['NOT_IN_PLAN']],
  ['青崖有哪些园区', '那雾凇镇呢', ['NOT_IN_PLAN']],
  ['青崖国家级的园区有哪些', '其他的呢', ['NOT_IN_PLAN']],
];

describe('a leaning question', () => {
  const all = [
    ...places,
    ...likeParts,
    ...among,
    ...orders,
    ...pronouns,
    ...others,
    ...operations,
    ...against,
    ...ofAnother,
    ...counted,
    ...pointing,
    ...refused,
  ];
  it.each(all)('%s / %s', async (earlier, question, expected) => {
    const got = await ask([earlier], question);
    expect([...got].sort()).toEqual([...expected].sort());
  });

  it.each<[string, Expected]>([
    ['青崖高新区是国家级的吧', [true]],
    ['白渡纺织园是国家级的吧', [false]],
    ['锦程智能纺纱项目是续建的吧？', [false]],
    ['白渡经开区是国家级?', [true]],
    ['说说白渡的园区吧', ['白渡经开区', '白渡纺织园']],
    ['白渡的园区是?', ['白渡经开区', '白渡纺织园']],
  ])('%s states something, or asks for it', async (question, expected) => {
    expect(await ask([], question)).toEqual(expected);
  });

  it.each<[string, (string | number)[]]>([
    ['面积最大的园区是哪个，那个园产值多少', ['青崖高新区', 600]],
    ['锦程智能纺纱项目落在哪个园区，该园面积多大', ['白渡纺织园', 9]],
    ['白渡纺织园产值多少，在哪个市', [80, '白渡市']],
    ['国家级园区有几个，分别是哪些', ['青崖高新区', '白渡经开区']],
  ])('%s is two questions', async (question, expected) => {
    const { items } = await asker.ask(question);
    expect(items.map((i) => i.value ?? i.name).sort()).toEqual([...expected].sort());
  });

  it.each(['它在哪个市', '其他企业有哪些', '其中国家级的'])('%s leans on nothing without a talk', async (question) => {
    expect((await asker.ask(question)).status).toBe('NOT_UNDERSTOOD');
  });

  it('goes on through a talk', async () => {
    expect(await ask(['面积最大的园区是哪个', '它在哪个市'], '还有哪些园区')).toEqual(['青崖临港产业园']);
  });

  it('says of each part where it came from, and shows only its own queries', async () => {
    const answer = await asker.ask('那白渡呢', { history: ['青崖有哪些园区'] });
    expect(answer.frame!.chips.map((c) => [c.role, c.source])).toEqual([
      ['operation', 'history'],
      ['want', 'history'],
      ['filter', 'question'],
    ]);
    const plain = await asker.ask('白渡有哪些园区');
    expect(answer.cypher).toEqual(plain.cypher);
  });
});
