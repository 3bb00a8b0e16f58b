import { describe, expect, it } from 'vitest';
import { outlineOf, passagesOf } from './plan.js';

const tablesOf = (text: string, name?: string) =>
  outlineOf(`一、目标\n\n“十四五”期间加快发展。\n\n${text}\n\n二、保障\n\n加强领导。\n`, name).tables.map((t) => [
    t.header.map((h) => h.text).join(' / '),
    ...t.rows.map((r) => r.cells.map((c) => c.text).join('|')),
  ]);

const header = '产品 / 2020年 产量 / 2020年 占比 / 2025年 产量 / 2025年 占比';
const rows = ['再生铜|12|30|25|42', '再生铝|8|20|18|30'];
const fragments = (lines: string) => lines.split('|').join('\n\n');

describe('a header of two rows', () => {
  it.each([
    ['fragments', fragments('表1 产量|产品|2020年|2025年|产量|占比|产量|占比|再生铜|12|30|25|42|再生铝|8|20|18|30')],
    [
      'lines with gaps',
      '表1 产量\n产品      2020年            2025年\n          产量    占比      产量    占比\n再生铜    12      30        25      42\n再生铝    8       20        18      30',
    ],
    ['tabs', '表1 产量\n产品\t2020年\t2025年\n产量\t占比\t产量\t占比\n再生铜\t12\t30\t25\t42\n再生铝\t8\t20\t18\t30'],
    [
      'Markdown with blanks',
      '| 产品 | 2020年 | | 2025年 | |\n|---|---|---|---|---|\n| | 产量 | 占比 | 产量 | 占比 |\n| 再生铜 | 12 | 30 | 25 | 42 |\n| 再生铝 | 8 | 20 | 18 | 30 |',
    ],
    [
      'Markdown that says again',
      '| 产品 | 2020年 | 2020年 | 2025年 | 2025年 |\n|---|---|---|---|---|\n| 产品 | 产量 | 占比 | 产量 | 占比 |\n| 再生铜 | 12 | 30 | 25 | 42 |\n| 再生铝 | 8 | 20 | 18 | 30 |',
    ],
    [
      'HTML',
      '<table><tr><th rowspan="2">产品</th><th colspan="2">2020年</th><th colspan="2">2025年</th></tr><tr><th>产量</th><th>占比</th><th>产量</th><th>占比</th></tr><tr><td>再生铜</td><td>12</td><td>30</td><td>25</td><td>42</td></tr><tr><td>再生铝</td><td>8</td><td>20</td><td>18</td><td>30</td></tr></table>',
    ],
  ])('%s', (kind, text) => expect(tablesOf(text, /Markdown|HTML/.test(kind) ? 'x.md' : 'x.txt')).toEqual([[header, ...rows]]));

  it('may have one head that spans', () => {
    expect(
      tablesOf(
        fragments('表1 项目|序号|项目名称|总投资（亿元）|规划目标|产值|税收|1|云岭电池项目|30|60|3|2|东湖模具项目|8|15|0.6'),
      ),
    ).toEqual([
      ['序号 / 项目名称 / 总投资（亿元） / 规划目标 产值 / 规划目标 税收', '1|云岭电池项目|30|60|3', '2|东湖模具项目|8|15|0.6'],
    ]);
  });

  it.each([
    [
      'words in the first row',
      '| 地区 | 主导产业 | 龙头企业 |\n|---|---|---|\n| 东部 | 化工 | 临江公司 |\n| 西部 | 食品 | 云岭公司 |',
      '东部|化工|临江公司',
    ],
    ['a blank corner', '| | 2020年 | 2025年 |\n|---|---|---|\n| 产值 | 30 | 60 |\n| 企业 | 5 | 9 |', '产值|30|60'],
  ])('not %s', (_, text, first) => expect(tablesOf(text, 'x.md')[0]![1]).toBe(first));
});

