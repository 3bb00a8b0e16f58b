import { describe, expect, test } from 'vitest';
import { edges, factsOf } from '../facts-entities/facts-of.js';
import { namesOf } from './plan-of.js';

describe('what a company builds', () => {
  test.each([
    ['behind a verb', '引导恒泰集团投资建设轴承加工项目。', ['轴承加工项目']],
    ['in a park', '支持浙江恒泰铝业有限公司在海宁云杉产业园实施年产3万吨铝板项目。', ['年产3万吨铝板项目']],
    ['a platform', '支持恒泰集团建设轴承及齿轮定制化研发平台。', ['轴承及齿轮定制化研发平台']],
    ['with a quoted name', '支持云杉远海渔业建设“海鹰二号”养殖平台项目。', ['“海鹰二号”养殖平台项目']],
  ])('%s', (_case, text, names) => {
    expect(namesOf(text, 'Project')).toEqual(names);
    expect(namesOf(text, 'Enterprise')).toHaveLength(1);
  });

  test.each([
    ['several of them', '支持恒泰集团投资建设一批项目。'],
    ['a centre of no kind', '支持恒泰集团建设研发中心，推动恒泰集团建设国家级检测中心。'],
    ['an aim', '恒泰集团建设成为全省重要的装备生产基地。'],
    ['a store of projects', '引导恒泰集团实施重点项目库管理。'],
    ['nobody’s', '严控高耗能项目，推进招商引资项目建设。'],
  ])('not %s', (_case, text) => {
    expect(namesOf(text, 'Project')).toEqual([]);
  });

  test('who builds it', () => {
    expect(edges(factsOf('由恒泰集团投资建设海宁云杉轴承项目。'), 'BUILT_BY')).toEqual(['海宁云杉轴承项目 → 恒泰集团 (stated)']);
    expect(edges(factsOf('支持恒泰集团建设轴承及齿轮研发平台。'), 'BUILT_BY')).toEqual([
      '轴承及齿轮研发平台 → 恒泰集团 (stated)',
    ]);
    expect(edges(factsOf('依托恒泰集团，海宁市建设云杉轴承研发平台项目。'), 'BUILT_BY')).toEqual([]);
  });
});

describe('companies that are relied on or build', () => {
  test.each([
    ['依托云冠木业发展家具。', ['云冠木业']],
    ['支持诺科重工建设研发中心。', ['诺科重工']],
    ['由云冠文旅负责建设体验馆。', ['云冠文旅']],
    ['与德国海斯集团合作，发展装备。', ['德国海斯集团']],
  ])('%s', (text, names) => {
    expect(namesOf(text, 'Enterprise')).toEqual(names);
  });

  test.each([
    ['a trade', '支持绿色化工建设，依托海洋渔业发展旅游。'],
    ['a place’s trade', '依托嘉兴纺织发展时尚产业。'],
    ['units of measure', '| 指标 | 单位 | 2020年 |\n| --- | --- | --- |\n| 接待游客 | 万人次 | 312 |\n| 用水量 | 立方米 | 34 |'],
    ['the site of a park', '支持海宁石湾高新区发展。推进海宁石湾轴承项目。'],
  ])('not %s', (_case, text) => {
    expect(namesOf(text, 'Enterprise')).toEqual([]);
  });
});

test('what a park builds lies in it', () => {
  const facts = factsOf('推动海宁云杉产业园建设轴承与齿轮一体化服务中心。');
  expect(edges(facts, 'LOCATED_IN')).toContain('轴承与齿轮一体化服务中心 → 海宁云杉产业园 (stated)');
});

describe('works called by their place', () => {
  test.each([
    ['建成海宁市农业大数据中心。', ['海宁市农业大数据中心']],
    ['支持社会力量建设平湖康养中心。', ['平湖康养中心']],
    ['新建桐乡农产品批发市场，完善网络。', ['桐乡农产品批发市场']],
  ])('%s', (text, names) => {
    expect(namesOf(text, 'Project')).toEqual(names);
  });
  test.each([['建设海宁区域性物流中心。'], ['建设嘉兴城市中心。'], ['建设一批康养中心。']])('not %s', (text) => {
    expect(namesOf(text, 'Project')).toEqual([]);
  });
});
