import { appendFileSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hillPlan, riverPlan } from '../corrections/plans.js';
import { run as runIn, temporaryFolder } from './recorded-terminal.js';

const { path: cwd, clean } = temporaryFolder();
const log = join(cwd, '.plangraph', 'corrections.jsonl');
const run = (args: string[], language: 'en' | 'zh' = 'en') => runIn(args, { cwd, language, env: { USER: 'liu' } });
const json = async (args: string[]) => JSON.parse((await run([...args, '--json'])).out);

beforeAll(async () => {
  await writeFile(join(cwd, 'river.md'), riverPlan);
  await writeFile(join(cwd, 'hill.md'), hillPlan);
  await run(['ingest', 'river.md', 'hill.md']);
}, 120_000);
afterAll(clean);
beforeEach(async () => {
  for (const { id } of await json(['corrections'])) await run(['corrections', '--remove', id]);
}, 60_000);

const wrong = ['correct', 'wrong', '云岭高新技术产业开发区', '新材料'];

describe('plangraph correct', { timeout: 60_000 }, () => {
  it('says in both languages what it changed and how to take it back', async () => {
    const done = await run([...wrong, '--plan', '十四五', '--note', '原文只是设想'], 'zh');
    expect(done.code).toBe(0);
    expect(done.out).toContain('云岭高新技术产业开发区 发展产业 新材料：有误');
    expect(done.out).toMatch(/- 云岭高新技术产业开发区 发展产业 新材料 「.*新材料.*」—— 第一章/);
    const id = /(c-[0-9a-f]+)/.exec(done.told)![1]!;
    const listed = await run(['corrections'], 'zh');
    expect(listed.out).toContain(`${id}\t已应用`);
    expect(listed.out).toContain('说明：原文只是设想');
    expect(listed.out).toContain('liu');
    const removed = await run(['corrections', '--remove', id]);
    expect(removed.out).toMatch(/\+ 云岭高新技术产业开发区/);
    expect((await run(['corrections'])).told).toBe('0 corrections.');
  });

  it('asks which plan or sentence is meant, with what to choose from', async () => {
    const asked = await run(wrong);
    expect(asked.code).toBe(3);
    expect(asked.told).toContain('--plan');
    expect(asked.told.match(/DEVELOPS/g)).toHaveLength(2);
    expect((await run(['correct', 'same', '青禾工业园', '无此园区'], 'zh')).told).toContain('没有规划提到“无此园区”');
    expect((await run(['correct', 'alias', '青禾工业园', '甲', '--kind', 'ROAD'])).code).toBe(2);
  });

  it('keeps nothing with --dry-run', async () => {
    const shown = await run(['correct', 'same', '青禾工业园', '青禾产业小镇', '--dry-run']);
    expect(shown.told).toBe('Nothing was kept (--dry-run).');
    expect(shown.out).toContain('+ 青禾工业园 develops an industry 冷链物流');
    expect(await json(['corrections'])).toEqual([]);
  });

  it('marks what it moved in answers and their text, and the pair is not listed as a duplicate', async () => {
    const { correction } = await json(['correct', 'same', '青禾工业园', '青禾产业小镇']);
    const answer = await json(['ask', '青禾工业园发展什么产业？']);
    expect(answer.evidence.map((e: { correction: string | null }) => e.correction)).toContain(correction.id);
    expect((await run(['ask', '青禾工业园发展什么产业？'])).out).toContain(`更正 ${correction.id}`);
    expect((await run(['export'])).out).toContain(`"corrections":["${correction.id}"]`);
  });

  it('does not list what was said to be two things as a possible duplicate', async () => {
    await writeFile(join(cwd, 'near.md'), riverPlan.replaceAll('云岭高新', '临江市云岭高新').replace('十四五', '十三五'));
    await run(['ingest', 'near.md']);
    const pairs = async () =>
      (await json(['duplicates'])).duplicates.map((d: { things: { name: string }[] }) =>
        d.things
          .map((t) => t.name)
          .sort()
          .join(),
      );
    expect(await pairs()).toContain('临江市云岭高新技术产业开发区,云岭高新技术产业开发区');
    const made = await json(['correct', 'distinct', '临江市云岭高新技术产业开发区', '云岭高新技术产业开发区']);
    expect(await pairs()).not.toContain('临江市云岭高新技术产业开发区,云岭高新技术产业开发区');
    expect(await json(['corrections'])).toMatchObject([{ id: made.correction.id, state: 'IDLE' }]);
    await run(['corrections', '--remove', made.correction.id]);
    expect(await pairs()).toContain('临江市云岭高新技术产业开发区,云岭高新技术产业开发区');
  });

  it('is told of at the next ingest', async () => {
    await run(['correct', 'alias', '青禾工业园', '青禾', '--plan', '十四五']);
    expect((await run(['ingest', 'river.md'])).told).toContain('corrections: 1 applied');
  });

  it('names the file and the line that is no correction, and what to do; a line broken off is passed over', async () => {
    const whole = readFileSync(log, 'utf8');
    appendFileSync(log, '{"id":"x1","at":"2026","type":"alias"}\n');
    const lines = whole.split('\n').length;
    for (const args of [['corrections'], ['ingest', 'river.md'], ['duplicates'], wrong]) {
      const bad = await run(args);
      expect([args, bad.code]).toEqual([args, 3]);
      expect(bad.told).toContain(`${log}: line ${lines} has a "kind"`);
    }
    expect((await run(['corrections'], 'zh')).told).toContain(`第 ${lines} 行的“kind”`);
    await writeFile(log, `${whole}{"id":"x1","at`);
    expect((await run(['corrections'])).told).toContain(`line ${lines} was broken off`);
    expect((await run(['correct', 'alias', '青禾工业园', '青禾'])).code).toBe(0);
    expect(await json(['corrections'])).toHaveLength(1);
  });

  it('says what to do where the plan is unknown', async () => {
    const unknown = await run([...wrong, '--plan', '云岭规划']);
    expect(unknown.code).toBe(3);
    expect((await run(['corrections', '--remove', 'c-none'])).told).toContain('There is no correction "c-none"');
  });
});
