import { describe, expect, test } from 'vitest';
import { edges, factsOf } from './facts-of.js';

describe('status', () => {
  test.each([
    ['恒泰铝板、诺科水泥等一批重大项目建成投产。', ['恒泰铝板 → 建成投产 (stated)', '诺科水泥 → 建成投产 (stated)']],
    ['恒泰铝板二期等加快推进前期工作。', ['恒泰铝板二期 → 前期工作 (stated)']],
    ['续建恒泰铝板项目。', ['恒泰铝板项目 → 续建 (stated)']],
    ['规划建设恒泰铝板项目。', ['恒泰铝板项目 → 规划 (stated)']],
    ['重点推进恒泰铝板项目。', ['恒泰铝板项目 → 推进 (stated)']],
    ['依托恒泰铝板项目，延伸产业链。', []],
    ['推进恒泰原油储备库二期项目。', ['恒泰原油储备库二期项目 → 推进 (stated)']],
  ])('%s', (text, expected) => {
    expect(edges(factsOf(text), 'HAS_STATUS').filter((e) => !/储备库二期 /.test(e))).toEqual(expected);
  });

  test.each([
    [
      'in its bracket',
      '恒泰铝板项目（总投资3亿元，续建）、诺科水泥项目（前期）。',
      ['恒泰铝板项目 → 续建 (stated)', '诺科水泥项目 → 前期工作 (stated)'],
    ],
    [
      'of the clause before, behind 和',
      '推进恒泰铝板一期工程，海宁诺科铝箔项目和桐乡冠云钢管项目。',
      ['恒泰铝板一期工程 → 推进 (stated)', '海宁诺科铝箔项目 → 推进 (stated)', '桐乡冠云钢管项目 → 推进 (stated)'],
    ],
    ['begun in a year', '恒泰铝板项目（投资6亿元，2022年开工）。', ['恒泰铝板项目 → 开工建设 (stated)']],
    [
      'another’s bracket',
      '推进恒泰铝板项目、诺科水泥项目（前期）。',
      ['恒泰铝板项目 → 推进 (stated)', '诺科水泥项目 → 前期工作 (stated)'],
    ],
    ['pushed', '推进恒泰铝板项目开工建设。', ['恒泰铝板项目 → 推进 (stated)']],
    ['hoped for', '力争2023年建成恒泰铝板项目。', ['恒泰铝板项目 → 推进 (stated)']],
    ['to be done', '建成恒泰铝板项目，带动就业。', ['恒泰铝板项目 → 推进 (stated)']],
    ['done', '恒泰铝板项目已建成投产。', ['恒泰铝板项目 → 建成投产 (stated)']],
    ['done by then', '2018年建成恒泰铝板项目。', ['恒泰铝板项目 → 建成投产 (stated)']],
    [
      'in the heading',
      '（一）续建项目\n\n恒泰铝板项目、诺科水泥项目。',
      ['恒泰铝板项目 → 续建 (inherited)', '诺科水泥项目 → 续建 (inherited)'],
    ],
    [
      'under a label until the next',
      '续建项目：恒泰铝板项目（3亿元）；诺科水泥项目（2亿元）。电源电网：云杉电缆项目（1亿元）。',
      ['恒泰铝板项目 → 续建 (stated)', '诺科水泥项目 → 续建 (stated)'],
    ],
    ['first in its bracket', '恒泰铝板项目（在建，年产3万吨）。', ['恒泰铝板项目 → 开工建设 (stated)']],
    ['not in a heading of something else', '（一）储备人才\n\n依托恒泰铝板项目。', []],
    ['no state in the bracket', '依托恒泰铝板项目（海宁市）。', []],
  ])('%s', (_case, text, expected) => {
    expect(edges(factsOf(text, '浙江省嘉兴市工业发展规划（2021—2025年）'), 'HAS_STATUS')).toEqual(expected);
  });

  test('what a looking back says was built is built', () => {
    expect(edges(factsOf('一、发展回顾\n\n建成恒泰铝板项目。'), 'HAS_STATUS')).toEqual(['恒泰铝板项目 → 建成投产 (stated)']);
  });
});

