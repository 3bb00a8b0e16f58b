/**
 * What is built: the words that the name of a plant, a hospital, a road's part … ends with. Such a word makes a project of a
 * name only where the text says that it is built (新建海州体育中心) or lists it among projects. Longest first.
 */

const words =
  // industry and services
  '生产线 生产基地 产业基地 制造基地 加工基地 研发基地 中试基地 培训基地 实训基地 基地 中试平台 研发平台 信息平台 服务平台 监控平台 平台 产业园 科技园 物流园 创业园 工业园 软件园 示范园 园区 厂区 工厂 车间 总部大楼 总部 信息港 综合体 交易市场 批发市场 农贸市场 专业市场 市场 商业街 步行街 特色街区 街区 商城 国际广场 广场 冷库 冷链物流园 储备库 粮库 油库 仓库 牧场 养殖场 种鸭场 种猪场 酒店 ' +
  // centres of every kind
  '数据中心 计算中心 算力中心 指挥中心 物流中心 配送中心 研发中心 检测中心 创新中心 制备中心 体育中心 艺术中心 文化中心 活动中心 会展中心 服务中心 康养中心 加工中心 客运中心 中心 ' +
  // education, health, culture
  '中心卫生院 卫生院 妇幼保健院 人民医院 中医院 医院 门诊楼 住院楼 综合楼 教学楼 实训楼 新院区 院区 分院 分校 新馆 新校区 校区 学校 中学 小学 幼儿园 职业学院 敬老院 福利院 养老院 博物馆 文化馆 图书馆 体育馆 体育场 展览馆 科技馆 纪念馆 规划馆 档案馆 美术馆 大剧院 湿地公园 森林公园 遗址公园 地质公园 公园 景区 度假区 ' +
  // traffic
  '汽车总站 客运总站 客运站 汽车站 火车站 货运站 高铁站 公交枢纽站 总站 铁路专用线 专用线 绕城线 连接线 延伸线 联络线 复线 特大桥 大桥 立交桥 隧道 互通立交 码头 泊位 ' +
  // water, energy, refuse
  '水库 灌区 泵站 自来水厂 水厂 污水处理厂 污水处理站 净水厂 填埋场 焚烧发电厂 发电厂 热电厂 电厂 水电站 电站 变电站 输变电工程 风电场 储气库 加气站 加氢站 输气管道 天然气管道 管道';

const list = [...new Set(words.split(' '))].sort((a, b) => b.length - a.length);
export const facilityHeads = new RegExp(`(?:${list.join('|')})$`);

/** Public bodies and stores, which a list of projects has among its works. */
export const institutionHeads = /(?:法庭|法院|机构|研究院|研究所|交易所|孵化器|实验室|大学|学院|资源库|基因库|数据库)$/;

/** What is done to a river, a road or a quarter; a work only in a list of projects. */
export const doneToPlace = /(?:整治|治理|疏浚|清淤|修复|改造|提升|改建|扩容|搬迁|迁建|贯通|延伸|[东西南北]延)$/;

/** Verbs that say that what follows is built, or is to be. */
export const buildVerbs =
  '规划建设 规划新建 谋划建设 谋划实施 谋划 筹建 开工建设 新开工建设 新开工 启动建设 重点建设 加快建设 建设 新建改建 新建 续建 改扩建 扩建 改建 迁建 兴建 建成 完成 启动 实施 推进 加快 新上';
/** Of these, the ones that only projects have. */
export const projectVerbs = /^(?:续建|新开工建设|新开工|开工建设|谋划建设|谋划实施|谋划|启动建设|规划新建)$/;

/** What a name of works is to be for others, or how good: an aim, not a thing. */
export const aimWords =
  /区域性|国际性|全国性|全国|国家级|省级|市级|世界级|重要|面向|辐射|西部|东部|城市|一流|现代化|高标准|若干|各类|多个/;

/** 5座水库, 20个中心, 一批平台: a class, counted. */
export const counted =
  /^(?:一批|一系列|若干|各类|多个|全部)|(?:[0-9０-９]+|[一二三四五六七八九十百两数几]+)\s*(?:个|座|条|处|所|家|项|大(?!桥)|类|批)/;
