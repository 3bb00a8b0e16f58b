import { describe, expect, test } from 'vitest';
import { edges, factsOf } from './facts-of.js';

describe('located in', () => {
  test.each([
    ['the city in the name', '支持海宁云杉产业园发展。', ['海宁云杉产业园 → 海宁市 (stated)']],
    ['the city of a port in the name', '支持嘉兴港工业园区发展。', ['嘉兴港工业园区 → 嘉兴市 (stated)']],
    ['the city that the clause speaks of', '桐乡市要积极打造恒泰产业园。', ['恒泰产业园 → 桐乡市 (stated)']],
    ['the city of the lead-in', '（一）桐乡市。重点推进恒泰大尺寸硅片项目。', ['恒泰大尺寸硅片项目 → 桐乡市 (inherited)']],
  ])('%s', (_case, text, expected) => {
    expect(edges(factsOf(text), 'LOCATED_IN')).toEqual(expected);
  });

  test.each([
    ['behind the name', '云杉产业园位于海宁市，发展装备。', ['云杉产业园 → 海宁市 (stated)']],
    ['where it settled', '恒泰轴承项目落户桐乡市，总投资8亿元。', ['恒泰轴承项目 → 桐乡市 (stated)']],
    ['before the name', '位于平湖市的云杉产业园发展装备。', ['云杉产业园 → 平湖市 (stated)']],
    [
      'under its heading',
      '1.云杉产业园\n\n位于嘉兴市海盐县，规划面积8平方公里。',
      ['云杉产业园 → 嘉兴市 (inherited)', '云杉产业园 → 海盐县 (inherited)'],
    ],
  ])('where the text says so: %s', (_case, text, expected) => {
    expect(edges(factsOf(text, '“十四五”工业发展规划'), 'LOCATED_IN')).toEqual(expected);
  });

  test('a project that settled in a park', () => {
    expect(edges(factsOf('恒泰轴承项目落户平湖云杉产业园。'), 'LOCATED_IN')).toContain('恒泰轴承项目 → 平湖云杉产业园 (stated)');
  });

  test.each([
    ['a county’s own park', '云杉产业园发展装备。', ['云杉产业园 → 海盐县 (inherited)']],
    [
      'in a town, and so in its county',
      '白石镇的云杉产业园位于白石镇，发展装备。',
      ['云杉产业园 → 海盐县白石镇 (stated)', '云杉产业园 → 海盐县 (inherited)'],
    ],
    ['not another’s', '学习云杉产业园经验，发展装备。', []],
  ])('in a county’s own plan: %s', (_case, text, expected) => {
    expect(edges(factsOf(text, '海盐县“十四五”工业发展规划'), 'LOCATED_IN')).toEqual(expected);
  });

  test('the park whose section it is, and through it the city', () => {
    const facts = factsOf('1.平湖云杉产业园\n\n重点发展装备。重点推进恒泰大尺寸硅片项目。');
    expect(edges(facts, 'LOCATED_IN')).toEqual(
      expect.arrayContaining(['恒泰大尺寸硅片项目 → 平湖云杉产业园 (inherited)', '恒泰大尺寸硅片项目 → 平湖市 (inherited)']),
    );
  });

  test('in a park of a town, and so in its county', () => {
    const facts = factsOf('白石镇发展装备。\n\n在白石工业园建设恒泰轴承项目。', '海盐县“十四五”工业发展规划');
    expect(edges(facts, 'LOCATED_IN')).toEqual(expect.arrayContaining(['恒泰轴承项目 → 海盐县 (inherited)']));
  });

  test.each([
    ['of another city', '以海宁云杉产业园为载体，推进舟山恒泰轴承项目。'],
    ['beside a park that is only built', '加快建设海宁云杉产业园，重点发展物流，推进海宁商城改造升级。'],
  ])('no project %s lies in the park', (_case, text) => {
    expect(edges(factsOf(text), 'LOCATED_IN').filter((e) => /(?:项目|升级) → .*产业园/.test(e))).toEqual([]);
  });

  test('a railway siding of a park', () => {
    expect(edges(factsOf('建设海宁云杉产业园铁路专用线5.8公里。'), 'LOCATED_IN')).toContain(
      '海宁云杉产业园铁路专用线 → 海宁云杉产业园 (stated)',
    );
  });

  test('the park that the name begins with', () => {
    expect(edges(factsOf('推进海宁高新区恒泰轴承项目。'), 'LOCATED_IN')).toContain(
      '海宁高新区恒泰轴承项目 → 海宁高新区 (stated)',
    );
  });

  test('the place column, also where the cell stands a row above', () => {
    const table = [
      '| 地点 | 园区名称 | 面积（平方公里） |',
      '| --- | --- | --- |',
      '| 海宁 | 云杉工业园区 | 12 |',
      '| 桐乡 | 恒泰工业园区 | 8 |',
    ];
    expect(edges(factsOf(`表1 园区\n\n${table.join('\n')}`), 'LOCATED_IN')).toEqual(
      expect.arrayContaining(['云杉工业园区 → 海宁市 (stated)', '恒泰工业园区 → 桐乡市 (stated)']),
    );
  });

  test.each([
    ['a line lies in none of its ends', '加快建设海宁至桐乡快速路。', '快速路'],
    ['a company from another province builds here', '海宁、桐乡工业增长。推进深圳恒泰终端项目。', '深圳'],
    ['a province says nothing', '支持浙江恒泰产业园发展。', '浙江省'],
  ])('not: %s', (_case, text, word) => {
    expect(edges(factsOf(text), 'LOCATED_IN').filter((e) => e.includes(word))).toEqual([]);
  });

  test('a line has two ends instead', () => {
    const facts = factsOf('加快建设海宁至桐乡快速路。');
    expect(edges(facts, 'FROM')).toEqual(['海宁至桐乡快速路 → 海宁市 (stated)']);
    expect(edges(facts, 'TO')).toEqual(['海宁至桐乡快速路 → 桐乡市 (stated)']);
  });
});

