/** Who builds a project and what it costs, by column, by label and by what stands before its name. */
import { describe, expect, test } from 'vitest';
import { edges, factsOf } from './facts-of.js';

const built = (text: string) => edges(factsOf(text), 'BUILT_BY').map((edge) => edge.replace(/ \(.*$/, ''));

describe('who builds', () => {
  test.each([
    ['a clause later', '年产3万吨铝板项目，由云泰集团投资建设。', ['年产3万吨铝板项目 → 云泰集团']],
    ['a label', '年产3万吨铝板项目，总投资6亿元。建设单位：云泰集团；建设地点：平湖市。', ['年产3万吨铝板项目 → 云泰集团']],
    ['another label', '年产3万吨铝板项目。实施主体为云泰集团。', ['年产3万吨铝板项目 → 云泰集团']],
    ['before the name', '云泰集团投资建设的年产3万吨铝板项目开工。', ['年产3万吨铝板项目 → 云泰集团']],
    ['before the name, with 由', '由云泰集团承建的年产3万吨铝板项目开工。', ['年产3万吨铝板项目 → 云泰集团']],
    ['not who supplies', '年产3万吨铝板项目，由云泰集团供货。', []],
    [
      'not of the next project',
      '年产3万吨铝板项目开工。年产5万吨钢管项目。建设单位：云泰集团。',
      ['年产5万吨钢管项目 → 云泰集团'],
    ],
    ['not an office', '年产3万吨铝板项目。责任单位：平湖市发展和改革局。', []],
  ])('%s', (_case, text, expected) => expect(built(text)).toEqual(expected));

  test.each([
    ['建设单位', '云泰集团'],
    ['承建单位', '诺冠公司'],
    ['实施主体', '恒晟铝业'],
  ])('a column of builders: %s', (column, company) => {
    const table = `表1 重点项目\n\n| 项目名称 | ${column} | 建设地点 |\n| --- | --- | --- |\n| 年产3万吨铝板项目 | ${company} | 平湖市 |\n| 年产5万吨钢管项目 | 临平公司 | 海宁市 |\n`;
    expect(built(table)).toEqual([`年产3万吨铝板项目 → ${company}`, '年产5万吨钢管项目 → 临平公司']);
  });
});

describe('what a project costs and how large a park is', () => {
  const props = (text: string) =>
    factsOf(text)
      .entities.filter((e) => e.kind === 'Project' || e.kind === 'Park')
      .map((e) => e.props.investment ?? e.props.areaKm2 ?? null);
  test.each([
    ['概算投资', '年产3万吨铝板项目概算投资6亿元。', [6]],
    ['估算总投资', '年产3万吨铝板项目（估算总投资8亿元）。', [8]],
    ['核准面积', '云杉工业园核准面积5平方公里。', [5]],
    ['批准规划面积', '云杉工业园批准规划面积6平方公里。', [6]],
    ['not one year’s', '年产3万吨铝板项目年度计划投资2亿元。', [null]],
    ['not the core', '云杉工业园核心区面积2平方公里。', [null]],
    ['not what is built', '云杉工业园建成区面积2平方公里。', [null]],
  ])('%s', (_case, text, expected) => expect(props(text)).toEqual(expected));
});
