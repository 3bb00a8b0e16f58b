import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { ingestPlan, ingestPlanInTurns } from '../../ingest/ingest.js';
import { readPlan } from '../../ingest/read/read.js';
import { addingStages } from '../../ingest/stages.js';
import { riverPlan } from '../cli/plan.js';

const other = riverPlan.replaceAll('临江', '松湖').replace('食品加工', '绿色建材');
const name = 'plan.md';
const factsOf = (text: string) => ingestPlan(Buffer.from(text), { name }).facts;

it('a plan read in turns gives what it gives at once, two at a time too', async () => {
  const sources = await Promise.all([riverPlan, other].map((text) => readPlan(Buffer.from(text), name)));
  const both = await Promise.all(sources.map((source) => ingestPlanInTurns(source, { name })));
  expect(both.map(({ facts }) => facts)).toEqual([factsOf(riverPlan), factsOf(other)]);
});

it('others have their turn between the steps', async () => {
  const source = await readPlan(Buffer.from(riverPlan), name);
  let reading = true;
  let turns = 0;
  const waiting = (async () => {
    while (reading) {
      await turn();
      turns++;
    }
  })();
  let steps = 0;
  await ingestPlanInTurns(source, { name, onProgress: () => steps++ });
  reading = false;
  await waiting;
  expect(steps).toBeGreaterThan(addingStages.length);
  expect(turns).toBeGreaterThanOrEqual(steps);
});

it('tells the stages in their order, and never less than before', () => {
  const told: { stage: string; done: number }[] = [];
  ingestPlan(Buffer.from(riverPlan), { name, onProgress: (stage, done, total) => told.push({ stage, done: done / total }) });
  expect([...new Set(told.map(({ stage }) => stage))]).toEqual(['parse', 'outline', 'mentions', 'facts']);
  const done = told.map((point) => point.done);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done.at(-1)).toBeLessThan(1);
});
