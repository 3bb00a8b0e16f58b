import { describe, expect, test } from 'vitest';
import { namesOf } from '../mentions/plan-of.js';
import { edges, factsOf } from './facts-of.js';

describe('what begins a project’s name and is no company', () => {
  test.each([
    ['a public body', '建设市第一人民医院迁建项目、县应急指挥中心项目。'],
    ['worked-out land', '实施采煤塌陷地生态修复项目。'],
    ['a part of a province', '打造浙北纺织服装加工项目。'],
    ['goods', '建设熔喷布生产线项目。'],
    ['what only a park is called', '建设嘉兴云栖高新技术产业园。推进云栖光缆集成中试项目。'],
    ['everyday words in a list', '土地、资金等要素向骨干企业倾斜。'],
    ['goods that suppliers make', '引进叶片、塔筒等配套企业，培育法兰、阀门等零部件生产企业。'],
    ['a stage', '推进Ⅲ期扩建项目。'],
    ['what is done about projects', '防止各县一窝蜂争项目、拼政策，抓实项目建设。'],
    ['a kind of company', '新设小额贷款公司3家。'],
    ['a hill or a slope', '石岭轴承项目开工，推进白坪铝板项目、西沟齿轮项目。'],
    ['a side of a town', '推进城南轴承项目、桥北铝板项目。'],
    ['what a town is called', '改造青禾镇老街。推进青禾轴承项目。'],
    ['what a reservoir is called', '除险加固云泉水库。云泉铝板项目开工。'],
  ])('%s', (_case, text) => expect(namesOf(text, 'Enterprise')).toEqual([]));

  test.each([
    ['its trade before a capacity', '推进恒晟光伏100兆瓦组件项目。', ['恒晟光伏']],
    ['without whom the thing is for', '推进恒晟矿用液压支架项目。', ['恒晟']],
    ['without whom the thing is for, a plant', '云泰厂用阀门项目投产。', ['云泰']],
    ['without what it is to become', '推进诺冠集团化运营项目。', ['诺冠']],
    ['with 药业, its trade', '推进恒晟药业饮片扩产项目。', ['恒晟药业']],
    ['its trade before a place', '推进云泰新能源平湖光伏电池项目。', ['云泰新能源']],
    ['behind 链主', '链主恒晟集团扩产。', ['恒晟集团']],
    ['behind 骨干企业有', '骨干企业有恒晟药业有限公司、云泰股份有限公司等。', ['恒晟药业有限公司', '云泰股份有限公司']],
    ['with 矿业, its trade', '恒晟矿业5万吨锰粉项目开工。', ['恒晟矿业']],
    ['its trade before 年产', '建设云泰汽配年产30万件轮毂项目。', ['云泰汽配']],
    ['firms that are the backbone', '以云杉、诺冠、恒晟为骨干，做强产业。', ['云杉', '诺冠', '恒晟']],
    ['the beginning of a known one', '依托恒晟微电子股份有限公司扩产。推进恒晟存储器基地项目。', ['恒晟微电子股份有限公司']],
  ])('a company: %s', (_case, text, expected) => expect(namesOf(text, 'Enterprise')).toEqual(expected));
});

describe('where companies are', () => {
  test.each([
    ['桐乡市的恒泰电子股份有限公司扩产。', ['恒泰电子股份有限公司 → 桐乡市 (stated)']],
    ['恒泰电子股份有限公司（海宁市）增长。', ['恒泰电子股份有限公司 → 海宁市 (stated)']],
    ['恒泰电子股份有限公司落户平湖市。', ['恒泰电子股份有限公司 → 平湖市 (stated)']],
    ['恒泰电子股份有限公司要带动配套，把海宁建设成为电子强市。', ['恒泰电子股份有限公司 → 海宁市 (stated)']],
    ['恒泰电子股份有限公司产品销往海宁市。', []],
  ])('%s', (text, expected) => expect(edges(factsOf(text), 'BASED_IN')).toEqual(expected));
});

