/** General vocabulary of industries, and goods with the unit in which a plant's capacity is counted. */
const list = (text: string): string[] => text.trim().split(/\s+/);

export const industries = list(`
  新型建材 装备制造 生物医药 纺织服装 食品加工 精细化工 新材料 电子信息 新能源 节能环保 冷链物流 农机装备 汽车零部件
  轨道交通装备 包装印刷 家具制造 日用陶瓷 医疗器械 智能家电 数控机床 碳纤维 石墨烯 锂电池 光伏组件 风电装备 工业机器人 大数据
  软件信息服务 中药饮片 乳制品 粮油加工 茶叶加工 竹木加工 铝精深加工 铜基新材料 特种玻璃 现代物流 电子商务 工业设计 通用航空
  氢能 储能 集成电路 传感器 新型显示 智能仪表 五金制品 塑料制品 造纸 皮革制品`);

/** Industries that a park may carry in its name. */
export const namedIndustries = list('食品 新材料 智能制造 生物医药 电子信息 装备制造 纺织服装 绿色建材');

export interface Goods {
  name: string;
  unit: string;
  /** Lowest and highest capacity in that unit. */
  range: readonly [number, number];
  industry: string;
}
const goods = (name: string, unit: string, low: number, high: number, industry: string): Goods => ({
  name,
  unit,
  range: [low, high],
  industry,
});
export const allGoods: readonly Goods[] = [
  goods('铝型材', '万吨', 5, 40, '铝精深加工'),
  goods('聚酰亚胺薄膜', '吨', 500, 6000, '新材料'),
  goods('伺服电机', '万台', 2, 60, '装备制造'),
  goods('橡胶密封件', '万件', 200, 9000, '汽车零部件'),
  goods('锂电池隔膜', '万平方米', 3000, 60000, '锂电池'),
  goods('植物提取物', '吨', 100, 3000, '生物医药'),
  goods('预制菜', '万吨', 1, 20, '食品加工'),
  goods('玻璃纤维', '万吨', 2, 15, '新材料'),
  goods('针织面料', '万米', 800, 9000, '纺织服装'),
  goods('装配式构件', '万立方米', 5, 50, '新型建材'),
  goods('光伏背板', '万平方米', 500, 8000, '光伏组件'),
  goods('医用敷料', '万片', 3000, 90000, '医疗器械'),
  goods('减速器', '万套', 1, 30, '工业机器人'),
  goods('瓦楞纸箱', '万平方米', 2000, 30000, '包装印刷'),
  goods('压力传感器', '万只', 50, 900, '传感器'),
  goods('电子级双氧水', '万吨', 1, 12, '精细化工'),
];

/** Works that are called by what they build, and belong to no one industry. */
export const works = list(
  '污水处理厂扩建工程 标准厂房建设项目 热电联产项目 供水管网改造工程 危险废物处置中心项目 变电站扩容工程',
);
export const companyTrades = list('科技 机械 铝业 药业 食品 新材料 化工 电子 纺织 能源 环保');
export const companyForms = list('有限公司 股份有限公司 集团有限公司 集团');
