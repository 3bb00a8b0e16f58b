/** The reader's work grows with the plan's length and no faster: counted in calls, since a busy machine's clock tells little. */
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestPlan } from '../../ingest/ingest.js';

const sample = readFileSync(new URL('../../plans/beibu-gulf-abridged.md', import.meta.url), 'utf8');
const session = new Session();

beforeAll(async () => {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
});

afterAll(async () => {
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
});

/** Calls by function of the reader while it reads so many copies of the sample, one behind the other. */
async function callsFor(copies: number): Promise<Map<string, number>> {
  const bytes = Buffer.from(Array.from({ length: copies }, () => sample).join('\n\n'));
  await session.post('Profiler.takePreciseCoverage');
  ingestPlan(bytes, { name: 'plan.md' });
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const calls = new Map<string, number>();
  for (const { url, functions } of result.filter((script) => script.url.includes('/ingest/')))
    for (const { functionName, ranges } of functions) {
      const key = `${url.slice(url.indexOf('/ingest/') + 1)} ${functionName} ${ranges[0]!.startOffset}`;
      calls.set(key, ranges[0]!.count);
    }
  return calls;
}

const total = (calls: ReadonlyMap<string, number>) => [...calls.values()].reduce((sum, n) => sum + n, 0);

describe('work by length', () => {
  it('four times the text is little more than four times the calls', { timeout: 120_000 }, async () => {
    const short = await callsFor(4);
    const long = await callsFor(16);
    const grown = [...long].filter(([key, n]) => n > 500_000 && n > 6 * (short.get(key) ?? 0)).map(([key]) => key);
    expect(grown).toEqual([]);
    expect(total(long) / total(short)).toBeLessThan(5.5);
  });
});
