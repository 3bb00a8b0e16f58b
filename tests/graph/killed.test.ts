import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/embedded.js';
import { generatePlan } from './generate.js';
import { exported } from './stores.js';

/** Writes one plan and another by turns, and says when the first is in. */
const writer = `
  import { openEmbedded } from './graph/embedded.ts';
  import { generatePlan } from './tests/graph/generate.ts';
  const store = await openEmbedded(process.argv[1]);
  for (let i = 0; ; i++) {
    if (i % 3 === 2) await store.removePlan(generatePlan(2).plan.id);
    else await store.replacePlan(generatePlan(1 + (i % 3)));
    if (i === 0) console.log('written');
  }`;

describe('a process killed while it writes', () => {
  it('leaves whole plans, in a graph that opens', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plangraph-'));
    const wanted = await openEmbedded(join(folder, 'wanted'));
    const states = [];
    await wanted.replacePlan(generatePlan(1));
    states.push(await exported(wanted));
    await wanted.replacePlan(generatePlan(2));
    states.push(await exported(wanted));
    await wanted.close();
    for (const wait of [40, 170, 330]) {
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', writer, join(folder, 'killed')]);
      await new Promise((done) => child.stdout.once('data', done));
      await sleep(wait);
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGKILL');
      await gone;
      const store = await openEmbedded(join(folder, 'killed'));
      expect(states).toContainEqual(await exported(store));
      await store.close();
    }
    rmSync(folder, { recursive: true });
  });
});
