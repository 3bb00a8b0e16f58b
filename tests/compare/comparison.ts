/** The comparison of two invented plans, as a suite over either engine. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparePlans } from '../../src/compare/compare-plans.js';
import { type PlanComparison, shareReached } from '../../src/compare/comparison.js';
import { changeLine, disagreementLine, outcomeLine, statementText } from '../../src/compare/describe.js';
import type { StoreFactory } from '../graph/stores.js';
import * as expected from './expected.js';
import { earlierPlan, laterPlan } from './plans.js';
import { type StoredPair, storePair } from './stored-pair.js';

export function comparing(factory: StoreFactory): void {
  describe(`two plans compared on ${factory.name}`, () => {
    let pair: StoredPair;
    let found: PlanComparison;
    let lines: string[];
    beforeAll(async () => {
      pair = await storePair(factory, [earlierPlan, laterPlan]);
      found = await pair.compare();
      lines = found.changes.map((change) => changeLine(change, 'zh'));
    }, 240_000);
    afterAll(() => pair.dispose(), 120_000);

    it('finds every change, in the order of the plans, and no other', () => {
      expect(lines).toEqual(expected.lines);
      expect(found.unchanged).toEqual(expected.unchanged);
    });

    it.each(expected.silent)('%s', (_, words) => {
      expect(lines.filter((line) => words.test(line))).toEqual([]);
    });

    it('gives the clauses of both plans with each change, as they stand in the text', () => {
      const text = new Map(pair.facts.map(({ plan }) => [plan.id, plan.text]));
      const [a, b] = pair.facts.map(({ plan }) => plan.id);
      for (const { before, after } of found.changes)
        for (const [side, plan] of [[before, a] as const, [after, b] as const]) {
          if (side) expect(side.evidence).not.toEqual([]);
          for (const { start, end, quote, ...e } of side?.evidence ?? []) {
            expect(e.plan).toBe(plan);
            expect(text.get(e.plan)!.slice(start, end).replace(/\s/g, '')).toBe(quote.replace(/\s/g, ''));
          }
        }
    });

    it('tells plans that contradict each other, and not what one expected and the other reports', () => {
      expect(found.conflicts.map((of) => disagreementLine(of, 'zh'))).toEqual(expected.conflicts);
    });

    it('tells what became of the targets', () => {
      expect(found.outcomes.reported.map((of) => outcomeLine(of, 'zh'))).toEqual(expected.outcomes);
      expect(found.outcomes.targets).toBe(16);
      expect(shareReached(found)).toBe(0.75);
    });

    it('says what it could not set side by side', () => {
      const side = (statements: PlanComparison['notCompared'][number]['before']) =>
        statements.map((s) => statementText(s, 'zh')).join(' ');
      expect(found.notCompared.map((n) => `${n.reason} ${n.thing.name}：${side(n.before)} | ${side(n.after)}`)).toEqual(
        expected.notCompared,
      );
    });

    it('the other way round, what was added is dropped and what was raised is lowered', async () => {
      const opposite = { added: 'dropped', dropped: 'added', raised: 'lowered', lowered: 'raised', changed: 'changed' } as const;
      const key = (of: PlanComparison['changes'][number], type: string) =>
        [of.kind, of.thing.id, of.subject?.id, of.aspect, type].join(' ');
      const back = await pair.compare(true);
      expect(back.changes.map((c) => key(c, c.type)).sort()).toEqual(found.changes.map((c) => key(c, opposite[c.type])).sort());
      expect(back.unchanged).toEqual(found.unchanged);
      // A later plan's targets have no outcome in an earlier one.
      expect(back.outcomes.reported).toEqual([]);
      expect(shareReached(back)).toBeNull();
    });

    it('a plan does not differ from itself', async () => {
      const id = found.a.id;
      const same = (await comparePlans(pair.store, id, id))!;
      expect([same.changes, same.conflicts]).toEqual([[], []]);
      expect(same.notCompared.map((n) => n.reason)).toEqual(['several']);
    });

    it('asks the store no more often than it says', async () => {
      await pair.compare();
      expect(pair.ran()).toBeLessThanOrEqual(26);
    });

    it('is null where there is no such plan', async () => {
      expect(await comparePlans(pair.store, found.a.id, 'plan:无')).toBeNull();
    });
  });
}
