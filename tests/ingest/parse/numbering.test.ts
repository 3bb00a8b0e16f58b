import { describe, expect, it } from 'vitest';
import { markerOf } from '../../../ingest/parse/marker.js';
import { isTableNote, namedHeadingOf } from '../../../ingest/parse/named-heading.js';
import { isPageNumber } from '../../../ingest/parse/page-number.js';

describe('markerOf', () => {
  it.each([
    ['第一篇 总论', '第一篇', '第一篇', 1],
    ['第 十二 章　空间布局', '第十二章', '第十二章', 2],
    ['第３章 任务', '第3章', '第3章', 2],
    ['第二部分 任务', '第二部分', '第二部分', 2],
    ['第一节 指导思想', '第一节', '第一节', 3],
    ['一、总体要求', '一、', '一', 4],
    ['十一、保障', '十一、', '十一', 4],
    ['（一）产业', '（一）', '（一）', 5],
    ['(二)产业', '(二)', '（二）', 5],
    ['1.园区', '1.', '1', 6],
    ['１．园区', '1．', '1', 6],
    ['12、园区', '12、', '12', 6],
    ['1.2 总体目标', '1.2', '1.2', 6.1],
    ['（3）园区', '（3）', '（3）', 7],
    ['①园区', '①', '①', 8],
    ['——临江市。', '——', '——', 9],
    ['--临江市。', '——', '——', 9],
  ])('%s', (text, number, segment, rank) => {
    expect(markerOf(text)).toMatchObject({ number, segment });
    expect(markerOf(text)!.rank).toBeCloseTo(rank);
  });

  it.each([
    '1.9万户居民',
    '1.5 亿元',
    '2020年以来',
    '一、二、三产业融合',
    '一二三产业',
    '三大行动',
    '第一产业',
    '第三章',
    '第二产业章程',
    '一是加快',
    '1000亿元',
    '—临江',
    '——',
  ])('is not fooled by %s', (text) => {
    const marker = markerOf(text);
    if (text === '第三章' || text === '——') expect(marker!.length).toBe(text.length);
    else expect(marker).toBeNull();
  });
});

describe('namedHeadingOf', () => {
  it.each([
    ['前 言', 'front', null, '前言'],
    ['专栏 3 重点园区', 'box', '专栏 3', '专栏 3'],
    ['专栏2：重点园区', 'box', '专栏 2', '专栏 2'],
    ['专栏一 重点园区', 'box', '专栏 一', '专栏 一'],
    ['专栏：重点园区', 'box', null, '专栏'],
    ['表 1 主要指标', 'table', '表 1', '表 1'],
    ['表1-2 主要指标', 'table', '表 1-2', '表 1-2'],
    ['附件２：项目清单', 'appendix', '附件 2', '附件2'],
  ])('%s', (text, kind, number, segment) => {
    expect(namedHeadingOf(text)).toMatchObject({ kind, number, segment });
  });

  it.each(['表 1 列出了全部指标。', '表现突出', '专栏建设有序推进，', '前言中说', '附件齐全', '表面处理'])(
    'is not fooled by %s',
    (text) => {
      expect(namedHeadingOf(text)).toBeNull();
    },
  );
});

describe('isTableNote', () => {
  it.each(['注：为初步数', '（单位：亿元）', '资料来源：统计公报', '注1：含县区'])('%s', (text) =>
    expect(isTableNote(text)).toBe(true),
  );
  it.each(['注重质量', '单位面积产出', '来源广泛'])('not %s', (text) => expect(isTableNote(text)).toBe(false));
});

describe('isPageNumber', () => {
  it.each(['12', '- 12 -', '— 3 —', '第 5 页', '第5页 共20页', '３', 'iv'])('%s', (text) =>
    expect(isPageNumber(text)).toBe(true),
  );
  it.each(['2020', '1.5', '12个', '第五章', '—', ''])('not %s', (text) => expect(isPageNumber(text)).toBe(false));
});
