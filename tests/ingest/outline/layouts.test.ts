import { describe, expect, it } from 'vitest';
import { lostOf, outlineOf, passagesOf, sectionsOf } from './plan.js';

describe('a wrapped plan after a covering notice, with contents and page numbers', () => {
  const cover = `临政办发〔2021〕17号
临江市人民政府办公室
2021年9月18日
临江市先进制造业发展“十四五”规划`;
  const text = `临江市人民政府办公室关于印发临江市先进制造业
发展“十四五”规划的通知
临政办发〔2021〕17号

各县（区）人民政府，市直各部门：
    《临江市先进制造业发展“十四五”规划》已经市人民
政府同意，现印发给你们，请认真组织实施。

                          临江市人民政府办公室
                            2021年9月18日

    临江市先进制造业发展“十四五”规划

                目    录
第一章  发展基础........................1
  第一节  主要成效......................1
  第二节  存在短板......................3
第二章  总体思路........................5
  一、指导思想..........................5
  二、发展目标..........................6

                    - 1 -

第一章  发展基础

第一节  主要成效

    “十三五”以来，全市上下深入贯彻新发展理念，
制造业规模不断壮大，规模以上工业增加值年均增长
8.3%，云岭高新区和东湖工业园区产值分别达到1 200
亿元和640亿元，形成了以新型显示、生物医药为主的
产业体系。
    一是产业集群加快成型。二是创新能力持续增强，
建成《临江市创新平台建设三年行动方
案》确定的省级平台12家。三是开放合作

                    - 2 -

不断深化，与周边城市签订合作协议9项。

第二节  存在短板

    （一）龙头企业偏少。百亿元企业只有2家，带动能力
不足。
    （二）配套能力不强。本地配套率低于三成。

第二章  总体思路
一、指导思想
    坚持创新驱动，加快建设制造强市。
二、发展目标
    到2025年，规模以上工业总产值达到3000亿元。
    ——产业规模。工业增加值年均增长9%。
    ——创新能力。研发投入强度达到2.8%。
附件1：重点项目清单
1.临江新型显示产业园二期项目
2.云岭生物医药中试基地
`;
  const o = outlineOf(text);

  it('knows the plan by its cover', () => {
    expect([o.title, o.issuer, o.period, o.published]).toEqual([
      '临江市先进制造业发展“十四五”规划',
      '临江市人民政府办公室',
      '2021-2025',
      '2021-09-18',
    ]);
  });

  it('finds the sections and not the contents', () => {
    expect(sectionsOf(o)).toEqual([
      '通知 | 临江市人民政府办公室关于印发临江市先进制造业发展“十四五”规划的通知',
      '第一章 | 发展基础',
      '第一章/第一节 | 主要成效',
      '第一章/第二节 | 存在短板',
      '第一章/第二节/（一） | 龙头企业偏少',
      '第一章/第二节/（二） | 配套能力不强',
      '第二章 | 总体思路',
      '第二章/一 | 指导思想',
      '第二章/二 | 发展目标',
      '第二章/二/——产业规模 | 产业规模',
      '第二章/二/——创新能力 | 创新能力',
      '附件1 | 重点项目清单',
    ]);
    expect(o.notes.map((n) => n.code)).toEqual(['CONTENTS_SKIPPED', 'TEXT_SKIPPED']);
  });

  it('joins a paragraph across lines and pages, and keeps a list of projects as paragraphs', () => {
    const passages = passagesOf(o);
    expect(passages).toContain(
      '第一章/第一节 | paragraph | 一是产业集群加快成型。二是创新能力持续增强，建成《临江市创新平台建设三年行动方案》确定的省级平台12家。三是开放合作不断深化，与周边城市签订合作协议9项。',
    );
    expect(passages.slice(-3)).toEqual([
      '附件1 | heading | 附件1：重点项目清单',
      '附件1 | paragraph | 1.临江新型显示产业园二期项目',
      '附件1 | paragraph | 2.云岭生物医药中试基地',
    ]);
    expect(lostOf(o, cover)).toBe('');
  });
});

