import { describe, expect, test } from 'vitest';
import { namesOf, readPlan } from './plan-of.js';

describe('policies', () => {
  test.each([
    ['titles', '依据《浙江省制造业“十四五”规划》和《云杉行动》，制定本规划。', ['浙江省制造业“十四五”规划', '云杉行动']],
    ['quoted with a noun', '实施“千企智改”工程和“工业强市”战略。', ['千企智改', '工业强市']],
    ['quoted after a verb', '推进“大众创业、万众创新”，实现“两个高于”目标。', ['大众创业、万众创新', '两个高于']],
    ['without quotes', '全面落实乡村振兴战略。', ['乡村振兴战略']],
    ['of the country, after words of its own', '推进物流领域创新驱动发展战略的实施。', ['创新驱动发展战略']],
    ['of the country, in a branch', '实施农业系统科教兴国战略。', ['科教兴国战略']],
    ['short, with what becomes of it', '推进重点企业“两化”融合试点。', ['两化融合']],
    ['short, in depth', '加快“三网”深度融合。', ['三网融合']],
    ['short, of plans', '实现“多规”合一。', ['多规合一']],
    ['a saying that guides', '以“强链补链，延链升链”为主线，发展轴承。', ['强链补链，延链升链']],
    ['a reform that is carried on', '围绕推进供给侧结构性改革这一条主线。', ['供给侧结构性改革']],
    ['a reform that guides', '以供给侧结构性改革为主线，发展轴承。', ['供给侧结构性改革']],
    ['by number', '落实嘉政发〔2021〕5号精神。', ['嘉政发〔2021〕5号']],
  ])('%s', (_case, text, names) => {
    expect(namesOf(text, 'Policy')).toEqual(names);
  });

  test.each([
    ['a period', '“十三五”时期，产值翻番。“十四五”期间继续增长。'],
    ['a brand', '以“云杉”品牌卷烟为核心。'],
    ['a manner of speaking', '避免“同质化”趋势，提升“软”实力。'],
    ['a reform in passing', '供给侧结构性改革成效明显。'],
    ['a saying of others', '被称为“小而美，精而专”的企业。'],
    ['an end alone', '推进制造业领域发展。'],
    ['a strategy in general', '实施以招商引资为主的发展战略，抢抓战略机遇。'],
  ])('not %s', (_case, text) => {
    expect(namesOf(text, 'Policy')).toEqual([]);
  });

  test('the number in brackets belongs to the title before it', () => {
    const { mentions } = readPlan('贯彻落实《关于加快工业转型的决定》（嘉政发〔2021〕5号）的要求。');
    expect(mentions.entities.filter((e) => e.kind === 'Policy').map((e) => e.props)).toEqual([
      { policyKind: '文件', docNumber: '嘉政发〔2021〕5号' },
    ]);
  });
});

describe('spellings of one policy', () => {
  test.each([
    ['its number alone', '贯彻《关于加快轴承产业发展的意见》（嘉政发〔2020〕5号）。按照嘉政发〔2020〕5号文件要求推进。', 1],
    ['the short name that the plan gives', '编制《嘉兴市轴承产业发展规划纲要》（以下简称《纲要》）。《纲要》提出五大任务。', 1],
    ['another number', '贯彻《关于加快轴承产业发展的意见》（嘉政发〔2020〕5号）。按照嘉政发〔2020〕6号文件要求推进。', 2],
    [
      'one short name of two',
      '落实《轴承产业规划纲要》（简称《纲要》）和《锻件产业规划纲要》（简称《纲要》）。《纲要》提出五大任务。',
      3,
    ],
  ])('%s', (_case, text, count) => {
    expect(namesOf(text, 'Policy')).toHaveLength(count);
  });
});
