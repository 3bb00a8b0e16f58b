/** Units of measure as plans write them, by family; within a family amounts can be compared through `factor`. */

export type UnitFamily =
  | 'money'
  | 'dollar'
  | 'euro'
  | 'percent'
  | 'times'
  | 'area'
  | 'length'
  | 'mass'
  | 'coal'
  | 'volume'
  | 'box'
  | 'power'
  | 'energy'
  | 'people'
  | 'trips'
  | 'households'
  | 'time'
  | 'data'
  | 'count'
  | 'other';

/** `factor` converts one of the unit to the family's base (元, 平方公里, 公里, 吨, 立方米, 千瓦, 千瓦时). */
export interface Unit {
  family: UnitFamily;
  factor: number;
}

const of = (family: UnitFamily, units: Record<string, number>): [string, Unit][] =>
  Object.entries(units).map(([name, factor]) => [name, { family, factor }]);

export const units: ReadonlyMap<string, Unit> = new Map([
  ...of('money', { 元: 1, 元人民币: 1 }),
  ...of('dollar', { 美元: 1 }),
  ...of('euro', { 欧元: 1 }),
  ...of('percent', { '%': 1, '‰': 0.1, 个百分点: 1, 百分点: 1 }),
  ...of('times', { 倍: 1 }),
  ...of('area', {
    平方公里: 1,
    平方千米: 1,
    km2: 1,
    'km²': 1,
    KM2: 1,
    '㎢': 1,
    公顷: 0.01,
    亩: 1 / 1500,
    平方米: 1e-6,
    m2: 1e-6,
    'm²': 1e-6,
    '㎡': 1e-6,
  }),
  ...of('length', { 公里: 1, 千米: 1, km: 1, 米: 1e-3, 海里: 1.852 }),
  ...of('mass', { 吨: 1, 千克: 1e-3, 公斤: 1e-3, 克: 1e-6 }),
  ...of('coal', { 吨标准煤: 1, 吨标煤: 1 }),
  ...of('volume', { 立方米: 1, 方: 1, m3: 1, 'm³': 1, 升: 1e-3 }),
  ...of('box', { 标箱: 1, 标准箱: 1, TEU: 1 }),
  ...of('power', { 千瓦: 1, kW: 1, 兆瓦: 1000, MW: 1000, GW: 1e6 }),
  ...of('energy', { 千瓦时: 1, 度电: 1, kWh: 1 }),
  ...of('people', { 人: 1, 名: 1 }),
  ...of('trips', { 人次: 1, 人天: 1 }),
  ...of('households', { 户: 1 }),
  ...of('time', { 岁: 1, 小时: 1 / 8760, 分钟: 1 / 525600, 天: 1 / 365, 个月: 1 / 12, 年: 1 }),
  ...of('data', { Mbps: 1, Gbps: 1024, Tbps: 1048576, TB: 1, PB: 1024, EB: 1048576 }),
  ...of('other', { '℃': 1, 分贝: 1, 微克: 1, 毫克: 1 }),
  ...of(
    'count',
    Object.fromEntries(
      Array.from('个家项座条处所张件片台套辆艘架列班趟宗次款种类对栋间床只头口株份篇场门站位枚支组盏')
        .concat(['台套', '台/套', '架次', '标台', '车次', '航次', '市'])
        .map((c) => [c, 1]),
    ),
  ),
]);

/** Powers written before a unit (亿元, 万吨, 千万吨): what they multiply by. Longest first. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['亿', 1e8],
  ['万', 1e4],
]);
