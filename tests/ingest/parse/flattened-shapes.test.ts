/** Tables of many shapes, flattened one cell a line: whole, with the header said again at a page break, and with cells wrapped. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapRun } from '../../../ingest/mapped-text.js';
import { fragmentOf } from '../../../ingest/parse/table/fragment.js';
import { rebuild } from '../../../ingest/parse/table/rebuild.js';

function rebuilt(lines: readonly string[]): string[] | null {
  let at = 0;
  const found = rebuild(
    lines.map((line) => {
      at += line.length + 1;
      return fragmentOf(mapRun(line, at - line.length - 1));
    }),
  );
  return found
    ? [found.heads[0]!.map((c) => c.mapped.text), ...found.rows.map((r) => r.cells.map((c) => c.text))].map((r) => r.join(' / '))
    : null;
}

const place = fc.constantFrom('临江', '云岭', '沙坪', '白塔', '青原', '石桥', '东湖', '南山');
const county = fc.tuple(place, fc.constantFrom('县', '区', '市')).map((p) => p.join(''));
const industry = fc.constantFrom('精细化工', '新型建材', '生物医药', '电子元器件', '冷链物流', '纺织服装', '稀土材料', '大数据');
const list = fc.uniqueArray(industry, { minLength: 2, maxLength: 4 }).map((l) => l.join('、'));
const park = fc.tuple(place, fc.constantFrom('经济开发区', '工业园区', '循环经济产业园')).map((p) => p.join(''));
const project = fc.tuple(place, industry, fc.constantFrom('生产线扩建项目', '技改项目', '基地一期工程')).map((p) => p.join(''));
const company = fc.tuple(place, fc.constantFrom('重工集团', '制药有限公司', '电子股份有限公司')).map((p) => p.join(''));
const figure = fc.integer({ min: 101, max: 4000 }).map(String);
const office = fc.constantFrom('市工信局', '市发改委', '市科技局');

type Column = readonly [head: string, cells: fc.Arbitrary<string>];
const shapes: Record<string, readonly Column[]> = {
  'indicators without a number': [
    ['主要指标', industry.map((i) => `${i}产值`)],
    ['2015年（实际）', figure],
    ['2020年（目标）', figure],
    ['年均增长（%）', figure],
  ],
  'parks with a head that no list knows': [
    ['园区名称', park],
    ['所在镇', county],
    ['规划面积（平方公里）', figure],
    ['主导产业', list],
    ['级别', fc.constantFrom('国家级', '省级', '市级')],
  ],
  'projects with investors': [
    ['项目', project],
    ['投资方', company],
    ['投资（亿元）', figure],
    ['进展', fc.constantFrom('续建', '新开工', '前期工作', '建成投产')],
  ],
  chains: [
    ['产业链', industry.map((i) => `${i}产业链`)],
    ['链主企业', company],
    ['牵头部门', office],
    ['营收目标（亿元）', figure],
  ],
  'counties without a figure': [
    ['地区', county],
    ['重点园区', park],
    ['主导产业', list],
    ['特色产业', list],
  ],
  'tasks and their offices': [
    ['领域', industry],
    ['重点任务', list.map((l) => `推进${l}发展`)],
    ['责任部门', office],
  ],
};

/** No two rows are about the same thing. */
const rowsOf = (shape: readonly Column[]) =>
  fc.uniqueArray(fc.tuple(...shape.map(([, cells]) => cells)), { minLength: 5, maxLength: 8, selector: (row) => row[0] });

describe.each(Object.entries(shapes))('%s', (_, shape) => {
  const head = shape.map(([words]) => words);
  const expected = (rows: readonly string[][]) => [head, ...rows].map((r) => r.join(' / '));
  const holds = (lines: (rows: string[][]) => string[]) =>
    fc.assert(
      fc.property(rowsOf(shape), (rows) => {
        expect(rebuilt(lines(rows))).toEqual(expected(rows));
      }),
      { numRuns: 25, seed: 20 },
    );

  it('is put together from whole cells', () => holds((rows) => [...head, ...rows.flat()]));

  it('is put together over a page break that repeats the header', () =>
    holds((rows) => [...head, ...rows.slice(0, 2).flat(), '37', ...head, ...rows.slice(2).flat()]));
});

describe('cells wrapped at one width', () => {
  const wrap = (text: string, width: number) => text.match(new RegExp(`.{1,${width}}`, 'gu'))!;

  it.each([
    [8, '临江云岭精细化工生产线扩建项目', '建设精细化工、新型建材装置3套，年产40万吨', '青原县', '1200'],
    [8, '白塔新型建材循环利用基地工程', '建设厂房、仓库，配套供水', '石桥区', '860'],
    [9, '东湖大数据中心扩容升级改造项目', '建设机房、配电室和冷却水系统，安装机架', '南山市', '2400'],
  ])('width %i: %s', (width, name, content, where, money) => {
    const head = ['序号', '项目名称', '主要建设内容', '建设地点', '总投资（万元）'];
    const others = [
      ['2', '沙坪冷链项目', '建设冷库5000吨', '沙坪县', '300'],
      ['3', '云岭纺织服装技改项目', '更新织机、染色设备200台套', '云岭区', '450'],
    ];
    const rows = [['1', name, content, where, money], ...others];
    const lines = [...head, ...rows.flatMap((r) => r.flatMap((cell) => (/^\d+$/.test(cell) ? [cell] : wrap(cell, width))))];
    expect(rebuilt(lines)).toEqual([head, ...rows].map((r) => r.join(' / ')));
  });

  it('leaves figures and words without an order alone', () => {
    expect(rebuilt(['序号', '指标', '单位', '临江', '12', '云岭', '沙坪', '3', '东湖', '石桥', '南山'])).toBeNull();
  });
});
