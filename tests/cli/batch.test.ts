import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPlanFiles } from '../../src/cli/batch/plan-files.js';
import { timeLeft } from '../../src/cli/batch/time-left.js';
import { messagesIn } from '../../src/cli/messages/messages.js';
import { riverPlan } from './plan.js';
import { run, temporaryFolder } from './recorded-terminal.js';

const { path: cwd, clean } = temporaryFolder();
const lakePlan = riverPlan.replaceAll('临江', '海州').replaceAll('沙洲', '青浦');
const files: Record<string, string> = {
  'plans/river.md': riverPlan,
  'plans/east/lake.txt': lakePlan,
  'plans/east/table.xlsx': 'PK',
  'plans/east/notes': 'no plan',
  'plans/.draft.md': riverPlan,
  'plans/.git/plan.md': riverPlan,
  'plans/~$lake.docx': 'lock',
  'plans/broken.md': '',
  'papers/picture.png': 'x',
  'copies/river.md': riverPlan,
  'copies/river-later.md': `${riverPlan}\n三、远山工业园区\n\n远山工业园区重点发展新材料。\n`,
  'brackets/plan[1].md': riverPlan,
  'linked/river.md': riverPlan,
  'linked/east/lake.md': lakePlan,
};
beforeAll(async () => {
  for (const folder of ['plans/east', 'plans/.git', 'linked/east', 'papers', 'copies', 'brackets', 'bare'])
    await mkdir(join(cwd, folder), { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(cwd, file), text);
  await symlink(join(cwd, 'linked'), join(cwd, 'linked/east/up'));
});
afterAll(clean);

const terminal = {
  env: {},
  cwd,
  language: 'en' as const,
  messages: messagesIn('en'),
  out: async () => undefined,
  tell: () => undefined,
  interactive: false,
  coloured: false,
};

describe('the files that are meant', () => {
  it.each<[what: string, named: string[], found: string[], skipped: string[], problems: RegExp[]]>([
    [
      'a folder with all in it, hidden files and other formats left out',
      ['plans'],
      ['plans/broken.md', 'plans/east/lake.txt', 'plans/river.md'],
      ['plans/east/notes', 'plans/east/table.xlsx', 'plans/.draft.md', 'plans/.git', 'plans/~$lake.docx'],
      [],
    ],
    ['a pattern that no shell expanded', ['plans/*.md'], ['plans/broken.md', 'plans/river.md'], [], []],
    ['a pattern over folders', ['plans/**/*.txt'], ['plans/east/lake.txt'], [], []],
    ['a pattern that finds a folder', ['pla*/e*'], ['plans/east/lake.txt'], ['plans/east/notes', 'plans/east/table.xlsx'], []],
    ['a pattern that finds other formats', ['papers/*'], [], ['papers/picture.png'], [/papers\/\* holds no plan/]],
    ['a pattern that finds nothing', ['none/*.md'], [], [], [/no file matches/]],
    ['a folder without plans', ['bare'], [], [], [/bare holds no plan/]],
    ['a file that is named, whatever it is', ['papers/picture.png'], ['papers/picture.png'], [], []],
    ['a file that is named and hidden', ['plans/.draft.md'], ['plans/.draft.md'], [], []],
    ['a file that is not there', ['missing.md'], ['missing.md'], [], []],
    ['a name that looks like a pattern', ['brackets/plan[1].md'], ['brackets/plan[1].md'], [], []],
    ['each once', ['plans/river.md', 'plans/*.md', './plans/river.md'], ['plans/river.md', 'plans/broken.md'], [], []],
    ['a folder with a link back to itself', ['linked'], ['linked/east/lake.md', 'linked/river.md'], [], []],
    ['a folder whose files were named before', ['brackets/plan[1].md', 'brackets'], ['brackets/plan[1].md'], [], []],
  ])('%s', async (_what, named, found, skipped, problems) => {
    const result = await findPlanFiles(named, terminal);
    const seen = result.files.map((f) => f.file);
    expect(seen).toEqual(found);
    const left = [...result.skipped.otherFormats, ...result.skipped.hidden];
    expect(left).toEqual(skipped);
    expect(result.problems.map((p) => p.message)).toEqual(problems.map((p) => expect.stringMatching(p)));
  });

  it('tells one file from many', async () => {
    expect((await findPlanFiles(['plans/river.md'], terminal)).single).toBe(true);
    expect((await findPlanFiles(['plans/riv*.md'], terminal)).single).toBe(false);
    expect((await findPlanFiles(['brackets'], terminal)).single).toBe(false);
  });
});

describe('many plans', () => {
  it('go in, and a bad one stops nothing', async () => {
    const { code, out, told } = await run(['ingest', 'plans', '--data', 'many'], { cwd });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(told).toContain('(1/3) plans/broken.md: reading');
    expect(told).toContain('3 files: 2 new, 0 unchanged, 0 replaced, 1 failed');
    expect(told).toMatch(/Failed \(1\):\n {2}plans\/broken\.md holds no text/);
    expect(told).toContain('Skipped: 2 files of other formats (.xlsx 1, no extension 1)');
    expect(told).toContain('Skipped: 3 hidden');
    expect(told).toMatch(/1 of 3 files were not read/);
    const plans = JSON.parse((await run(['plans', '--data', 'many', '--json'], { cwd })).out);
    expect(plans).toHaveLength(2);
  });

  it('are told as data', async () => {
    const { code, out } = await run(['ingest', 'plans/*', 'missing.md', '--data', 'many', '--json'], { cwd });
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      new: 0,
      unchanged: 2,
      replaced: 0,
      failed: 2,
      files: [{ file: 'plans/east/lake.txt', outcome: 'unchanged' }, { file: 'plans/river.md' }],
      failures: [{ file: 'plans/broken.md' }, { file: 'missing.md', reason: expect.stringMatching(/no such file/) }],
      skipped: { hidden: ['plans/~$lake.docx'], otherFormats: ['plans/east/notes', 'plans/east/table.xlsx'] },
      samePlan: [],
    });
  });

  it('say where two files are one plan', async () => {
    const { code, told } = await run(['ingest', 'copies', '--data', 'copies-graph'], { cwd, language: 'zh' });
    expect(code).toBe(0);
    expect(told).toContain('共 2 个文件：新增 1，未变 0，替换 1，失败 0');
    expect(told).toMatch(/2 个文件是同一规划.*copies\/river-later\.md、copies\/river\.md/);
  });

  it.each([
    ['no match', 'none*.md', /no file matches/],
    ['a folder without plans', 'bare', /holds no plan/],
  ])('%s ends with 3', async (_what, named, says) => {
    const { code, out, told } = await run(['ingest', named, '--data', 'none'], { cwd });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(told).toMatch(says);
  });

  it('have no identity given by hand', async () => {
    expect((await run(['ingest', 'copies', '--id', 'one', '--data', 'none'], { cwd })).code).toBe(2);
    expect((await run(['ingest', 'brackets', '--id', 'one', '--data', 'one'], { cwd })).code).toBe(0);
  });
});

