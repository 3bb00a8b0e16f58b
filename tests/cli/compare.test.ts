import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remoteComparison } from '../../src/cli/access/remote-comparison.js';
import { wrapped } from '../../src/cli/wrapped.js';
import { comparePlans } from '../../src/compare/compare-plans.js';
import type { PlanComparison } from '../../src/compare/comparison.js';
import { changeLine } from '../../src/compare/describe.js';
import { lines } from '../compare/expected.js';
import { earlierPlan, laterPlan } from '../compare/plans.js';
import { planId } from '../graphql/fixture.js';
import { setup } from '../graphql/setup.js';
import { riverPlan } from './plan.js';
import { run, temporaryFolder } from './recorded-terminal.js';

const { path: cwd, clean } = temporaryFolder();
beforeAll(async () => {
  await writeFile(join(cwd, 'earlier.md'), earlierPlan);
  await writeFile(join(cwd, 'later.md'), laterPlan);
  await writeFile(join(cwd, 'river.md'), riverPlan);
  expect((await run(['ingest', 'earlier.md', 'later.md', 'river.md'], { cwd })).code).toBe(0);
}, 60_000);
afterAll(clean);

describe('two plans are compared', () => {
  it('by part of their titles, as tables', async () => {
    const { code, out, told } = await run(['compare', '十三五', '工业 十四五'], { cwd, language: 'zh' });
    expect({ code, told }).toEqual({ code: 0, told: '' });
    expect(out).toMatch(/^A {2}临江市工业发展“十三五”规划（2016-2020）\nB {2}临江市工业发展“十四五”规划（2021-2025）\n/);
    for (const heading of [
      '产业：新增 2，不再提及 2，变化 2，未变 6',
      '园区：新增 1，不再提及 1，提高 1，变化 1，未变 1',
      '项目：新增 1，不再提及 1，提高 1，变化 2，未变 0',
      '目标：新增 3，不再提及 4，提高 5，降低 1，变化 3，未变 1',
      '引用文件：新增 1，不再提及 1，未变 2',
      'A 的年度目标 16 项，B 报告了其中 4 项的实际值，达到 3 项（75%）',
      '两规划之间的矛盾：2',
      '未能对比：3',
    ])
      expect(out.split('\n')).toContain(heading);
    expect(out).not.toContain('…');
    // Over the lines of a cell: the row of a level that changed.
    expect(out).toMatch(/│ 变化 +│ 云岭高新技术产业开发区 +│ 省级 +│ 国家级 +│\n│ +│ 级别 +│ 「云岭/);
  });

  it('in the other language', async () => {
    const { out } = await run(['compare', '十三五', '工业 十四五'], { cwd, language: 'en' });
    expect(out).toContain('Parks: 1 added, 1 dropped, 1 raised, 1 changed, 1 unchanged\n');
    expect(out).toContain('Targets of A: 16 for single years; B reports on 4, of which 3 reached (75%)\n');
    expect(out).toMatch(/│ years that +│ whole area, 高新技术企业/);
  });

  it('as JSON, with the clauses of both', async () => {
    const found = JSON.parse((await run(['compare', '十三五', '工业 十四五', '--json'], { cwd })).out) as PlanComparison;
    expect(found.changes.map((change) => changeLine(change, 'zh'))).toEqual(lines);
    expect(found.changes[0]!.before!.evidence[0]).toMatchObject({ section: '第三章/一', mode: 'stated' });
  });

  it.each([
    ['words of several plans', ['十三五', '十四五'], /"十四五" may be 2 plans/],
    ['words of none', ['十三五', '海洋经济'], /There is no plan "海洋经济"/],
    ['one plan twice', ['十三五', '2016-2020'], /one plan: 临江市工业发展“十三五”规划/],
  ])('%s end with 3', async (_, [a, b], says) => {
    const { code, out, told } = await run(['compare', a!, b!], { cwd });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(told).toMatch(says);
  });

  it('one name is not enough', async () => {
    expect((await run(['compare', '十三五'], { cwd })).code).toBe(2);
  });
});

it('a comparison through a server is the same', async () => {
  const graph = await setup();
  try {
    const { id } = (await graph.store.plans()).find((plan) => plan.id !== planId)!;
    const found = await remoteComparison((document, variables) => graph.ask(document, { ...variables }), planId, id);
    expect(found.changes.length).toBeGreaterThan(3);
    expect(found).toEqual(await comparePlans(graph.store, planId, id));
  } finally {
    await graph.close();
  }
});

it.each([
  ['重点发展电子信息', 8, ['重点发展', '电子信息']],
  ['重点发展，电子信息', 8, ['重点发展，', '电子信息']],
  ['到2020年达到15000亿元', 8, ['到2020年', '达到', '15000亿', '元']],
  ['years that only one', 10, ['years that', 'only one']],
  ['abcdefghijkl', 5, ['abcde', 'fghij', 'kl']],
  ['一\n二', 8, ['一', '二']],
  ['', 8, ['']],
])('%j in %d columns', (text, columns, expected) => {
  expect(wrapped(text, columns).split('\n')).toEqual(expected);
});
