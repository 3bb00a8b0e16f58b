import { describe, expect, it } from 'vitest';
import { outlineOf, passagesOf, sectionsOf } from './plan.js';

describe('tables of contents', () => {
  it.each([
    ['in one paragraph', '目　录　第一章　总则　1　第一节　背景　1　第二章　目标　3　第三章　任务　5'],
    ['in one paragraph, glued and dotted', '目录第一章总则……1第一节背景……1第二章目标……3第三章任务……5'],
    ['in one paragraph below its head', '目 录\n第一章 总则 1 第一节 背景 1 第二章 目标 3 第三章 任务 5'],
    ['dotted', '目录\n第一章 总则......1\n第一节 背景......1\n第二章 目标......3\n第三章 任务......5'],
    ['plain', '目录\n第一章 总则\n第一节 背景\n第二章 目标\n第三章 任务'],
  ])('%s', (_, contents) => {
    const o = outlineOf(
      `临江市工业“十四五”规划\n${contents}\n第一章 总则\n第一节 背景\n工业较快增长。\n第二章 目标\n产值翻番。\n第三章 任务\n加快发展。\n`,
    );
    expect(sectionsOf(o)).toEqual(['第一章 | 总则', '第一章/第一节 | 背景', '第二章 | 目标', '第三章 | 任务']);
    expect(o.notes.map((n) => n.code)).toEqual(['CONTENTS_SKIPPED']);
  });

  it('does not take a paragraph for contents that only names chapters', () => {
    const o = outlineOf('一、说明\n“十四五”规划的目录包括第一章、第二章、第三章、第四章等内容。\n二、任务\n加快发展。\n');
    expect(o.notes).toEqual([]);
  });
});

describe('a page of an encyclopedia', () => {
  const text = `临江市钢铁产业规划
播报 编辑 讨论 上传视频
临江市人民政府发布的规划
临江市钢铁产业规划是临江市人民政府发布的产业规划，规划期为2016—2020年。
中文名 临江市钢铁产业规划
目录
1 发展现状
2 发展目标
▪ 总体目标
3 主要任务
发展现状
播报
编辑
2015年，粗钢产能1200万吨。[1]
发展目标
编辑
总体目标
到2020年，产能压减到900万吨。
主要任务
编辑
发展汽车板、硅钢。[2-3]
参考资料
1 临江市钢铁产业规划．临江市政府网[引用日期2019-01-02]
词条统计
浏览次数：88次
`;
  it('is read as the plan inside it', () => {
    const o = outlineOf(text);
    expect(o.title).toBe('临江市钢铁产业规划');
    expect(passagesOf(o)).toEqual([
      '前言 | paragraph | 临江市钢铁产业规划是临江市人民政府发布的产业规划，规划期为2016—2020年。',
      '前言 | paragraph | 中文名临江市钢铁产业规划',
      '发展现状 | heading | 发展现状',
      '发展现状 | paragraph | 2015年，粗钢产能1200万吨。',
      '发展目标 | heading | 发展目标',
      '发展目标/总体目标 | heading | 总体目标',
      '发展目标/总体目标 | paragraph | 到2020年，产能压减到900万吨。',
      '主要任务 | heading | 主要任务',
      '主要任务 | paragraph | 发展汽车板、硅钢。',
    ]);
  });

  it('loses its marks in Markdown too', () => {
    const o = outlineOf(
      '[首页](/) | [百科](/w)\n\n# 临江县“十四五”规划\n\n## 目录\n\n1. [1 基础](#1)\n2. [2 任务](#2)\n\n## 基础 [编辑]\n\n产值86亿元。[1]\n\n## 任务[编辑]\n\n发展茶产业。\n\n## 参考资料\n\n1. ^ 规划全文. 县政府网\n\n词条标签：规划\n',
      'x.md',
    );
    expect(sectionsOf(o)).toEqual(['基础 | 基础', '任务 | 任务']);
    expect(passagesOf(o)).toContain('基础 | paragraph | 产值86亿元。');
  });

  it.each([
    ['a figure in brackets of a plan without references', '能耗累计下降[15]。'],
    ['a sentence on editing', '鼓励企业参与标准编辑。'],
    ['a chapter on references to come', '完善参考资料和数据库。'],
  ])('leaves alone %s', (_, line) => {
    const o = outlineOf(`一、任务\n“十四五”期间加快发展。\n${line}\n`);
    expect(o.passages.at(-1)!.body.text).toBe(line);
    expect(o.notes).toEqual([]);
  });
});

describe('a covering notice', () => {
  const plan = '一、发展基础\n全市建成绿色工厂12家。\n二、主要目标\n到2025年达到40家。\n';
  it('keeps its own numbers, and ends at the title it names', () => {
    const o = outlineOf(`临江市人民政府办公室关于印发《临江市绿色制造规划（2021—2025年）》的通知
临政办〔2021〕30号
各县人民政府：
现将规划印发给你们，并提出以下要求。
一、提高认识。各地要高度重视。
二、压实责任。有关部门要加强调度。
临江市人民政府办公室
2021年8月2日
临江市绿色制造规划
（2021—2025年）
${plan}公开方式：主动公开
抄送：市委各部门。
临江市人民政府办公室 2021年8月3日印发
`);
    expect([o.title, o.issuer, o.published]).toEqual(['临江市绿色制造规划', '临江市人民政府办公室', '2021-08-02']);
    expect(o.sections.map((s) => s.path)).toEqual(['通知', '一', '二']);
    expect(passagesOf(o)).toContain('通知 | paragraph | 一、提高认识。各地要高度重视。');
    expect(o.notes.map((n) => n.code)).toEqual(['TEXT_SKIPPED', 'TEXT_SKIPPED', 'TEXT_SKIPPED']);
  });

  it('does not hold the plan where that has no chapters', () => {
    const o = outlineOf(
      `关于印发临江市绿色制造规划的通知\n各县人民政府：\n现印发给你们。\n2021年8月2日\n临江市绿色制造规划\n${plan}`,
    );
    expect(o.sections.map((s) => s.path)).toEqual(['通知', '一', '二']);
    expect(o.sections.map((s) => s.parent)).toEqual([null, null, null]);
  });
});
