/** The closed classes and the forms of names: each rule with what it must not do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishFillers, fillers } from '../../src/ask/lexicon/filler.js';
import { words } from '../../src/ask/lexicon/words.js';
import { aliasesOf, industryKey } from '../../src/ask/names/aliases.js';
import { isSlip } from '../../src/ask/nearness.js';
import { languageOf, normaliseName, normaliseText } from '../../src/ask/normalise.js';
import { plansUnits } from '../../src/ask/read/english-amounts.js';
import { standsFor } from '../../src/ask/read/resolve.js';

describe('filler is a closed class', () => {
  const nouns =
    '员工 人口 用地 水价 学校 医院 面积 产值 目标 园区 项目 企业 政策 文件 规划 时间 内容 情况 原因 人才 资金 税收 投资 增速'.split(
      ' ',
    );
  const verbs = '引进 淘汰 禁止 搬迁 合作 扩建 补贴 减免'.split(' ');
  it.each([...nouns, ...verbs])('%s is no filler', (word) => {
    expect(fillers).not.toContain(word);
    expect(words.get(word)?.some((s) => s.is === 'filler') ?? false).toBe(false);
  });
  it.each('park area employees population plan target policy tax growth water company railway'.split(' '))(
    '%s is no filler',
    (word) => {
      expect(englishFillers).not.toContain(word);
    },
  );
  it.each('的 了 吗 呢 请问 一下 有 在 和'.split(' '))('%s is filler', (word) => {
    expect(words.get(word)?.some((s) => s.is === 'filler')).toBe(true);
  });
});

const places = new Set(['临江市', '临江', '云岭市', '云岭']);
const forms = (kind: 'Park' | 'Enterprise' | 'Project' | 'Industry' | 'City', name: string) =>
  aliasesOf(kind, name, places).map((a) => a.text);

describe('short forms', () => {
  it.each([
    ['Park', '临江高新技术产业开发区', '临江高新区'],
    ['Park', '临江经济技术开发区', '临江经开区'],
    ['Park', '云江临江综合保税区', '云江临江综保区'],
    ['Park', '临江玉湖工业园区', '玉湖园区'],
    ['Park', '临江玉湖工业园区', '临江玉湖工业园'],
    ['Park', '中国-马来西亚临江产业园区', '中马临江产业园'],
    ['Park', '云岭市城北工业区(中泰云岭产业园)', '中泰云岭产业园'],
    ['Enterprise', '临江海鲸重工有限公司', '海鲸重工'],
    ['Project', '临江至云岭铁路', '临江到云岭铁路'],
    ['Project', '玉湖光伏项目', '玉湖光伏'],
    ['Industry', '电子信息产业', '电子信息'],
    ['City', '临江市', '临江'],
  ] as const)('%s %s is called %s', (kind, name, form) => {
    expect(forms(kind, name)).toContain(form);
  });
  it.each([
    ['Park', '临江高新技术产业开发区', '高新区'],
    ['Park', '临江高新技术产业开发区', '云岭高新区'],
    ['Park', '临江经济技术开发区', '临江高新区'],
    ['Park', '临江玉湖工业园区', '园区'],
    ['Industry', '铝业', '铝合金'],
    ['City', '临江市', '江'],
  ] as const)('%s %s is not called %s', (kind, name, form) => {
    expect(forms(kind, name)).not.toContain(form);
  });
});

describe('industries', () => {
  it.each([
    ['电子信息产业', '电子信息'],
    ['装备制造业', '装备制造'],
    ['农副食品加工业', '农副食品加工'],
    ['铝业', '铝'],
  ])('%s is compared as %s', (name, key) => expect(industryKey(name)).toBe(key));
  it.each([
    ['北斗', '北斗导航', true],
    ['农机', '农业机械', true],
    ['修造船', '船舶修造', true],
    ['电子', '电子商务', false],
    ['能源', '新能源', false],
    ['生物医药', '生物农药', false],
    ['石化', '石油化工', true],
  ])('%s stands for %s: %s', (key, name, yes) => expect(standsFor(key, name)).toBe(yes));
});

describe('near misses', () => {
  it.each([
    ['临姜保税港区', '临江保税港区', true],
    ['高新区', '高兴区', false],
    ['云岭工业园区', '云岭工业园', true],
    ['临江经开区', '北港高新区', false],
  ])('%s for %s: %s', (a, b, yes) => expect(isSlip(a, b)).toBe(yes));
});

describe('normal form', () => {
  it.each([
    ['鐵路（臨江）工業區', '铁路(临江)工业区'],
    ['“十四五”—规划', '十四五-规划'],
    ['ＧＤＰ　２０２５', 'gdp 2025'],
    ['哪些文件', '哪些文件'],
  ])('%s becomes %s', (from, to) => expect(normaliseText(from)).toBe(to));
  it('is its own normal form', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (s) => normaliseName(normaliseName(s)) === normaliseName(s)));
  });
  it.each([
    ['how many parks in 临江', 'en'],
    ['临江有哪些IT园区', 'zh'],
    ['which of them is in Beigang?', 'en'],
    ['Linjiang 有哪些园区', 'zh'],
    ['Who builds 临江化工新材料产业基地二期项目?', 'en'],
    ['is 临江经济技术开发区 in 云岭市', 'en'],
    ['list在哪一节', 'zh'],
  ])('%s is %s', (question, language) => expect(languageOf(question)).toBe(language));
});

describe('amounts in English', () => {
  it.each([
    ['over 100 billion yuan', 'over 1000亿元'],
    ['1.5 trillion rmb', '15000亿元'],
    ['an area of 250 million', 'an area of 2.5亿'],
    ['1,200 million yuan', '12亿元'],
    ['100 million yuan', '1亿元'],
    ['two billion yuan', 'two billion yuan'],
    ['top 5 millionaires', 'top 5 millionaires'],
  ])('%s is %s', (from, to) => expect(plansUnits(from)).toBe(to));
});
