import { describe, expect, test } from 'vitest';
import { readPlan } from './plan-of.js';

/** The spellings of the first entity of a kind. */
function spellings(body: string, kind: string): string[][] {
  return readPlan(body)
    .mentions.entities.filter((e) => e.kind === kind)
    .map((e) => [...e.names.keys()].sort());
}

describe('short names that the plan gives', () => {
  test.each([
    ['of a company', '支持浙江恒泰铝业股份有限公司（以下简称恒泰铝业）扩产。恒泰铝业产值增长。', 'Enterprise', '恒泰铝业', 1],
    ['quoted', '依托嘉兴云杉微电子有限公司（以下简称“云杉微电子”）发展芯片。', 'Enterprise', '云杉微电子', 1],
    [
      'in a list that 等企业 closes',
      '浙江恒泰铝业有限公司（以下简称恒泰铝业）、嘉兴诺科电机有限公司（以下简称诺科电机）等企业增长。',
      'Enterprise',
      '诺科电机',
      2,
    ],
    ['of a park', '支持海宁高新技术产业开发区（以下简称海宁高新区）发展。', 'Park', '海宁高新区', 1],
    [
      'of the park in the heading',
      '1.海宁云杉经济技术开发区\n\n国家级经济技术开发区（以下简称云杉经开区），发展装备。',
      'Park',
      '云杉经开区',
      1,
    ],
    ['without brackets', '1.中国—德国（海宁）装备产业园\n\n以下简称中德海宁产业园，发展装备。', 'Park', '中德海宁产业园', 1],
  ])('%s', (_case, text, kind, short, count) => {
    const found = spellings(text, kind);
    expect(found).toHaveLength(count);
    expect(found.flat()).toContain(short);
    expect(found.flat().filter((n) => /简称|[）)]$/.test(n))).toEqual([]);
  });

  test.each([
    ['a period', '“十四五”时期（以下简称规划期），发展装备。'],
    ['a class of parks', '推进各类开发区（以下简称开发区）建设。'],
  ])('not %s', (_case, text) => {
    expect([...spellings(text, 'Enterprise'), ...spellings(text, 'Park')]).toEqual([]);
  });
});
