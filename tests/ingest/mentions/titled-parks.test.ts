import { describe, expect, test } from 'vitest';
import { edges, factsOf } from '../facts-entities/facts-of.js';
import { namesOf } from './plan-of.js';

const box = (title: string, ...rows: string[]) => `专栏1 ${title}\n\n${rows.join('\n\n')}`;
const plain = ['平湖市：平湖云杉工业园、恒泰产业园', '桐乡市：桐乡经济开发区'];

describe('parks by the title of their list', () => {
  test.each([
    ['an area by the water', '重点开发园区', '海宁市：海宁临空石湾片区', '海宁临空石湾片区'],
    ['a cooperation zone', '产城融合试点园区', '海盐县：云杉协同发展区', '云杉协同发展区'],
    ['a logistics port', '重点产业园区名单', '海宁市：海宁云杉内陆港、海宁工业园', '海宁云杉内陆港'],
  ])('%s', (_case, title, row, name) => {
    expect(namesOf(box(title, ...plain, row), 'Park')).toContain(name);
  });

  test.each([
    ['another title', '城市功能片区', '海宁市：海宁临空石湾片区', '海宁临空石湾片区'],
    ['a district', '重点开发园区', '嘉兴市：南湖区', '南湖区'],
    ['an old town', '重点开发园区', '海宁市：海宁云杉老城区', '海宁云杉老城区'],
    ['a sentence', '重点开发园区', '海宁市：重点发展云杉片区，完善配套', '云杉片区'],
  ])('not under or as %s', (_case, title, row, name) => {
    expect(namesOf(box(title, ...plain, row), 'Park')).not.toContain(name);
  });
});

describe('a park in the row of another city than its name', () => {
  test.each([
    [
      'lies in the row’s',
      '湖州市：嘉兴云杉安吉产业园、德清工业园',
      ['嘉兴云杉安吉产业园 → 湖州市 (stated)', '嘉兴云杉安吉产业园 → 安吉县 (stated)'],
    ],
    ['lies in the row’s alone', '湖州市：嘉兴云杉产业园、德清工业园', ['嘉兴云杉产业园 → 湖州市 (stated)']],
    ['of its own city', '嘉兴市：嘉兴云杉产业园、平湖工业园', ['嘉兴云杉产业园 → 嘉兴市 (stated)']],
  ])('%s', (_case, row, expected) => {
    const facts = factsOf(box('重点开发园区', row), '“十四五”工业发展规划');
    expect(edges(facts, 'LOCATED_IN').filter((e) => e.includes('云杉'))).toEqual(expected);
  });
  test('prose says it by the name', () => {
    const facts = factsOf('湖州市发展装备，与嘉兴云杉产业园协作。', '“十四五”工业发展规划');
    expect(edges(facts, 'LOCATED_IN')).toEqual(['嘉兴云杉产业园 → 嘉兴市 (stated)']);
  });
});
