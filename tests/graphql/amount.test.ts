import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountConditions, equivalents } from '../../src/graphql/amount.js';

const factorOf = (asked: string, there: string) => equivalents(asked).find(({ names }) => names.includes(there))?.factor;

describe('units of one family are compared', () => {
  it.each<[asked: string, there: string, factor: number | undefined]>([
    ['亿元', '亿元', 1],
    ['亿元', '万元', 10_000],
    ['万元', '亿元', 0.0001],
    ['亿元', '万亿元', 0.0001],
    ['亿元', '亿美元', undefined],
    ['亿元', '平方公里', undefined],
    ['平方公里', '公顷', 100],
    ['平方公里', '亩', 1500],
    ['公顷', '万亩', 0.0015],
    ['万吨', '吨', 10_000],
    ['万吨', '万吨标准煤', undefined],
    ['家', '个', undefined],
    ['万家', '家', 10_000],
    ['%', '‰', 10],
    ['％', '%', 1],
    ['箩筐', '箩筐', 1],
    ['箩筐', '个', undefined],
  ])('%s → %s', (asked, there, factor) => {
    expect(factorOf(asked, there)).toBe(factor);
  });

  it('there and back is where one was', () => {
    const units = ['元', '万元', '亿元', '公顷', '平方公里', '亩', '吨', '万吨', '千瓦', '万千瓦'];
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.constantFrom(...units), (a, b) => {
        const [there, back] = [factorOf(a, b), factorOf(b, a)];
        expect(there === undefined).toBe(back === undefined);
        if (there && back) expect(there * back).toBeCloseTo(1, 9);
      }),
    );
  });
});

it('a bound asks nothing of a figure where it is not given, and never takes an upper limit for an amount', () => {
  expect(amountConditions({})).toEqual([]);
  expect(amountConditions({ atLeast: 5 })).toEqual([
    { op: 'not', of: { op: 'prop', prop: 'comparator', cmp: 'in', value: ['<', '<='] } },
    { op: 'prop', prop: 'value', cmp: '>=', value: 5 },
  ]);
});
