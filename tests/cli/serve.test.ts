import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readNote, writeNote } from '../../src/cli/note.js';
import { riverPlan } from './plan.js';
import { run, temporaryFolder } from './recorded-terminal.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { path: cwd, clean } = temporaryFolder();
const data = join(cwd, 'graph');
const children: ChildProcess[] = [];

beforeAll(() => writeFile(join(cwd, 'river.md'), riverPlan));
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => stop(child)));
});
afterAll(clean);

/** Starts a program of ours in a process of its own; resolves with what it told as soon as that matches. */
async function start(
  args: string[],
  until: RegExp,
  env: Record<string, string> = {},
  program = process.execPath,
): Promise<{ child: ChildProcess; told: string }> {
  const { PATH, HOME } = process.env;
  const child = spawn(program, args, { cwd: root, env: { PATH, HOME, ...env } });
  children.push(child);
  let told = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr!.on('data', (piece) => {
      told += piece;
      if (until.test(told)) resolve();
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${told}`)));
  });
  return { child, told };
}

const serve = (args: string[] = [], env: Record<string, string> = {}) =>
  start(['--import', 'tsx', 'src/cli.ts', 'serve', '--port', '0', '--data', data, ...args], /Ctrl\+C/, env);

async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill(signal);
  return ended;
}

const addressIn = (told: string) => /http:\/\/[^\s]+/.exec(told)![0];
const here = ['--data', data];

describe('a second terminal on a folder that is served', { timeout: 120_000 }, () => {
  it('goes through the server with every command', async () => {
    const { told } = await serve();
    const note = await readNote(data);
    expect(note?.url).toBe(addressIn(told));

    const ingested = await run(['ingest', 'river.md', ...here, '--json'], { cwd });
    expect({ code: ingested.code, told: ingested.told }).toEqual({ code: 0, told: 'river.md: reading' });
    expect(JSON.parse(ingested.out)[0]).toMatchObject({ file: 'river.md', outcome: 'new' });

    const plans = JSON.parse((await run(['plans', ...here, '--json'], { cwd })).out);
    expect(plans).toEqual([expect.objectContaining({ source: 'river.md', period: '2021-2025' })]);

    const exported = await run(['export', ...here], { cwd });
    expect(
      exported.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)).length,
    ).toBeGreaterThan(10);

    const question = ['ask', '哪些园区发展生物医药？', '--json'];
    const answer = JSON.parse((await run([...question, ...here], { cwd })).out);
    await run(['ingest', 'river.md', '--data', 'own'], { cwd });
    expect(JSON.parse((await run([...question, '--data', 'own'], { cwd })).out)).toEqual(answer);
    expect(answer.status).toBe('ANSWERED');
    expect(answer.items.map((item: { name: string }) => item.name).sort()).toEqual(['云岭高新技术产业开发区', '沙洲工业园区']);

    const duplicates = ['duplicates', '--json'];
    expect(JSON.parse((await run([...duplicates, ...here], { cwd })).out)).toEqual(
      JSON.parse((await run([...duplicates, '--data', 'own'], { cwd })).out),
    );
    const counted = JSON.parse((await run(['plans', '--data', 'own', '--json'], { cwd })).out);
    expect(plans).toEqual(counted);

    const wrong = ['correct', 'wrong', '云岭高新技术产业开发区', '电子信息', '--json'];
    const made = JSON.parse((await run([...wrong, ...here], { cwd })).out);
    const own = JSON.parse((await run([...wrong, '--data', 'own'], { cwd })).out);
    const { id, at } = made.correction;
    expect(made).toEqual({ ...own, correction: { ...own.correction, id, at } });
    const listed = JSON.parse((await run(['corrections', ...here, '--json'], { cwd })).out);
    expect(listed).toEqual([made.correction]);
    const again = await run(wrong.slice(0, 4).concat(here), { cwd, language: 'zh' });
    expect({ code: again.code, told: again.told }).toEqual({ code: 3, told: expect.stringContaining('没有规划说过') });
    expect((await run(['corrections', '--remove', id, ...here], { cwd })).code).toBe(0);
    expect(JSON.parse((await run(['corrections', ...here, '--json'], { cwd })).out)).toEqual([]);

    const missing = await run(['ingest', 'missing.md', ...here], { cwd });
    expect(missing.code).toBe(3);
    await writeFile(join(cwd, 'empty.txt'), '');
    const empty = await run(['ingest', 'empty.txt', ...here], { cwd });
    expect({ code: empty.code, told: empty.told }).toEqual({ code: 3, told: expect.stringContaining('holds no text') });

    expect((await run(['remove', plans[0].id, ...here], { cwd })).code).toBe(0);
    expect(JSON.parse((await run(['plans', ...here, '--json'], { cwd })).out)).toEqual([]);
  });

  it('does not serve it again', async () => {
    const { told } = await serve();
    const second = await run(['serve', '--port', '0', ...here], { cwd });
    expect(second.code).toBe(4);
    expect(second.told).toContain(addressIn(told));
  });

  it('works on its own again after SIGTERM, which ends with 0 and leaves no note', async () => {
    const { child } = await serve();
    expect(await stop(child)).toBe(0);
    expect(existsSync(join(data, 'serve.json'))).toBe(false);
    expect((await run(['plans', ...here], { cwd })).code).toBe(0);
  });

  it('stops with the shell that npm put around it', async () => {
    const shell = `${process.execPath} --import tsx src/cli.ts serve --port 0 --data ${data}; true`;
    const { child } = await start(['-c', shell], /Ctrl\+C/, { npm_lifecycle_event: 'start' }, '/bin/sh');
    await stop(child);
    await expect.poll(() => existsSync(join(data, 'serve.json')), { timeout: 10_000 }).toBe(false);
    expect((await run(['plans', ...here], { cwd })).code).toBe(0);
  });

  it('is not misled by the note of a server that was killed', async () => {
    const { child } = await serve();
    await stop(child, 'SIGKILL');
    expect(await readNote(data)).not.toBeNull();
    expect((await run(['plans', ...here], { cwd })).code).toBe(0);
    expect(await readNote(data)).toBeNull();
  });
});

describe('a server with a token', () => {
  it('asks for it, and lets commands on its folder through', async () => {
    const { told } = await serve([], { PLANGRAPH_TOKEN: 'open-sesame' });
    const ask = (headers: Record<string, string>) =>
      fetch(`${addressIn(told)}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{"query":"{ plans { id } }"}',
      });
    expect((await ask({})).status).toBe(401);
    expect((await run(['plans', ...here, '--json'], { cwd })).code).toBe(0);
  });
});

it('a folder that another process holds is said to be locked', async () => {
  const holder = join(cwd, 'holder.mts');
  await writeFile(
    holder,
    `import { openEmbedded } from ${JSON.stringify(join(root, 'graph/embedded.js'))};
     await openEmbedded(${JSON.stringify(data)});
     console.error('open');
     setInterval(() => undefined, 1000);`,
  );
  await start(['--import', 'tsx', holder], /open/);
  await writeNote(data, { url: 'http://127.0.0.1:9', token: 'stale', pid: process.pid });
  const { code, told } = await run(['plans', ...here], { cwd });
  expect({ code, told }).toEqual({ code: 4, told: expect.stringContaining('another process') });
});
