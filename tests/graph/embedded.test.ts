import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/embedded.js';
import { contract } from './contract.js';
import { againstLoops } from './differential.js';
import { fixture, later } from './fixture.js';
import { embeddedFactory, exported } from './stores.js';

contract(embeddedFactory);
againstLoops(embeddedFactory, Number(process.env.DIFFERENTIAL_QUERIES ?? 1500));

describe('the embedded engine in its folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plangraph-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('makes the folder, and keeps what was written', async () => {
    const inside = join(folder, 'a', 'b');
    const first = await openEmbedded(inside);
    await first.replacePlan(fixture);
    const before = { lines: await exported(first), version: await first.version() };
    await first.close();
    const second = await openEmbedded(inside);
    expect({ lines: await exported(second), version: await second.version() }).toEqual(before);
    expect(await second.replacePlan(fixture)).toBe('unchanged');
    await second.close();
  });

  it('lets one opener in at a time', async () => {
    const store = await openEmbedded(folder);
    await expect(openEmbedded(folder)).rejects.toMatchObject({ code: 'LOCKED', message: expect.stringContaining(folder) });
    await store.close();
    await (await openEmbedded(folder)).close();
  });

  it('says LOCKED to a second process', { timeout: 60_000 }, async () => {
    const store = await openEmbedded(folder);
    const script = `import { openEmbedded } from './graph/embedded.ts'; openEmbedded(process.argv[1]).catch((e) => console.log(e.code));`;
    const tsx = join(process.cwd(), 'node_modules/.bin/tsx');
    expect(execFileSync(tsx, ['--input-type=module', '-e', script, folder], { encoding: 'utf8' }).trim()).toBe('LOCKED');
    await store.close();
  });

  it('says UNWRITABLE where there can be no folder', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(openEmbedded(join(folder, 'file'))).rejects.toMatchObject({ code: 'UNWRITABLE' });
  });

  it('notices a graph that is older than what was last written', async () => {
    const store = await openEmbedded(folder);
    await store.replacePlan(fixture);
    await store.close();
    const copy = `${folder}-old`;
    cpSync(folder, copy, { recursive: true });
    const again = await openEmbedded(folder);
    await again.replacePlan(later);
    await again.close();
    writeFileSync(join(copy, 'graph.seal.json'), readFileSync(join(folder, 'graph.seal.json')));
    await expect(openEmbedded(copy)).rejects.toMatchObject({ code: 'CORRUPT' });
    rmSync(copy, { recursive: true });
  });

  it.each(['', '{', '{"states":[]}'])('notices a seal that is damaged (%j)', async (text) => {
    await (await openEmbedded(folder)).close();
    writeFileSync(join(folder, 'graph.seal.json'), text);
    await expect(openEmbedded(folder)).rejects.toMatchObject({ code: 'CORRUPT' });
  });

  it('opens where a process was killed on either side of a commit', async () => {
    const store = await openEmbedded(folder);
    const [none] = JSON.parse(readFileSync(join(folder, 'graph.seal.json'), 'utf8')).states;
    await store.replacePlan(fixture);
    await store.close();
    const [one] = JSON.parse(readFileSync(join(folder, 'graph.seal.json'), 'utf8')).states;
    writeFileSync(join(folder, 'graph.seal.json'), JSON.stringify({ states: [none, one] }));
    const after = await openEmbedded(folder);
    expect(await after.plans()).toHaveLength(1);
    await after.close();
    writeFileSync(join(folder, 'graph.seal.json'), JSON.stringify({ states: [one, { ...one, nodes: one.nodes + 1 }] }));
    const before = await openEmbedded(folder);
    expect(await before.removePlan(fixture.plan.id)).toBe(true);
    await before.close();
  });
});
