import { describe, expect, test } from 'vitest';
import { edges, factsOf } from '../facts-entities/facts-of.js';

/** What cities are said to develop. */
const cities = (text: string) =>
  edges(factsOf(text), 'DEVELOPS')
    .filter((edge) => /^[\u4e00-\u9fff]{2,4}[市县] →/.test(edge))
    .sort();

describe('bases that several cities share', () => {
  test.each([
    ['an industry', '加快建设平湖、海宁稀土功能材料基地。', ['平湖市 → 稀土功能材料 (stated)', '海宁市 → 稀土功能材料 (stated)']],
    ['goods', '加快建设桐乡、嘉善新能源汽车示范基地。', ['嘉善县 → 新能源汽车 (stated)', '桐乡市 → 新能源汽车 (stated)']],
    ['under another verb', '支持桐乡、海宁服装产业基地升级。', ['桐乡市 → 服装 (stated)', '海宁市 → 服装 (stated)']],
    ['one city has a park of that name', '加快建设平湖合金材料基地。', []],
    ['two with names of their own', '加快建设平湖云杉合金材料基地、海宁恒泰合金材料基地。', []],
  ])('%s', (_case, text, expected) => expect(cities(text)).toEqual(expected));
});