describe('what companies work in', () => {
  const works = (text: string) => edges(factsOf(text), 'OPERATES_IN');
  test.each([
    ['by what opens the paragraph', '轴承制造。支持恒晟集团做大规模。', ['恒晟集团 → 轴承制造 (inherited)']],
    ['by the first clause', '新材料，以恒晟集团为依托，发展碳纤维、石墨烯。', ['恒晟集团 → 新材料 (stated)']],
    ['by what it is to do', '支持恒晟集团做大新能源乘用车。', ['恒晟集团 → 新能源乘用车 (stated)']],
    ['by what it leads', '以恒晟集团为龙头发展工程机械。', ['恒晟集团 → 工程机械 (stated)']],
    ['by its own name', '组建恒晟融资担保有限公司。', ['恒晟融资担保有限公司 → 融资担保 (stated)']],
    ['not by a clause far before', '发展轴承制造，加快建设云栖大桥，完善路网，支持恒晟集团上市。', []],
  ])('%s', (_case, text, expected) => expect(works(text)).toEqual(expected));

  test('by the industry of the row', () => {
    const table =
      '表1 重点产业链\n\n| 序号 | 产业链 | 主攻环节 | 链主企业 |\n| --- | --- | --- | --- |\n| 1 | 轴承 | 滚珠 | 恒晟轴业、云泰集团 |\n| 2 | 医药 | 疫苗 | 诺冠药业 |\n';
    const facts = factsOf(table);
    expect(edges(facts, 'OPERATES_IN')).toEqual(
      expect.arrayContaining(['恒晟轴业 → 轴承 (inherited)', '云泰集团 → 轴承 (inherited)']),
    );
    expect(edges(facts, 'OPERATES_IN').some((e) => e.startsWith('诺冠药业 → 轴承'))).toBe(false);
  });
});

describe('what projects make', () => {
  const belongs = (text: string) => edges(factsOf(text), 'BELONGS_TO');
  test.each([
    ['counted by the ton', '推进嘉兴恒晟6万吨己二腈项目。', '嘉兴恒晟6万吨己二腈项目 → 己二腈'],
    ['behind its company', '恒晟电器有限公司投产。推进恒晟电解铜箔项目。', '恒晟电解铜箔项目 → 电解铜箔'],
    ['in the word for a plant', '大力发展风电产业。推进平湖西沙、海盐北礁等风电场项目。', '平湖西沙风电场项目 → 风电'],
  ])('%s', (_case, text, edge) => {
    expect(belongs(text)).toContain(`${edge} (stated)`);
  });
  test.each([
    ['恒晟年产3万吨电子级磷酸项目', '电子级磷酸'],
    ['恒晟氢能商用车项目', '氢能商用车'],
    ['嘉兴恒晟高端聚烯烃薄膜项目', '高端聚烯烃薄膜'],
  ])('%s by its own words', (name, goods) => {
    expect(belongs(`推进${name}。`)).toContain(`${name} → ${goods} (stated)`);
  });
  test.each([
    ['推进恒晟总部基地项目。', '总部'],
    ['推进海宁高新区恒晟轴承项目。', '高新区恒晟轴承'],
    ['推进恒晟二期项目。', '二期'],
    ['恒晟湿地公司增产。推进恒晟湿地公园。', '湿地公'],
    ['推进恒晟20万吨原油码头项目。', '原油码头'],
  ])('%s makes nothing so called', (text, goods) => {
    expect(belongs(text).some((e) => e.includes(`→ ${goods}`))).toBe(false);
  });
  test('by the head of the list that they stand in, unless they are leant on', () => {
    expect(belongs('新材料：推进恒晟轴承项目。')).toContain('恒晟轴承项目 → 新材料 (inherited)');
    expect(belongs('新材料。依托恒晟轴承项目扩大配套。').some((e) => e.includes('→ 新材料'))).toBe(false);
  });
});
