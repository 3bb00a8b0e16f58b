import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapRun } from '../../../ingest/mapped-text.js';
import { fragmentOf } from '../../../ingest/parse/table/fragment.js';
import { rebuild } from '../../../ingest/parse/table/rebuild.js';
import type { CellText } from '../../../ingest/parse/table/table-node.js';

/** Fragments parted by "|", as if each stood on a line of its own. */
function table(text: string): string[] | null {
  let at = 0;
  const fragments = text.split('|').map((piece) => {
    const fragment = fragmentOf(mapRun(piece, at));
    at += piece.length + 1;
    return fragment;
  });
  const found = rebuild(fragments);
  if (!found) return null;
  const [upper, lower] = found.heads as [CellText[], CellText[]?];
  const header = upper.map((cell, c) => cell.mapped.text + (lower && !lower[c]!.spanned ? ` ${lower[c]!.mapped.text}` : ''));
  return [header, ...found.rows.map((r) => r.cells.map((c) => c.text))].map((cells) => cells.join(' / '));
}

describe('rebuild', () => {
  it.each([
    [
      'indicators in groups, the header said again after a page number',
      '类别|序号|指 标|单位|2020 年|2025 年|属性|总量指标|1|工业总产值|亿元|310|500|预期性|2|工业投资年均 增速|%|—|9|预期性|17|类别|序号|指 标|单位|2020 年|2025 年|属性|总量指标|3|规上企业|家|73|>120|预期性|绿色指标|4|单位工业增加值能耗较|2020 年下降|%|—|[15]|约束性',
      [
        '类别 / 序号 / 指标 / 单位 / 2020年 / 2025年 / 属性',
        '总量指标 / 1 / 工业总产值 / 亿元 / 310 / 500 / 预期性',
        '总量指标 / 2 / 工业投资年均增速 / % / — / 9 / 预期性',
        '总量指标 / 3 / 规上企业 / 家 / 73 / >120 / 预期性',
        '绿色指标 / 4 / 单位工业增加值能耗较2020年下降 / % / — / [15] / 约束性',
      ],
    ],
    [
      'parks by place: a header in pieces, wrapped cells, a spanned place, one to two ratings, a gloss on a figure, an empty cell',
      '地点|园区名称|规划|面积|(km2)|产业发展重点|目标产值|（亿元）|园区|属性|临江|云岭高新技术产业开 发区|18.5|电子信息、新材料、|生物医药|900|国家级|千亿级|东湖工业园|6|食品加工、饮料|120|省级|沙坪|沙坪综合保税区|25|国际贸易、保税物流|300|（贸易额）|国家级|石桥产业园|4.2|建材|60|省级 百亿级|南山县|南山循环经济园|9|再生铜、再生铝||省级',
      [
        '地点 / 园区名称 / 规划面积(km2) / 产业发展重点 / 目标产值（亿元） / 园区属性',
        '临江 / 云岭高新技术产业开发区 / 18.5 / 电子信息、新材料、生物医药 / 900 / 国家级 千亿级',
        '临江 / 东湖工业园 / 6 / 食品加工、饮料 / 120 / 省级',
        '沙坪 / 沙坪综合保税区 / 25 / 国际贸易、保税物流 / 300（贸易额） / 国家级',
        '沙坪 / 石桥产业园 / 4.2 / 建材 / 60 / 省级 百亿级',
        '南山县 / 南山循环经济园 / 9 / 再生铜、再生铝 /  / 省级',
      ],
    ],
    [
      'projects with sentences in their cells',
      '序号|项目名称|建设内容及规模|建设年限|总投资（万元）|责任单位|1|东湖智算中心|建设机房1.2万平方米，配套供电系统。|2021-2023|56000|区大数据局|2|湖东数据港二期|新建标准厂房8万平方米|2022-2025|120000|湖东园区管委会',
      [
        '序号 / 项目名称 / 建设内容及规模 / 建设年限 / 总投资（万元） / 责任单位',
        '1 / 东湖智算中心 / 建设机房1.2万平方米，配套供电系统。 / 2021-2023 / 56000 / 区大数据局',
        '2 / 湖东数据港二期 / 新建标准厂房8万平方米 / 2022-2025 / 120000 / 湖东园区管委会',
      ],
    ],
    [
      'years under the one figure they date, rows grouped by a head in brackets',
      '市（州）|园区名称|级别|主导产业|营业收入（亿元）|2020年|2025年|临江市|云岭高新技术产业开发区|国家级|光电子、集成电路|310|520|东湖工业园|省级|整车、零部件|64|150|沙坪州|沙坪经济开发区|省级|磷化工|72|120|石桥产业园|省级|茶叶、药材|18|45|南山市|南山物流园|省级|冷链物流|21|60',
      [
        '市（州） / 园区名称 / 级别 / 主导产业 / 营业收入（亿元） 2020年 / 营业收入（亿元） 2025年',
        '临江市 / 云岭高新技术产业开发区 / 国家级 / 光电子、集成电路 / 310 / 520',
        '临江市 / 东湖工业园 / 省级 / 整车、零部件 / 64 / 150',
        '沙坪州 / 沙坪经济开发区 / 省级 / 磷化工 / 72 / 120',
        '沙坪州 / 石桥产业园 / 省级 / 茶叶、药材 / 18 / 45',
        '南山市 / 南山物流园 / 省级 / 冷链物流 / 21 / 60',
      ],
    ],
    [
      'no figures at all',
      '类别|重点产品|龙头企业|新型显示|液晶面板、触控模组|临江光电公司|生物医药|中药饮片、疫苗|云岭药业公司|食品|粮油、饮料|江南粮油集团',
      [
        '类别 / 重点产品 / 龙头企业',
        '新型显示 / 液晶面板、触控模组 / 临江光电公司',
        '生物医药 / 中药饮片、疫苗 / 云岭药业公司',
        '食品 / 粮油、饮料 / 江南粮油集团',
      ],
    ],
  ])('%s', (_, text, expected) => expect(table(text.replace('||', '|'))).toEqual(expected));

  it.each([
    ['headings', '加快发展|重点任务|保障措施|指导思想|主要目标|组织领导|资金保障'],
    ['a header and words without order', '序号|指标|单位|临江|云岭|沙坪|东湖|石桥|南山|湖东|江南'],
  ])('leaves alone what is no table: %s', (_, text) => expect(table(text)).toBeNull());

  it('puts any numbered table of names, units and figures together again', () => {
    const name = fc.constantFrom(
      '工业总产值',
      '工业投资增速',
      '高新技术企业数量',
      '新产品销售收入占比',
      '园区就业人数',
      '研发投入强度',
    );
    const row = fc.tuple(
      name,
      fc.constantFrom('亿元', '%', '家', '万人'),
      fc.integer({ min: 2, max: 9999 }),
      fc.oneof(fc.constant('—'), fc.integer({ min: 2, max: 9999 })),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
        const lines = rows.map((cells, i) => [i + 1, ...cells]);
        const text = ['序号', '指标', '单位', '2020年', '2025年', ...lines.flat()].join('|');
        expect(table(text)).toEqual(['序号 / 指标 / 单位 / 2020年 / 2025年', ...lines.map((l) => l.join(' / '))]);
      }),
      { numRuns: 60 },
    );
  });
});
