/** The generator itself: what it makes is the same again, as long as asked for, and holds what it says it states. */
import { describe, expect, it } from 'vitest';
import { ReadFacts } from '../../bench/plans/found.js';
import { generatePair } from '../../bench/plans/generate-pair.js';
import { generatePlan } from '../../bench/plans/generate-plan.js';
import { recallOf } from '../../bench/plans/recall.js';
import { ingestPlan } from '../../ingest/ingest.js';

describe('a generated plan', () => {
  it.each([1, 2, 3])('is the same for the same seed, and another for another (%i)', (seed) => {
    expect(generatePlan(seed)).toEqual(generatePlan(seed));
    expect(generatePair(seed)).toEqual(generatePair(seed));
    expect(generatePlan(seed).text).not.toBe(generatePlan(seed + 1).text);
  });

  it.each([5_000, 50_000, 1_000_000])('is about %i characters long where that is asked for', (characters) => {
    const { text } = generatePlan(3, { characters });
    expect(Math.abs(text.length - characters) / characters).toBeLessThan(0.15);
  });

  it('comes in either format, under many layouts', () => {
    expect(generatePlan(1, { format: 'txt' })).toMatchObject({ format: 'txt', name: 'plan-1.txt' });
    expect(generatePlan(1, { format: 'md' }).text).toMatch(/^# /);
  });

  it.each(Array.from({ length: 20 }, (_, i) => i + 1))('names each thing that it states (seed %i)', (seed) => {
    const { text, truth } = generatePlan(seed);
    const plain = text.replace(/\s/g, '');
    const names = truth.said.flatMap((said) => ('name' in said ? [said.name] : said.kind === 'cites' ? [said.policy] : []));
    expect(names.filter((name) => !plain.includes(name))).toEqual([]);
    expect(plain).toContain(truth.title);
  });
});

describe('a generated pair', () => {
  it.each([1, 2, 3])('is of one place, two periods, and tells what changed (seed %i)', (seed) => {
    const { earlier, later, changes } = generatePair(seed);
    expect([earlier.truth.period, later.truth.period]).toEqual(['2016-2020', '2021-2025']);
    const parksOf = ({ truth }: typeof earlier) =>
      new Set(truth.said.flatMap((said) => (said.kind === 'park' ? [said.name] : [])));
    const [before, after] = [parksOf(earlier), parksOf(later)];
    const named = (change: string) => changes.filter((c) => c.what === 'park' && c.change === change).map((c) => c.name);
    expect(named('dropped').sort()).toEqual([...before].filter((name) => !after.has(name)).sort());
    expect(named('added').sort()).toEqual([...after].filter((name) => !before.has(name)).sort());
    for (const { change, before: from, after: to } of changes.filter(
      (c) => c.what === 'target' && c.before !== null && c.after !== null,
    ))
      expect(Number(to) > Number(from)).toBe(change === 'raised');
  });
});

describe('what is found of what is stated', () => {
  it('counts each statement once', () => {
    const { total, kinds } = recallOf([1, 2]);
    const sum = [...kinds.values()].reduce(
      (all, { found, stated }) => ({ found: all.found + found, stated: all.stated + stated }),
      {
        found: 0,
        stated: 0,
      },
    );
    expect(sum).toEqual(total);
    expect(total.found / total.stated).toBeGreaterThan(0.7);
  });

  it.each([
    ['云岭高新区规划面积1860公顷。', 18.6, true],
    ['云岭高新区规划面积1860公顷。', 18.7, false],
  ])('compares values: %s %d', (text, km2, found) => {
    const bytes = new TextEncoder().encode(`# 江南经济区产业发展“十四五”规划\n\n## 第一章 园区\n\n${text}\n`);
    const read = new ReadFacts(ingestPlan(bytes, { name: 'plan.md' }).facts);
    expect(read.has({ kind: 'area', park: '云岭高新区', km2 })).toBe(found);
  });
});
