import { describe, expect, it } from 'vitest';
import { paragraph, readPlan } from './plan.js';

/** Value and year of each figure, in a section of the plan for 2021 to 2025. */
const yearsUnder = (heading: string, text: string): string[] =>
  paragraph(text, {}, heading).map((line) => line.split('|').slice(2, 4).join(' '));

describe('the year of a figure that names none', () => {
  it.each([
    // A level to be come to, in a chapter of tasks.
    ['优先发展教育', '学前教育毛入园率达到92%，新建幼儿园45所。', ['92 % 2025', '45 所 2021-2025']],
    ['提升园区能级', '园区工业用水重复利用率提高到91%以上。', ['91 % 2025']],
    ['防治污染', '空气质量优良天数比例稳定在88%左右，治理岩溶土地3.4万亩。', ['88 % 2025', '3.4 万亩 2021-2025']],
    ['保障安全', '亿元产值事故死亡率比2020年下降30%。', ['30 % 2025']],
    ['扩大开放', '五年累计利用外资2.4亿美元。', ['2.4 亿美元 2021-2025']],
    // How things stand, and what has no year.
    ['存在问题', '高耗能产业占比达到46%。', ['46 % ?']],
    ['面临形势', '外贸依存度达到31%。', ['31 % ?']],
    ['提升园区能级', '园区现有企业已达到260家，亩均税收达到9万元。', ['260 家 ?', '9 万元 ?']],
    ['规模以上工业', '工业用地亩均税收9万元。', ['9 万元 ?']],
    // An aim in which something succeeds is no review.
    ['绿色转型成效明显', '绿色工厂达到60家。', ['60 家 ?']],
    // 夯实…基础 is a task, 发展基础 a review.
    ['夯实产业基础', '关键零部件配套率达到65%。', ['65 % 2025']],
    ['完善基础设施', '5G基站达到4200个。', ['4200 个 2025']],
    ['发展基础', '关键零部件配套率达到65%。', ['65 % ?']],
    // The year from which something rises is not the year of what follows.
    ['质量强市', '产品合格率由2020年的93%提高到95%，抽检覆盖率达到99%。', ['93 % 2020', '95 % 2025', '99 % 2025']],
    ['质量强市', '从2019年的2.1%提高至2020年的2.4%，抽检覆盖率为99%。', ['99 % 2020']],
    // Nor is a year in a bracket that has closed.
    ['治理污染', '建设垃圾焚烧厂（日处理600吨，2023年投产），生活垃圾无害化处理率达到97%。', ['97 % 2025']],
  ])('%s: %s', (heading, text, expected) => {
    expect(yearsUnder(heading, text)).toEqual(expected);
  });

  it('takes a success within the aims for an aim', () => {
    const { lines } = readPlan(
      '# 临江市工业发展“十四五”规划\n\n## 第一章 发展目标\n\n### 绿色转型成效明显\n\n绿色工厂达到60家。\n\n## 第二章 目标完成情况\n\n### 绿色转型成效明显\n\n绿色园区达到6家。\n',
    );
    expect(lines.map((l) => l.split('|').slice(1, 4).join(' '))).toEqual(['绿色工厂 60 家 2025', '绿色园区 6 家 ?']);
  });
});

describe('headings that are aims, not names of places', () => {
  it.each([
    ['建设山水之间经济强县', '2025年森林覆盖率达到41%。', ['41 % 2025']],
    ['推动转型发展迈向现代化新区', '2025年森林覆盖率达到41%。', ['41 % 2025']],
    ['漓东新区', '2025年森林覆盖率达到41%。', []],
  ])('%s', (heading, text, expected) => {
    expect(yearsUnder(heading, text)).toEqual(expected);
  });
});
