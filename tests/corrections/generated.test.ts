/** Corrections drawn at random over what the reader really gives of generated plans. */
import { describe, expect, it } from 'vitest';
import { generatePlan } from '../../bench/plans/generate-plan.js';
import { layerOf } from '../../graph/layer/layer.js';
import type { EntityRecord, PlanFacts } from '../../graph/model.js';
import type { Correction } from '../../ingest/corrections/correction.js';
import { correctedFacts, isCurrent, recordedOutcomes } from '../../ingest/corrections/recorded.js';
import { ingestPlan } from '../../ingest/ingest.js';
import { Random } from '../graph/random.js';

const oneOf = <T>(random: Random, from: readonly T[]): T => from[random.below(from.length)]!;
const manyOf = <T>(random: Random, from: readonly T[], n: number): T[] =>
  from.length === 0 ? [] : Array.from({ length: n }, () => oneOf(random, from));

function drawn(facts: PlanFacts, seed: number): Correction[] {
  const random = new Random(seed);
  const said: Record<string, unknown>[] = [];
  const nameOf = (e: EntityRecord) => oneOf(random, e.names).text;
  const named = facts.entities.filter((e) => e.names.length > 0);
  for (const { type, from, to, evidence } of manyOf(random, facts.relations, 6))
    said.push({
      type: 'wrong',
      fact: { type, from, to },
      ...(evidence[0] && random.chance(0.5) ? { quote: evidence[0].quote } : {}),
    });
  for (const { about, indicator, valueText } of manyOf(random, facts.measurements, 4))
    said.push({ type: 'wrong', fact: { type: 'Measurement', from: about[0]!, to: indicator, value: valueText } });
  for (const one of manyOf(random, named, 6)) {
    const other = oneOf(
      random,
      named.filter((e) => e.kind === one.kind),
    );
    const names = [nameOf(one), nameOf(other)];
    if (names[0] !== names[1])
      said.push({ type: 'same', kind: one.kind, names, ...(random.chance(0.5) ? { thing: one.id } : {}) });
  }
  for (const { kind, names } of manyOf(
    random,
    named.filter((e) => e.names.length > 1),
    4,
  ))
    said.push({ type: 'distinct', kind, names: [names[0]!.text, names.at(-1)!.text] });
  for (const one of manyOf(random, named, 4))
    said.push({ type: 'alias', kind: one.kind, name: nameOf(one), alias: `甲${one.name}` });
  return said.map(
    (s, i) => ({ ...s, id: `c${i}`, at: '2026-01-05T08:00:00Z', ...(i % 2 ? { plan: facts.plan.id } : {}) }) as Correction,
  );
}

describe('random corrections of generated plans', { timeout: 120_000 }, () => {
  it.each(Array.from({ length: 12 }, (_, i) => i + 1))(
    'are fit to be stored and change nothing the second time (seed %i)',
    (seed) => {
      const { text, name } = generatePlan(seed, { characters: 2500 });
      const read = ingestPlan(Buffer.from(text), { name }).facts;
      const before = JSON.stringify(read);
      const corrections = drawn(read, seed);
      const once = correctedFacts(read, corrections);
      expect(JSON.stringify(read)).toBe(before);
      expect([...recordedOutcomes(once.plan).values()].filter((placed) => placed === 'applied').length).toBeGreaterThan(5);
      layerOf(once);
      const { plan: _, ...facts } = once;
      for (const [i, correction] of corrections.entries()) {
        const { plan: __, ...again } = correctedFacts(once, [correction]);
        // A later correction may have taken apart what an earlier one joined; the last one stands.
        if (i === corrections.length - 1) expect(again).toEqual(facts);
      }
      expect(correctedFacts(read, corrections)).toEqual(once);
      expect(isCurrent(once.plan, corrections, () => false)).toBe(true);
      expect(isCurrent(once.plan, corrections.slice(1), () => false)).toBe(false);
      expect(isCurrent(read.plan, [], () => false)).toBe(true);
    },
  );

  it.each(['wrong', 'same', 'distinct', 'alias'])('%s, made alone, changes nothing the second time', (type) => {
    const { text, name } = generatePlan(99, { characters: 2500 });
    const read = ingestPlan(Buffer.from(text), { name }).facts;
    const kind = drawn(read, 7).filter((c) => c.type === type);
    expect(kind.length).toBeGreaterThan(1);
    for (const correction of kind) {
      const { plan: _, ...once } = correctedFacts(read, [correction]);
      const { plan, ...twice } = correctedFacts({ ...once, plan: read.plan }, [correction]);
      expect(twice).toEqual(once);
      expect(recordedOutcomes(plan).get(correction.id)).not.toBe('applied');
    }
  });
});
