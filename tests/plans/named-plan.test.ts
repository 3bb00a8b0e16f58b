import { describe, expect, it } from 'vitest';
import { type NameablePlan, namedPlan } from '../../src/plans/named-plan.js';

const plan = (title: string, period: string | null, issuer: string | null = null): NameablePlan => ({
  id: `plan:${title}|${period}`,
  title,
  issuer,
  period,
});
const plans = [
  plan('临江市工业发展“十三五”规划', '2016-2020', '临江市人民政府'),
  plan('临江市工业发展“十四五”规划', '2021-2025', '临江市人民政府'),
  plan('云岭县工业规划', '2021-2025', '云岭县工业局'),
  plan('云岭县工业规划（修编）', '2021-2025'),
];

describe('a plan is named', () => {
  it.each<[given: string, title: string]>([
    ['plan:云岭县工业规划|2021-2025', '云岭县工业规划'],
    ['十三五', '临江市工业发展“十三五”规划'],
    ['临江 2021-2025', '临江市工业发展“十四五”规划'],
    ['临江市 十四五', '临江市工业发展“十四五”规划'],
    ['临江市工业发展"十四五"规划', '临江市工业发展“十四五”规划'],
    ['云岭县工业规划', '云岭县工业规划'],
    ['云岭 修编', '云岭县工业规划（修编）'],
    ['云岭县工业局', '云岭县工业规划'],
    ['临江 2016—2020', '临江市工业发展“十三五”规划'],
  ])('%s', (given, title) => {
    expect(namedPlan(plans, given)).toMatchObject({ found: 'one', plan: { title } });
  });

  it.each<[given: string, count: number]>([
    ['临江', 2],
    ['云岭', 2],
    ['规划', 4],
    ['2021-2025', 3],
  ])('%s may be %i', (given, count) => {
    const named = namedPlan(plans, given);
    expect(named.found === 'several' && named.plans.length).toBe(count);
  });

  it.each<[given: string, nearest: string[]]>([
    ['临河市工业发展十四五规划', ['临江市工业发展“十四五”规划', '临江市工业发展“十三五”规划', '云岭县工业规划']],
    ['云玲县工业规划', ['云岭县工业规划', '云岭县工业规划（修编）']],
    ['zzz', []],
    [' ', []],
  ])('%s is none', (given, nearest) => {
    const named = namedPlan(plans, given);
    expect(named.found).toBe('none');
    if (named.found === 'none') expect(named.nearest.map((p) => p.title).slice(0, nearest.length)).toEqual(nearest);
  });
});