describe('what may be one thing', () => {
  it('is listed with its reason, and of both the plans and a clause', async () => {
    await mkdir(join(cwd, 'twins'), { recursive: true });
    await writeFile(join(cwd, 'twins/river.md'), riverPlan);
    const other = lakePlan.replaceAll('海州市产业发展', '云江省产业发展').replaceAll('青浦工业园区', '临江市沙洲工业园区');
    await writeFile(join(cwd, 'twins/province.md'), other);
    const data = ['--data', 'twins-graph'];
    expect((await run(['ingest', 'twins', ...data], { cwd })).code).toBe(0);
    const { code, out, told } = await run(['duplicates', ...data], { cwd, language: 'zh' });
    expect(code).toBe(0);
    expect(out).toMatch(/^园区：只有一个名称写明所在地（临江）\n {2}临江市沙洲工业园区\t/m);
    expect(out).toMatch(/「.*沙洲工业园区.*」—— 第二章/);
    expect(told).toBe('可能重复的共 1 对，未作任何合并。');
    const report = JSON.parse((await run(['duplicates', ...data, '--json'], { cwd })).out);
    expect(report).toMatchObject({
      total: 1,
      common: [],
      duplicates: [{ kind: 'PARK', reason: 'PLACE', things: [{}, { plans: [{}] }] }],
    });
    expect((await run(['duplicates', '--data', 'none'], { cwd })).told).toBe(
      '0 pairs that may be one thing. Nothing was merged.',
    );
  });
});

describe('one of many plans is removed', () => {
  const data = ['--data', 'removing'];
  beforeAll(async () => {
    await run(['ingest', 'plans', ...data], { cwd });
  });

  it('not where several are meant: they are listed', async () => {
    const { code, told } = await run(['remove', '十四五', ...data], { cwd });
    expect(code).toBe(3);
    expect(told).toMatch(/may be 2 plans; none was removed[\s\S]*临江市产业发展[\s\S]*海州市产业发展/);
    const { out } = await run(['remove', '十四五', ...data, '--json'], { cwd });
    expect(JSON.parse(out)).toMatchObject({ removed: false, several: [{ period: '2021-2025' }, { period: '2021-2025' }] });
    expect(JSON.parse((await run(['plans', ...data, '--json'], { cwd })).out)).toHaveLength(2);
  });

  it('not where none is meant: the nearest are shown', async () => {
    const { code, told } = await run(['remove', '临河市产业发展十四五规划', ...data], { cwd });
    expect(code).toBe(3);
    expect(told).toMatch(/Nearest[\s\S]*临江市产业发展“十四五”规划/);
  });

  it('by a part of the title that only one has', async () => {
    expect((await run(['remove', '海州', ...data], { cwd })).code).toBe(0);
    const left = JSON.parse((await run(['plans', ...data, '--json'], { cwd })).out);
    expect(left.map((p: { title: string }) => p.title)).toEqual(['临江市产业发展“十四五”规划']);
  });
});

it.each([
  ['too early', 1000, 50, 100, null],
  ['too little', 5000, 0.5, 100, null],
  ['nothing done', 5000, 0, 100, null],
  ['half', 10_000, 50, 100, 10],
  ['nearly all', 10_000, 99, 100, 1],
  ['all', 10_000, 100, 100, 0],
])('the time left: %s', (_what, elapsed, done, total, expected) => {
  expect(timeLeft(elapsed, done, total)).toBe(expected);
});