describe('a plan of a line a paragraph, without chapters', () => {
  const o = outlineOf(`云岭县工业发展规划（2021—2025年）
云岭县工业和信息化局
二〇二一年十二月
前  言
为推动全县工业高质量发展，根据上级部署，制定本规划。
一、发展基础
（一）主要成绩
1、产业规模持续扩大。全县规模以上企业达到73家，比2015年增加31家。
2、园区承载力提升。云岭产业园建成区面积达到6.5平方公里。
（二）存在问题
产业链条短，创新人才不足。
二、重点任务
（一）培育新材料产业
１．光伏玻璃。建设年产60万吨光伏玻璃生产线；
２．电子玻璃。推进超薄玻璃项目前期工作。
专栏1：重点园区
云岭产业园：重点发展粮油加工、饮料制造。
南山循环经济园：重点发展再生铜、再生铝。
三、保障措施
加强组织领导，成立领导小组。
`);

  it('ends the preface at the first number and takes the box for itself', () => {
    expect([o.issuer, o.period, o.published]).toEqual(['云岭县工业和信息化局', '2021-2025', '2021-12']);
    expect(sectionsOf(o).map((s) => s.split(' | ')[0])).toEqual([
      '前言',
      '一',
      '一/（一）',
      '一/（一）/1',
      '一/（一）/2',
      '一/（二）',
      '二',
      '二/（一）',
      '二/（一）/1',
      '二/（一）/2',
      '专栏 1',
      '三',
    ]);
    const box = o.sections.find((s) => s.kind === 'box')!;
    expect(o.sections[box.parent!]!.path).toBe('二/（一）');
    expect(passagesOf(o).filter((p) => p.startsWith('专栏 1'))).toHaveLength(3);
  });
});

describe('Markdown', () => {
  const o = outlineOf(
    `---
title: 东湖区数字经济发展“十四五”规划
issuer: 东湖区人民政府
date: 2021-11-03
---

## 目录

- [第一章 发展环境](#a)
- [第二章 主要任务](#b)

## 第一章 发展环境

### 第一节 基础

**“十三五”**时期，东湖区数字经济增加值达到 310 亿元，
占地区生产总值的 28%，\\*不含跨区&amp;统筹部分。

### 第二节 形势

1. **机遇** 国家支持数字经济发展。
2. **挑战** 人才短缺。

## 第二章 主要任务

### 一、建设算力设施

- 建设东湖智算中心，规划机架5000个。
- 推进《东湖区算力网络
  建设方案》落地。

> **专栏 1 重大工程**
>
> 【算力工程】建设东湖智算中心二期。
>
> 【数据工程】建成公共数据平台。

算力设施建成后统一调度。

### 二、发展目标

表 1 主要指标

| 类别 | 指标 | 单位 | 2020年 | 2025年 |
|---|---|---|---|---|
| 规模 | 数字经济增加值 | 亿元 | 310 | 600 |
|  | 5G基站 | 个 | 1800 | >4000 |

注：2020年为统计快报数。

<table><tr><th>地区</th><th>园区</th><th>产业</th></tr>
<tr><td rowspan="2">北片</td><td>东湖软件园</td><td>软件</td></tr>
<tr><td>湖东数据港</td><td>数据服务</td></tr></table>

保障措施另行制定。
`,
    'plan.md',
  );

  it('reads front matter as the cover', () => {
    expect([o.title, o.issuer, o.period, o.published]).toEqual([
      '东湖区数字经济发展“十四五”规划',
      '东湖区人民政府',
      '2021-2025',
      '2021-11-03',
    ]);
  });

  it('gives the tree that plain text would', () => {
    expect(sectionsOf(o).map((s) => s.split(' | ')[0])).toEqual([
      '第一章',
      '第一章/第一节',
      '第一章/第二节',
      '第一章/第二节/1',
      '第一章/第二节/2',
      '第二章',
      '第二章/一',
      '专栏 1',
      '专栏 1/算力工程',
      '专栏 1/数据工程',
      '第二章/二',
      '表 1',
    ]);
    expect(passagesOf(o)).toContain(
      '第一章/第一节 | paragraph | “十三五”时期，东湖区数字经济增加值达到310亿元，占地区生产总值的28%，*不含跨区&统筹部分。',
    );
    expect(passagesOf(o)).toContain('第二章/一 | paragraph | 推进《东湖区算力网络建设方案》落地。');
    expect(passagesOf(o)).toContain('第二章/一 | paragraph | 算力设施建成后统一调度。');
    expect(passagesOf(o).at(-1)).toBe('第二章/二 | paragraph | 保障措施另行制定。');
  });

  it('repeats spanned cells in rows, not in the passages of the rows', () => {
    expect(o.tables.map((t) => t.rows.map((r) => r.cells.map((c) => c.text)))).toEqual([
      [
        ['规模', '数字经济增加值', '亿元', '310', '600'],
        ['规模', '5G基站', '个', '1800', '>4000'],
      ],
      [
        ['北片', '东湖软件园', '软件'],
        ['北片', '湖东数据港', '数据服务'],
      ],
    ]);
    const rows = o.tables.flatMap((t) => t.rows.map((r) => o.passages[r.passage]!.body.text));
    expect(rows).toEqual([
      '规模 数字经济增加值 亿元 310 600',
      '5G基站 个 1800 >4000',
      '北片 东湖软件园 软件',
      '湖东数据港 数据服务',
    ]);
    expect(o.tables[0]!.title).toBe('主要指标');
    expect(passagesOf(o)).toContain('表 1 | note | 注：2020年为统计快报数。');
  });
});

