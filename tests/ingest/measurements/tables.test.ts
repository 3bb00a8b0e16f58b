import { describe, expect, it } from 'vitest';
import { cellFigure, headCell } from '../../../ingest/facts/measure-cell.js';
import { indicatorNormal } from '../../../ingest/mentions/indicator-normal.js';
import { readPlan } from './plan.js';

const head = '# 临江市工业发展“十四五”规划\n\n## 第一章 主要内容\n\n';

describe('tables of indicators', () => {
  it('reads a column a year, the unit column and the nature', () => {
    const table = `${head}表 1 主要指标

| 类别 | 序号 | 指标 | 单位 | 2020年 | 2025年 | 指标属性 |
|---|---|---|---|---|---|---|
| 规模 | 1 | 工业增加值 | 亿元 | 286 | 420 | 预期性 |
| 规模 | 2 | 工业增加值年均增速 | % | — | 8 | 预期性 |
| 结构 | 3 | 三次产业结构 | — | 12:40:48 | 9:42:49 | 预期性 |
| 结构 | 4 | 先进制造业占比 | % | 22 | >30 | 预期性 |
| 绿色 | 5 | 固体废物综合利用率 | % | — | 75 | 约束性 |
`;
    expect(readPlan(table).lines).toEqual([
      '-|工业增加值|286 亿元|2020|=|现状',
      '-|工业增加值|420 亿元|2025|=|预期性',
      '-|工业增加值年均增速|8 %|2021-2025|=|预期性',
      '-|三次产业结构|12:40:48|2020|=|现状',
      '-|三次产业结构|9:42:49|2025|=|预期性',
      '-|先进制造业占比|22 %|2020|=|现状',
      '-|先进制造业占比|>30 %|2025|>|预期性',
      '-|固体废物综合利用率|75 %|2025|=|约束性',
    ]);
  });

  it('reads units in brackets, growth columns, sums in square brackets and a vision year', () => {
    const table = `${head}| 指标 | 2020年（基期） | 2025年目标 | 2035年 | 年均增长[累计] | 属性 |
|---|---|---|---|---|---|
| 1.工业总产值（亿元） | 900 | 1400以上 | 2600 | 9.2 | 预期性 |
| 城镇新增就业（万人） | - | - | - | [12] | 预期性 |
| 森林覆盖率（%） | 61.2 | ≥62 | / | [0.8] | 约束性 |
`;
    expect(readPlan(table).lines).toEqual([
      '-|工业总产值|900 亿元|2020|=|现状',
      '-|工业总产值|1400 亿元|2025|>=|预期性',
      '-|工业总产值|2600 亿元|2035|=|预期性',
      '-|工业总产值年均增长|9.2 %|2021-2025|=|预期性',
      '-|城镇新增就业|12 万人|2021-2025|=|预期性',
      '-|森林覆盖率|61.2 %|2020|=|现状',
      '-|森林覆盖率|≥62 %|2025|>=|约束性',
      '-|森林覆盖率累计变化|0.8 %|2021-2025|=|约束性',
    ]);
  });

  it('reads columns of the present and of the aim that name no year', () => {
    const table = `${head}| 约束性/预期性 | 指标名称 | 计量单位 | 现状值 | 目标值 |\n|---|---|---|---|---|\n| 预期性 | 上云企业 | 家 | 300 | 900 |\n| 约束性 | 用水量下降 | % | — | 16 |\n`;
    expect(readPlan(table).lines).toEqual([
      '-|上云企业|300 家|2020|=|现状',
      '-|上云企业|900 家|2025|=|预期性',
      '-|用水量下降|16 %|2025|=|约束性',
    ]);
  });

  it('leaves other tables alone', () => {
    const table = `${head}| 任务 | 牵头单位 | 完成时限 |\n|---|---|---|\n| 建设产业园 | 工信局 | 2023年 |\n`;
    expect(readPlan(table).lines).toEqual([]);
  });
});

