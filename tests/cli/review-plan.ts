/** A small invented plan with boxes, tables, wrapped lines and headings of several kinds, for the review's tests. */
export const hillPlan = `# 临江市产业发展“十四五”规划

临江市人民政府

## 第一章 发展基础

2020年，全市工业总产值为860亿元。

## 第二章 重点产业

### 第一节 装备制造

云岭高新技术产业开发区重点发展轴承、锻件，积极发展电子信息。
培育新材料产业。

### 第二节 食品加工

白沙县大力发展粮油加工。

表1 主要指标

| 指标 | 单位 | 2020年 | 2025年 | 属性 |
| --- | --- | --- | --- | --- |
| 工业总产值 | 亿元 | 860 | >1200 | 预期性 |
| 研发经费支出占地区生产总值比重 | % | 1.8 | 2.5 | 约束性 |

## 第三章 空间布局

### 一、重点园区

#### 1.云岭高新技术产业开发区

位于临江市，规划面积18平方公里，重点发展轴承。

#### 专栏1 重点项目

【装备产业】推进恒远轴承生产基地项目，项目已经开工建设。

### 二、开放平台

建设云岭综合保税区。
`;

/** Plain text that would be markup, a terminal's command or another order of reading if it were shown as it is. */
export const hostilePlan = `临江市工业发展“十四五”规划

第一章 <script>alert(1)</script>园区

石湾经济技术开发区重点发展<img src=x onerror=alert(2)>轴承、锻件。
临江市大力发展食品加工"' onmouseover='alert(3)，</style></main>积极发展电子信息。

第二章 产业\u001b[31m布局\u202e

临江市重点发展\u001b]0;title生物医药。&lt;b&gt;
${'全市上下要认真贯彻落实，形成合力。\n'.repeat(60)}`;
