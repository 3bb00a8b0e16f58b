import { describe, expect, it } from 'vitest';
import { ingestPlan } from '../../../ingest/ingest.js';
import { readPlan } from '../../../ingest/read/read.js';
import { blocksOf } from './made/blocks.js';
import { column, frame, type Page, type Piece, pdf, type Stroke } from './made/pdf.js';

const page = (texts: readonly Piece[], strokes: readonly Stroke[] = []): Page => ({ texts, strokes });
/** 35 characters fill a line from 80 to 500. */
const full = (text: string): string => text.padEnd(35, '建设云岭工业园');
/** A text of full lines, so that the page has margins. */
const filler = (y: number, lines = 5): Piece[] => column(80, y, [...Array(lines - 1).fill(full('')), '完成建设任务。']);
const ruled = (xs: readonly number[], ys: readonly number[]): Stroke[] => [
  ...ys.map((y): Stroke => ({ from: [xs[0]!, y], to: [xs.at(-1)!, y] })),
  ...xs.map((x): Stroke => ({ from: [x, ys[0]!], to: [x, ys.at(-1)!] })),
];

describe('lines of a page', () => {
  it('are paragraphs again: by the indent, by a short line, by a larger space', async () => {
    const blocks = await blocksOf(
      pdf([
        page([
          { x: 104, y: 100, text: full('').slice(2) },
          ...column(80, 120, [full('第二行'), '止于此。']),
          { x: 104, y: 160, text: full('又一段').slice(0, 33) },
          ...column(80, 180, [full('第二行'), '止于此。']),
          ...column(80, 260, ['隔开的一行']),
        ]),
      ]),
    );
    expect(blocks.map((b) => b.length)).toEqual([33 + 35 + 4, 33 + 35 + 4, 5]);
    expect(blocks[1]).toMatch(/^又一段.*第二行.*止于此。$/);
  });

  it('end a paragraph though a mark of another line hangs out', async () => {
    const [whole] = await blocksOf(
      pdf([page([...column(80, 100, [full(''), `${full('')}，`, full(''), `${full('').slice(0, 34)}`, '级旅游景区一处。'])])]),
    );
    expect(whole).toMatch(/级旅游景区一处。$/);
    expect(whole!.length).toBe(35 + 36 + 35 + 34 + 8);
  });

  it('of large letters are headings, by size', async () => {
    const blocks = await blocksOf(
      pdf([
        page([
          { x: 180, y: 80, text: '临江市发展规划', size: 22 },
          { x: 80, y: 120, text: '第一章总体要求', size: 16 },
          ...filler(150),
          { x: 80, y: 280, text: '一、基础', size: 14 },
          ...filler(310),
        ]),
      ]),
    );
    expect(blocks.filter((b) => b.startsWith('#'))).toEqual(['# 临江市发展规划', '## 第一章总体要求', '### 一、基础']);
  });

  it.each([
    ['a bullet', '•', 24, '- 工业基础'],
    ['a number', '1.', 20, '1. 工业基础'],
    ['a number in brackets', '（1）', 40, '（1） 工业基础'],
  ])('that begin with %s set off go on on the next line', async (_, mark, apart, begins) => {
    const blocks = await blocksOf(
      pdf([
        page([
          ...filler(60),
          { x: 80, y: 200, text: mark },
          { x: 80 + 12 * mark.length + apart, y: 200, text: full('工业基础').slice(0, 35 - mark.length - apart / 12) },
          ...column(80, 220, ['园区千兆接入率达到100%。']),
        ]),
      ]),
    );
    expect(blocks.at(-1)).toMatch(new RegExp(`^${begins.replace(/[（）.]/g, '\\$&')}.*园区千兆接入率达到100%。$`));
  });

  it('with cells far apart are not joined', async () => {
    const blocks = await blocksOf(
      pdf([
        page([
          ...filler(60),
          { x: 80, y: 200, text: '主办：云岭局' },
          { x: 300, y: 200, text: '2021年3月' },
          ...column(80, 220, ['抄送各县']),
        ]),
      ]),
    );
    expect(blocks.slice(-2)).toEqual(['主办：云岭局   2021年3月', '抄送各县']);
  });
});

