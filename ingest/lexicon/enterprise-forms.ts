/** What companies are called by, and how lists of companies are opened and closed. */

/** Legal forms and plants: a name that ends so is a company. Longest first. */
export const enterpriseForms: readonly string[] = [
  '集团股份有限公司',
  '集团有限责任公司',
  '集团有限公司',
  '股份有限公司',
  '有限责任公司',
  '有限公司',
  '集团公司',
  '股份公司',
  '控股公司',
  '总公司',
  '分公司',
  '子公司',
  '公司',
  '集团',
  '控股',
  '股份',
  '重工',
];

/** Plants: 临江炼油厂. Not 电厂 (infrastructure). */
export const plants =
  '炼油厂|造船厂|船厂|卷烟厂|烟厂|糖厂|纸厂|钢厂|钢铁厂|水泥厂|化工厂|化肥厂|制药厂|药厂|机械厂|汽车厂|酒厂|啤酒厂|茶厂|纺织厂|造箱厂|铝厂|冶炼厂|机床厂|电机厂|轮胎厂|乳品厂|食品厂';

/** Company forms that are common nouns when nothing proper stands before: 总公司, 大型集团. */
export const commonEnterprises =
  /^(?:一批|境内外|境内|境外|新设|新增|新建|设立|成立|村镇|发展|培育|组建|引进|大公司|大集团|大|大型|中小|龙头|骨干|重点|优势|上市|国有|民营|外资|跨国|央企|地方|股份制|担保|保险|投资|服务|企业|产业|专业化|节能|节能服务|航空|物流|租赁|信托|证券|期货|基金|咨询|管理|营运|运营|船舶|各|该|本|母|子|总|分|家|若干|知名|国际|国内|国内外|世界|五百强|百强|建筑|工程|电力|电网|能源|装备|组建|有限|责任|股份|控股|集团|千亿元|百亿元|通用|技术|人力资源|信息|科技|大中型|航运|金融|小额贷款|的|等|和|及|与|或|、)*(?:有限公司|集团公司|总公司|分公司|子公司|公司|集团|控股|股份|重工)$/;

/** 等（N家）（知名）（龙头）企业: what closes a list of companies. Not 采购、销售等业务的企业. */
export const enterpriseListClose =
  /等(?:一批|一大批|若干|众多|[0-9一二三四五六七八九十百]+[家个户])?(?:(?!的|中小|配套|生产|制造|加工|零部件|部件|设备|要素|资源|指标|政策|优先|向|对|给|为(?!代表)|由|与|和|以|用于|业务|活动|环节|领域|行业|产业|方面|类|地|产品)[\u4e00-\u9fff“”0-9]){0,10}?(?:企业集团|企业|公司|集团|厂商|车企|药企|央企|民企|名企|品牌商|运营商|巨头)(?!化|家协会|家队伍|服务|管理|文化|年金)/;

/** 以|X|为龙头: X is a company (or a list of them) unless it has the head of something else. */
export const asLeader = /以([^，。；：]{2,60}?)为(龙头|核心|依托|骨干|代表|牵引)/g;

/** What may stand between such a list and 为龙头: 等（一批）（骨干）企业. */
export const leaderTail = /等(?:一批|[0-9一二三四五六七八九十]+家)?[\u4e00-\u9fff]{0,8}?(?:企业|公司|集团)$/;

/** The same and more, where the sentence shows that somebody builds or is relied on: 恒远渔业, 恒远木业. */
export const builderEnds =
  /(?:[铝铜锰糖纸药木渔茶牧果矿水酒林种鞋农乳钢瓷]业|钢铁|化工|石化|化纤|电子|电机|电器|电气|科技|光电|重工|机械|汽车|船舶|股份|控股|实业|食品|啤酒|饲料|粮油|水泥|建材|能源|生物|制药|医药|纺织|服饰|新材|材料|物流|航空|通信|软件|集团|浆纸|文旅|农牧|商贸)$/;

/** Short names that end in a trade: 恒远铝业, 临江电机. */
export const tradeEnds =
  /(?:铝业|钢铁|铜业|锰业|矿业|糖业|纸业|药业|化工|石化|电子|电机|电器|电气|科技|光电|重工|机械|车辆|汽车|船舶|股份|控股|实业|食品|乳业|啤酒|饲料|粮油|水泥|建材|能源|电力|生物|制药|医药|纺织|服饰|新材|新材料|材料|物流|航空|通信|软件|信息|网络|集团|浆纸|光伏|风电|锂电|新能源|汽配|矿机|煤业|面业|机|公司|厂)$/;
