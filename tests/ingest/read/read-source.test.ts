import { describe, expect, it } from 'vitest';
import { readSource } from '../../../ingest/read/read.js';
import { ReadError } from '../../../ingest/read/read-error.js';

const plan = '临江市工业发展规划\r\n一、总体要求\r\n加快发展。\r\n';
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
};
/** 临江市 in GB18030. */
const gb = Uint8Array.from([0xc1, 0xd9, 0xbd, 0xad, 0xca, 0xd0, 0x0a]);

describe('readSource', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(plan), 'utf-8', plan],
    ['UTF-8 with a BOM, which stays', new TextEncoder().encode(`\uFEFF${plan}`), 'utf-8', `\uFEFF${plan}`],
    ['UTF-16 LE with a BOM', utf16(`\uFEFF${plan}`, true), 'utf-16le', `\uFEFF${plan}`],
    ['UTF-16 BE with a BOM', utf16(`\uFEFF${plan}`, false), 'utf-16be', `\uFEFF${plan}`],
    ['GB18030', gb, 'gb18030', '临江市\n'],
  ])('decodes %s untouched', (_, bytes, encoding, text) => {
    const source = readSource(bytes, 'folder/plan.txt');
    expect(source).toMatchObject({ encoding, text, name: 'plan.txt', format: 'txt' });
    expect(source.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['nothing', new Uint8Array(), 'EMPTY'],
    ['white space', new TextEncoder().encode(' \r\n\t\u3000'), 'EMPTY'],
    ['a BOM alone', Uint8Array.from([0xef, 0xbb, 0xbf]), 'EMPTY'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n'), 'UNSUPPORTED_FORMAT'],
    ['a docx or xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'UNSUPPORTED_FORMAT'],
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'OLD_OFFICE'],
    ['bytes of no text', Uint8Array.from([0, 1, 2, 3, 0xff, 0xfe, 0, 7, 9]), 'NOT_TEXT'],
    ['text full of zeros', new TextEncoder().encode('a\0b\0c\0'), 'NOT_TEXT'],
  ])('refuses %s with a next step', (_, bytes, code) => {
    const error = (() => {
      try {
        readSource(bytes, 'x.txt');
      } catch (e) {
        return e;
      }
    })();
    expect(error).toBeInstanceOf(ReadError);
    expect(error).toMatchObject({ code });
    expect((error as ReadError).nextStep.length).toBeGreaterThan(10);
  });

  it.each([
    ['headings in a .txt', 'a.txt', '# 规划\n\n## 第一章 总则\n\n正文。', 'md'],
    ['a table rule and a heading', 'a', '## 指标\n\n| 指标 | 值 |\n|---|---|\n| 甲 | 1 |', 'md'],
    ['a .md without any mark', 'a.md', '第一章 总则\n\n正文。', 'txt'],
    ['a .md with bold words only', 'a.md', '第一章 总则\n\n**正文**。', 'md'],
    ['plain numbering', 'a.txt', '一、总则\n\n1. 甲\n\n2. 乙\n\n- 丙', 'txt'],
    ['one # in a list of plain text', 'a.txt', '# 是井号\n\n正文。', 'txt'],
  ])('tells the format by content: %s', (_, name, text, format) => {
    expect(readSource(new TextEncoder().encode(text), name).format).toBe(format);
  });
});
