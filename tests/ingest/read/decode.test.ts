import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../ingest/read/read.js';

const plan = '临江市工业发展规划\r\n\r\n一、总体要求\r\n到2025年，产值达到120亿元。\r\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(littleEndian ? bytes : bytes.swap16());
};
/** 临江市工业发展规划 and two line breaks, 一、布局 in GB18030. */
const gb = Buffer.from('c1d9bdadcad0b9a4d2b5b7a2d5b9b9e6bbae0a0ad2bba1a2b2bcbed60a', 'hex');
const cut = (bytes: Uint8Array, at: number) => Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1)]);
const long = `${plan}${'加快建设云岭工业园。'.repeat(30)}`;

describe('text in its encoding', () => {
  it.each([
    ['UTF-16 LE without a BOM', utf16(plan, true), 'utf-16le', plan],
    ['UTF-16 BE without a BOM', utf16(plan, false), 'utf-16be', plan],
    ['UTF-16 LE with a BOM', utf16(`\uFEFF${plan}`, true), 'utf-16le', `\uFEFF${plan}`],
    ['GB18030', gb, 'gb18030', '临江市工业发展规划\n\n一、布局\n'],
    ['GB18030 that is called UTF-8 by its page', gb, 'gb18030', '临江市工业发展规划\n\n一、布局\n'],
  ])('%s', async (_, bytes, encoding, text) => {
    expect(await readPlan(bytes, 'a.txt')).toMatchObject({ encoding, text });
  });

  it('that is broken in one place is read, and told where', async () => {
    const source = await readPlan(cut(utf8(long), 100), 'a.txt');
    expect(source.encoding).toBe('utf-8');
    const [note] = source.notes!;
    expect(note).toMatchObject({ code: 'CHARACTERS_LOST' });
    expect(source.text.slice(note!.start, note!.end)).toMatch(/^\uFFFD+$/);
    expect(source.text.replace(/\uFFFD+/, '').length).toBe(long.length - 1);
  });

  it('that is broken throughout is not', async () => {
    const bytes = utf8(long).map((byte, i) => (i % 30 === 29 ? 0xff : byte));
    await expect(readPlan(bytes, 'a.txt')).rejects.toMatchObject({ code: 'NOT_TEXT' });
  });

  it('of a page by its bytes, whatever its head says', async () => {
    const page = (charset: string, body: Uint8Array) =>
      Buffer.concat([
        utf8(`<!DOCTYPE html><html><head><meta charset="${charset}"></head><body><p>`),
        body,
        utf8('</p></body></html>'),
      ]);
    for (const [charset, body, encoding] of [
      ['gb18030', gb, 'gb18030'],
      ['gb2312', gb, 'gb18030'],
      ['utf-8', gb, 'gb18030'],
      ['gbk', utf8('临江市工业发展规划'), 'utf-8'],
    ] as const) {
      const source = await readPlan(page(charset, body), 'a.htm');
      expect(source).toMatchObject({ format: 'html', encoding, text: expect.stringMatching(/^临江市工业发展规划/) });
    }
  });
});

describe('a good file under a wrong name', () => {
  it.each([
    ['text called .csv', 'a.csv', utf8(plan), 'txt'],
    ['Markdown called .docx', 'a.docx', utf8('# 临江市规划\n\n## 一、布局\n\n正文。\n'), 'md'],
    [
      'a page called .doc',
      'a.doc',
      utf8('<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><p>临江市规划</p></body></html>'),
      'html',
    ],
    [
      'a page called .xls',
      'a.xls',
      utf8('<html><body><table><tr><td>园区</td><td>产业</td></tr><tr><td>甲园</td><td>钢铁</td></tr></table></body></html>'),
      'html',
    ],
    [
      'XHTML',
      'a.xml',
      utf8('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html><html><body><p>临江市规划</p></body></html>'),
      'html',
    ],
    ['text with a few commas', 'a.txt', utf8('发展目标,一览\n总体要求\n到2025年,建成园区。\n'), 'txt'],
    ['sentences with one ASCII comma each', 'a.txt', utf8('第一,加快发展。\n第二,优化布局。\n第三,强化保障。\n'), 'txt'],
  ])('%s is read by what it holds', async (_, name, bytes, format) => {
    expect((await readPlan(bytes, name)).format).toBe(format);
  });
});
