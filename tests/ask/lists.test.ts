/** How people ask for lists of things, by classes of wording beside the answer, on an invented graph of every relationship. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/embedded.js';
import type { GraphStore } from '../../graph/store.js';
import { type Asker, createAsker } from '../../src/ask/ask.js';
import { inOrder } from '../../src/ask/read/parts-of-names.js';
import { linksPlan } from './links-plan.js';

const folder = mkdtempSync(join(tmpdir(), 'plangraph-lists-'));
let store: GraphStore;
let asker: Asker;
beforeAll(async () => {
  store = await openEmbedded(folder);
  await store.replacePlan(linksPlan());
  asker = createAsker(store);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const hightech = '青原高新技术产业开发区';
const petro = '白沙湾石化产业园区';
const cloth = '松岭白鹭非织造布产业园';
const harbour = '青原龙口临港工业区';
const logistics = '松岭龙口物流园区';
const refiner = '岚江石化集团有限公司';
const battery = '恒岳新能源股份有限公司';
const food = '绿禾食品有限公司';
const drugs = '晨星制药有限公司';
const ethylene = '白沙湾百万吨乙烯项目';
const cells = '青原储能电池一期项目';
const chill = '松岭冷链中心项目';
const rail = '青原至白沙城际铁路';
const road = '白沙至南洲高速公路';

const tables: readonly (readonly [what: string, names: readonly string[], questions: string])[] = [
  [
    'what a park lives on',
    ['精密轴承', '电子信息', '储能电池'],
    '青原高新区主要搞什么|青原高新区是搞啥的|青原高新区干什么的|青原高新区都有些什么产业|青原高新区的产业定位|青原高新区产业有啥|青原高新区做什么|青原高新区吃什么饭|青原高新区靠什么产业吃饭|青原高新区还有啥产业|国家级园区都发展什么|青原面积最大的园区搞什么|恒岳新能源所在园区发展什么产业',
  ],
  [
    'by commitment',
    ['精密轴承', '电子信息'],
    '青原高新区重点发展什么|青原高新区主打啥|青原高新区以什么为主|青原高新区的拳头产业|青原高新区重点搞什么|青原高新区的看家产业有哪些',
  ],
  ['what supports', ['储能电池'], '青原高新区给哪些产业做配套|青原高新区配套产业有哪些|青原高新区配套什么'],
  [
    'old industries',
    ['食品加工', '造纸'],
    '松岭要改造提升的老产业|松岭的传统产业是什么|松岭有哪些老行当|松岭的传统行业|松岭哪些产业要转型升级',
  ],
  ['new industries', ['生物制药'], '松岭想培育什么新产业|松岭培育什么|松岭的新兴产业'],
  ['of a town', ['花椒种植'], '桐坪镇的定位|桐坪发展啥|桐坪镇种什么|桐坪镇搞什么产业'],
  [
    'a part of a park name',
    [cloth],
    '哪个园是搞非织造布的|哪个园区搞医用防护|做医用防护的园区|非织造布产业园有哪些|面积小于10平方公里的园区有哪些',
  ],
  [
    'parks of an industry',
    [hightech, harbour],
    '哪个园区搞精密轴承|精密轴承在哪些园区|精密轴承放在哪几个园区|有精密轴承的园区都有哪些|搞精密轴承的园|青原哪些园区做精密轴承|做轴承的园区|精密轴承布局在哪些园区',
  ],
  [
    'in the lead there',
    [hightech],
    '哪些园区主打精密轴承|哪些园区以精密轴承为主|把精密轴承当主业的园区|主导产业有电子信息的园区',
  ],
  [
    'cities of a chain',
    ['白沙市', '青原市'],
    '石油化工这条链放在哪几个市|石油化工落在哪几个市|石化产业链哪几个市在搞|石油化工由哪些城市承载|岚江石化当链主的那条链由哪些城市承载|岚江石化牵头的产业链在哪些城市|产值超过1000亿的园区在哪些市|有千亿园区的市是哪几个|哪些市有千亿级园区',
  ],
  ['who does it', ['松岭市', drugs], '生物制药谁来培育|谁在做生物制药|生物制药这块谁在搞'],
  [
    'towns that grow it',
    ['桐坪镇', '杏花镇'],
    '花椒种在哪几个镇|哪几个镇种花椒|种花椒的镇|石桥县的哪两个镇种花椒|石桥县有哪些镇|石桥下辖哪些镇|石桥县下面有哪些乡镇|what towns are in 石桥县',
  ],
  ['the county', ['石桥县'], '桐坪镇属于哪个县|种花椒的镇属于哪个县'],
  ['counties', ['石桥县', '柳溪县'], '青原有哪些县|青原市下辖哪些县|青原下面有几个县，叫啥'],
  [
    'where a park lies',
    ['白沙市'],
    '白沙湾石化园在哪个市|白沙湾石化园区归哪儿管|白沙湾石化园区是哪个市的|白沙湾石化园区落在哪|面积最大的园区在哪个市|面积最大的园区落在哪|岚江石化的项目在哪个市|百万吨乙烯在哪个市|哪个市有在建项目',
  ],
  [
    'a park by a part of its name',
    ['松岭市'],
    '白鹭园在哪|非织造布产业园在哪个市|绿禾在哪个市|绿禾食品是哪儿的企业|松岭机场在哪|哪个市有机场',
  ],
  [
    'parks of a city',
    [hightech, harbour],
    '青原有哪些园区|青原都有啥园|青原手里有哪些园区|青原名下的园区|青原市一共有几个园，分别叫啥|青原下面有哪些园区|which parks are in Qingyuan',
  ],
  [
    'all of a kind',
    [hightech, petro, cloth, harbour, logistics],
    '有哪些园区|规划里提了哪些园区|都有哪些园|园区清单|列一下所有园区|盘点一下园区',
  ],
  [
    'what is planned there',
    [cells],
    '青原高新区里面有啥大项目|青原高新区里头的项目|青原高新区落了什么项目|落在青原高新区的项目有哪些|哪些项目已经建成了|做储能电池的企业投了什么项目',
  ],
  [
    'being built',
    [ethylene],
    '白沙湾石化园区在建的项目|有哪些项目开工了|岚江石化投了哪些项目|岚江石化建了啥|石化产业有哪些项目|which projects are under construction',
  ],
  [
    'who invests',
    [refiner],
    '百万吨乙烯是谁投的|百万吨乙烯谁来建|百万吨乙烯由谁建|百万吨乙烯项目谁出钱|百万吨乙烯是哪家搞的|白沙湾百万吨乙烯项目的业主是谁|乙烯项目是哪家公司的|在建的项目是谁投的|who builds 白沙湾百万吨乙烯项目',
  ],
  ['who leads', [refiner], '谁是石油化工的链主|石油化工链主企业|石油化工由谁牵头|石油化工的龙头企业|石油化工的链主是谁'],
  ['chain leaders', [refiner, battery], '链主企业有哪些|有哪些链主'],
  [
    'what a company does',
    ['石油化工'],
    '岚江石化是干什么的|岚江石化做什么产业|岚江石化是哪条链的链主|乙烯属于哪个产业|芳烃是哪个产业的',
  ],
  ['companies of a city', [food, drugs], '松岭有哪些企业|松岭有啥公司|松岭市靠哪几家企业撑着|companies in Songling'],
  [
    'companies of a park',
    [battery],
    '青原高新区落户了哪些企业|青原高新区里是哪家企业做储能电池|储能电池链主是哪家|哪些企业在青原高新区|已建成项目的投资方',
  ],
  [
    'of what a thing consists',
    ['乙烯', '芳烃'],
    '石油化工包括哪些|石油化工包括哪些产业|石油化工下面有什么产业|石油化工产业有哪些细分|石油化工里都有啥产品',
  ],
  [
    'both ends',
    ['青原市', '白沙市'],
    '青原至白沙城际铁路从哪到哪|青白城际从哪儿通到哪儿|青原到白沙的铁路两端|where does the 青原至白沙城际铁路 run from and to',
  ],
  ['where it ends', ['南洲口岸'], '白沙到南洲的高速通到哪儿|白沙至南洲高速公路的终点|白沙修的高速通到哪|白南高速终点在哪'],
  ['where it begins', ['白沙市'], '白沙到南洲的高速起点在哪|白沙至南洲高速公路起于哪里'],
  ['lines to a place', [road], '通到南洲口岸的高速|从白沙出发的高速|规划建设的公路有哪些|白沙有哪些高速'],
  [
    'lines between',
    [rail],
    '在建的铁路|哪些铁路开工了|青原和白沙之间有什么铁路|连接青原和白沙的铁路有哪些|经过青原的铁路|从青原出发的铁路有哪些',
  ],
  [
    'state',
    ['开工建设'],
    '百万吨乙烯什么阶段|百万吨乙烯建到哪一步了|百万吨乙烯进度咋样|青白城际铁路什么状态|岚江石化的项目到什么阶段了',
  ],
  ['by level', [petro, hightech], '千亿元园区有哪些|千亿园区|哪几个是千亿级的|两大千亿园区是哪两个|三个千亿园区有哪些'],
  ['under a heading', [cloth, harbour, logistics], '特色园区有哪些|有哪些特色园区|特色园区名单'],
  [
    'under a heading, there',
    [harbour],
    '青原的特色园区|青原的省级园区|不是国家级但搞精密轴承的园区|搞精密轴承但不搞储能电池的园区|除了青原高新区还有哪些园区搞精密轴承|搞精密轴承的园区除青原高新区外还有哪些|不算青原高新区，哪些园区搞精密轴承',
  ],
  [
    'both',
    [hightech],
    '既搞精密轴承又搞储能电池的园区|精密轴承和储能电池都搞的园区|国家级又是千亿级的园区|搞精密轴承的国家级园区',
  ],
  ['either', [hightech, petro, harbour], '搞精密轴承或者石油化工的园区|精密轴承或石油化工的园区有哪些'],
  ['common', ['精密轴承'], '青原高新区和龙口临港工业区都发展的产业|青原高新区跟龙口临港工业区有哪些共同产业'],
  ['what the other has not', ['电子信息', '储能电池'], '青原高新区有而龙口临港工业区没有的产业|青原高新区除了精密轴承还发展什么'],
  [
    'none',
    ['松岭市', '白沙市'],
    '哪些市一个国家级园区也没有|哪个市没有国家级园区|没有国家级园区的城市|which cities have no national-level park',
  ],
  ['none of works', [cloth, harbour, logistics], '没有项目的园区|没有企业落户的园区有哪些|哪些园区一个项目也没有'],
  ['preparing', [chill], '还在做前期的项目|松岭有什么项目|绿禾食品投的项目'],
];

describe.each(tables)('%s', (_, names, questions) => {
  it.each(questions.split('|'))('%s', async (question) => {
    const answer = await asker.ask(question);
    const found = answer.items.filter((i) => i.kind === 'ENTITY').map((i) => i.name);
    expect([answer.status, found.sort()]).toEqual(['ANSWERED', [...names].sort()]);
    for (const item of answer.items) expect(item.evidence.length).toBeGreaterThan(0);
  });
});

describe('yes and no', () => {
  it.each([
    ['青原高新区是国家级的吗', true],
    ['龙口临港工业区是国家级吗', false],
    ['白沙有国家级园区吗', false],
    ['百万吨乙烯开工了没', true],
    ['百万吨乙烯建好了没', false],
    ['储能一期建成了吗', true],
    ['百万吨乙烯是绿禾食品建的吗', false],
    ['百万吨乙烯是岚江石化建的吗', true],
    ['青原搞不搞石油化工', true],
    ['青原高新区有没有搞储能电池', true],
    ['松岭有机场吗', true],
    ['规划里有没有提到松岭机场', true],
  ] as const)('%s', async (question, yes) => {
    const answer = await asker.ask(question);
    expect([answer.status, answer.items[0]?.boolean]).toEqual(['ANSWERED', yes]);
  });
});

describe('figures of what a first part chooses', () => {
  it.each([
    ['百万吨乙烯所在的园区产值目标多少', 1500],
    ['岚江石化所在的园区面积是多少', 60],
    ['搞石油化工的园区产值目标多少', 1500],
    ['面积最大的园区产值目标多少', 1500],
    ['白鹭产业园面积', 6],
    ['龙口临港区面积', 20],
  ] as const)('%s', async (question, value) => {
    const answer = await asker.ask(question);
    expect([answer.status, answer.items.map((i) => i.value)]).toEqual(['ANSWERED', [value]]);
  });
});

describe('what cannot be answered is not', () => {
  it.each([
    ['松岭有国家级园区吗', 'NOT_IN_PLAN'],
    ['松岭在建项目', 'NOT_IN_PLAN'],
    ['哪个园是搞量子计算的', 'NOT_IN_PLAN'],
    ['百万吨甲醇是谁投的', 'NOT_IN_PLAN'],
    ['白龙高速通到哪儿', 'NOT_IN_PLAN'],
    ['青原有机场吗', 'NOT_IN_PLAN'],
    ['哪些园区搞养老产业', 'NOT_IN_PLAN'],
    ['哪些园区搞老产业', 'NOT_IN_PLAN'],
    ['桐坪镇有哪些县', 'ANSWERED'],
    ['只有青原发展的产业', 'NOT_UNDERSTOOD'],
    ['龙口在哪个市', 'AMBIGUOUS'],
    ['龙口产业有哪些', 'AMBIGUOUS'],
  ] as const)('%s', async (question, status) => {
    const answer = await asker.ask(question);
    expect([question, answer.status]).toEqual([question, status]);
    if (status.startsWith('NOT')) expect(answer.items).toEqual([]);
  });

  it('says that the count differs and that silence is no denial', async () => {
    expect((await asker.ask('三个千亿园区有哪些')).text).toContain('问的是3个，规划里这样找到2个');
    expect((await asker.ask('两大千亿园区有哪些')).text).not.toContain('问的是');
    expect((await asker.ask('不发展精密轴承的园区')).text).toContain('没写不等于没有');
    expect((await asker.ask('除了青原高新区还有哪些园区')).text).not.toContain('没写不等于没有');
  });
});

describe('words in order', () => {
  it.each([
    ['龙口工业区', '临江龙口临港工业区', true],
    ['储能一期', '云岭储能电池一期项目', true],
    ['龙口物流', '临江龙口临港工业区', false],
    ['一期储能', '云岭储能电池一期项目', false],
  ] as const)('%s in %s: %s', (phrase, name, yes) => {
    expect(inOrder(phrase, name)).toBe(yes);
  });
});
