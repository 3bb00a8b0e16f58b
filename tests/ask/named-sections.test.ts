/** A section by what it is called or about, and a branch by the head noun that it belongs to. */
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/ask/names/catalogue.js';
import { chineseOrder } from '../../src/ask/read/english-order.js';
import { gloss } from '../../src/ask/read/gloss.js';
import { namedSection } from '../../src/ask/read/named-sections.js';
import { isOfItsHead } from '../../src/ask/run/own-head.js';

const titles: [path: string, title: string][] = [
  ['第三章/一', '氢能产业'],
  ['第三章/二', '前瞻布局未来产业'],
  ['第三章/三', '宣笔与丝绸'],
  ['第三章/四', '储能产业'],
  ['第三章/五', '储能行业'],
  ['第四章/一/——临江市', '临江市'],
  ['第四章/二/（一）', '云岭高新技术产业开发区'],
  ['专栏 1', '氢能'],
];
const park = [{ id: 'park:云岭', kind: 'Park' as const, distance: 0 }];
const catalogue = {
  sections: titles.map(([path, title], order) => ({
    id: path,
    plan: 'plan',
    path,
    title,
    number: null,
    kind: path.startsWith('专栏') ? 'box' : 'item',
    order,
  })),
  forms: new Map([
    ['云岭高新区', park],
    ['云岭高新技术产业开发区', park],
  ]),
  holds: () => false,
} as unknown as Catalogue;

describe('a section by what it is about', () => {
  it.each([
    ['临江那段', '第四章/一/——临江市'],
    ['氢能一节', '第三章/一'],
    ['未来产业那节', '第三章/二'],
    ['丝绸那一节', '第三章/三'],
    ['云岭高新区那段', '第四章/二/（一）'],
  ])('%s is %s', (text, path) => {
    expect(namedSection(text, 0, catalogue)).toEqual({ end: text.length, sense: { is: 'sectionRef', paths: [path] } });
  });

  // Of two sections none, of a title's half no paragraph, and no section where none is meant.
  it.each(['储能那节', '丝绸那段', '临江那个', '云岭那段'])('%s is none', (text) => {
    expect(namedSection(text, 0, catalogue)).toBeNull();
  });
});

describe('a branch and its head noun', () => {
  const said = '建设云岭纳米材料基地、临江储能基地';
  it.each([
    ['云岭纳米材料基地', '纳米材料', true],
    ['临江储能基地', '纳米材料', false],
    ['临江储能基地', '储能', true],
    ['临江储能基地', '石墨烯', true],
  ])('%s with %s: %s', (name, branch, is) => {
    expect(isOfItsHead(said, [name], branch, ['基地'])).toBe(is);
  });

  it('says nothing where no head follows', () => {
    expect(isOfItsHead('临江基地发展纳米材料', ['临江基地'], '纳米材料', ['基地'])).toBe(true);
  });
});

describe('English in the order of Chinese', () => {
  const places = new Map([['linjiang', '临江']]);
  it.each([
    ['which parks in chapter 4', '哪些 园区 位于 第4章'],
    ['parks with an area of 36 km2', '园区 有 面积 36平方公里'],
    ['r&d spending as share of revenue', '研发经费支出占营收比重'],
    ['what is the 2025 output target', '多少 2025 产值 目标'],
    ['which counties are under linjiang', '哪些 县 位于 临江'],
    ['which parks are under 36 km2', '哪些 园区 低于 36平方公里'],
    ['which targets are binding', '哪些 目标 约束性'],
    ['which parks have 2025 targets', '哪些 园区 2025 目标'],
  ])('%s → %s', (english, chinese) => {
    expect(chineseOrder(gloss(english, places), catalogue)).toBe(chinese);
  });
});
