import { describe, expect, it } from 'vitest';
import { outlineOf, passagesOf, sectionsOf } from './plan.js';

const paths = (text: string, name?: string) => outlineOf(text, name).sections.map((s) => s.path);

describe('headings numbered by a bare figure', () => {
  const plan = `云岭新区装备产业规划（2021—2030年）
目  次
1 总则 ................ 1
1.1 背景 .............. 1
2 目标 ................ 2
3 任务 ................ 3
1 总则
1.1 背景
为推动装备产业发展，制定本规划。
2 目标
产值达到800亿元，企业数量达到
3 百家以上，带动就业。
3 任务
3.1 布局
3.1.1 北区
发展船舶配套。
`;
  it('nests 1, 1.1 and 1.1.1 and leaves figures of prose alone', () => {
    expect(sectionsOf(outlineOf(plan))).toEqual([
      '1 | 总则',
      '1/1.1 | 背景',
      '2 | 目标',
      '3 | 任务',
      '3/3.1 | 布局',
      '3/3.1/3.1.1 | 北区',
    ]);
    expect(passagesOf(outlineOf(plan))).toContain('2 | paragraph | 产值达到800亿元，企业数量达到3百家以上，带动就业。');
  });

  it('takes Markdown headings so numbered', () => {
    const md =
      '# 云岭新区规划\n\n## 1 总则\n\n“十四五”期间加快发展。\n\n### 1.1 背景\n\n一。\n\n## 2 目标\n\n二。\n\n## 3 任务\n\n三。\n';
    expect(paths(md, 'x.md')).toEqual(['1', '1/1.1', '2', '3']);
  });

  it.each([
    ['a list of names', '一、项目\n1 云岭园\n2 东湖园\n3 南山园\n二、保障\n“十四五”期间加强领导。'],
    ['counts', '一、现状\n3 个园区\n5 家企业\n二、保障\n“十四五”期间加强领导。'],
  ])('not %s', (_, text) => expect(paths(text)).toEqual(['一', '二']));
});

describe('titles', () => {
  it.each([
    ['（一）云岭园。主导产业：建材、家居。面积：6平方公里。', '云岭园', '主导产业：建材、家居。面积：6平方公里。'],
    ['（一）总量目标：产值达到90亿元。年均增长9%。', '总量目标', '产值达到90亿元。年均增长9%。'],
    [
      '第一节 主要成效“十三五”时期，全市工业较快增长，产值达到90亿元。结构优化。',
      '主要成效',
      '“十三五”时期，全市工业较快增长，产值达到90亿元。结构优化。',
    ],
    ['第一节 总体目标到2025年，产值达到90亿元。', '总体目标', '到2025年，产值达到90亿元。'],
    [
      '第一章 产业布局依托云岭高新区，发展建材、家居、陶瓷，形成完整的链条，带动周边乡镇共同发展。',
      '产业布局',
      '依托云岭高新区，发展建材、家居、陶瓷，形成完整的链条，带动周边乡镇共同发展。',
    ],
  ])('%s', (line, title, body) => {
    const o = outlineOf(`临江市“十四五”规划\n${line}\n`);
    expect(o.sections[0]!.title).toBe(title);
    expect(o.passages.at(-1)!.body.text).toBe(body);
  });

  it.each([
    ['一一临江市。发展建材。', '——临江市'],
    ['一 一临江市：发展建材。', '——临江市'],
    ['－－临江市。发展建材。', '——临江市'],
    ['— —临江市。发展建材。', '——临江市'],
    ['––临江市。发展建材。', '——临江市'],
  ])('a lead-in whose dashes came out otherwise: %s', (line, segment) =>
    expect(paths(`一、布局\n“十四五”期间统筹布局。\n${line}\n`)).toEqual(['一', `一/${segment}`]),
  );
  it.each(['一一对应的服务机制更加完善，企业满意。', '—临江市发展建材。', '一体化发展。推进融合。'])('no lead-in: %s', (line) =>
    expect(paths(`一、布局\n“十四五”期间统筹布局。\n${line}\n`)).toEqual(['一']),
  );

  it('keeps a paragraph whole that a short sentence leads', () => {
    const o = outlineOf('一、任务\n“十四五”期间加快发展。\n强化数据底座。汇聚企业、项目、用地数据，定期更新。\n');
    expect(passagesOf(o).at(-1)).toBe('一 | paragraph | 强化数据底座。汇聚企业、项目、用地数据，定期更新。');
  });
});

describe('figures and words that a line or a page cuts', () => {
  it.each([
    ['入驻企业达到1\n\n- 12 -\n\n20 家，其中规上企业9家。', '入驻企业达到120家，其中规上企业9家。'],
    ['配套率仅为2\n\n第 7 页\n\n8%，明显偏低。', '配套率仅为28%，明显偏低。'],
    ['带动周边群\n\n33\n\n众增收，受益面达到九成。', '带动周边群众增收，受益面达到九成。'],
  ])('%j', (text, end) => {
    const o = outlineOf(`一、现状\n“十四五”期间，全市园区建设稳步推进，云岭园建成标准厂房，引进项目，${text}\n`);
    expect(o.passages.at(-1)!.body.text.endsWith(end)).toBe(true);
  });
});
