import { describe, expect, test } from 'vitest';
import { edges, factsOf } from '../facts-entities/facts-of.js';
import { namesOf } from './plan-of.js';

const county = '浙江省海盐县“十四五”特色产业发展规划';

describe('towns', () => {
  test.each([
    ['a list in a county’s plan', '支持白石镇、云溪乡发展茶叶。', ['海盐县白石镇', '海盐县云溪乡'], county],
    ['a subdistrict after a preposition', '优先在望湖街道布局电子商务。', ['海盐县望湖街道'], county],
    ['a name that ends in 城', '推进柳城镇、五泉镇建设。', ['海盐县柳城镇', '海盐县五泉镇'], county],
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
  ])('not %s', (_case, text) => {
    expect(namesOf(text, 'City', county).filter((n) => /[镇乡道]$/.test(n))).toEqual([]);
  });

  test('without a county none is known', () => {
    expect(namesOf('支持白石镇发展装备。', 'City')).not.toContain('白石镇');
  });

  test('a saying holds no county', () => {
    expect(namesOf('坚持农业立县、商贸兴县。', 'City', county)).toEqual(['海盐县']);
  });

  test('a town lies in its county', () => {
    expect(edges(factsOf('支持白石镇发展茶叶。', county), 'PART_OF')).toContain('海盐县白石镇 → 海盐县 (known)');
  });
});
