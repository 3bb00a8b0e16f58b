/** Wordings that commit a place to industries, and wordings beside them that do not. */
import { describe, expect, test } from 'vitest';
import { edges, factsOf } from '../facts-entities/facts-of.js';

const develops = (text: string) => {
  const facts = factsOf(text);
  const names = new Map(facts.entities.map((e) => [e.id, e.name]));
  return facts.relations
    .filter((r) => r.type === 'DEVELOPS')
    .map((r) => `${names.get(r.from)} ${r.role?.join('+')} ${names.get(r.to)}`);
};

describe('verbs of commitment', () => {
  test.each([
    ['专攻', '平湖市专攻轴承、锻件。', ['平湖市 lead 轴承', '平湖市 lead 锻件']],
    ['兼做', '云杉产业园兼做冷链物流。', ['云杉产业园 support 冷链物流']],
    ['从事', '云杉产业园主要从事轴承、锻件加工。', ['云杉产业园 mentioned 轴承', '云杉产业园 mentioned 锻件加工']],
    ['taken as', '平湖市把轴承、锻件作为主攻方向。', ['平湖市 lead 轴承', '平湖市 lead 锻件']],
    ['taken as, the first', '将轴承作为平湖市首位产业。海宁市将锻件作为首位产业来培育。', ['海宁市 lead 锻件']],
    ['what is formed', '平湖市形成以轴承为主导、锻件为支撑的产业格局。', ['平湖市 lead 轴承', '平湖市 support 锻件']],
    ['two main points', '云杉产业园以轴承、锻件为两大重点。', ['云杉产业园 lead 轴承', '云杉产业园 lead 锻件']],
    ['what stands out', '平湖市突出轴承、锻件、电机三大特色。', ['平湖市 lead 轴承', '平湖市 lead 锻件', '平湖市 lead 电机']],
    ['one more behind 为主', '海宁市以轴承为主、锻件为辅。', ['海宁市 lead 轴承', '海宁市 support 锻件']],
    [
      'without how it is to go',
      '平湖市扶持生物医药和荔枝深加工起步成势。',
      ['平湖市 support 生物医药', '平湖市 support 荔枝深加工'],
    ],
    ['cities ahead of others', '以平湖、海宁为先导，承接纺织服装。', ['平湖市 mentioned 纺织服装', '海宁市 mentioned 纺织服装']],
    ['a class of counties', '平湖、海宁等沿海县市可重点发展轴承。', ['平湖市 lead 轴承', '海宁市 lead 轴承']],
    [
      'where it is laid out',
      '在平湖、海宁布局轴承、锻件。',
      ['平湖市 mentioned 轴承', '平湖市 mentioned 锻件', '海宁市 mentioned 轴承', '海宁市 mentioned 锻件'],
    ],
  ])('%s', (_case, text, expected) => expect(develops(text)).toEqual(expected));

  test.each([
    ['what guides', '平湖市突出问题导向、目标导向、结果导向三大导向。'],
    ['what trades are to do', '鼓励轴承、锻件等行业建设智能工厂。'],
    ['what trades are to do, in one place', '支持平湖市轴承、锻件等行业开展技术改造。'],
    ['a way', '平湖市打造特色发展新路。'],
    ['what goods become', '平湖市推动产品由初级加工向精深加工、由传统建材向绿色建材转变。'],
    ['what a park is taken as', '平湖市把云杉产业园作为重点平台。'],
    ['a class of goods', '做精优势品类。'],
  ])('not %s', (_case, text) => expect(develops(text)).toEqual([]));
});

describe('what an industry takes in', () => {
  test.each([
    ['the subject of 涵盖', '轴承产业涵盖滚珠、保持架和套圈三类。', ['滚珠 → 轴承', '保持架 → 轴承', '套圈 → 轴承']],
    [
      'behind what the first clause is about',
      '有色金属是全市第一支柱产业，包括铜、铝、铅锌等门类。',
      ['铜 → 有色金属', '铝 → 有色金属', '铅锌 → 有色金属'],
    ],
    ['a kind, with no verb', '化工、水泥、火电等传统产业占比偏高。', ['化工 → 传统产业', '水泥 → 传统产业', '火电 → 传统产业']],
    ['below a heading', '（一）装备制造产业\n\n1.轴承\n\n加快改造。', ['轴承 → 装备制造']],
    ['not below a heading that joins two', '（一）装备制造与新能源\n\n1.轴承\n\n加快改造。', []],
    ['not an area', '规划范围包括平湖、海宁、桐乡。', []],
    ['not companies', '轴承企业包括恒晟公司、云泰公司、诺冠公司。', []],
    ['not projects', '项目涵盖轴承、锻件、电机三大领域。', []],
    ['not what is to be done', '鼓励轴承、锻件等行业建设智能工厂。', []],
  ])('%s', (_case, text, expected) =>
    expect(
      edges(factsOf(text), 'PART_OF')
        .map((edge) => edge.replace(/ \(.*$/, ''))
        .filter((edge) => !/[市省]/.test(edge)),
    ).toEqual(expected),
  );
});
