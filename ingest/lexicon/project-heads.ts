/** How projects end, and how a list of them is closed or opened. */

/** A name that ends so is a project wherever it has a proper part. Longest first. */
export const projectHeads: readonly string[] = [
  '建设项目',
  '建设工程',
  '改造项目',
  '改造工程',
  '项目',
  '工程',
  '一体化',
  '总部基地',
];

/** After a name: the phase or the works that make a project of a plant (云岭电厂|二期, 临江炼油|异地改造). */
export const phase = '(?:[一二三四五六七八九十]、?){1,3}期(?:工程|项目)?';
export const works =
  '扩能改造|既有线扩能改造|电气化改造|续建配套与节水改造|节水改造|除险加固|扩容改造|异地改造|搬迁改造|技术改造|扩能技改|技改|扩建|迁建|改扩建|增建[一二三四]线|复线|改造升级|提升改造|冶炼深加工';

/** 等（一批）（重大）（工业）项目: what closes a list of projects. */
export const projectListClose =
  /等(?:一批|一大批|一系列|若干|[0-9一二三四五六七八九十百]+[个项])?((?:事关[^、，]{1,12}的)?[\u4e00-\u9fff]{0,12}?)(项目|工程)(?!部|师|机械|技术|塑料|院|承包|装备|材料|建设局)/;

/** Words between 等 and 项目 that say nothing of what is built: 等一批|重大工业|项目. */
export const projectListFiller =
  /^(?:重大|重点|标志性|龙头|骨干|关键|核心|大型|一批|新|在建|续建|新建|产业|工业|能源|基础设施|建设|产业化|高新技术产业|高技术|战略性|服务|配套|为代表的|为主的|重要|交通|民生|水利|投资|合作|文旅|旅游|制造业|先进制造业|现代|服务业|海洋)*$/;

/** Programmes, not works, where no place is named: 数字赋能|工程. */
export const programme =
  /(?:赋能|引育|培育|培养|倍增|振兴|再造|攻坚|惠民|富民|强基|筑基|领航|登峰|攀登|提质|增效|创建|引领|行动|计划|集聚|孵化|成长|转型|提能|普及|保障|帮扶|素质|品牌|质量|人才)$/;

/** Not projects though they end so: general speech of plans. */
export const commonProjectPhrases =
  /^(?:(?:抓实|争抢|争|抢|谋|跑|盯|补链|强链|延链|建链|固链|铸链|高耗水|高耗能|高能耗|高排放|高污染|两高|低效|一批|重大|重点|工业|产业|建设|新上|入园|签约|共安排|招商|招商引资|引资|投资|企业|配套|专业|大|小|新|好|龙头|引进|储备|在建|续建|新建|支撑|关键|核心|信息化|工业和信息化|服务|科技|技改|高新技术|创新型|创新|合作|标志性|各类|相关|上下游|产业链|基础设施|示范|试点|重点领域|民生|精细化|生产|大型|国家|自治区|省|市|区|县|级|千亿元|百亿元|十亿元)*)(?:项目|工程)$/;
