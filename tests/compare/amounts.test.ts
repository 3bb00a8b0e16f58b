import { describe, expect, it } from 'vitest';
import { agree, compared, conversion } from '../../src/compare/amount.js';
import type { Statement } from '../../src/compare/comparison.js';
import { isReached } from '../../src/compare/outcomes.js';
import { ownPlace } from '../../src/compare/own-place.js';
import { pairedYears } from '../../src/compare/targets-changed.js';

describe('units of one quantity', () => {
  it.each([
    ['万元', '亿元', 1e-4],
    ['万吨', '吨', 1e4],
    ['亿元', '元', 1e8],
    ['公顷', '平方公里', 0.01],
    ['%', '%', 1],
    ['‰', '%', 0.1],
    ['个百分点', '百分点', 1],
    ['家', '家', 1],
    ['吨标准煤/万元', '吨标准煤/万元', 1],
    [null, null, 1],
  ])('%s in %s', (from, to, factor) => {
    expect(conversion(from, to)).toBeCloseTo(factor, 12);
  });

  it.each([
    ['亿元', '%'],
    ['亿元', '亿美元'],
    ['万吨', '万箱'],
    ['个', '家'],
    ['%', '个百分点'],
    ['万吨', '万吨标准煤'],
    ['亿元', null],
    ['斛', '亿元'],
  ])('%s is not %s', (from, to) => {
    expect(conversion(from, to)).toBeNull();
  });
});

it.each([
  [0.1 * 3, 0.3, 0],
  [0.29, 0.3, -1],
  [1500, 1460, 1],
])('%d against %d', (a, b, sign) => {
  expect(compared(a, b)).toBe(sign);
});

it.each([
  [1508.3, 1508, 1, true],
  [1508, 1508.3, 1, true],
  [1508.3, 1509, 1, false],
  [110, 120, 1, false],
  [12600, 1.26, 1e-4, true],
  [12640, 1.26, 1e-4, true],
  [12660, 1.26, 1e-4, false],
])('%d and %d (times %d) agree: %s', (a, b, factor, same) => {
  expect(agree(a, b, factor)).toBe(same);
});

const figure = (value: number | null, over: Partial<Statement> = {}): Statement => ({
  text: String(value),
  value,
  unit: '亿元',
  year: '2020',
  comparator: '=',
  nature: '目标',
  evidence: [],
  ...over,
});

describe('a target is reached', () => {
  it.each<[string, Statement, Statement, Statement | null, boolean | null]>([
    ['by as much', figure(1500), figure(1500), null, true],
    ['by more', figure(1500), figure(1600), null, true],
    ['not by less', figure(1500), figure(1499.8), null, false],
    ['by what is written less finely', figure(1500.4), figure(1500), null, true],
    ['not, where it is to be passed, by as much', figure(1500, { comparator: '>' }), figure(1500), null, false],
    ['by a little more, where it is to be passed', figure(1500, { comparator: '>' }), figure(1500.1), null, true],
    ['from above, where it is a bound', figure(300, { comparator: '<=' }), figure(280), null, true],
    ['not above a bound', figure(300, { comparator: '<=' }), figure(310), null, false],
    ['from above, where it was higher', figure(0.7), figure(0.6), figure(0.9, { year: '2015' }), true],
    ['not where it did not fall enough', figure(0.7), figure(0.8), figure(0.9, { year: '2015' }), false],
    ['from below, where it was lower', figure(0.9), figure(0.8), figure(0.7, { year: '2015' }), false],
    ['in another unit', figure(1500), figure(15_100_000, { unit: '万元' }), null, true],
    ['or not known, in another quantity', figure(1500), figure(8, { unit: '%' }), null, null],
    ['or not known, where it is no number', figure(null), figure(8), null, null],
  ])('%s', (_, target, outcome, start, reached) => {
    expect(isReached(target, outcome, start)).toBe(reached);
  });
});

describe('years that stand against each other', () => {
  it.each<[string, string[], string[], Record<string, string>]>([
    ['the ends of both plans', ['2020'], ['2025'], { 2020: '2025' }],
    ['the ends before the same year', ['2020', '2025'], ['2025', '2030'], { 2020: '2025', 2025: '2030' }],
    ['the same year where no other is as far', ['2019', '2025'], ['2025', '2022'], { 2025: '2025', 2019: '2022' }],
    ['as far from the end', ['2018', '2020'], ['2023', '2025'], { 2018: '2023', 2020: '2025' }],
    ['a look ahead', ['2020', '2030'], ['2025', '2035'], { 2020: '2025', 2030: '2035' }],
    ['the only ones left', ['2019'], ['2025'], { 2019: '2025' }],
    ['a period with a period', ['2016-2020', '2020'], ['2025', '2021-2025'], { '2016-2020': '2021-2025', 2020: '2025' }],
    ['no period with a year', ['2016-2020'], ['2025'], {}],
    ['none where it is not clear which', ['2017', '2018'], ['2024'], {}],
  ])('%s', (_, a, b, pairs) => {
    expect(Object.fromEntries(pairedYears(a, b, '2016-2020', '2021-2025'))).toEqual(pairs);
  });

  it('without periods, by the same year or the only one', () => {
    expect([...pairedYears(['2020', '2025'], ['2025', '2022'], null, null)]).toEqual([
      ['2025', '2025'],
      ['2020', '2022'],
    ]);
  });
});

describe('the place of a plan', () => {
  const cities = ['云岭省', '临江市', '临江'].map((name) => ({
    id: `city:${name}`,
    kind: 'City' as const,
    props: { name, aliases: [] },
  }));
  it.each([
    ['临江市工业发展“十四五”规划', 'city:临江市'],
    ['云岭省临江市工业发展规划', 'city:临江市'],
    ['临江市高新技术产业开发区发展规划', null],
    ['东湾经济区工业规划', null],
  ])('%s', (title, id) => {
    expect(ownPlace(title, cities)).toBe(id);
  });
});