describe('level', () => {
  test.each([
    [
      'a closed list',
      '重点打造海宁高新区、桐乡经济技术开发区2个国家级开发区。',
      ['海宁高新区 → 国家级 (stated)', '桐乡经济技术开发区 → 国家级 (stated)'],
    ],
    [
      '千亿 in any spelling',
      '着力打造海宁云杉产业园、桐乡恒泰产业园两大千亿元园区。',
      ['海宁云杉产业园 → 千亿级 (stated)', '桐乡恒泰产业园 → 千亿级 (stated)'],
    ],
    ['nothing said', '支持海宁高新区发展，争创国家级平台。', []],
    [
      'a list that it opens',
      '现有2个省级开发区：海宁云杉产业园、桐乡恒泰产业园。',
      ['海宁云杉产业园 → 省级 (stated)', '桐乡恒泰产业园 → 省级 (stated)'],
    ],
    ['a class behind the name', '海宁云杉产业园，省级产业园，规划面积8平方公里。', ['海宁云杉产业园 → 省级 (stated)']],
    ['what it is', '桐乡恒泰产业园是省级重点产业园区。', ['桐乡恒泰产业园 → 省级 (stated)']],
    ['who set it up', '平湖云杉经济技术开发区经国务院批准设立。', ['平湖云杉经济技术开发区 → 国家级 (stated)']],
    ['what it was raised to', '平湖云杉产业园，2019年获批省级高新技术产业园区。', ['平湖云杉产业园 → 省级 (stated)']],
    ['striven for', '平湖云杉产业园争取获批省级高新技术产业园区。', []],
    ['a base of the country in it', '平湖云杉产业园发展稀土，建设国家级新材料产业基地。', []],
    ['under its own heading', '1.海宁云杉产业园\n\n省级产业园，规划面积8平方公里。', ['海宁云杉产业园 → 省级 (inherited)']],
    [
      'a class with a short name',
      '1.海宁云杉经济技术开发区\n\n国家级经济技术开发区（以下简称云杉经开区），发展装备。',
      ['海宁云杉经济技术开发区 → 国家级 (inherited)'],
    ],
    [
      'a customs area',
      '1.嘉兴云杉综合保税区\n\n国家级海关特殊监管区域，发展保税加工。',
      ['嘉兴云杉综合保税区 → 国家级 (inherited)'],
    ],
    ['an aim under its heading', '1.海宁云杉产业园\n\n创建国家级开发区，规划面积8平方公里。', []],
  ])('%s', (_case, text, expected) => {
    expect(edges(factsOf(text), 'HAS_LEVEL')).toEqual(expected);
  });

  test('the heading above the park’s own section', () => {
    const facts = factsOf('一、打造2个千亿元园区\n\n1.海宁云杉产业园\n\n发展装备。\n\n2.桐乡恒泰产业园\n\n发展物流。');
    expect(edges(facts, 'HAS_LEVEL')).toEqual(['海宁云杉产业园 → 千亿级 (inherited)', '桐乡恒泰产业园 → 千亿级 (inherited)']);
  });
});

describe('cites', () => {
  test.each([
    ['依据《浙江省制造业发展规划》，制定本规划。', '依据'],
    ['深入贯彻《浙江省制造业发展规划》。', '贯彻'],
    ['全面落实“工业强市”战略。', '落实'],
    ['“工业强市”战略带来机遇。', '提及'],
  ])('%s', (text, relation) => {
    expect(
      factsOf(text)
        .relations.filter((r) => r.type === 'CITES')
        .map((r) => r.relation),
    ).toEqual([relation]);
  });

  test('a section cites another', () => {
    const facts = factsOf('按照第二章的要求推进。');
    expect(facts.relations.filter((r) => r.type === 'CITES').map((r) => [r.from.split('#')[1], r.to.split('#')[1]])).toEqual([
      ['第一章', '第二章'],
    ]);
  });
});
