import { describe, expect, test } from 'vitest';
import { namesOf, readPlan } from './plan-of.js';

describe('cities', () => {
  test.each([
    ['full and short are one', '支持嘉兴市发展，推动嘉兴升级。', ['嘉兴市']],
    ['a county of the plan’s province by its short form', '推动桐乡、海宁联动发展。', ['桐乡市', '海宁市']],
    [
      'an autonomous prefecture without its peoples',
      '对口支援黔东南州和恩施州发展。',
      ['黔东南苗族侗族自治州', '恩施土家族苗族自治州'],
    ],
    ['an autonomous county without its peoples', '支持景宁县发展茶叶。', ['景宁畲族自治县']],
    ['a retired name', '原富阳县的企业搬迁。', ['富阳区']],
  ])('%s', (_case, text, names) => {
    expect(namesOf(text, 'City').filter((n) => n !== '浙江省')).toEqual(expect.arrayContaining(names));
  });

  test.each([
    ['a word across the border', '确保定期检查，扩大连接范围，使用复合肥料。'],
    ['an everyday word', '资源节约，合作共赢，使用白银。'],
    ['a district of another province by its short form', '推动江南文化和东方美学。'],
    ['a stone', '生产大理石板材。'],
    ['a retired name cut out of a word', '新增城市绿地，新建县第二中学。'],
  ])('not %s', (_case, text) => {
    const cities = namesOf(text, 'City').filter((n) => n !== '浙江省' && n !== '嘉兴市');
    expect(cities).toEqual([]);
  });

  test('a port that begins with a city’s name is not the city', () => {
    const { mentions, outline } = readPlan('提升嘉兴港集疏运能力。');
    const text = (m: (typeof mentions.mentions)[number]) => outline.passages[m.passage]!.body.text.slice(m.start, m.end);
    expect(mentions.mentions.filter((m) => m.kind === 'Place').map(text)).toEqual(['嘉兴港']);
  });
});