describe('companies', () => {
  test.each([
    ['based in the city of its name', '利用嘉兴炼油厂的副产品。', 'BASED_IN', ['嘉兴炼油厂 → 嘉兴市 (stated)']],
    [
      'based where the text is',
      '（一）桐乡市。以恒泰电子、诺科等企业为核心。',
      'BASED_IN',
      ['恒泰电子 → 桐乡市 (inherited)', '诺科 → 桐乡市 (inherited)'],
    ],
    ['to be attracted is not based', '（一）桐乡市。引进恒泰电子、诺科等企业。', 'BASED_IN', []],
    [
      'in the park that stands behind it',
      '推进海宁高新区建设。支持恒泰铝业股份有限公司在平湖云杉产业园建设厂房。',
      'BASED_IN',
      ['恒泰铝业股份有限公司 → 平湖云杉产业园 (stated)', '恒泰铝业股份有限公司 → 平湖市 (inherited)'],
    ],
    [
      'the city of its full name, wherever it builds',
      '嘉兴恒泰铝业有限公司（以下简称恒泰铝业）增长。（一）桐乡市。恒泰铝业扩产。',
      'BASED_IN',
      ['嘉兴恒泰铝业有限公司 → 嘉兴市 (stated)'],
    ],
    ['builds the project of its name', '推进嘉兴恒泰铝板项目。', 'BUILT_BY', ['嘉兴恒泰铝板项目 → 恒泰 (stated)']],
  ] as const)('%s', (_case, text, type, expected) => {
    expect(edges(factsOf(text), type)).toEqual(expected);
  });
});

describe('a county in its city’s paragraph', () => {
  const plan = '浙江省“十四五”工业发展规划';
  test.each([
    ['the city’s own sentence is over', '嘉兴市发展装备。海盐县发展轴承。推进恒泰铝板项目。', '嘉兴市'],
    ['the lead-in sets the city', '——嘉兴市。发展装备，海盐县发展轴承。平湖市发展锻件。推进恒泰铝板项目。', '嘉兴市'],
    ['in one sentence the county is meant', '嘉兴市发展装备。海盐县发展轴承；推进恒泰铝板项目。', '海盐县'],
    ['of another city it is not spoken of', '嘉兴市发展装备。柯桥区发展轴承。推进恒泰铝板项目。', '柯桥区'],
  ])('%s', (_case, text, city) => {
    expect(edges(factsOf(text, plan), 'LOCATED_IN')).toEqual([`恒泰铝板项目 → ${city} (inherited)`]);
  });
});

describe('places in a name', () => {
  test.each([
    ['a piece of a line', '建成杭瑞公路桐乡段改建工程。', '桐乡市'],
    ['a link to a line', '推进临海高速公路平湖连接线前期工作。', '平湖市'],
  ])('%s', (_case, text, city) => {
    const told = edges(factsOf(text, '浙江省“十四五”交通发展规划'), 'LOCATED_IN');
    expect([...new Set(told.map((t) => t.replace(/^.*→ /, '')))]).toEqual([`${city} (stated)`]);
  });

  test.each([
    ['the ends of a line', '推进杭瑞公路桐乡至平湖段改建。'],
    ['a region that begins with a city’s name', '打造嘉兴都市圈配套产业基地。'],
    ['water that begins with a hill’s name', '推进武夷山泉水扩建项目。'],
  ])('not %s', (_case, text) => {
    expect(edges(factsOf(text, '浙江省“十四五”交通发展规划'), 'LOCATED_IN')).toEqual([]);
  });

  test.each([
    ['of a city and what is called as another', '建设绍兴桐乡新材料产业园。', ['绍兴桐乡新材料产业园 → 绍兴市 (stated)']],
    [
      'of a city and its county',
      '建设嘉兴桐乡新材料产业园。',
      ['嘉兴桐乡新材料产业园 → 嘉兴市 (stated)', '嘉兴桐乡新材料产业园 → 桐乡市 (stated)'],
    ],
  ])('%s', (_case, text, expected) => {
    expect(edges(factsOf(text, '浙江省“十四五”工业发展规划'), 'LOCATED_IN')).toEqual(expected);
  });

  test('a line within the city before it', () => {
    const told = edges(factsOf('规划建设绍兴石湾—白沙输气管道。', '浙江省“十四五”能源发展规划'), 'LOCATED_IN');
    expect(told).toEqual(expect.arrayContaining(['绍兴石湾—白沙输气管道 → 绍兴市 (stated)']));
  });

  test('a line that ends where the plan is', () => {
    const facts = factsOf('铺设桐乡至平湖天然气管道58公里，铺设桐乡至嘉善天然气管道20公里。', '平湖市“十四五”交通发展规划');
    expect(edges(facts, 'LOCATED_IN')).toEqual(['桐乡至平湖天然气管道 → 平湖市 (inherited)']);
  });
});