describe('pages', () => {
  const withHead = (number: number, texts: Piece[]): Page =>
    page([{ x: 230, y: 40, text: '临江市规划汇编', size: 9 }, ...texts, { x: 285, y: 810, text: `— ${number} —`, size: 9 }]);

  it('lose their heads and numbers, not a heading that comes again', async () => {
    const chapter = (n: string) => [{ x: 80, y: 200, text: `第${n}章`, size: 16 }, ...filler(300)];
    const blocks = await blocksOf(pdf([withHead(1, chapter('一')), withHead(2, chapter('二')), withHead(3, chapter('三'))]));
    expect(blocks.filter((b) => /汇编|—/.test(b))).toEqual([]);
    expect(blocks.filter((b) => b.startsWith('#'))).toEqual(['# 第一章', '# 第二章', '# 第三章']);
  });

  it('part no word and no sentence', async () => {
    const bytes = pdf([
      withHead(1, column(80, 700, [full(''), full(''), full(''), `${full('').slice(0, 33)}磷酸`])),
      withHead(2, column(80, 80, ['铁锂产业集聚发展。', full(''), full(''), full('')])),
      withHead(3, filler(80)),
    ]);
    const source = await readPlan(bytes, 'a.pdf');
    expect(source.text).toContain('磷酸铁锂产业集聚发展。');
    expect(source.text.slice(source.pages![1])).toMatch(/^铁锂产业/);
    expect(source.pages).toHaveLength(3);
  });

  it('without text are told', async () => {
    const picture: Page = { texts: [], picture: true };
    const { notes, text } = await readPlan(pdf([page(filler(80)), picture, picture, page(filler(80)), picture]), 'a.pdf');
    expect(notes!.map((n) => [n.code, n.pages])).toEqual([
      ['PAGES_WITHOUT_TEXT', [2, 3]],
      ['PAGES_WITHOUT_TEXT', [5, 5]],
    ]);
    expect(text.match(/完成建设任务/g)).toHaveLength(2);
  });

  it('are named by the evidence', async () => {
    const bytes = pdf([
      page([
        { x: 180, y: 80, text: '临江市产业发展规划', size: 22 },
        { x: 80, y: 120, text: '一、园区', size: 16 },
        ...filler(150),
      ]),
      page([
        { x: 80, y: 80, text: '二、产业', size: 16 },
        ...column(80, 120, ['云岭高新技术产业开发区重点发展生物医药。']),
        ...filler(160),
      ]),
    ]);
    const { facts } = ingestPlan(await readPlan(bytes, 'a.pdf'), { name: 'a.pdf' });
    const develops = facts.relations.filter((r) => r.type === 'DEVELOPS');
    expect(develops.length).toBeGreaterThan(0);
    for (const { evidence } of develops) expect(evidence.map((e) => e.page)).toEqual([2]);
  });
});

describe('signs of a font', () => {
  it.each(['named', 'coded'] as const)('that is not embedded are characters (%s)', async (font) => {
    expect(await blocksOf(pdf([page(column(80, 100, ['临江市“十四五”规划：到2025年，产值120亿元。']))], { font }))).toEqual([
      '临江市“十四五”规划：到2025年，产值120亿元。',
    ]);
  });

  it('that are radicals are the characters they look like', async () => {
    const bytes = pdf([page(column(80, 100, ['⼯业⽤地、⻓江⻔⼾、⻘⼭⽔库——⾼新区']))], { font: 'coded' });
    expect(await blocksOf(bytes)).toEqual(['工业用地、长江门户、青山水库——高新区']);
  });

  it('that are no characters are as good as a picture', async () => {
    const bytes = pdf([page(column(80, 100, ['\uE001\uE002\uE003\uE004'.repeat(8), '\uE005\uE006'.repeat(9)]))], {
      font: 'coded',
    });
    await expect(readPlan(bytes, 'a.pdf')).rejects.toMatchObject({ code: 'SCANNED' });
  });
});

