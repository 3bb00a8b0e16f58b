/** `inspect --stage facts`: which form, which section, and where to. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanFacts } from '../../graph/model.js';
import { run, temporaryFolder } from './recorded-terminal.js';
import { hillPlan } from './review-plan.js';

const { path: cwd, clean } = temporaryFolder();
beforeAll(() => writeFile(join(cwd, 'hill.md'), hillPlan));
afterAll(clean);

const facts = ['inspect', 'hill.md', '--stage', 'facts'];

describe('wrong use ends with 2 and prints nothing', () => {
  it.each([
    ['a section of the outline', ['inspect', 'hill.md', '--stage', 'outline', '--section', '第一章'], /--section/],
    ['mentions as a page', ['inspect', 'hill.md', '--stage', 'mentions', '--html'], /--html/],
    ['two forms', [...facts, '--html', '--json'], /--json/],
    ['the plan as its own result', [...facts, '--out', './hill.md'], /hill\.md/],
  ])('%s', async (_what, args, expected) => {
    const { code, out, told } = await run(args, { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(told).toMatch(expected);
    expect(await readFile(join(cwd, 'hill.md'), 'utf8')).toBe(hillPlan);
  });
});

describe('the section', () => {
  it.each([
    ['第二章第一节', '轴承、锻件', '粮油加工'],
    ['食品加工', '粮油加工', '轴承'],
    ['专栏1', '恒远', '粮油加工'],
    ['表1', '1200', '18平方公里'],
  ])('%s and no other is printed', async (section, inside, outside) => {
    for (const form of [[], ['--html']]) {
      const { code, out } = await run([...facts, '--section', section, ...form], { cwd });
      expect(code).toBe(0);
      expect(out).toContain(inside);
      expect(out).not.toContain(outside);
    }
  });

  it.each(['en', 'zh'] as const)('that does not exist ends with 3 and offers the nearest: %s', async (language) => {
    const { code, out, told } = await run([...facts, '--section', '第四章'], { cwd, language });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(told).toContain('第四章');
    expect(told).toContain('第三章  空间布局');
  });

  it('that is several is told on standard error', async () => {
    const { code, told } = await run([...facts, '--section', '产业'], { cwd });
    expect(code).toBe(0);
    expect(told).toContain('第二章');
  });

  it('as JSON has the facts of that section only', async () => {
    const { out } = await run([...facts, '--section', '第二章/第一节', '--json'], { cwd });
    const part = JSON.parse(out) as PlanFacts;
    expect(part.sections.map((s) => s.path)).toEqual(['第二章/第一节']);
    const said = [...part.relations, ...part.measurements, ...part.conflicts].flatMap((fact) => fact.evidence);
    expect(new Set(said.map((e) => e.section))).toEqual(new Set(['第二章/第一节']));
    expect(part.entities.map((e) => e.name)).toContain('轴承');
    expect(part.entities.map((e) => e.name)).not.toContain('粮油加工');
  });
});

it('without a section it is the whole plan', async () => {
  const { out } = await run(facts, { cwd });
  for (const path of ['第一章', '第二章/第二节', '第三章/二']) expect(out).toContain(`── ${path}\n`);
});

describe('colour', () => {
  it.each([
    ['a terminal', [], true, true],
    ['no terminal, or NO_COLOR', [], false, false],
    ['a file', ['--out', 'facts.txt'], true, false],
    ['JSON', ['--json'], true, false],
    ['a page', ['--html'], true, false],
  ])('%s', async (_what, flags, coloured, expected) => {
    const { code, out } = await run([...facts, ...flags], { cwd, coloured });
    const text = flags.includes('--out') ? await readFile(join(cwd, 'facts.txt'), 'utf8') : out;
    expect(code).toBe(0);
    expect(text.includes('\u001b[')).toBe(expected);
  });
});

describe('--out', () => {
  it('writes the page and prints nothing', async () => {
    const { code, out } = await run([...facts, '--html', '--out', 'hill.html'], { cwd, language: 'zh' });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(await readFile(join(cwd, 'hill.html'), 'utf8')).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
  });

  it('that cannot be written ends with 3', async () => {
    const { code, told } = await run([...facts, '--html', '--out', 'no/such/folder.html'], { cwd });
    expect(code).toBe(3);
    expect(told).toContain('no/such/folder.html');
  });
});
