import { describe, expect, it } from 'vitest';
import type { EntityKind, RelationRecord } from '../../../graph/model.js';
import { conflictFacts } from '../../../ingest/facts/conflicts/conflicts.js';
import { readPlan } from '../measurements/plan.js';

const head = '# 临江市工业发展“十四五”规划\n\n';
const places = { 白水市: 'City', 青禾市: 'City', 云岭高新区: 'Park', 东港产业园: 'Park', 南山开发区: 'Park' } as const;

function find(markdown: string, names: Readonly<Record<string, EntityKind>> = places, relations: readonly RelationRecord[] = []) {
  const { outline, mentions, facts } = readPlan(head + markdown, names);
  const found = conflictFacts(outline, mentions, facts.measurements, relations, 'plan:test', facts.entities);
  for (const e of found.flatMap((c) => c.evidence)) {
    expect(outline.source.text.slice(e.start, e.end).replace(/\s+/g, '')).toBe(e.quote.replace(/\s+/g, ''));
  }
  return found.map((c) => `${c.check}: ${c.values.join(' / ')}`);
}

const table = (rows: string): string =>
  `表 1 主要指标\n\n| 指标 | 单位 | 2020年 | 2025年 | 属性 |\n|---|---|---|---|---|\n${rows}`;

describe('statements that cannot both hold', () => {
  it.each([
    ['parts over their total', '2020年，规上企业90家，其中，白水市60家，青禾市45家。', ['sum: 90家 / 60+45=105家']],
    ['parts under their total', '2020年，规上企业90家，其中，白水市40家，青禾市30家。', []],
    ['parts by county over their total', '2020年，规上企业90家，分县看，白水市60家，青禾市45家。', ['sum: 90家 / 60+45=105家']],
    ['parts by county under their total', '2020年，规上企业90家，分县看，白水市30家，青禾市45家。', ['sum: 90家 / 30+45=75家']],
    ['some parts with no word that they are all', '2020年，粮食产量90万吨，白水市30万吨，青禾市45万吨。', []],
    [
      'several figures behind a place',
      '2020年，粮食产量90万吨、油料产量8万吨，分县看，白水市60万吨、5万吨，青禾市30万吨、3万吨。',
      [],
    ],
    ['what grew by county', '2020年，规上企业90家，分县看，白水市增加60家，青禾市增加45家。', []],
    ['parts equal to their total', '2020年，规上企业90家，其中，白水市50家，青禾市40家。', []],
    [
      'another multiple',
      '工业产值由2015年的100亿元增加到2020年的260亿元，增长2.6倍。',
      ['arithmetic: 100亿元→260亿元，增长约1.60倍 / 增长2.6倍'],
    ],
    ['the right multiple', '工业产值由2015年的100亿元增加到2020年的260亿元，增长1.6倍。', []],
    ['a list too short', '2020年，产值超百亿元的园区3个，分别为云岭高新区、东港产业园。', ['count: 3个 / 列出2个']],
    ['a list as long as said', '2020年，产值超百亿元的园区2个，分别为云岭高新区、东港产业园。', []],
    ['a list with 等', '2020年，产值超百亿元的园区3个，分别为云岭高新区、东港产业园等。', []],
    ['too few before their count', '重点发展轴承、锻件、电机四大产业。', ['count: 四大产业 / 列出3个']],
    ['too many before their count', '加快建设茶叶、果酒、竹木、药材等三个产业。', ['count: 三个产业 / 列出4个']],
    ['as many before their count', '重点发展轴承、锻件、铸件和电机四大产业。', []],
    ['a join inside a name', '重点发展软件和信息服务、锻件、电机三大产业。', []],
    ['some of many', '重点发展轴承、锻件等四大产业。', []],
    ['another list before it', '推动白水市、青禾市发展轴承、锻件、电机三大产业。', []],
    ['a list in a list', '形成轴承、锻件支柱产业和白水、青禾两个园区。', []],
    ['a named count', '“两带”即临江产业带、云岭产业带、东港产业带。', ['count: “两带” / 列出3个']],
    ['a named count that holds', '“三带”即临江产业带、云岭产业带和东港产业带。', []],
    [
      'parts of other kinds over their total',
      '2020年，全市共有开发区30个，其中国家级开发区8个、省级开发区25个。',
      ['sum: 30个 / 8个+25个'],
    ],
    ['parts of other kinds within it', '2020年，全市共有开发区33个，其中国家级开发区8个、省级开发区25个。', []],
    ['areas of parts over their total', '2020年，茶园面积30万亩，其中绿茶21万亩、红茶12万亩。', ['sum: 30万亩 / 21万亩+12万亩']],
    ['areas of parts within it', '2020年，茶园面积40万亩，其中绿茶21万亩、红茶12万亩。', []],
    [
      'a part and the same thing elsewhere',
      '2020年，茶园面积40万亩，其中绿茶21万亩、红茶12万亩。\n\n2020年全市绿茶面积18万亩。',
      ['target: 21万亩 / 18万亩'],
    ],
    ['a part and its aim', '2020年，茶园面积40万亩，其中绿茶21万亩、红茶12万亩。\n\n到2025年绿茶面积稳定在25万亩。', []],
    ['a count before its noun', '2020年，省级开发区12个。\n\n2020年，现有15个省级开发区主导产业雷同。', ['target: 12个 / 15个']],
    [
      'a row of totals',
      '| 园区 | 面积（平方公里） |\n|---|---|\n| 云岭高新区 | 10 |\n| 东港产业园 | 8 |\n| 合计 | 20 |',
      ['sum: 20平方公里 / 各行之和18平方公里'],
    ],
    [
      'a row of totals that holds',
      '| 园区 | 面积（平方公里） |\n|---|---|\n| 云岭高新区 | 10 |\n| 东港产业园 | 8 |\n| 合计 | 18 |',
      [],
    ],
    [
      'two areas of one park',
      '云岭高新区规划面积12.5平方公里。\n\n云岭高新区按15.2平方公里规划范围管理。',
      ['area: 12.5平方公里 / 15.2平方公里'],
    ],
    ['one area in two units', '云岭高新区规划面积12.5平方公里。\n\n云岭高新区规划面积1250公顷。', []],
    [
      'a phase of the area',
      '云岭高新区规划面积12.5平方公里，东港产业园一期规划面积3平方公里。\n\n东港产业园规划面积9平方公里。',
      [],
    ],
    [
      'the output of one park',
      '到2025年，云岭高新区（以下简称云岭园）工业总产值达到45亿元。\n\n| 园区 | 2025年产值（亿元） |\n|---|---|\n| 云岭高新区 | 40 |\n| 东港产业园 | 8 |',
      ['target: 45亿元 / 40亿元'],
    ],
  ])('%s', (_, text, expected) => {
    expect(find(`## 第一章 发展情况\n\n${text}\n`)).toEqual(expected);
  });

  it.each([
    [
      'another figure in the table',
      '到2025年，工业增加值达到500亿元以上。',
      '| 工业增加值 | 亿元 | 286 | 420 | 预期性 |',
      ['target: 500亿元以上 / 420亿元'],
    ],
    ['a floor below the table', '到2025年，工业增加值达到400亿元以上。', '| 工业增加值 | 亿元 | 286 | 420 | 预期性 |', []],
    ['the same figure', '到2025年，工业增加值达到420亿元。', '| 工业增加值 | 亿元 | 286 | 420 | 预期性 |', []],
    ['another scope', '到2025年，规模以上工业增加值达到500亿元。', '| 工业增加值 | 亿元 | 286 | 420 | 预期性 |', []],
    [
      'another way to say the share',
      '到2025年，高技术产业产值占工业产值的比重达到25%。',
      '| 高技术产业产值占工业产值比重 | % | 12 | 20 | 预期性 |',
      ['target: 25% / 20%'],
    ],
    [
      'a class counted twice',
      '到2025年，形成5个产值超百亿元的产业集群。',
      '| 产值超百亿元产业 | 个 | 1 | 4 | 预期性 |',
      ['target: 5个 / 4个'],
    ],
    ['another class', '到2025年，形成5个产值超百亿元的产业集群。', '| 产值超千亿元产业 | 个 | 0 | 1 | 预期性 |', []],
    [
      'another ratio',
      '到2025年，三次产业结构调整为8∶44∶48。',
      '| 三次产业结构 | — | 12:40:48 | 9:43:48 | 预期性 |',
      ['target: 8∶44∶48 / 9:43:48'],
    ],
    ['the same ratio', '到2025年，三次产业结构调整为9∶43∶48。', '| 三次产业结构 | — | 12:40:48 | 9:43:48 | 预期性 |', []],
    [
      'growth that does not join its levels',
      '工业稳步增长。',
      '| 工业增加值 | 亿元 | 200 | 400 | 预期性 |\n| 工业增加值年均增速 | % | — | 10 | 预期性 |',
      ['arithmetic: 200亿元→400亿元，年均约14.9% / 10%'],
    ],
    [
      'growth that does',
      '工业稳步增长。',
      '| 工业增加值 | 亿元 | 200 | 322 | 预期性 |\n| 工业增加值年均增速 | % | — | 10 | 预期性 |',
      [],
    ],
    [
      'the first of two',
      '2020年云岭高新区产值达到1020亿元，成为全市首个千亿元园区。',
      '| 千亿元园区 | 个 | 2 | 3 | 预期性 |',
      ['count: 首个千亿元园区 / 2个'],
    ],
    [
      'the first of one',
      '2020年云岭高新区产值达到1020亿元，成为全市首个千亿元园区。',
      '| 千亿元园区 | 个 | 1 | 3 | 预期性 |',
      [],
    ],
  ])('%s', (_, text, rows, expected) => {
    expect(find(`## 第一章 发展目标\n\n${text}\n\n${table(rows)}\n`)).toEqual(expected);
  });

  const listed = (n: number): string =>
    `## 第一章 布局\n\n### （一）打造${n}个百亿元园区\n\n#### 1.云岭高新区\n\n发展电子。\n\n#### 2.东港产业园\n\n发展冶金。\n\n#### 3.南山开发区\n\n发展食品。\n`;
  const classes = (last: string): string =>
    `\n## 第二章 园区\n\n专栏 1 重点园区\n\n| 园区名称 | 规划面积（km2） | 园区属性 |\n|---|---|---|\n| 云岭高新区 | 12 | 百亿级 |\n| 东港产业园 | 9 | 省级 百亿级 |\n| 南山开发区 | 7 | ${last} |\n`;

  it('counts the items below a heading', () => {
    expect(find(listed(4))).toEqual(['count: 4个 / 列出3项']);
    expect(find(listed(3))).toEqual([]);
  });

  it.each([
    [3, ['count: 3个 / 列出2个']],
    [2, []],
  ] as const)('counts the parks below %d announced ones', (n, expected) => {
    const text = `重点建设${n}个开发区。\n\n### （一）云岭高新区\n\n发展电子。\n\n### （二）东港产业园\n\n发展冶金。`;
    expect(find(`## 第一章 布局\n\n${text}\n`)).toEqual(expected);
  });

  it('compares the class that a heading gives with the table', () => {
    expect(find(listed(3) + classes('特色园区'))).toEqual(['level: 列为百亿元园区 / 特色园区']);
    expect(find(listed(3) + classes('百亿级'))).toEqual([]);
  });

  const has = (type: 'HAS_STATUS' | 'HAS_LEVEL', to: string, start: number): RelationRecord => ({
    type,
    from: type === 'HAS_STATUS' ? 'project:白水电厂' : 'park:云岭高新区',
    to,
    evidence: [{ section: '第一章', quote: '临江市', start, end: start + 3, mode: 'stated' }],
  });
  const evidenceAt = 2;

  it.each([
    ['HAS_STATUS', 'status:建成投产', 'status:推进', ['status: 建成投产 / 推进']],
    ['HAS_STATUS', 'status:开工建设', 'status:推进', []],
    ['HAS_STATUS', 'status:开工建设', 'status:前期工作', ['status: 开工建设 / 前期工作']],
    ['HAS_LEVEL', 'level:国家级', 'level:省级', ['level: 国家级 / 省级']],
    ['HAS_LEVEL', 'level:国家级', 'level:千亿级', []],
    ['HAS_LEVEL', 'level:千亿级', 'level:千亿元级', []],
  ] as const)('%s %s against %s', (type, a, b, expected) => {
    const { outline, mentions, facts } = readPlan(`${head}临江市临江市\n`);
    const second = outline.source.text.lastIndexOf('临江市');
    const relations = [has(type, a, evidenceAt), has(type, b, second)];
    const found = conflictFacts(outline, mentions, facts.measurements, relations, 'plan:test', facts.entities);
    expect(found.map((c) => `${c.check}: ${c.values.join(' / ')}`)).toEqual(expected);
  });

  it.each([
    ['恒远机械有限公司轴承扩建项目', '恒远机械轴承扩建项目', '建成投产', 1],
    ['恒远机械有限公司轴承扩建项目', '同泰重工轴承扩建项目', '建成投产', 0],
    ['恒远机械轴承扩建一期', '恒远机械轴承扩建二期', '建成投产', 0],
    ['恒远机械轴承扩建项目', '恒远机械有限公司轴承扩建项目', '力争2023年前建成投产', 0],
  ] as const)('%s against %s', (one, other, said, n) => {
    const companies = { 恒远机械有限公司: 'Enterprise', 同泰重工: 'Enterprise' } as const;
    const text = `${one}${said}。\n\n新开工${other}。`;
    const { outline, mentions, facts } = readPlan(`${head}## 第一章 项目\n\n${text}\n`, {
      [one]: 'Project',
      [other]: 'Project',
      ...companies,
    });
    mentions.entities.find((e) => e.name === '恒远机械有限公司')!.names.set('恒远机械', 'short');
    const source = outline.source.text;
    const status = (name: string, to: string, quote: string): RelationRecord => {
      const start = source.indexOf(quote);
      const evidence = [{ section: '第一章', quote, start, end: start + quote.length, mode: 'stated' as const }];
      return { type: 'HAS_STATUS', from: `project:${name}`, to, evidence };
    };
    const relations = [status(one, 'status:建成投产', `${one}${said}`), status(other, 'status:新开工', `新开工${other}`)];
    const found = conflictFacts(outline, mentions, facts.measurements, relations, 'plan:test', facts.entities);
    expect(found.filter((c) => c.check === 'status')).toHaveLength(n);
  });

  it('takes a short name of a park for the only one that it can stand for', () => {
    const names = { 云岭锂电产业园: 'Park', 云岭三河锂电新能源产业园: 'Park', 东港三河产业园: 'Park' } as const;
    const text = '到2025年，云岭三河锂电新能源产业园工业总产值达到90亿元。\n\n到2025年，云岭锂电产业园工业总产值达到60亿元。';
    expect(find(`## 第一章 目标\n\n${text}\n`, names)).toEqual(['target: 90亿元 / 60亿元']);
    expect(find(`## 第一章 目标\n\n${text}\n`, { ...names, 云岭锂电储能产业园: 'Park', 云岭四方锂电产业园: 'Park' })).toEqual([]);
  });
});
