/**
 * What parks are called, longest first within a family. `family` is what two names must share to be one thing
 * (云岭高新区 = 云岭高新技术产业开发区); `full` is the head that the normal form uses.
 */
export interface ParkHead {
  head: string;
  family: string;
  full: string;
  /**
   * Often no park at all: `name` needs a name that is no everyday word (新区, 开发区), `place` a division, a partner
   * country or a company (基地, 集聚区).
   */
  weak?: 'name' | 'place';
}

const families: [family: string, full: string, heads: string, weak?: 'name' | 'place'][] = [
  [
    '高新区',
    '高新技术产业开发区',
    '高新技术产业开发区 高新技术产业园区 高新技术开发区 高新技术产业园 高新技术产业区 高新开发区 高新区',
  ],
  ['经开区', '经济技术开发区', '经济技术开发区 经济开发区 经开区'],
  ['工业园', '工业园区', '工业园区 工业园 工业区'],
  ['产业园', '产业园区', '产业园区 产业园'],
  ['工业集中区', '工业集中区', '工业集中区 产业集中区 集中区'],
  ['综合保税区', '综合保税区', '综合保税区 综保区'],
  ['保税港区', '保税港区', '保税港区'],
  ['保税物流中心', '保税物流中心', '保税物流中心'],
  ['保税区', '保税区', '保税区'],
  ['出口加工区', '出口加工区', '出口加工区'],
  ['开放试验区', '开发开放试验区', '重点开发开放试验区 开发开放试验区'],
  ['自贸试验区', '自由贸易试验区', '自由贸易试验区 自贸试验区'],
  ['试验区', '试验区', '试验区', 'name'],
  ['科技园', '科技园区', '科技园区 科技园 高科技园'],
  ['软件园', '软件园', '软件园区 软件园'],
  ['物流园', '物流园区', '物流园区 物流园'],
  ['创业园', '创业园', '创业园区 创业园 孵化园'],
  ['加工园', '加工园区', '加工园区 加工园'],
  ['示范园', '示范园区', '示范园区 示范园'],
  ['生态园', '生态园', '生态园区 生态园'],
  ['创意园', '创意园', '创意产业园 创意园区 创意园 文创园'],
  ['化工园', '化工园区', '化工园区 化工园 石化园区'],
  ['制造园', '制造园区', '制造园区 制造园 装备园 材料园 医药园 食品园 电子园 智造园'],
  ['农业园', '农业园区', '农业园区 农业园'],
  ['产业新城', '产业新城', '产业新城'],
  ['科技城', '科技城', '科技新城 科技城 科学城 大学科技城', 'name'],
  ['产业新区', '产业新区', '产业新区 工业新区'],
  ['边境经济合作区', '边境经济合作区', '边境经济合作区 边境合作区 边合区'],
  ['跨境经济合作区', '跨境经济合作区', '跨境经济合作区 跨境合作区 跨合区'],
  ['经济合作区', '经济合作区', '经济合作区'],
  ['经贸合作区', '经贸合作区', '经贸合作区'],
  ['合作区', '合作区', '合作区', 'name'],
  ['管理区', '管理区', '华侨管理区 华侨农场'],
  ['空港经济区', '经济区', '空港经济区 临空经济区 临港经济区'],
  ['功能区', '工业功能区', '工业功能区 产业功能区'],
  ['小微园', '小微企业园', '小微企业园 小微园'],
  ['小镇', '小镇', '特色小镇 小镇', 'place'],
  ['新城', '新城', '新城', 'name'],
  ['信息港', '信息港', '信息港', 'place'],
  ['集聚区', '集聚区', '集聚区 聚集区', 'place'],
  ['示范区', '示范区', '示范区', 'place'],
  ['基地', '基地', '基地', 'place'],
  ['园区', '园区', '园区', 'name'],
  ['开发区', '开发区', '开发区', 'name'],
  ['新区', '新区', '新区', 'name'],
];

export const parkHeads: readonly ParkHead[] = families
  .flatMap(([family, full, heads, weak]) =>
    heads.split(' ').map((head): ParkHead => (weak ? { head, family, full, weak } : { head, family, full })),
  )
  .sort((a, b) => b.head.length - a.head.length);

/** A head that goes on to another word is none: 工业区域, 基地化, 开发区块. */
export const parkHeadStop = /^(?:域|位|块链|化(?!工)|级|型|内|间|数|别)/;

/** Qualifiers before a head that do not make another park: 国家级经济技术开发区. */
export const parkQualifiers = '国家级|国家|自治区级|省级|市级|县级';
