import { expect, it, vi } from 'vitest';
import { readPlan } from '../../../ingest/read/read.js';
import { column, pdf } from './made/pdf.js';
import { paragraph, word } from './made/word.js';

const loaded = vi.hoisted(() => [] as string[]);
vi.mock('rehype-parse', async (original) => {
  loaded.push('rehype-parse');
  return original();
});
vi.mock('mammoth', async (original) => {
  loaded.push('mammoth');
  return original();
});
vi.mock('pdfjs-dist/legacy/build/pdf.mjs', async (original) => {
  loaded.push('pdfjs');
  return original();
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const files: [string, () => Uint8Array | Promise<Uint8Array>, string[]][] = [
  ['a.md', () => utf8('# 临江市规划\n\n## 一、布局\n\n正文。\n'), []],
  ['a.txt', () => utf8('临江市规划\n\n一、布局\n\n正文。\n'), []],
  ['a.html', () => utf8('<!DOCTYPE html><html><body><p>临江市规划</p></body></html>'), ['rehype-parse']],
  ['a.docx', () => word(paragraph('临江市规划')), ['rehype-parse', 'mammoth']],
  ['a.pdf', () => pdf([{ texts: column(80, 80, ['临江市工业发展规划（全文）']) }]), ['rehype-parse', 'mammoth', 'pdfjs']],
];

it('what reads a format is loaded when a file of it comes, and not before', async () => {
  for (const [name, bytes, expected] of files) {
    const { format } = await readPlan(await bytes(), name);
    expect(name).toBe(`a.${format}`);
    expect([name, [...loaded].sort()]).toEqual([name, [...expected].sort()]);
  }
});