describe('tables of places', () => {
  const names = { 云岭高新区: 'Park', 东港产业园: 'Park', 白水综合保税区: 'Park', 青禾: 'City' } as const;
  const table = `${head}专栏 1 重点园区

| 地点 | 园区名称 | 规划面积（公顷） | 主导产业 | 发展目标产值（贸易额）（亿元） | 园区属性 |
|---|---|---|---|---|---|
| 青禾 | 云岭高新区 | 1860 | 电子信息 | 300 | 国家级 |
| 青禾 | 东港产业园 | 940.5 | 冶金 | 120以上 | 省级 |
| 青禾 | 白水综合保税区 | 210 | 保税物流 | 80（贸易额） | 国家级 |
`;

  it('reads areas and aims of parks; a note in the cell renames the figure', () => {
    expect(readPlan(table, names).lines).toEqual([
      '云岭高新区|规划面积|1860 公顷|?|=|?',
      '云岭高新区|产值|300 亿元|2025|=|目标',
      '东港产业园|规划面积|940.5 公顷|?|=|?',
      '东港产业园|产值|120 亿元|2025|>=|目标',
      '白水综合保税区|规划面积|210 公顷|?|=|?',
      '白水综合保税区|贸易额|80 亿元|2025|=|目标',
    ]);
  });

  it('gives the parks their areas in km2', () => {
    const { entityProps } = readPlan(table, names).facts;
    expect(entityProps.get('park:云岭高新区')).toEqual({ areaKm2: 18.6 });
    expect(entityProps.get('park:东港产业园')).toEqual({ areaKm2: 9.405 });
    expect(entityProps.has('city:青禾')).toBe(false);
  });

  it('gives projects what they cost', () => {
    const projects = `${head}| 项目名称 | 总投资（亿元） | 建设年限 |\n|---|---|---|\n| 白水纸业扩建项目 | 32.5 | 2022—2024年 |\n| 东港电池项目 | 60 | 2021—2023年 |\n`;
    const reading = readPlan(projects, { 白水纸业扩建项目: 'Project', 东港电池项目: 'Project' });
    expect(reading.lines).toEqual(['白水纸业扩建项目|总投资|32.5 亿元|?|=|?', '东港电池项目|总投资|60 亿元|?|=|?']);
    expect(reading.facts.entityProps.get('project:东港电池项目')).toEqual({ investment: 60 });
  });

  it('says nothing of rows whose place it does not know', () => {
    expect(readPlan(table, {}).lines).toEqual([]);
  });

  it('takes the area of a park from prose, not that of a part of it', () => {
    const prose = `${head}### 云岭高新区\n\n规划面积2.4万亩，建成区面积6平方公里。\n`;
    const { lines, facts } = readPlan(prose, names);
    expect(lines).toEqual(['云岭高新区|规划面积|2.4 万亩|?|=|?', '云岭高新区|建成区面积|6 平方公里|?|=|?']);
    expect(facts.entityProps.get('park:云岭高新区')).toEqual({ areaKm2: 16 });
  });
});

describe('cells', () => {
  it.each([
    ['18', '亿元', '18 亿元 ='],
    ['>35', '%', '>35 % >'],
    ['12.5%', null, '12.5 % ='],
    ['30以上', '个', '30 个 >='],
    ['〔13.5〕', '%', '13.5 % ='],
    ['1,200', '万吨', '1,200 万吨 ='],
    ['12:45:43', null, '12:45:43 - ='],
  ])('%s', (text, unit, expected) => {
    const figure = cellFigure(text, unit);
    expect(`${figure?.valueText} ${figure?.unit ?? '-'} ${figure?.comparator}`).toBe(expected);
  });
  it.each(['—', '', '/', '省级', '电子信息、2个基地', '2021—2023年', '完成上级任务'])('%j is no figure', (text) => {
    expect(cellFigure(text, '亿元')).toBeNull();
  });
  it.each([
    ['规划\n面积(km2)', { name: '规划面积', unit: 'km2', alternatives: [] }],
    ['产值（贸易额）（亿元）', { name: '产值', unit: '亿元', alternatives: ['贸易额'] }],
    ['总投资/亿元', { name: '总投资', unit: '亿元', alternatives: [] }],
    ['主导产业', { name: '主导产业', unit: null, alternatives: [] }],
  ])('%j', (text, expected) => {
    expect(headCell(text)).toEqual(expected);
  });
});

describe('spellings of one indicator', () => {
  it.each([
    ['工业增加值占全市的比重', '工业增加值占全市比重'],
    ['研发投入占GDP比例', '研发投入占地区生产总值的比重'],
    ['产值超百亿的园区数', '产值超过百亿元园区'],
    ['工业产值年均增速', '工业产值年均增长'],
    ['能耗比2020年下降', '能耗较2020年降低'],
    ['地区生产总值（GDP）', '地区生产总值'],
  ])('%s = %s', (a, b) => {
    expect(indicatorNormal(a)).toBe(indicatorNormal(b));
  });
  it.each([
    ['工业总产值', '规模以上工业总产值'],
    ['工业增加值', '工业增加值年均增长'],
    ['产值超百亿元园区', '产值超千亿元园区'],
    ['工业产值占全市比重', '工业产值'],
  ])('%s is not %s', (a, b) => {
    expect(indicatorNormal(a)).not.toBe(indicatorNormal(b));
  });
  it('does not heed the name of the plan’s own area', () => {
    expect(indicatorNormal('新兴产业产值占经济区工业产值比重', '经济区')).toBe(indicatorNormal('新兴产业产值占工业产值比重'));
  });
});
