import { execFile } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { CorrectionFile } from '../../graph/correction-file.js';

const folder = mkdtempSync(join(tmpdir(), 'plangraph-corrections-'));
const file = join(folder, 'corrections.jsonl');
const entry = (id: string, more: object = {}) => ({ id, at: '2026-01-05T08:00:00Z', ...more });
const idsOf = async () =>
  (await new CorrectionFile(file).read()).lines.map(({ text }) => (JSON.parse(text) as { id: string }).id);

beforeEach(() => rmSync(file, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

describe('corrections.jsonl', () => {
  it('is empty before anybody has said anything', async () => {
    expect(await new CorrectionFile(file).read()).toEqual({ lines: [], cut: [] });
  });

  it('keeps every line of several writers at once, in this process and in others', async () => {
    const log = new CorrectionFile(file);
    const script = `import { CorrectionFile } from './graph/correction-file.ts';
      const log = new CorrectionFile(process.argv[1]);
      await Promise.all(Array.from({ length: 40 }, (_, i) => log.append({ id: process.argv[2] + i, at: '', note: '甲'.repeat(300) })));`;
    const others = ['a', 'b'].map((name) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, file, name]),
    );
    await Promise.all([...others, ...Array.from({ length: 40 }, (_, i) => log.append(entry(`c${i}`)))]);
    const wanted = ['a', 'b', 'c'].flatMap((name) => Array.from({ length: 40 }, (_, i) => `${name}${i}`));
    expect((await idsOf()).sort()).toEqual(wanted.sort());
    expect((await log.read()).cut).toEqual([]);
  }, 60_000);

  it('passes over a line that was broken off, marks it when it writes on, and loses nothing of it', async () => {
    const log = new CorrectionFile(file);
    await log.append(entry('c1'));
    appendFileSync(file, '{"id":"c2","at":"2026-0');
    expect(await log.read()).toMatchObject({ lines: [{ line: 1 }], cut: [2] });
    await log.append(entry('c3'));
    expect(await log.read()).toMatchObject({ lines: [{ line: 1 }, { line: 3 }], cut: [2] });
    expect(readFileSync(file, 'utf8')).toContain('{"id":"c2","at":"2026-0 #cut\n');
  });

  it('goes on behind a last line that an editor left without its end', async () => {
    writeFileSync(file, `\uFEFF${JSON.stringify(entry('c1'))}\r\n\r\n${JSON.stringify(entry('c2'))}`);
    await new CorrectionFile(file).append(entry('c3'));
    expect(await idsOf()).toEqual(['c1', 'c2', 'c3']);
  });

  it('gives a bad line that is whole as it is, for whoever reads it to refuse', async () => {
    writeFileSync(file, '{"id"\n');
    expect(await new CorrectionFile(file).read()).toEqual({ lines: [{ line: 1, text: '{"id"' }], cut: [] });
  });

  it('says where it cannot be written', async () => {
    const log = new CorrectionFile(join(folder, 'no-folder', 'corrections.jsonl'));
    await expect(log.append(entry('c1'))).rejects.toMatchObject({
      code: 'UNWRITABLE',
      message: expect.stringContaining(log.place),
    });
  });
});
