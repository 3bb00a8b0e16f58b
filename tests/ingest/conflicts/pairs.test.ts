import { describe, expect, it } from 'vitest';
import { ingestPlan } from '../../../ingest/ingest.js';

/** Check and values of each finding in an invented plan for 2021 to 2025, read from its text alone. */
function findings(body: string): string[] {
  const text = `# 临江市工业发展“十四五”规划\n\n临江市人民政府\n\n${body}\n`;
  const { facts } = ingestPlan(new TextEncoder().encode(text), { name: 'plan.md' });
  for (const c of facts.conflicts) {
    expect(c.evidence.length).toBeGreaterThanOrEqual(2);
    for (const e of c.evidence) expect(text.slice(e.start, e.end)).toContain(e.quote.slice(0, 4));
  }
  return facts.conflicts.map((c) => `${c.check}: ${c.values.join(' / ')}`);
}

const aims = (prose: string, row: string): string =>
  `## 第一章 发展目标\n\n${prose}\n\n表 1 主要指标\n\n| 指标 | 单位 | 2020年 | 2025年 | 属性 |\n|---|---|---|---|---|\n| ${row} | 预期性 |\n`;
const twice = (one: string, other: string): string => `## 第一章 重点任务\n\n${one}\n\n## 第二章 保障措施\n\n${other}\n`;
const parks = (prose: string, rows: readonly string[], title = '特色园区一览'): string =>
  `## 第一章 优化布局\n\n${prose}\n\n专栏 1 ${title}\n\n| 园区名称 | 规划面积（平方公里） | 级别 |\n|---|---|---|\n${rows.map((r) => `| ${r} |`).join('\n')}\n`;
const three = ['云岭高新技术产业开发区 | 12 | 省级', '东港化工产业园 | 9 | 市级', '青禾食品产业园 | 6 | 市级'];

