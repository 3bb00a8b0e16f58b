/** What a text says of a thing without its name: where a project is to be, what a park achieves. */
import { describe, expect, test } from 'vitest';
import { namesOf } from '../mentions/plan-of.js';
import { edges, factsOf } from './facts-of.js';

describe('where a project lies, said in a later clause or a bracket', () => {
  const located = (text: string) => edges(factsOf(text), 'LOCATED_IN').filter((edge) => /项目/.test(edge));
  test.each([
    ['the next sentence', '推进年产3万吨铝板项目。项目位于海盐县，总投资6亿元。', '年产3万吨铝板项目 → 海盐县 (stated)'],
    ['a later clause', '年产3万吨铝板项目，总投资6亿元，该项目选址海宁市。', '年产3万吨铝板项目 → 海宁市 (stated)'],
    ['the place of building', '恒泰轴承项目。建设地点：平湖市。', '恒泰轴承项目 → 平湖市 (stated)'],
    ['behind a colon', '恒泰轴承项目：位于桐乡市，建设两条生产线。', '恒泰轴承项目 → 桐乡市 (stated)'],
    ['in a bracket', '恒泰轴承项目（海盐县）加快建设。', '恒泰轴承项目 → 海盐县 (stated)'],
    ['behind its verb, of 该项目', '推进恒泰轴承项目，该项目总投资8亿元，落户海宁市。', '恒泰轴承项目 → 海宁市 (stated)'],
    ['in a bracket with its cost', '恒泰轴承项目（平湖市，8亿元）。', '恒泰轴承项目 → 平湖市 (stated)'],
    ['in a bracket with its verb', '恒泰轴承项目（选址平湖市）加快建设。', '恒泰轴承项目 → 平湖市 (stated)'],
  ])('%s', (_case, text, edge) => expect(located(text)).toEqual([edge]));

  test.each([
    ['another’s doing', '推进年产3万吨铝板项目，支持恒泰集团落户海盐县。'],
    ['of another project', '推进年产3万吨铝板项目。恒泰轴承项目开工。项目位于海盐县。'],
    ['a city that does something', '推进年产3万吨铝板项目。海盐县要加快配套。'],
    ['who builds it together', '年产3万吨铝板项目（海盐县与平湖市共建）。'],
  ])('not %s', (_case, text) => {
    expect(located(text).filter((edge) => edge.startsWith('年产'))).toEqual([]);
  });

  test('a park too', () => {
    expect(edges(factsOf('云杉产业园扩区。园区地处平湖市，发展装备。'), 'LOCATED_IN')).toEqual(['云杉产业园 → 平湖市 (stated)']);
  });
});

describe('what a bracket says, item by item', () => {
  test.each([
    ['恒晟轴承二期（平湖市，8亿元，云泰集团）加快建设。', ['云泰集团']],
    ['恒晟轴承项目（建设单位：云泰集团；地点：平湖市）。', ['云泰集团']],
    ['恒晟轴承项目（为云泰集团配套）。', ['恒晟']],
    ['恒晟轴承项目（云泰集团与诺冠集团合作）。', ['恒晟']],
  ])('%s', (text, companies) => {
    expect(edges(factsOf(text), 'BUILT_BY').map((edge) => / → (.*) \(/.exec(edge)![1])).toEqual(companies);
  });
});

describe('figures of the park that is spoken of', () => {
  const figures = (text: string) => {
    const { measurements, entities } = factsOf(text);
    const names = new Map(entities.map((e) => [e.id, e.name]));
    return measurements.map(
      (m) => `${m.about.map((id) => names.get(id) ?? '-').join('、')}|${names.get(m.indicator)}|${m.valueText}`,
    );
  };
  test.each([
    ['by 园区 before the indicator', '云杉产业园发展轴承。到2025年，园区工业总产值达到50亿元。', ['云杉产业园|工业总产值|50']],
    ['built in a clause before', '重点建设云杉产业园。到2025年，园区产值达到50亿元。', ['云杉产业园|产值|50']],
    ['what is there', '云杉产业园发展轴承。园区现有规上工业企业43家。', ['云杉产业园|规上工业企业|43']],
    [
      'by what the paragraph opens with',
      '云杉产业园发展轴承。到2025年，实现产值50亿元，税收3亿元。',
      ['云杉产业园|产值|50', '云杉产业园|税收|3'],
    ],
    ['not the whole area’s', '云杉产业园发展轴承。到2025年，全县工业总产值达到500亿元。', ['海盐县|工业总产值|500']],
    ['not a branch’s', '云杉产业园发展轴承。到2025年，轴承产业产值达到50亿元。', ['海盐县|轴承产业产值|50']],
    ['not of two parks', '推进云杉产业园、恒泰产业园建设。到2025年，园区产值达到80亿元。', ['海盐县|园区产值|80']],
    [
      'not a share of all',
      '重点建设云杉产业园。到2025年，园区产值占工业总产值的比重达到60%。',
      ['海盐县|园区产值占工业总产值的比重|60'],
    ],
    ['not how many there are', '云杉产业园发展轴承。园区个数占全省的5%。', ['海盐县|园区个数占全省的比重|5']],
  ])('%s', (_case, text, lines) => expect(figures(`（一）海盐县\n\n${text}`)).toEqual(lines));
});

describe('all parks of a division are no park', () => {
  test.each([
    ['1.海盐县园区\n\n发展轴承。', []],
    ['推进平湖市园区提质增效，完善桐乡市园区配套。', []],
    ['（一）县域园区\n\n发展轴承。', []],
    ['推进海盐县云杉园区建设。', ['海盐县云杉园区']],
    ['推进海盐县产业园建设。', ['海盐县产业园']],
  ])('%s', (text, names) => expect(namesOf(text, 'Park')).toEqual(names));

  test('the heading speaks of the county', () => {
    expect(edges(factsOf('1.海盐县园区\n\n重点发展轴承。'), 'DEVELOPS')).toEqual(['海盐县 → 轴承 (inherited)']);
  });
});
