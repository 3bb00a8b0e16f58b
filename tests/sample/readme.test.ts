import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exitCodes } from '../../src/cli/failure.js';
import { run } from '../cli/recorded-terminal.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');
const readmes = await Promise.all(['README.md', 'README.zh-CN.md'].map(read));

/** The console blocks of a README: each question with what is shown below it. */
function shownAnswers(readme: string): [question: string, output: string][] {
  const blocks = [...readme.matchAll(/```console\n([\s\S]*?)```/g)].map((match) => match[1]!);
  return blocks
    .flatMap((block) => block.split(/^\$ /m).filter(Boolean))
    .map((part) => {
      const [command, ...output] = part.trimEnd().split('\n');
      return [/^npx plangraph ask "(.*)"$/.exec(command!)![1]!, output.join('\n').trimEnd()];
    });
}

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'plangraph-readme-'));
  const sample = new URL('plans/beibu-gulf-abridged.md', root).pathname;
  expect((await run(['ingest', sample, '--data', data], { cwd: data })).code).toBe(0);
});
afterAll(() => rm(data, { recursive: true }));

describe('the README', () => {
  it('shows the same answers in both languages', () => {
    const [english, chinese] = readmes.map(shownAnswers);
    expect(english).toHaveLength(3);
    expect(chinese).toEqual(english);
  });

  it.each(shownAnswers(readmes[0]!))('%s', async (question, output) => {
    expect((await run(['ask', question, '--data', data], { cwd: data })).out.trimEnd()).toBe(output);
  });

  it('shows the questions that start prints', async () => {
    const questions = (await read('plans/questions.txt')).trim().split('\n');
    expect(questions).toEqual(shownAnswers(readmes[0]!).map(([question]) => question));
  });

  it.each(readmes.map((readme, i) => [i === 0 ? 'English' : 'Chinese', readme]))(
    'lists every exit code (%s)',
    (_language, readme) => {
      const codes = [...readme.matchAll(/^\| (\d) \|/gm)].map((match) => Number(match[1]));
      expect(codes).toEqual(Object.values(exitCodes));
    },
  );

  it.each(readmes)('links to files that are there', async (readme) => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1]!);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) await expect(read(link)).resolves.not.toBe('');
  });
});
