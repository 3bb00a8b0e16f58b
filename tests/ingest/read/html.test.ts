import { describe, expect, it } from 'vitest';
import { blocksOf } from './made/blocks.js';

const read = (body: string, head = '') =>
  blocksOf(
    new TextEncoder().encode(
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>规划</title>${head}</head><body>${body}</body></html>`,
    ),
  );

describe('what is not the article', () => {
  it.each([
    ['scripts and styles', '<script>var 园区 = 1;</script><style>p{}</style><noscript>请启用脚本</noscript>'],
    ['navigation and foot', '<nav><a href="/">首页</a></nav><footer><p>主办单位：某某局</p></footer><aside>热点</aside>'],
    [
      'a menu of links',
      '<div class="top"><ul><li><a href="/a">首页</a></li><li><a href="/b">政务公开</a></li><li><a href="/c">互动交流</a></li></ul></div>',
    ],
    [
      'a path of links',
      '<div>当前位置：<a href="/">首页</a> &gt; <a href="/a">政务公开</a> &gt; <a href="/b">规划计划</a></div>',
    ],
    [
      'what is named for it',
      '<div class="breadcrumb">首页 &gt; 规划</div><div id="footer">版权所有</div><div class="share">分享到</div>',
    ],
    ['what is hidden', '<p style="display: none">关键词</p><div hidden>隐藏</div><p aria-hidden="true">图标</p>'],
    ['controls', '<button>打印</button><select><option>字号大</option></select><input value="搜索">'],
    ['comments and conditional comments', '<!--[if lt IE 9]><p>请升级浏览器</p><![endif]--><!-- 注释 -->'],
  ])('is left out: %s', async (_, around) => {
    expect(await read(`${around}<p>云岭工业园发展医药。</p>${around}`)).toEqual(['云岭工业园发展医药。']);
  });

  it.each([
    [
      'a sentence with links',
      '<p>按照<a href="/a">《产业规划》</a>、<a href="/b">《园区办法》</a>和<a href="/c">《用地标准》</a>执行。</p>',
    ],
    ['a header with the title', '<header><h1>临江市规划</h1></header>'],
    ['a sentence on a position', '<p>当前位置：<a href="/m">云岭园</a>在临江市以东十公里处，与沙洲园相邻</p>'],
    ['one link', '<p><a href="/a">临江市工业发展规划</a></p>'],
  ])('is kept where it belongs to it: %s', async (_, html) => {
    expect((await read(html)).length).toBe(1);
  });

  it('is what stands outside of the one article', async () => {
    expect(
      await read('<div>浏览次数：35</div><article><p>云岭工业园重点发展生物医药和新材料产业。</p></article><div>上一篇</div>'),
    ).toEqual(['云岭工业园重点发展生物医药和新材料产业。']);
  });
});

describe('blocks', () => {
  it.each([
    ['headings', '<h1>规划</h1><h2>一、<b>总则</b></h2><h3>（一）<br>目标</h3>', ['# 规划', '## 一、总则', '### （一）⏎目标']],
    ['paragraphs by break after a sentence', '<div>　　第一段。<br>　　第二段，<br>未完</div>', ['第一段。', '第二段，⏎未完']],
    ['entities', '<p>A&amp;B&nbsp;区&ldquo;十四五&rdquo;&#x56ED;&#21306; &lt;1&gt;</p>', ['A&B\u00A0区“十四五”园区 <1>']],
    [
      'numbers of a list, a bullet, a nested list',
      '<ol start="3"><li>甲园</li><li>乙园<ul><li>北区</li></ul></li></ol>',
      ['3. 甲园', '4. 乙园', '- 北区'],
    ],
    [
      'entries of a table of contents',
      '<p><a href="#a1">第一章 总则</a></p><p><a name="a1">第一章</a></p>',
      ['~ 第一章 总则', '第一章'],
    ],
    ['a quotation', '<blockquote><p>专栏1 园区</p></blockquote>', ['> 专栏1 园区']],
    ['words over inline elements', '<p><span>云岭</span><font>高新</font><b>区</b></p>', ['云岭高新区']],
    ['no note references', '<p>产值120亿元<sup><a href="#_ftn1">[1]</a></sup>。</p>', ['产值120亿元。']],
  ])('%s', async (_, html, blocks) => {
    expect(await read(html)).toEqual(blocks);
  });

  it('of a page without a body or closing tags', async () => {
    const bytes = new TextEncoder().encode(
      '<!doctype html><title>规划</title><h2>一、布局</h2><p>云岭园发展医药<p>沙洲园发展钢铁<ul><li>甲<li>乙',
    );
    expect(await blocksOf(bytes)).toEqual(['## 一、布局', '云岭园发展医药', '沙洲园发展钢铁', '- 甲', '- 乙']);
  });

  it('of a piece of a page', async () => {
    expect(
      await blocksOf(
        new TextEncoder().encode('<div class="TRS_Editor"><p>一、布局</p><p>云岭园发展医药。</p><p>沙洲园发展钢铁。</p></div>'),
      ),
    ).toEqual(['一、布局', '云岭园发展医药。', '沙洲园发展钢铁。']);
  });
});

describe('tables', () => {
  it.each([
    [
      'rowspan and colspan',
      '<table><tr><th>类别<th colspan=2>指标</tr><tr><td rowspan=2>工业<td>增加值<td>120</tr><tr><td>企业数<td>35</tr></table>',
      ['类别 | 指标 | ^', '工业 | 增加值 | 120', '^ | 企业数 | 35'],
    ],
    [
      'a span longer than the table, and one of nothing',
      '<table><tr><td rowspan=9>甲<td>1</tr><tr><td colspan=0>2</tr></table>',
      ['甲 | 1', '^ | 2'],
    ],
    [
      'rows of unequal length',
      '<table><tr><td>园区<td>产业<td>级别</tr><tr><td>甲园<td>钢铁</tr></table>',
      ['园区 | 产业 | 级别', '甲园 | 钢铁 | '],
    ],
    [
      'head and foot',
      '<table><tfoot><tr><td>合计<td>2</tr></tfoot><thead><tr><th>园区<th>数</tr></thead><tbody><tr><td>甲<td>2</tr></tbody></table>',
      ['园区 | 数', '甲 | 2', '合计 | 2'],
    ],
    [
      'paragraphs in a cell',
      '<table><tr><td><p>甲园</p><p>乙园</p></td><td>钢铁<br>纺织</td></tr><tr><td>丙<td>纸</tr></table>',
      ['甲园⏎乙园 | 钢铁⏎纺织', '丙 | 纸'],
    ],
    [
      'a caption',
      '<table><caption>表1 园区</caption><tr><td>甲<td>1</tr><tr><td>乙<td>2</tr></table>',
      ['表1 园区', '甲 | 1', '乙 | 2'],
    ],
    [
      'a table inside one that places it',
      '<table><tr><td><p>云岭园见下表。</p><table><tr><td>甲<td>1</tr><tr><td>乙<td>2</tr></table></td></tr></table>',
      ['云岭园见下表。', '甲 | 1', '乙 | 2'],
    ],
    [
      'a frame of one cell',
      '<table border=1><tr><td><p>专栏1 重点园区</p><p>云岭园：医药</p></td></tr></table>',
      ['> 专栏1 重点园区', '> 云岭园：医药'],
    ],
  ])('%s', async (_, html, rows) => {
    expect(await read(html)).toEqual(rows);
  });
});

it('too deep a page says so', async () => {
  await expect(read(`${'<div>'.repeat(600)}<p>规划</p>`)).rejects.toMatchObject({ code: 'TOO_LARGE' });
});

describe('pages as they are', () => {
  it('of a government: path, bar of tools, attachments, foot', async () => {
    const blocks = await read(`
      <div class="location">您的位置：<a href="/">首页</a>&gt;<a href="/zw">政务公开</a>&gt;<a href="/gh">规划</a></div>
      <h1>临江市工业发展规划</h1>
      <div class="info">发布时间：2021-06-01　来源：市政府办　<a href="#">打印</a> <a href="#">关闭</a> 分享</div>
      <div class="TRS_Editor"><p align="center">第一章　总则</p><p>　　云岭工业园重点发展医药。</p></div>
      <div class="fj">附件：<a href="a.pdf">临江市规划图集.pdf</a></div>
      <div class="footer">主办单位：某某局　备案号：某ICP备1号</div>`);
    expect(blocks).toContain('# 临江市工业发展规划');
    expect(blocks).toContain('第一章　总则');
    expect(blocks).toContain('云岭工业园重点发展医药。');
    expect(blocks.join()).not.toMatch(/您的位置|备案号/);
  });

  it('of an office program: its styles, its XML, its empty paragraphs', async () => {
    const blocks = await read(
      '<div class="WordSection1"><p class="MsoNormal" style="text-indent:32.0pt"><span lang="EN-US"><o:p>&nbsp;</o:p></span></p><h1><a name="_Toc1"></a><span>第一章</span><span lang="EN-US">  </span><span>总则</span></h1><p class="MsoNormal"><span>云岭园</span><span lang="EN-US">2025</span><span>年产值</span><span lang="EN-US">120</span><span>亿元。</span></p></div>',
      '<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--><style>p.MsoNormal{margin:0}</style>',
    );
    expect(blocks).toEqual([expect.stringMatching(/^# 第一章\s+总则$/), '云岭园2025年产值120亿元。']);
  });

  it('of an account that posts articles: sections in sections, hidden until read', async () => {
    const blocks = await read(
      '<div id="js_content" class="rich_media_content"><section><section style="text-align:center"><strong><span>一、总体要求</span></strong></section><section><p><span>云岭园</span><span>重点发展医药。</span></p><p><br></p></section></section></div>',
    );
    expect(blocks).toEqual(['一、总体要求', '云岭园重点发展医药。']);
  });
});
