import { describe, expect, test } from 'vitest';
import { edges, factsOf } from '../facts-entities/facts-of.js';
import { namesOf } from './plan-of.js';

const county = '浙江省海盐县“十四五”特色产业发展规划';

describe('towns', () => {
  test.each([
    ['a list in a county’s plan', '支持白石镇、云溪乡发展茶叶。', ['海盐县白石镇', '海盐县云溪乡'], county],
    ['a subdistrict after a preposition', '优先在望湖街道布局电子商务。', ['海盐县望湖街道'], county],
    ['a name that ends in 城', '推进柳城镇、五泉镇建设。', ['海盐县柳城镇', '海盐县五泉镇'], county],
    [
      'names that end as everyday words do, in a list of towns',
      '支持白石镇、马集镇和云村乡发展茶叶。',
      ['海盐县白石镇', '海盐县马集镇', '海盐县云村乡'],
      county,
    ],
    [
      'a name that ends as a city’s of another province',
      '华丰镇要做强装备，大新乡发展茶叶。',
      ['海盐县华丰镇', '海盐县大新乡'],
      county,
    ],
    ['its county said, in a wider plan', '支持平湖市白石镇发展装备。', ['平湖市白石镇'], undefined],
  ])('%s', (_case, text, names, title) => {
    const found = namesOf(text, 'City', title).filter((n) => /[镇乡道]$/.test(n));
    expect(found).toEqual(names);
  });

  test.each([
    ['a class of them', '各乡镇要建设特色小镇，打造一批商贸重镇和中心镇。'],
    ['everyday words', '鼓励农民工返乡创业，改善城镇面貌。'],
    ['all of them', '全镇推广，所在镇负责，有关乡镇配合。'],
    ['another word', '推进镇域经济和乡村振兴。'],
    ['a city whose name ends as a town’s', '铺设桐乡天然气管道，对接新乡和景德镇。'],
    ['towns and townships', '实现乡镇综合文化站全覆盖，各部门和乡镇要配合，建设农村集镇。'],
  ])('not %s', (_case, text) => {
    expect(namesOf(text, 'City', county).filter((n) => /[镇乡道]$/.test(n))).toEqual([]);
  });

  test('without a county none is known', () => {
    expect(namesOf('支持白石镇发展装备。', 'City')).not.toContain('白石镇');
  });

  test('a saying holds no county', () => {
    expect(namesOf('坚持农业立县、商贸兴县。', 'City', county)).toEqual(['海盐县']);
  });

  test.each([
    ['a park', '白石镇发展装备。建设白石化工产业园。', 'Park', '白石化工产业园'],
    ['a park behind a verb', '在白石镇建设白石智能装备产业园。', 'Park', '白石智能装备产业园'],
    ['a project', '白石镇发展装备。推进白石恒泰轴承项目。', 'Project', '白石恒泰轴承项目'],
  ] as const)('a town in the name of %s', (_case, text, _kind, name) => {
    expect(edges(factsOf(text, county), 'LOCATED_IN')).toContain(`${name} → 海盐县白石镇 (stated)`);
  });

  test.each([
    ['a town that the plan does not name', '建设白石化工产业园。'],
    ['a company', '白石镇发展装备。支持白石轴承有限公司发展。'],
    ['a company’s project', '恒泰镇发展装备。\n\n推进恒泰轴承有限公司锻件项目。'],
  ])('not %s', (_case, text) => {
    expect(edges(factsOf(text, county), 'LOCATED_IN').filter((e) => /[石泰]镇/.test(e))).toEqual([]);
  });

  test('a town lies in its county', () => {
    expect(edges(factsOf('支持白石镇发展茶叶。', county), 'PART_OF')).toContain('海盐县白石镇 → 海盐县 (known)');
  });
});
