/** Indicators with the unit and the span of a plausible starting value, and how they move in five years. */
export interface IndicatorKind {
  name: string;
  unit: string;
  range: readonly [number, number];
  /** Lowest and highest factor from the first year to the last. */
  growth: readonly [number, number];
  /** One that nobody may fall short of. */
  binding?: true;
  /** Said of counties and parks too. */
  local?: true;
}
const grows = (
  name: string,
  unit: string,
  low: number,
  high: number,
  growth: readonly [number, number] = [1.2, 1.8],
): IndicatorKind => ({
  name,
  unit,
  range: [low, high],
  growth,
});
export const indicatorKinds: readonly IndicatorKind[] = [
  { ...grows('地区生产总值', '亿元', 300, 5000), local: true },
  { ...grows('规模以上工业总产值', '亿元', 400, 6000), local: true },
  grows('规模以上工业增加值', '亿元', 100, 2000),
  { ...grows('规模以上工业企业数', '家', 120, 900), local: true },
  grows('高新技术企业数', '家', 30, 400, [1.3, 2.5]),
  grows('战略性新兴产业增加值', '亿元', 20, 300, [1.5, 2.2]),
  grows('研发经费投入强度', '%', 1, 2, [1.2, 1.6]),
  grows('全员劳动生产率', '万元/人', 10, 40),
  grows('每万人口发明专利拥有量', '件', 2, 12, [1.4, 2.4]),
  grows('外贸进出口总额', '亿元', 40, 900),
  grows('技术改造投资', '亿元', 30, 400),
  grows('数字经济核心产业增加值占地区生产总值比重', '%', 3, 9, [1.3, 1.9]),
  grows('5G基站数', '座', 600, 5000, [2, 4]),
  { ...grows('工业固体废物综合利用率', '%', 60, 80, [1.05, 1.15]), binding: true },
  { ...grows('规模以上工业用水重复利用率', '%', 70, 84, [1.03, 1.12]), binding: true },
  { ...grows('能源消费总量', '万吨标准煤', 300, 2000, [1.02, 1.1]), binding: true },
];
