import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPlan } from '../../../ingest/read/read.js';
import { ReadError } from '../../../ingest/read/read-error.js';
import type { Language } from '../../../src/cli/language.js';
import { riverPlan } from '../../cli/plan.js';
import { run, temporaryFolder } from '../../cli/recorded-terminal.js';
import { foreignFiles } from './made/foreign.js';
import { column, pdf } from './made/pdf.js';

const files = await foreignFiles();
const { path: cwd, clean } = temporaryFolder();
afterAll(clean);

/** What a person is to do, by the code; each message also says what is wrong. */
const nextStep: Record<string, Record<Language, RegExp>> = {
  EMPTY: { en: /Give a plan as/, zh: /请给出/ },
  NOT_TEXT: { en: /Save it as .txt or .md in UTF-8/, zh: /另存为.*UTF-8/ },
  SCANNED: { en: /Recognise its text \(OCR\)/, zh: /请先做文字识别/ },
  ENCRYPTED: { en: /save it without one/, zh: /另存为不加密的文件/ },
  DAMAGED: { en: /Download it again/, zh: /请重新下载/ },
  SPREADSHEET: { en: /Give the plan itself/, zh: /请给出规划正文/ },
  SLIDES: { en: /Give the plan itself/, zh: /请给出规划正文/ },
  OLD_OFFICE: { en: /save it as \.docx/, zh: /另存为 \.docx/ },
  UNSUPPORTED_FORMAT: { en: /Save it as \.docx/, zh: /另存为 \.docx/ },
  ARCHIVE: { en: /Unpack it/, zh: /请解压/ },
  PICTURE: { en: /Recognise its text \(OCR\)/, zh: /请先做文字识别/ },
  TOO_LARGE: { en: /Give each plan as a file of its own/, zh: /每个规划一个文件/ },
};

describe('a file that cannot be read', () => {
  it.each(files)('$what: $code', async ({ what, name, code, bytes }) => {
    const error: unknown = await readPlan(bytes, `folder/${name}`).catch((e: unknown) => e);
    expect(error, what).toBeInstanceOf(ReadError);
    const { message, nextStep: next } = error as ReadError;
    expect({ code: (error as ReadError).code, message }).toEqual({ code, message: expect.stringContaining(name) });
    expect(next.length).toBeGreaterThan(15);
    expect(message).not.toContain('folder');
  });

  it.each(['en', 'zh'] as const)('is told on the command line in %s: what is wrong, and what to do', async (language) => {
    const told: string[] = [];
    for (const [i, { name, code, bytes }] of files.entries()) {
      const file = `${i}-${name}`;
      writeFileSync(join(cwd, file), bytes);
      const ran = await run(['inspect', file, '--stage', 'mdast'], { cwd, language });
      expect({ file, code: ran.code, out: ran.out }).toEqual({ file, code: 3, out: '' });
      expect(ran.told, file).toMatch(nextStep[code]![language]);
      expect(ran.told, file).toContain(file);
      told.push(ran.told.replace(file, ''));
    }
    expect(new Set(told).size).toBe(Object.keys(nextStep).length);
  });

  it.each([
    ['en', /No text on page 2–3, 5 \(a picture, or blank\)/],
    ['zh', /第 2—3、5 页没有文字（图片或空白），未读入/],
  ] as const)('is not silent where only some pages are pictures (%s)', async (language, says) => {
    const picture = { texts: [], picture: true };
    const heading = (text: string, y: number) => ({ x: 80, y, text, size: 16 });
    const text = {
      texts: [
        heading('临江市“十四五”产业发展规划', 80),
        heading('一、布局', 140),
        ...column(80, 200, ['云岭工业园重点发展生物医药。']),
      ],
    };
    writeFileSync(join(cwd, 'mixed.pdf'), pdf([text, picture, picture, text, picture]));
    const { code, told } = await run(['ingest', 'mixed.pdf', '--data', `mixed-${language}`], { cwd, language });
    expect({ code, told }).toEqual({ code: 0, told: expect.stringMatching(says) });
  });

  it('keeps no other out where many are read', async () => {
    const folder = join(cwd, 'many');
    mkdirSync(folder);
    const unread = files.filter((f) => /\.(?:md|txt|html|docx|pdf)$/.test(f.name));
    for (const [i, { name, bytes }] of unread.entries()) writeFileSync(join(folder, `${i}-${name}`), bytes);
    writeFileSync(join(folder, 'good.md'), riverPlan);
    const { code, out } = await run(['ingest', 'many', '--data', 'graph', '--json'], { cwd });
    expect(code).toBe(3);
    const told = JSON.parse(out);
    expect(told).toMatchObject({ new: 1, failed: unread.length });
    for (const { file, reason } of told.failures as { file: string; reason: string }[]) {
      const { code: kind } = unread[Number(/(\d+)-a/.exec(file)![1])]!;
      expect(reason, file).toMatch(nextStep[kind]!.en);
    }
  });
});
