import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MappedText } from '../../../ingest/mapped-text.js';
import { outline } from '../../../ingest/outline/outline.js';
import { squeeze } from '../../../ingest/parse/join.js';
import { parsePlan } from '../../../ingest/parse/parse.js';
import type { Outline, SourceText } from '../../../ingest/stages.js';

const source = (text: string, format: 'md' | 'txt'): SourceText => ({ text, format, encoding: 'utf-8', name: 'x', hash: '' });

const head = fc.constantFrom(
  '第一章 总则',
  '第二节 目标',
  '一、任务',
  '（一）产业',
  '1.园区',
  '（2）项目',
  '——临江市。',
  '前 言',
  '专栏 1 项目',
  '表 1 指标',
  '附件1：清单',
  '目 录',
  '12',
  '【工程】',
  '1.云岭园 建设',
  '1 总则',
  '2 目标',
  '一一临江市。',
  '第一章 总则第一节 背景',
  '专栏2 园区 1.云岭园。发展化工。2.东湖园。发展食品。',
  '加快发展。专栏 3 工程 【甲工程】建设。【乙工程】推进。',
  '目录 第一章 总则 1 第二章 目标 2 第三章 任务 3 第四章 保障 4',
  '关于印发《临江市工业发展规划》的通知',
  '临江市工业发展规划',
  '参考资料',
  '编辑 收藏 分享',
  '总则[编辑]',
  '产值达到90亿元。[1]',
  '▪ 总则',
  '- 12 -',
  '地区\t园区\t产值\n\t云岭园\t\n临江市\t东湖园\t3',
  '指标      2020年      2025年\n          数量  占比    数量  占比\n甲  1  2  3  4',
);
const words = fc.constantFrom(
  '加快发展',
  '新材料',
  '《某某 规划》',
  '到 2025 年',
  '，',
  '。',
  '、',
  '：',
  ' ',
  '\n',
  '\n\n',
  '　　',
  '\t',
  '3.5',
  '亿元',
  '“',
  '”',
  '（',
  '）',
  '|',
  '*',
  '#',
  '- ',
  '> ',
  '序号',
  '单位',
  '指标',
  '<br>',
  '<table><tr><td>甲</td></tr></table>',
  '&amp;',
  '\uFEFF',
  '\r\n',
);
const planText = fc
  .array(
    fc.oneof(
      words,
      head.map((h) => `\n${h}\n`),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** White space and inserted spaces aside, each character of a text is the source's at its offset, in order. */
function holds(mapped: MappedText, text: string, exact: boolean): void {
  expect(mapped.offsets.length).toBe(mapped.text.length);
  mapped.offsets.forEach((offset, i) => {
    if (i > 0) expect(offset).toBeGreaterThanOrEqual(mapped.offsets[i - 1]!);
    if (exact && mapped.text[i] !== ' ') expect(text[offset]).toBe(mapped.text[i]);
  });
}

function check(o: Outline, exact: boolean): void {
  const { text } = o.source;
  for (const p of o.passages) {
    holds(p.body, text, exact);
    expect(o.sections[p.section]).toBeDefined();
  }
  for (const t of o.tables)
    for (const r of t.rows) {
      expect(r.cells.length).toBe(t.header.length);
      for (const c of r.cells) holds(c, text, exact);
    }
  for (const s of o.sections) if (s.parent !== null) expect(s.parent).toBeLessThan(s.index);
}

describe('reading any text', () => {
  it('never fails, and keeps each character of plain text at its place', () => {
    fc.assert(
      fc.property(planText, (text) => {
        const tree = parsePlan(source(`“十四五”规划\n${text}`, 'txt'));
        check(outline(tree), true);
      }),
      { numRuns: 300 },
    );
  });

  it('never fails on Markdown', () => {
    fc.assert(
      fc.property(planText, (text) => {
        check(outline(parsePlan(source(`# “十四五”规划\n\n${text}`, 'md'))), false);
      }),
      { numRuns: 200 },
    );
  });

  it('loses nothing of plain text: what is in no passage is on the cover or in a note', () => {
    fc.assert(
      fc.property(planText, (body) => {
        const text = `“十四五”规划\n第一章 起\n${body}`;
        const tree = parsePlan(source(text, 'txt'));
        const o = outline(tree);
        const kept = new Set(o.passages.flatMap((p) => p.body.offsets));
        for (const n of tree.root.children)
          if (n.data?.role === 'title' || n.data?.role === 'cover') for (const i of n.data.mapped!.offsets) kept.add(i);
        for (const n of o.notes) if (n.code.endsWith('SKIPPED')) for (let i = n.start; i < n.end; i++) kept.add(i);
        const lost = text.split('').filter((c, i) => !kept.has(i) && squeeze(c) !== '');
        // Bars and rules only draw a table.
        expect(lost.filter((c) => !'|-'.includes(c))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
