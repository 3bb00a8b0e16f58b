import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/cli/answer-text.js';
import { figureCells, figureTable } from '../../src/cli/figure-table.js';
import { plansCells } from '../../src/cli/plans-table.js';

const clause = (section: string, quote: string, plan = 'a') => ({ plan, section, quote });
const figure = (about: string | null, measure: string, year: string | null, said: string, section = '表1', plan = 'a') => ({
  kind: 'VALUE',
  name: measure,
  figure: { about, measure, year, said },
  plans: [plan],
  evidence: [clause(section, said, plan)],
});
const thing = { kind: 'ENTITY', name: '云岭园', figure: null, plans: ['a'], evidence: [clause('第二章', '云岭园发展氢能')] };
const plans = [{ id: 'a', name: '十四五规划' }];
const two = [{ id: 'b', name: '十三五规划' }, ...plans];

describe('figures as a table', () => {
  it.each([
    [
      'a line for each thing, a column for each measure and year',
      [
        figure('云岭园', '面积', null, '12km²'),
        figure('云岭园', '产值', '2025', '300亿元以上', '第二章'),
        figure('临江园', '面积', null, '8km²'),
      ],
      [
        ['', '面积', '产值 2025', '出处'],
        ['云岭园', '12km²', '300亿元以上', '表1、第二章'],
        ['临江园', '8km²', '', '表1'],
      ],
    ],
    [
      'figures of the plan as a whole stand below each other, a column for each year',
      [
        figure(null, '工业增加值', '2020', '900亿元'),
        figure(null, '工业增加值', '2025', '1400亿元'),
        figure(null, '研发强度', '2025', '3%'),
      ],
      [
        ['指标', '2020', '2025', '出处'],
        ['工业增加值', '900亿元', '1400亿元', '表1'],
        ['研发强度', '', '3%', '表1'],
      ],
    ],
    [
      'what the plan says twice stands twice in the cell',
      [figure('云岭园', '面积', null, '12km²', '表2'), figure('云岭园', '面积', null, '15km²', '第三章')],
      [
        ['', '面积', '出处'],
        ['云岭园', '12km² / 15km²', '表2、第三章'],
      ],
    ],
    ['one figure is no table', [figure('云岭园', '面积', null, '12km²')], []],
    ['things without figures are no table', [thing, thing], []],
  ])('%s', (_, items, cells) => {
    expect(figureCells({ items, plans, language: 'zh' })).toEqual(cells);
  });

  it('is drawn in columns of even width, Chinese characters two wide', async () => {
    const items = [figure('云岭园', '面积', null, '12km²'), figure('A园', '面积', null, '8km²')];
    expect(await figureTable({ items, plans, language: 'en' })).toBe(
      [
        '┌────────┬───────┬─────────┐',
        '│        │ 面积  │ Section │',
        '│ 云岭园 │ 12km² │ 表1     │',
        '│ A园    │ 8km²  │ 表1     │',
        '└────────┴───────┴─────────┘',
      ].join('\n'),
    );
  });
});

it('words, how they were understood, the quotes and what to ask next, each where there is any', async () => {
  const answer = {
    status: 'ANSWERED' as const,
    text: '共1个：云岭园。',
    items: [thing],
    evidence: [clause('第二章', '云岭园发展氢能'), clause('第二章', '氢能')],
    frame: {
      chips: [
        { label: '园区', source: 'history' },
        { label: '主题：氢能', source: 'question' },
      ],
      filler: [],
    },
    suggestions: ['云岭园面积多大？'],
    language: 'zh',
    plans,
  };
  expect(await answerText(answer)).toBe(
    '共1个：云岭园。\n理解为：园区（上文） · 主题：氢能\n\n  「云岭园发展氢能」—— 第二章\n\n还可以问：\n  ? 云岭园面积多大？\n',
  );
  const bare = { ...answer, evidence: [], frame: null, suggestions: [], language: 'en' };
  expect(await answerText(bare)).toBe('共1个：云岭园。\n');
});

describe('an answer over several plans', () => {
  const both = {
    ...thing,
    plans: ['b', 'a'],
    evidence: [clause('第三章', '云岭园做氢能', 'b'), clause('第二章', '云岭园发展氢能')],
  };
  const later = { ...thing, name: '下湾园', evidence: [clause('表1', '下湾园')] };

  it('has a line for each thing and a column for each plan', () => {
    expect(plansCells({ items: [both, later], plans: two, language: 'zh' })).toEqual([
      ['', '十三五规划', '十四五规划'],
      ['云岭园', '第三章', '第二章'],
      ['下湾园', '—', '表1'],
    ]);
    expect(plansCells({ items: [both, later], plans, language: 'zh' })).toEqual([]);
    expect(plansCells({ items: [both, figure(null, '产值', null, '9亿元')], plans: two, language: 'zh' })).toEqual([]);
  });

  it('names the plans in one column where they are many', () => {
    const many = [...two, ...['c', 'd', 'e'].map((id) => ({ id, name: `${id}规划` }))];
    expect(plansCells({ items: [both, later], plans: many, language: 'en' })).toEqual([
      ['', 'Plans', 'Section'],
      ['云岭园', '十三五规划、十四五规划', '第三章、第二章'],
      ['下湾园', '十四五规划', '表1'],
    ]);
  });

  it('keeps the figures of two plans on two lines, each with its plan', () => {
    const items = [figure(null, '产值', '2020', '9亿元', '表1', 'b'), figure(null, '产值', '2020', '8亿元', '第一章', 'a')];
    expect(figureCells({ items, plans: two, language: 'zh' })).toEqual([
      ['规划', '指标', '2020', '出处'],
      ['十三五规划', '产值', '9亿元', '表1'],
      ['十四五规划', '产值', '8亿元', '第一章'],
    ]);
  });

  it('gives each clause with its plan, and below each change those of both plans', async () => {
    const answer = {
      status: 'ANSWERED' as const,
      text: '共2个。',
      items: [both],
      evidence: both.evidence,
      frame: { chips: [{ label: '规划：全部2个', source: 'default' }], filler: [] },
      suggestions: [],
      language: 'zh',
      plans: two,
    };
    expect(await answerText(answer)).toBe(
      '共2个。\n理解为：规划：全部2个（默认）\n\n  「云岭园做氢能」—— 十三五规划 第三章\n  「云岭园发展氢能」—— 十四五规划 第二章\n',
    );
    const change = { ...both, kind: 'CHANGE', name: '云岭园级别变化：省级 → 国家级' };
    expect(await answerText({ ...answer, items: [change], frame: null })).toBe(
      '共2个。\n\n- 云岭园级别变化：省级 → 国家级\n    「云岭园做氢能」—— 十三五规划 第三章\n    「云岭园发展氢能」—— 十四五规划 第二章\n',
    );
  });
});
