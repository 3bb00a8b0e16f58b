import { describe, expect, it } from 'vitest';
import { mapRun } from '../../../ingest/mapped-text.js';
import { textBlock, wordsOf } from '../../../ingest/parse/block.js';
import { withoutGlue } from '../../../ingest/parse/glued.js';
import { valueOfNumber } from '../../../ingest/parse/numeral.js';

const parted = (text: string) => withoutGlue([textBlock(mapRun(text, 0))]).map(wordsOf);

describe('headings and items that run on in one paragraph', () => {
  it.each([
    ['第一章 发展环境第一节 发展基础', ['第一章 发展环境', '第一节 发展基础']],
    ['第二章 总体要求 第一节 指导思想', ['第二章 总体要求', '第一节 指导思想']],
    ['第二节 发展目标 一、总体目标', ['第二节 发展目标', '一、总体目标']],
    [
      '三、空间布局（一）北区。发展建材。（二）南区。发展食品。',
      ['三、空间布局', '（一）北区。发展建材。', '（二）南区。发展食品。'],
    ],
    [
      '二、园区建设 1.云岭园。扩区五平方公里。2.东湖园。完善管网。',
      ['二、园区建设', '1.云岭园。扩区五平方公里。', '2.东湖园。完善管网。'],
    ],
    ['①玻璃。建设窑炉。②陶瓷。改造窑炉。', ['①玻璃。建设窑炉。', '②陶瓷。改造窑炉。']],
    ['第一节 基础产值达到3亿元。第二节 形势', ['第一节 基础产值达到3亿元。', '第二节 形势']],
  ])('%s', (text, expected) => expect(parted(text)).toEqual(expected));

  it.each([
    '三、坚持统一、协调发展',
    '第二节 加强统一、规范管理',
    '（一）建立机制：（1）明确分工；（2）定期会商；（3）通报进展。',
    '一、按照第三章第一节的要求推进。',
    '（二）产值达到1.5亿元。',
    '1.建成道路三条；2.建成桥梁两座；',
    '产业发展。（二）园区建设。',
    '一是产业升级。二是园区提质。',
  ])('leaves whole: %s', (text) => expect(parted(text)).toEqual([text]));
});

describe('boxes that run on', () => {
  it.each([
    [
      '专栏1 重点园区 1.云岭园。发展建材。2.东湖园。发展食品。',
      ['专栏1 重点园区', '1.云岭园。发展建材。', '2.东湖园。发展食品。'],
    ],
    ['优化园区布局。专栏 3 重点园区 云岭园：发展建材。', ['优化园区布局。', '专栏 3 重点园区', '云岭园：发展建材。']],
    ['专栏二：强链工程【玻璃】建设窑炉。【陶瓷】改造窑炉。', ['专栏二：强链工程', '【玻璃】建设窑炉。', '【陶瓷】改造窑炉。']],
    ['专栏４　主要目标　到2025年产值达到90亿元。', ['专栏４　主要目标', '到2025年产值达到90亿元。']],
  ])('%s', (text, expected) => expect(parted(text)).toEqual(expected));

  it.each([
    '专栏1列出了重点园区，各地要抓好落实。',
    '重点项目（见专栏1）要加快建设。',
    '按照专栏2 的安排推进。',
    '专栏 3 重点园区',
    '实施重点工程。专栏3所列项目优先供地。',
  ])('leaves whole: %s', (text) => expect(parted(text)).toEqual([text]));
});

describe('a very long paragraph', () => {
  it('is parted without recursion', () => {
    const text = '布局。专栏1 园区 1.云岭园。发展建材。'.repeat(5000);
    expect(parted(text)).toHaveLength(1 + 2 * 5000);
  });
});

describe('valueOfNumber', () => {
  it.each([
    ['第十二章', 12],
    ['（3）', 3],
    ['②', 2],
    ['二十一、', 21],
    ['１．', 1],
    ['——', Number.NaN],
  ])('%s', (number, expected) => expect(valueOfNumber(number)).toBe(expected));
});
