/** What infrastructure is called, with its kind. Longest first. */
const heads: [kind: string, words: string][] = [
  ['铁路', '城际铁路 高速铁路 客运专线 铁路专用线 铁路支线 铁路 客专 高铁 轻轨 地铁 轨道交通'],
  [
    '公路',
    '高速公路 一级公路 二级公路 高速公路连接线 高速连接线 连接线 公路 大道 快速路 环线 绕城线 大桥 二桥 三桥 四桥 五桥 六桥 隧道',
  ],
  ['机场', '航线 国际机场 通用机场 机场 通用航空基地 航空基地'],
  ['港口', '码头 深水航道 航道 运河 船闸 港区 作业区 口岸 港口 航运中心 航运枢纽'],
  [
    '能源',
    '热电联产 抽水蓄能电站 水电站 核电站 风电场 光伏电站 输变电工程 变电站 燃煤电厂 燃气电厂 热电厂 发电厂 电厂 电站 核电 风电 储备库 油库 输气管道 输油管道 天然气管道 管道 管网 LNG接收站 接收站',
  ],
  ['水利', '水利枢纽 水库 灌区 引水工程 调水工程 供水工程 排涝工程 灌溉工程 防洪工程 饮水工程 节水工程 治理工程 引调水工程'],
  ['市政', '污水处理厂 生活垃圾焚烧发电厂 垃圾焚烧发电厂 垃圾填埋场 自来水厂 净水厂 供水厂 汽车总站 客运总站 客运站 客运中心'],
  ['信息', '云计算中心 大数据中心 数据中心 人工智能计算中心 智能计算中心 计算中心 超算中心 算力中心'],
  ['枢纽', '综合交通枢纽 交通枢纽 物流枢纽 枢纽'],
];
export interface InfrastructureHead {
  head: string;
  kind: string;
}
export const infrastructureHeads: readonly InfrastructureHead[] = heads
  .flatMap(([kind, words]) => words.split(' ').map((head) => ({ head, kind })))
  .sort((a, b) => b.head.length - a.head.length);

/** A trunk of which only a section is named: 北气南送二线|临江段, 引江中线|海州段. */
export const trunks = /(?:[一二三四五东中西]线|干线|干渠|总干渠)$/;

/** One character stands for a province or a municipality: 京沪铁路. */
export const provinceLetters = '京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川蜀黔贵滇云陕秦甘陇青蒙桂宁新藏';

/** One-character names of cities and provinces that name lines by their ends (南昆铁路): any two characters before such a head. */
export const lineHeads = /(?:城际铁路|高速铁路|铁路|客专|高铁|高速公路|运河|大桥)$/;