describe('headings that only Markdown marks', () => {
  it('nests them by their depth and cites them by their titles', () => {
    const o = outlineOf(
      '# 沙坪县旅游发展规划\n\n规划期为2021—2025年。\n\n## 总体要求\n\n### 目标/任务\n\n（一）规模目标。到2025年接待游客90万人次。\n\n## 保障措施\n\n加强领导。\n',
      'x.md',
    );
    expect(o.title).toBe('沙坪县旅游发展规划');
    expect(sectionsOf(o)).toEqual([
      '前言 | 前言',
      '总体要求 | 总体要求',
      '总体要求/目标／任务 | 目标/任务',
      '总体要求/目标／任务/（一） | 规模目标',
      '保障措施 | 保障措施',
    ]);
  });
});

describe('tables in plain text', () => {
  it.each([
    ['tabs', '序号\t园区\t产业\n1\t云岭高新区\t电子信息\n2\t东湖工业园\t食品'],
    ['wide gaps', '序号    园区        产业\n1       云岭高新区   电子信息\n2       东湖工业园   食品'],
    ['bars', '| 序号 | 园区 | 产业 |\n|---|---|---|\n| 1 | 云岭高新区 | 电子信息 |\n| 2 | 东湖工业园 | 食品 |'],
    ['a cell a line', '序号\n\n园区\n\n产业\n\n1\n\n云岭高新区\n\n电子信息\n\n2\n\n东湖工业园\n\n食品'],
  ])('%s', (_, rows) => {
    const o = outlineOf(`一、园区布局\n表2 重点园区\n${rows}\n二、保障\n“十四五”期间加强领导。\n`);
    expect(o.tables.map((t) => [t.title, ...t.rows.map((r) => r.cells.map((c) => c.text).join('|'))])).toEqual([
      ['重点园区', '1|云岭高新区|电子信息', '2|东湖工业园|食品'],
    ]);
    expect(o.sections.map((s) => s.path)).toEqual(['一', '表 2', '二']);
    expect(o.sections[1]!.parent).toBe(0);
  });

  it('says which table could not be rebuilt and keeps its cells', () => {
    const o = outlineOf(
      '一、园区布局\n\n表2 重点园区\n\n序号\n\n园区\n\n云岭\n\n东湖\n\n沙坪\n\n南山\n\n石桥\n\n二、保障\n\n“十四五”期间加强领导。\n',
    );
    expect(o.notes.map((n) => n.code)).toEqual(['TABLE_NOT_REBUILT']);
    expect(passagesOf(o).filter((p) => p.startsWith('表 2'))).toHaveLength(8);
  });

  it('parts labelled lists that run together', () => {
    const o = outlineOf('一、布局\n专栏 2 试点园区\n甲市：东园、西园 乙市：南园\n丙市：北园\n二、保障\n“十四五”期间加强领导。');
    expect(passagesOf(o).filter((p) => p.includes('市：'))).toEqual([
      '专栏 2 | paragraph | 甲市：东园、西园',
      '专栏 2 | paragraph | 乙市：南园',
      '专栏 2 | paragraph | 丙市：北园',
    ]);
  });
});

