/** The comparison against what the generator of pairs knows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatePair } from '../../bench/plans/generate-pair.js';
import { ingestPlan } from '../../ingest/ingest.js';
import { comparePlans } from '../../src/compare/compare-plans.js';
import { embeddedFactory } from '../graph/stores.js';
import { foundLine, knownLine } from './known-changes.js';
import { readPerfectly } from './read-perfectly.js';

const seeds = Array.from({ length: 10 }, (_, i) => i + 1);

describe('ten generated pairs', () => {
  let opened: Awaited<ReturnType<typeof embeddedFactory.open>>;
  beforeAll(async () => {
    opened = await embeddedFactory.open();
  });
  afterAll(() => opened.dispose());

  it.each(seeds)('of facts that are all read, finds every change and no other (seed %i)', async (seed) => {
    const { earlier, later, changes } = generatePair(seed);
    const [a, b] = [readPerfectly(earlier, `plan:${seed}甲`), readPerfectly(later, `plan:${seed}乙`)];
    for (const facts of [a, b]) await opened.store.replacePlan(facts);
    const found = (await comparePlans(opened.store, a.plan.id, b.plan.id))!;
    expect(changes.length).toBeGreaterThan(30);
    expect(found.changes.flatMap((c) => foundLine(c) ?? []).sort()).toEqual(changes.map(knownLine).sort());
    expect(found.notCompared).toEqual([]);
  });

  it('of plans as they are read, finds what reading finds', async () => {
    const count = { known: 0, found: 0, both: 0 };
    for (const seed of seeds) {
      const { earlier, later, changes } = generatePair(seed);
      const [a, b] = [earlier, later].map(({ text, name }) => ingestPlan(new TextEncoder().encode(text), { name }).facts);
      for (const facts of [a!, b!]) await opened.store.replacePlan(facts);
      const { changes: found } = (await comparePlans(opened.store, a!.plan.id, b!.plan.id))!;
      const lines = new Set(found.flatMap((c) => foundLine(c) ?? []));
      const known = new Set(changes.map(knownLine));
      count.known += known.size;
      count.found += lines.size;
      count.both += [...known].filter((line) => lines.has(line)).length;
    }
    // A thing that one of the plans is read wrong in seems to come or to go: reading, not comparing, sets these bounds.
    expect(count.both / count.known).toBeGreaterThan(0.85);
    expect(count.both / count.found).toBeGreaterThan(0.65);
  }, 120_000);
});
