import { describe, expect, it } from 'vitest';
import type { FactRule } from '../../../ingest/facts/context.js';
import { developsFacts } from '../../../ingest/facts/develops.js';
import { developsByBases } from '../../../ingest/facts/develops-bases.js';
import { developsByBecoming } from '../../../ingest/facts/develops-becoming.js';
import { industryPartFacts } from '../../../ingest/facts/industry-parts.js';
import { type MadeSection, madeContext, told } from './made.js';

const names = {
  City: [
    ['临江市', '临江'],
    ['东港县', '东港'],
    ['云岭县', '云岭'],
    ['石湾镇'],
    ['嘉兴市', '嘉兴'],
    ['湖州市', '湖州'],
    ['绍兴市', '绍兴'],
  ],
  Park: [['云岭产业园'], ['东港工业园']],
};
const by = (rules: readonly FactRule[], text: string, title = '布局') => {
  const made: MadeSection[] = [{ title, number: '一、', text: [`大力发展物流、金融、旅游、轴承、锻件。${text}`] }];
  const context = madeContext(made, names);
  return told(
    context,
    rules.flatMap((rule) => rule(context)),
  );
};

describe('bases listed by their cities', () => {
  it.each<[string, string[]]>([
    ['建设临江、东港轴承基地，规划新区。', ['东港县 mentioned 轴承', '临江市 mentioned 轴承']],
    ['打造临江、东港轴承基地和锻件生产基地。', ['东港县 lead 轴承', '东港县 lead 锻件', '临江市 lead 轴承', '临江市 lead 锻件']],
    ['建设临江、东港轴承基地，云岭锻件基地。', ['东港县 mentioned 轴承', '临江市 mentioned 轴承', '云岭县 mentioned 锻件']],
    ['着力打造临江、东港、沿河（云岭—石湾镇）锻件生产基地。', ['东港县 lead 锻件', '临江市 lead 锻件']],
    // of one base alone the words may be its name
    ['建设临江轴承基地。', []],
    // what stands between is another thing
    ['建设临江、东港两地的职工培训基地。', []],
  ])('%s', (text, expected) => expect(by([developsByBases], text)).toEqual(expected));
});

describe('a list of what each city has', () => {
  it.each<[string, string[]]>([
    ['支持嘉兴轴承、湖州锻件等优势产品升级。', ['嘉兴市 support 轴承', '湖州市 support 锻件']],
    [
      '推动嘉兴市轴承、绍兴市锻件、湖州市旅游等产业转型。',
      ['嘉兴市 mentioned 轴承', '湖州市 mentioned 旅游', '绍兴市 mentioned 锻件'],
    ],
    ['重点发展嘉兴轴承、湖州锻件。', ['嘉兴市 lead 轴承', '湖州市 lead 锻件']],
    // one alone may be a name
    ['重点发展嘉兴轴承。', []],
  ])('%s', (text, expected) =>
    expect(by([developsFacts], text).filter((line) => !/(?:物流|金融)$/.test(line))).toEqual(expected),
  );
});

describe('what cities are to become', () => {
  it.each<[string, string[]]>([
    [
      '把临江建成国际性物流城市，东港、云岭建成区域性物流节点城市。',
      ['东港县 mentioned 物流', '临江市 mentioned 物流', '云岭县 mentioned 物流'],
    ],
    ['争取把临江市建设成为国家级旅游基地城市。', ['临江市 mentioned 旅游']],
    ['建设临江区域性金融中心。', ['临江市 mentioned 金融']],
    ['将轴承产业打造成为临江市首个千亿元产业。', ['临江市 lead 轴承']],
    ['把锻件发展为东港县支柱产业。', ['东港县 lead 锻件']],
    // no industry's word
    ['把临江建成国家历史文化名城。', []],
    ['把临江建成区域性教育中心。', []],
    // a centre with a name of its own
    ['建设临江物流中心。', []],
    ['将轴承产业转移到临江市。', []],
  ])('%s', (text, expected) => expect(by([developsByBecoming], text)).toEqual(expected));
});

describe('projects listed under an industry', () => {
  it.each<[string, string[]]>([
    [
      '云岭产业园、东港工业园，主要实施轴承、锻件等装备制造项目。',
      ['东港工业园 装备制造', '东港工业园 轴承', '东港工业园 锻件', '云岭产业园 装备制造', '云岭产业园 轴承', '云岭产业园 锻件'],
    ],
    ['云岭产业园和合作区，重点发展轴承。', ['云岭产业园 轴承']],
    ['云岭产业园主要实施道路、管网等重大项目。', []],
  ])('%s', (text, expected) =>
    expect(
      by([developsFacts], text)
        .filter((line) => /园/.test(line))
        .map((line) => line.replace(/ (?:lead|mentioned) /, ' '))
        .sort(),
    ).toEqual(expected),
  );
});

describe('what an industry takes in', () => {
  const parts = (text: string) =>
    by([industryPartFacts], text, '轴承产业').filter((line) => /传动件|密封件|检测服务|滚珠轴承/.test(line));
  it.each<[string, string[]]>([
    ['重点发展关键部件，包括传动件、密封件和滚珠轴承等。', ['传动件 → 轴承 *', '密封件 → 轴承 *', '滚珠轴承 → 轴承 *']],
    ['支持服务机构发展，特别是检测服务、密封件等重点领域机构的壮大。', ['密封件 → 轴承 *', '检测服务 → 轴承 *']],
    ['做强骨干企业，主要涵盖密封件、传动件等产品。', ['传动件 → 轴承 *', '密封件 → 轴承 *']],
    ['推动传动件、密封件的研发和产业化。', ['传动件 → 轴承 *', '密封件 → 轴承 *']],
    ['发展电机产业。重点生产传动件、密封件。', ['传动件 → 电机 *', '密封件 → 电机 *']],
    // nobody calls them a field
    ['加强管理，特别是传动件、密封件检验。', []],
    // one thing alone
    ['加强管理，包括密封件。', []],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected));
});
