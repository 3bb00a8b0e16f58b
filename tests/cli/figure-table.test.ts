import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/cli/answer-text.js';
import { figureCells, figureTable } from '../../src/cli/figure-table.js';

const figure = (about: string | null, measure: string, year: string | null, said: string, section = '表1') => ({
  kind: 'VALUE',
  figure: { about, measure, year, said },
  evidence: [{ section }],
});
const thing = { kind: 'ENTITY', figure: null, evidence: [{ section: '第二章' }] };

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
    expect(figureCells({ items, language: 'zh' })).toEqual(cells);
  });

  it('is drawn in columns of even width, Chinese characters two wide', async () => {
    const items = [figure('云岭园', '面积', null, '12km²'), figure('A园', '面积', null, '8km²')];
    expect(await figureTable({ items, language: 'en' })).toBe(
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
    evidence: [
      { section: '第二章', quote: '云岭园发展氢能' },
      { section: '第二章', quote: '氢能' },
    ],
    frame: {
      chips: [
        { label: '园区', source: 'history' },
        { label: '主题：氢能', source: 'question' },
      ],
      filler: [],
    },
    suggestions: ['云岭园面积多大？'],
    language: 'zh',
  };
  expect(await answerText(answer)).toBe(
    '共1个：云岭园。\n理解为：园区（上文） · 主题：氢能\n\n  「云岭园发展氢能」—— 第二章\n\n还可以问：\n  ? 云岭园面积多大？\n',
  );
  const bare = { ...answer, evidence: [], frame: null, suggestions: [], language: 'en' };
  expect(await answerText(bare)).toBe('共1个：云岭园。\n');
});