describe('rows', () => {
  it('keep empty cells that tabs or places tell', () => {
    const expected = [
      '地区 / 园区 / 面积 / 产值 / 备注',
      '临江市|云岭高新区|12|300|国家级',
      '临江市|东湖工业园|5||省级',
      '沙坪县|沙坪食品园||45|',
    ];
    expect(
      tablesOf(
        '表1 园区\n地区\t园区\t面积\t产值\t备注\n临江市\t云岭高新区\t12\t300\t国家级\n\t东湖工业园\t5\t\t省级\n沙坪县\t沙坪食品园\t\t45\t',
      ),
    ).toEqual([expected]);
    expect(
      tablesOf(
        '表1 园区\n地区      园区          面积    产值    备注\n临江市    云岭高新区    12      300     国家级\n          东湖工业园    5               省级\n沙坪县    沙坪食品园            45',
      ),
    ).toEqual([expected]);
  });

  it('are dealt out around the numbers of pages', () => {
    const text = fragments(
      '表1 项目|序号|项目名称|总投资（亿元）|产值|1|云岭电池项目|30|60|- 5 -|2|东湖模具项目|8|15|3|沙坪食品项目|4|9|6|4|石桥建材项目|12|20',
    );
    expect(tablesOf(text)).toEqual([
      [
        '序号 / 项目名称 / 总投资（亿元） / 产值',
        '1|云岭电池项目|30|60',
        '2|东湖模具项目|8|15',
        '3|沙坪食品项目|4|9',
        '4|石桥建材项目|12|20',
      ],
    ]);
  });

  it('begin a group named like the first', () => {
    expect(
      tablesOf(
        fragments(
          '表1 园区|片区|园区名称|面积|主导产业|北部|云岭园|15|再生铜、|再生铝|东湖园|4|改性塑料、|色母粒|南部|沙坪园|3|餐厨处理',
        ),
      ).at(0),
    ).toEqual([
      '片区 / 园区名称 / 面积 / 主导产业',
      '北部|云岭园|15|再生铜、再生铝',
      '北部|东湖园|4|改性塑料、色母粒',
      '南部|沙坪园|3|餐厨处理',
    ]);
  });

  it('come after a title in the first row', () => {
    const o = outlineOf(
      '## 一、目标\n\n“十四五”期间加快发展。\n\n| 表1 主要指标 | | |\n|---|---|---|\n| 指标 | 2020年 | 2025年 |\n| 产值 | 30 | 60 |\n',
      'x.md',
    );
    expect(passagesOf(o).slice(-3)).toEqual([
      '表 1 | caption | 表1主要指标',
      '表 1 | row | 指标 2020年 2025年',
      '表 1 | row | 产值 30 60',
    ]);
  });
});

describe('boxes', () => {
  const boxOf = (text: string) =>
    passagesOf(outlineOf(`一、任务\n“十四五”期间加快发展。\n${text}\n二、保障\n加强领导。\n`)).filter((p) =>
      p.startsWith('专栏'),
    );
  it.each([
    ['in one paragraph', '专栏1 园区 1.云岭园。发展建材。2.东湖园。发展食品。\n上述园区统一管理。', 5],
    ['run into prose', '优化布局。专栏1 园区 云岭园：建材。东湖园：食品。\n上述园区统一管理。', 2],
    ['with heads in one line', '专栏1 工程\n【甲工程】建设窑炉。【乙工程】改造管网。\n上述工程统一管理。', 5],
    [
      'a list of names, then prose',
      '专栏1 园区\n云岭园\n东湖园\n上述园区由市级统一规划、统一管理，并纳入全市年度重点工作台账调度。',
      3,
    ],
  ])('%s', (_, text, passages) => expect(boxOf(text)).toHaveLength(passages));
});

describe('cells parted by two blanks in a text whose lines are wrapped', () => {
  const prose =
    '　　临江市坚持制造立市，围绕电子信息、装备制造和食品加工培育龙头企业，推动产业链向高端延伸发\n展，形成一批有竞争力的特色集群。\n';
  const wrapped = (table: string) => `第一章  产业\n第一节  现状\n${prose.repeat(3)}${table}\n第二节  保障\n${prose}`;
  const found = (table: string) => {
    const { tables, sections } = outlineOf(wrapped(table), 'x.txt');
    return {
      rows: tables.flatMap((t) => t.rows.map((r) => r.cells.map((c) => c.text).join('|'))),
      titles: sections.map((s) => s.title),
    };
  };
  it.each([
    [
      '专栏1  园区一览\n园区名称  所在地  规划面积（平方公里）  主导产业\n云岭高新区  云岭县  30  电子信息、新材料\n白石经开区  白石县  18.5  食品加工',
      ['云岭高新区|云岭县|30|电子信息、新材料', '白石经开区|白石县|18.5|食品加工'],
    ],
    [
      '表1  主要指标\n指标名称  单位  2020年  2025年\n工业总产值  亿元  310  500\n研发强度  %  1.2  2.0',
      ['工业总产值|亿元|310|500', '研发强度|%|1.2|2.0'],
    ],
    ['专栏2  项目\n项目名称　　建设地点　　总投资（亿元）\n铝板带项目　　云岭县　　12', ['铝板带项目|云岭县|12']],
  ])('%s', (table, rows) => {
    const read = found(table);
    expect(read.rows).toEqual(rows);
    expect(read.titles).toContain('保障');
  });

  it('are not slack in prose', () => {
    expect(found('　　联系人：张甲  电话见网站。\n　　推进一批  项目建设，强化要素保障。').rows).toEqual([]);
  });
});