describe('ruled tables', () => {
  const at = (x: number, y: number, text: string): Piece => ({ x, y, text, size: 10 });

  it('have their cells by position, wrapped lines in one', async () => {
    const blocks = await blocksOf(
      pdf([
        page(
          [
            ...filler(60),
            at(84, 215, '园区'),
            at(204, 215, '主导产业'),
            at(84, 245, '云岭高新区'),
            at(204, 240, '生物医药、新'),
            at(204, 254, '材料'),
          ],
          ruled([80, 200, 400], [200, 225, 260]),
        ),
      ]),
    );
    expect(blocks.slice(-2)).toEqual(['园区 | 主导产业', '云岭高新区 | 生物医药、新⏎材料']);
  });

  it('have spanning cells where no rule parts them', async () => {
    const strokes = [
      ...frame(80, 200, 400, 290),
      { from: [80, 230], to: [400, 230] },
      { from: [200, 260], to: [400, 260] },
      { from: [200, 200], to: [200, 290] },
      { from: [300, 230], to: [300, 290] },
    ] satisfies Stroke[];
    const blocks = await blocksOf(
      pdf([
        page(
          [
            ...filler(60),
            at(90, 220, '类别'),
            at(230, 220, '指标'),
            at(90, 262, '工业'),
            at(204, 250, '增加值'),
            at(304, 250, '120'),
            at(204, 280, '企业数'),
            at(304, 280, '35'),
          ],
          strokes,
        ),
      ]),
    );
    expect(blocks.slice(-3)).toEqual(['类别 | 指标 | ^', '工业 | 增加值 | 120', '^ | 企业数 | 35']);
  });

  const head = [at(84, 95, '园区'), at(204, 95, '产业'), at(324, 95, '级别')];
  const grid = ruled([80, 200, 320, 440], [80, 105, 135]);
  it.each([
    [
      'whose head comes again',
      [...head, at(84, 125, '沙洲园'), at(204, 125, '钢铁'), at(324, 125, '市级')],
      ['沙洲园 | 钢铁 | 市级'],
    ],
    [
      'without a head of its own',
      [
        at(84, 95, '沙洲园'),
        at(204, 95, '钢铁'),
        at(324, 95, '市级'),
        at(84, 125, '南山园'),
        at(204, 125, '纺织'),
        at(324, 125, '县级'),
      ],
      ['沙洲园 | 钢铁 | 市级', '南山园 | 纺织 | 县级'],
    ],
  ])('over two pages are one, %s', async (_, second, rows) => {
    const bytes = pdf([
      page(
        [
          ...filler(300),
          ...[...head, at(84, 125, '云岭园'), at(204, 125, '医药'), at(324, 125, '省级')].map((p) => ({ ...p, y: p.y + 600 })),
        ],
        ruled([80, 200, 320, 440], [680, 705, 735]),
      ),
      page([...second, ...filler(200)], grid),
    ]);
    const blocks = await blocksOf(bytes);
    expect(blocks.filter((b) => b.includes('|'))).toEqual(['园区 | 产业 | 级别', '云岭园 | 医药 | 省级', ...rows]);
  });

  it('over two pages join a row that was cut and ruled off', async () => {
    const bytes = pdf([
      page(
        [
          ...filler(300),
          ...[...head, at(84, 125, '云岭园'), at(204, 125, '电子级磷酸、磷'), at(324, 125, '省级')].map((p) => ({
            ...p,
            y: p.y + 600,
          })),
        ],
        ruled([80, 200, 320, 440], [680, 705, 735]),
      ),
      page([at(204, 95, '酸铁锂'), at(84, 125, '南山园'), at(204, 125, '纺织'), at(324, 125, '县级'), ...filler(200)], grid),
    ]);
    expect((await blocksOf(bytes)).filter((b) => b.includes('|')).slice(1)).toEqual([
      '云岭园 | 电子级磷酸、磷⏎酸铁锂 | 省级',
      '南山园 | 纺织 | 县级',
    ]);
  });
});

describe('a frame around one cell', () => {
  const boxed = (lines: readonly string[], x = 90) =>
    pdf([page([...filler(60), ...column(x, 220, lines)], frame(80, 200, 500, 220 + 20 * lines.length))]);

  it.each([
    ['short lines', ['专栏2 重点园区', '云岭工业园', '沙洲工业园', '南山物流园']],
    ['short lines of equal length', ['云岭工业园', '沙洲工业园', '南山物流园']],
    ['items', ['1.云岭工业园：生物医药', '2.沙洲工业园：钢铁']],
  ])('keeps %s apart', async (_, lines) => {
    expect((await blocksOf(boxed(lines))).slice(1)).toEqual(lines.map((line) => `> ${line}`));
  });

  it('keeps lines apart that are all set in', async () => {
    const lines = ['云岭工业园重点发展医药', '沙洲工业园重点发展钢铁'];
    expect((await blocksOf(boxed(lines, 114))).slice(1)).toEqual(lines.map((line) => `> ${line}`));
  });

  it('joins lines that reach its edge', async () => {
    const long = full('').slice(0, 33);
    expect(await blocksOf(boxed([long, '止于此。', '另起一行']))).toEqual([
      expect.any(String),
      `> ${long}止于此。`,
      '> 另起一行',
    ]);
  });
});
