import { describe, expect, it } from 'vitest';
import { ingestPlan } from '../../../ingest/ingest.js';

/** Lines parted by tabs, as an office program copies a table: where a cell spans down, the lines below it begin blank. */
const said = (rows: readonly string[]): string[] => {
  const text = [
    '临江市工业发展规划',
    '一、目标',
    '到2025年，见表1。',
    `表1 一览\n\n${rows.join('\n')}`,
    '二、布局',
    '沙洲园发展纺织。',
  ].join('\n\n');
  const { facts } = ingestPlan(new TextEncoder().encode(text), { name: 'a.txt' });
  return [
    ...facts.measurements.map((m) => [m.indicator, [...m.about].sort().join(), m.valueText, m.year].join(' ')),
    ...facts.relations.map((r) => [r.type, r.from, r.to, r.role].join(' ')),
  ].sort();
};
/** The same rows with each blank beginning filled from above. */
const filled = (rows: readonly string[]): string[] => {
  const out: string[][] = [];
  for (const row of rows) {
    const cells = row.split('\t');
    let blank = true;
    out.push(
      cells.map((cell, i) => {
        blank &&= cell === '';
        return blank ? out.at(-1)![i]! : cell;
      }),
    );
  }
  return out.map((cells) => cells.join('\t'));
};

describe('blank cells that begin a row say what stands above', () => {
  it.each([
    [
      'indicators',
      [
        '类别\t指标\t单位\t2020年\t2025年',
        '规模\t工业增加值\t亿元\t100\t150',
        '\t企业数\t户\t30\t45',
        '创新\t研发强度\t%\t1.2\t2.0',
      ],
    ],
    [
      'parks by city',
      [
        '所在市\t园区\t主导产业',
        '宜宾市\t云岭工业园\t钢铁',
        '\t长坡工业园\t纺织',
        '泸州市\t南岗工业园\t造纸',
        '\t北湖工业园\t食品加工',
      ],
    ],
    ['parks by district', ['所属市县\t园区\t主导产业', '宜宾市\t云岭工业园\t钢铁', '\t长坡工业园\t纺织']],
    [
      'projects',
      ['产业\t项目名称\t总投资（亿元）\t建设地点', '钢铁\t云岭特钢基地项目\t12\t云岭工业园', '\t长坡轧钢扩建项目\t8\t云岭工业园'],
    ],
    [
      'two columns of heads',
      ['片区\t所在市\t园区\t主导产业', '东部\t宜宾市\t云岭工业园\t钢铁', '\t\t长坡工业园\t纺织', '\t泸州市\t南岗工业园\t造纸'],
    ],
  ])('%s', (_, rows) => {
    const facts = said(filled(rows));
    expect(facts.length).toBeGreaterThan(3);
    expect(said(rows)).toEqual(facts);
  });

  it('where they are figures or remarks they stay blank', () => {
    const facts = said(['园区\t产值（亿元）\t备注', '云岭工业园\t120\t省级', '长坡工业园\t\t']);
    expect(facts.filter((f) => /长坡/.test(f) && /120|省级/.test(f))).toEqual([]);
    expect(facts.some((f) => /云岭/.test(f) && /120/.test(f))).toBe(true);
  });
});
