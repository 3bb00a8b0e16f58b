import { describe, expect, it } from 'vitest';
import { blocksOf } from './made/blocks.js';
import { paragraph, row, run, table, type WordParts, word } from './made/word.js';

const read = async (body: string, parts?: WordParts) => blocksOf(await word(body, parts));
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;

const styles = `
  <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>
  <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="own"><w:name w:val="章标题"/><w:basedOn w:val="1"/></w:style>
  <w:style w:type="paragraph" w:styleId="outlined"><w:name w:val="公文三级"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="circle"><w:name w:val="绕圈"/><w:basedOn w:val="circle"/></w:style>`;

describe('headings', () => {
  it.each([
    ['by a style', style('1'), '# 总则'],
    ['by a style that stands on one', style('own'), '# 总则'],
    ['by the outline level of a style', style('outlined'), '### 总则'],
    ['by its own outline level', '<w:outlineLvl w:val="1"/>', '## 总则'],
    ['not by the level of text', '<w:outlineLvl w:val="9"/>', '总则'],
    ['not by a style that stands on itself', style('circle'), '总则'],
    ['not by a style that is not there', style('none'), '总则'],
  ])('%s', async (_, properties, block) => {
    expect(await read(paragraph('总则', properties), { styles })).toEqual([block]);
  });
});

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const numbering = `
  <w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '第%1章')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '·')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1.')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
const numbered = (list: number, at = 0) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`;

describe('numbers that the program draws', () => {
  it('are written: chapters, sections, figures of higher levels', async () => {
    const body = [
      paragraph('总则', `${style('1')}${numbered(1)}`),
      paragraph('目标', `${style('2')}${numbered(1, 1)}`),
      paragraph('布局', `${style('2')}${numbered(1, 1)}`),
      paragraph('园区', numbered(1, 2)),
      paragraph('任务', `${style('1')}${numbered(1)}`),
      paragraph('产业', `${style('2')}${numbered(1, 1)}`),
    ];
    expect(await read(body.join(''), { styles, numbering })).toEqual([
      '# 第一章 总则',
      '## （一）目标',
      '## （二）布局',
      '1.2.1 园区',
      '# 第二章 任务',
      '## （一）产业',
    ]);
  });

  it('go on where nothing restarts them, and begin again where something does', async () => {
    const body = [3, 3, 4, 3].map((list, i) => paragraph(`第${i}项`, numbered(list))).join('');
    expect(await read(body, { numbering })).toEqual(['1. 第0项', '2. 第1项', '1. 第2项', '2. 第3项']);
  });

  it('are none for a bullet, an empty paragraph, and a list that is not there', async () => {
    const body =
      paragraph('甲', numbered(2)) + paragraph('', numbered(3)) + paragraph('乙', numbered(3)) + paragraph('丙', numbered(99));
    expect((await read(body, { numbering })).map((b) => b.replace(/^- /, ''))).toEqual(['甲', '1. 乙', '丙']);
  });
});

describe('tables', () => {
  it('with cells merged across and down', async () => {
    const across = '<w:gridSpan w:val="2"/>';
    const rows = [
      row('类别', ['指标', across]),
      row(['工业', '<w:vMerge w:val="restart"/>'], '增加值', '120'),
      row(['', '<w:vMerge/>'], '企业数', '35'),
    ];
    expect(await read(table(...rows))).toEqual(['类别 | 指标 | ^', '工业 | 增加值 | 120', '^ | 企业数 | 35']);
  });

  it('with several paragraphs in a cell, and empty cells', async () => {
    expect(await read(table(row('甲园\n乙园', '钢铁'), row('丙园', '')))).toEqual(['甲园⏎乙园 | 钢铁', '丙园 | ']);
  });

  it('of one cell is a frame', async () => {
    expect(await read(paragraph('前文。') + table(row('专栏1 重点园区\n云岭园：医药')))).toEqual([
      '前文。',
      '> 专栏1 重点园区',
      '> 云岭园：医药',
    ]);
  });
});

const shape = (content: string) =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

describe('what else stands in a document', () => {
  it('tracked changes are read as accepted', async () => {
    const body = `<w:p>${run('产值')}<w:del w:id="1"><w:r><w:delText>100</w:delText></w:r></w:del><w:ins w:id="2">${run('120')}</w:ins>${run('亿元。')}</w:p>`;
    expect(await read(body)).toEqual(['产值120亿元。']);
  });

  it('a footnote does not stand in its sentence', async () => {
    const footnotes = `<w:footnote w:id="2">${paragraph('数据为快报数。')}</w:footnote>`;
    const blocks = await read(`<w:p>${run('产值120亿元')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}</w:p>`, {
      footnotes,
    });
    expect(blocks[0]).toBe('产值120亿元。');
    expect(blocks.slice(1).join()).toContain('数据为快报数。');
  });

  it('a text box is read once', async () => {
    const blocks = await read(paragraph('前文。') + shape(paragraph('云岭园重点发展医药。')) + paragraph('后文。'));
    expect(blocks.join().match(/云岭园重点发展医药。/g)).toHaveLength(1);
  });

  it('breaks, tabs, hard hyphens and fields', async () => {
    const body = `<w:p>${run('云岭')}<w:r><w:tab/></w:r>${run('园')}<w:r><w:br/></w:r>${run('北区')}</w:p><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('表1')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const [first, second] = await read(body);
    expect(first).toMatch(/^云岭\s园⏎北区$/);
    expect(second).toBe('表1');
  });
});