describe('a number alone on its line', () => {
  it('is joined to its title', () => {
    const o = outlineOf('临江市“十四五”规划\n\n第一章\n\n发展基础\n\n基础良好。\n\n第二章\n\n总体要求\n\n加快发展。');
    expect(sectionsOf(o)).toEqual(['第一章 | 发展基础', '第二章 | 总体要求']);
  });
});

describe('text as laid out on pages: every line set in, blank lines between, the title at each page', () => {
  const o = outlineOf(`                     临江市工业发展“十四五”规划

                          第一章 发展基础

                          一、主要成效

           “十三五”时期，全市工业保持平稳较快增长，产业结构持续优化，

       规模以上工业增加值年均增长8.3%，云岭高新区产值达到1200亿元，建

       成省级创新平台12家。

                                      3

                     临江市工业发展“十四五”规划

           开放合作不断深化，与周边城市签订协议9项，引进项目三百

                                      4

                     临江市工业发展“十四五”规划

       个，到位资金五百亿元。

                          二、存在问题

           龙头企业偏少。
`);

  it('leaves out heads and numbers of pages and joins what they part', () => {
    expect(o.title).toBe('临江市工业发展“十四五”规划');
    expect(passagesOf(o)).toEqual([
      '第一章 | heading | 第一章 发展基础',
      '第一章/一 | heading | 一、主要成效',
      '第一章/一 | paragraph | “十三五”时期，全市工业保持平稳较快增长，产业结构持续优化，规模以上工业增加值年均增长8.3%，云岭高新区产值达到1200亿元，建成省级创新平台12家。',
      '第一章/一 | paragraph | 开放合作不断深化，与周边城市签订协议9项，引进项目三百个，到位资金五百亿元。',
      '第一章/二 | heading | 二、存在问题',
      '第一章/二 | paragraph | 龙头企业偏少。',
    ]);
  });
});

describe('boxes in plain text', () => {
  const o = outlineOf(`沙坪县制造业“十四五”规划
一、重点任务
（一）培育新材料
1.光伏玻璃。推进产线建设。
2.电子玻璃。推进超薄玻璃项目。
专栏1 重大工程
1.强链工程。建设光伏玻璃二期。
2.补链工程
建设电子级石英砂项目。
3.延链工程。建设组件回收基地。
3.特种玻璃。发展防火玻璃。
专栏2 重点园区
云岭产业园：发展玻璃。
南山园：发展再生铜。
4.玻璃装备。发展压延装备。
专栏3 主要指标
指标  单位  2025年
产值  亿元  90
企业  家  30
到2025年，上述指标全面完成。
（二）培育食品产业
发展粮油。
三 保障措施
加强领导。
`);

  it('end where the numbers, the labels or the table do', () => {
    expect(o.sections.map((s) => s.path)).toEqual([
      '一',
      '一/（一）',
      '一/（一）/1',
      '一/（一）/2',
      '专栏 1',
      '专栏 1/1',
      '专栏 1/2',
      '专栏 1/3',
      '一/（一）/3',
      '专栏 2',
      '一/（一）/4',
      '专栏 3',
      '一/（二）',
      '三',
    ]);
    for (const box of o.sections.filter((s) => s.kind === 'box')) expect(o.sections[box.parent!]!.path).toBe('一/（一）');
    expect(passagesOf(o)).toContain('一/（一）/4 | paragraph | 到2025年，上述指标全面完成。');
    expect(o.tables).toHaveLength(1);
  });
});
