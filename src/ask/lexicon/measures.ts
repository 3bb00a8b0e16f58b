/** Figures people ask for, and the words their indicators' names hold. */
import type { Sense } from './sense.js';

const area: Sense = { is: 'measure', words: [['面积']], unit: '平方公里' };
const output: Sense = { is: 'measure', words: [['产值']], unit: '亿元' };
const table: readonly (readonly [string, Sense])[] = [
  ['面积 总面积 规划面积 占地面积 用地面积 占地 用地规模 规划用地 多大面积', area],
  ['产值 总产值 工业产值 产值规模', output],
  ['贸易额 进出口贸易额', { is: 'measure', words: [['贸易额']], unit: '亿元' }],
  [
    '投资 投资额 总投资 项目投资 投资规模 投资总额 投资金额 计划投资 烧钱 花钱 费钱 投入资金',
    { is: 'measure', words: [['投资']], unit: '亿元' },
  ],
  ['营业收入 营收 总营收 总收入 主营业务收入 主营收入 销售收入', { is: 'measure', words: [['收入']], unit: '亿元' }],
  ['税收 利税', { is: 'measure', words: [['税']], unit: '亿元' }],
  ['gdp 生产总值 地区生产总值', { is: 'measure', words: [['生产总值', 'gdp']], unit: '亿元' }],
  ['人均gdp 人均生产总值', { is: 'measure', words: [['人均'], ['生产总值', 'gdp']], unit: '元' }],
  ['手机用户 移动电话用户 移动用户', { is: 'measure', words: [['移动电话用户']] }],
  ['上网用户 互联网用户 网络用户 网民', { is: 'measure', words: [['互联网用户']] }],
  ['固话用户 固定电话用户 座机用户', { is: 'measure', words: [['固定电话用户']] }],
  ['项目数 项目数量 项目个数 项目总数', { is: 'measure', words: [['项目']], unit: '项', count: 'Project' }],
  ['重大项目数 重大项目数量 重大项目个数', { is: 'measure', words: [['重大项目', '项目']], unit: '项', count: 'Project' }],
  ['园区数 园区数量 园区个数', { is: 'measure', words: [['园区']], unit: '个', count: 'Park' }],
  ['企业数 企业数量 企业个数 企业家数', { is: 'measure', words: [['企业']], unit: '家', count: 'Enterprise' }],
];
const aspects: readonly (readonly [string, string[]])[] = [
  ['增速 增长率 增幅 年均增速 年均增长 年均增长率 增长速度', ['增速', '增长', '增幅']],
  ['比重 占比 占 份额 所占比重 比例 所占比例', ['比重', '占', '比例']],
  ['人均', ['人均']],
];

/** 营收规模, 投资总盘子: nouns behind a figure that change nothing. */
const carriers = ['规模', '总规模', '盘子', '总盘子', '总量', '体量'];

export const measureWords: readonly (readonly [string, Sense])[] = [
  ...table.flatMap(([words, sense]) => words.split(' ').flatMap((w) => ['', ...carriers].map((c) => [w + c, sense] as const))),
  ...aspects.flatMap(([words, list]) => words.split(' ').map((w) => [w, { is: 'aspect', words: list } as Sense] as const)),
];

/** Qualifiers that do not make another indicator: 工业企业利润率 and 工业利润率 are compared without them. */
export const neutralQualifiers =
  /区域(?!性)|工业企业|工业|企业|发展目标|重大|重点|力争实现|实现|完成|达到|年均|全部|地区|总额|\(gdp\)|gdp|建设|统筹推进|数量|个数|总数|数$|值$/g;

/** Different writings of one indicator, made one before comparing. */
export const indicatorSpellings: readonly (readonly [RegExp, string])[] = [
  [/规上/g, '规模以上'],
  [/总产量|总产(?![量值能出])/g, '产量'],
  [/保障房/g, '保障性住房'],
  [/公租房/g, '公共租赁住房'],
  [/社保/g, '社会保险'],
  [/新农合/g, '新型农村合作医疗'],
  [/(?:超过|突破|大于|高于|过|逾|破)(?=[\d一二三五百千万]{0,4}亿)/g, '超'],
  [/(?<=[百千万超])亿元/g, '亿'],
  [/地区生产总值/g, '生产总值'],
  [/国内生产总值|gdp/g, '生产总值'],
  [/增长率|增长速度|年均增长|增幅|增速/g, '增速'],
  [/占比|所占比重|所占比例|份额/g, '比重'],
  [/主营业收入|主营收入|主营业务收入/g, '主营业务收入'],
  [/固投|固定资产投资额/g, '固定资产投资'],
  [/(?<=项目)(?:计划|预计)?(?:总?投资额|总投资|投资总额|投资金额)/g, '投资'],
  [/(?:手机|移动手机)(?=用户|普及)/g, '移动电话'],
  [/固话|座机(?=用户)/g, '固定电话'],
  [/(?:上网|网络|网民)用户|网民(?=数|规模|总数|人数|$)/g, '互联网用户'],
  [/用水总量/g, '用水量'],
  [/r&d|研究与试验发展|研发/g, '研发'],
  [/(?:三次产业|一二三产|三产|三大产业)(?:增加值)?(?:结构|比例|比重|构成|比)/g, '三次产业结构'],
  [/社零总额|社消零总额|社零|社消零/g, '社会消费品零售总额'],
  [/战新产业/g, '战略性新兴产业'],
  [/(?<!新)高企/g, '高新技术企业'],
  [/高新产业/g, '高新技术产业'],
  [/总规划面积|规划总面积|规划用地面积|规划用地总面积/g, '规划面积'],
  [/(?:万元|单位)(?:gdp|地区生产总值|国内生产总值|生产总值)能耗|单位能耗|能耗强度|能源强度/g, '单位生产总值能耗'],
  [/营收/g, '营业收入'],
  [/城市化率/g, '城镇化率'],
  [/劳产率/g, '劳动生产率'],
];

/** Enterprises above the size from which statistics count them, as people write them → as plans do. */
const scopes: readonly (readonly [string, string])[] = [
  ['规模以上', '规上 规模以上'],
  ['限额以上', '限上 限额以上'],
];
const tails = ['', '企业', '工业', '工业企业', '服务业', '服务业企业', '商贸企业', '单位'];

/** Words that only say of which enterprises a figure is. */
export const scopeWords: readonly (readonly [string, Sense])[] = scopes.flatMap(([plain, spellings]) =>
  spellings.split(' ').flatMap((s) => tails.map((tail) => [s + tail, { is: 'verb', words: [plain] } as Sense] as const)),
);
const scopeOf: ReadonlyMap<string, string> = new Map(
  scopes.flatMap(([plain, spellings]) => spellings.split(' ').flatMap((s) => tails.map((tail) => [s + tail, plain] as const))),
);

/** 规上企业 is 规模以上; undefined where the words are more than such a scope. */
export const statisticalScope = (text: string): string | undefined => scopeOf.get(text);