describe('what contradicts itself, and beside it what only seems to', () => {
  it.each([
    // Prose against table.
    ['another share', aims('城镇化率达到62%。', '城镇化率 | % | 55 | 65'), ['target: 62% / 65%']],
    ['the same share, rounded', aims('城镇化率达到65.2%。', '城镇化率 | % | 55 | 65'), []],
    ['no rounding', aims('研发投入强度达到28.5%。', '研发投入强度 | % | 25 | 28'), ['target: 28.5% / 28%']],
    ['another total', aims('工业增加值达到520亿元。', '工业增加值 | 亿元 | 300 | 480'), ['target: 520亿元 / 480亿元']],
    ['more than the table', aims('工业增加值突破450亿元。', '工业增加值 | 亿元 | 300 | 480'), []],
    ['about the table', aims('工业增加值达到470亿元左右。', '工业增加值 | 亿元 | 300 | 480'), []],
    ['a round figure', aims('工业增加值达到6000亿元。', '工业增加值 | 亿元 | 3000 | 5968.4'), []],
    ['another unit', aims('进出口总额达到1.5亿美元。', '进出口总额 | 万美元 | 9000 | 15000'), []],
    [
      'another unit and figure',
      aims('进出口总额达到1.9亿美元。', '进出口总额 | 万美元 | 9000 | 15000'),
      ['target: 1.9亿美元 / 15000万美元'],
    ],
    ['another year', aims('2020年，城镇化率达到55%。', '城镇化率 | % | 55 | 65'), []],
    ['a wrong base year', aims('2020年，城镇化率达到57%。', '城镇化率 | % | 55 | 65'), ['target: 57% / 55%']],
    ['full-width signs', aims('森林覆盖率达到４１％。', '森林覆盖率 | ％ | 38 | 43'), ['target: 41% / 43%']],
    ['a ceiling kept', aims('城镇登记失业率控制在4.5%以内。', '城镇登记失业率 | % | 3.1 | 4'), []],
    ['a ceiling broken', aims('城镇登记失业率控制在4%以内。', '城镇登记失业率 | % | 3.1 | 4.5'), ['target: 4%以下 / 4.5%']],
    ['a floor broken', aims('粮食产量稳定在70万吨以上。', '粮食产量 | 万吨 | 66 | 64'), ['target: 70万吨以上 / 64万吨']],
    ['built-up and planned area', aims('中心城区建成区面积达到25平方公里。', '中心城区规划面积 | 平方公里 | 20 | 32'), []],
    ['a part of the whole', aims('高技术制造业增加值达到90亿元。', '制造业增加值 | 亿元 | 300 | 480'), []],
    ['growth and level', aims('工业增加值年均增长9%。', '工业增加值 | 亿元 | 300 | 480'), []],

    // Two places of the text.
    ['a count twice', twice('建设保障性住房6200套。', '五年建设保障性住房7200套。'), ['target: 6200套 / 7200套']],
    ['a count that agrees', twice('建设保障性住房7200套。', '五年建设保障性住房7200套。'), []],
    ['a yearly part of it', twice('五年新增就业4万人。', '2025年新增就业8000人。'), []],
    ['sums over years and a year', twice('五年累计完成工业投资410亿元。', '2025年完成工业投资118亿元。'), []],

    [
      'figures of two branches',
      '## 第一章 任务\n\n### （一）茶产业\n\n到2025年，产值达到30亿元。\n\n### （二）果业\n\n到2025年，产值达到20亿元。\n',
      [],
    ],
    ['figures of no branch', twice('到2025年，综合产值达到30亿元。', '到2025年，综合产值达到20亿元。'), []],

    // Growth and levels.
    [
      'growth in constant prices',
      aims('工业提速。', '地区生产总值 | 亿元 | 200 | 310 | 预期性 |\n| 地区生产总值年均增长 | % | — | 7'),
      [],
    ],
    [
      'more growth than its levels',
      aims('工业提速。', '地区生产总值 | 亿元 | 200 | 310 | 预期性 |\n| 地区生产总值年均增长 | % | — | 12'),
      ['arithmetic: 200亿元→310亿元，年均约9.2% / 12%'],
    ],
    [
      'growth of what is told in its own prices',
      aims('工业提速。', '工业总产值 | 亿元 | 200 | 310 | 预期性 |\n| 工业总产值年均增长 | % | — | 7'),
      ['arithmetic: 200亿元→310亿元，年均约9.2% / 7%'],
    ],

    // A total and its parts.
    [
      'parts over the whole',
      twice('实施重点项目86项，总投资480亿元，其中工业项目40项、农业项目48项。', '抓好落实。'),
      ['sum: 86项 / 40项+48项'],
    ],
    ['parts within it', twice('实施重点项目90项，总投资480亿元，其中工业项目40项、农业项目48项。', '抓好落实。'), []],
    [
      'companies side by side',
      twice('到2025年，恒远机械有限公司产值达到80亿元，同泰重工有限公司达到60亿元，汇川轴承有限公司达到45亿元。', '抓好落实。'),
      [],
    ],
    [
      'counted labels',
      '## 专栏 1 重大项目\n\n新材料（6项）：推进建设。\n\n装备（9项）：推进建设。\n\n以上共安排重大项目16项。\n',
      ['sum: 16项 / 6+9=15项'],
    ],
    [
      'counted labels that add up',
      '## 专栏 1 重大项目\n\n新材料（6项）：推进建设。\n\n装备（9项）：推进建设。\n\n以上共安排重大项目15项。\n',
      [],
    ],

    [
      'the costs of a list',
      '## 专栏 1 重大项目\n\n推进重大项目2个，总投资62亿元。续建：恒远机械轴承扩建项目（20亿元）；同泰重工锻件技改项目（18亿元）。\n',
      ['sum: 62亿元 / 20+18=38亿元'],
    ],
    [
      'the costs of a list that add up',
      '## 专栏 1 重大项目\n\n推进重大项目2个，总投资38亿元。续建：恒远机械轴承扩建项目（20亿元）；同泰重工锻件技改项目（18亿元）。\n',
      [],
    ],
    [
      'the costs of some of a list',
      '## 专栏 1 重大项目\n\n推进重大项目9个，总投资62亿元。续建：恒远机械轴承扩建项目（20亿元）；同泰重工锻件技改项目（18亿元）。\n',
      [],
    ],

    // A count and its list.
    ['more rows than said', parks('规划建设两大特色园区。', three), ['count: 两大 / 表中列出3个']],
    ['as many rows', parks('规划建设三大特色园区。', three), []],
    ['other parks than the table’s', parks('规划建设两大跨境园区。', three), []],
    ['parks to come', parks('新增2个特色园区。', three), []],
    ['some of them', parks('特色园区一体推进，其中2个特色园区先行。', three), []],
    ['a sum of rows', parks('规划建设三大特色园区。', [...three, '合计 | 27 | —']), []],

    // One park.
    [
      'two ranks',
      `${parks('完善布局。', three)}\n### （一）东港化工产业园\n\n是省级化工园区，重点发展精细化工。\n`,
      ['level: 市级 / 省级'],
    ],
    ['a rank to come', `${parks('完善布局。', three)}\n### （一）东港化工产业园\n\n争创省级化工园区，重点发展精细化工。\n`, []],
    [
      'two areas',
      `${parks('完善布局。', three)}\n### （一）东港化工产业园\n\n规划面积11平方公里，重点发展精细化工。\n`,
      ['area: 9平方公里 / 11平方公里'],
    ],
    [
      'the area of a part',
      `${parks('完善布局。', three)}\n### （一）东港化工产业园\n\n起步区规划面积3平方公里，重点发展精细化工。\n`,
      [],
    ],
    ['hectares', `${parks('完善布局。', three)}\n### （一）东港化工产业园\n\n规划面积900公顷，重点发展精细化工。\n`, []],

    // One project.
    [
      'two costs',
      twice('推进恒远机械轴承扩建项目（总投资12亿元，2022年开工）。', '恒远机械轴承扩建项目（总投资15亿元）。'),
      ['figure: 12亿元 / 15亿元'],
    ],
    ['the cost of a stage', twice('推进恒远机械轴承扩建项目（总投资12亿元）。', '恒远机械轴承扩建项目（一期总投资5亿元）。'), []],
    [
      'two years',
      twice('推进恒远机械轴承扩建项目（总投资12亿元，2022年开工）。', '恒远机械轴承扩建项目（2023年开工）。'),
      ['year: 2022年开工 / 2023年开工'],
    ],
    ['two steps', twice('推进恒远机械轴承扩建项目（2022年开工）。', '恒远机械轴承扩建项目（2023年建成投产）。'), []],
  ])('%s', (_, body, expected) => {
    expect(findings(body)).toEqual(expected);
  });
});
