/** The words around an industry in a list: what joins, what heads, what only qualifies. Data only. */
import { words } from './words.js';

/** Joins that may also stand inside a name: 科技与信息服务. */
export const softJoins = words('以及 和 与 及 或 并');

/** Tails that say 'industry' and nothing else: left off where a name is left before them. */
export const genericTails = words(`
  产业集群 产业链条 产业链 产业带 产业群 集群 产业 行业 系列产品 系列 类产品 产品 项目 领域 业务 生产装置 装置 生产 类产业链 类产业
  产业基地 生产能力 能力 产业化 规模化 及产业化 开发及产业化 开发和产业化 研发和产业化 研发及产业化 的研发制造 研发制造 生产线 产业发展 发展 配套产业 关联产业 相关产业 支柱产业 优势产业 特色产业 主导产业 传统优势产业 优势传统产业 传统支柱产业 传统产业 特色优势产业 新兴产业 品种 种类 产业转移 转移 新模式 新业态 模式 等`);

/** A head after 等 that names no industry of its own: 锻件、轴承等 | 产业. With qualifiers (重要 | 配件部件) it stays so. */
export const genericHeads = words(`
  产业 产业链 产业集群 集群 行业 工业 产品 系列产品 项目 领域 业务 业态 新业态 技术 深加工 精深加工 加工 制品 品类 企业 方面 门类 品种 配件 部件 配件部件 零部件 装置 工程 市场
  产品及服务 产品和服务 产品或零部件 活动 支柱 品牌 作物 特产 服务 环节 方向 经济 设施 设备 种类 用途 用品 新技术 产能 力量 引擎 增长点 资源`);

/** Heads that are branches in their own right although made of qualifiers: what is listed before them is part of them. */
export const branchHeads = words('高新技术产业 高技术产业 战略性新兴产业 战略新兴产业 未来产业 新型生态工业 重化工业');

/** Qualifiers that leave a generic head generic. */
export const genericQualifiers = words(`
  下游 上游 上下游 高附加值 高附加价值 重要 重点 关键 特色 优势 传统 新兴 战略性 战略 先导 先导型 先导性 支柱 主导 配套 相关 关联 加工 高 低 中 终端 新型 现代 高端
  高新技术 高技术 临港型 临港 龙头 骨干 重大 大型 主要 基础 千亿元 百亿元 千亿级 百亿级 超千亿元 超百亿元 系列 外向型 劳动密集型 资金密集型 技术密集型 绿色 生态
  资源型 一批 各类 其他 其它 大 及 和 及其 与 类 型 性 标志性 示范性 引领性 成长性 成长型 新 产业 工业 千亿 百亿 十亿元 富民 首位 朝阳 接续 替代 适宜 环境友好型 低碳 轻资产 无污染 清洁 县域 现有 完整`);

/** Words that begin an item but are no part of its name. */
export const leadingWords = words(
  '东部 西部 中部 南部 北部 传统 一批 一大批 各类 各种 相关的 相关 有关 其他 其它 若干 部分 具有 本地 当地 发展 生产 开发 推广 应用 培育 引进 重点 主要 包括 包含 含 如 抓好 重要 重大 沿海 沿边 沿江 实施 国家 做优 集 调整 系列 优质 精品 特别是 尤其是 为 的 全国 国际一流 世界级 国家级 国内 区域性 全区 全市 全省 打造 建设 形成 做强 做大 提升 壮大 推进 推动 支持 鼓励 加工生产 从事 高水平 规模以上 支撑 北方 南方 等 巩固 巩固提升 改造提升 优化提升 专注',
);

/** A phrase that ends so names a place, an actor or a means, not an industry; a longer end that an industry has (钻井平台) wins. */
export const notEnds = words(`
  路 道路 新路 路子 平台 体系 模式 能力 机制 环境 格局 水平 优势 品牌 城市 名城 新城 园区 基地 集聚区 聚集区 集中区 示范区 试验区 开发区 产业园 工业园 科技园 园 区 中心 企业 集团 公司
  政策 制度 规划 战略 潜力 质量 效益 作用 关系 条件 空间 人才 资金 投资 动力 活力 渠道 主体 结构 布局 特征 阶段 目标 措施 力度 规模 标准 意识
  出口 机构 团队 队伍 联盟 协会 通道 枢纽 节点 走廊 门户 集聚 转型 升级 融合 改革 开放 合作 协调 建设 增长 思路 理念 氛围 窗口 高地 引擎
  国家 社会 人民 群众 政府 部门 方式 路径 新动能 动能 设施 竞争 需求 供给 就业 民生 协同 共享 共建 示范 试点 工程 行动 计划 方案 局面 态势 试验 网络 功能 办公 居住 教学 上游 中游 下游
  创业 就业 作业 事业 专业 毕业 失业 从业 学业 商业模式 投产 达产 开工 竣工 试产 投运 所有制 生产率 劳动 税收 补助 资本 工作 成果 份额 比重 差距 活动 交流 论坛 博览会 大会 项目 任务 问题 影响 举措 时期 精神 链条 价值链 创新链 资金链
  实力 进程 步伐 速度 贡献 支撑 保障 数量 总量 人口 土地 收入 财政 互动 差别 平衡 港 市 县 省 镇 村 大学 学院 医院 学校 研究院 实验室 机场 铁路 公路 高速 码头 口岸 桥 站
  基础 县域经济 民营经济 国民经济 区域经济 开放型经济 外向型经济 城市经济 实体经济 经济 智能化 生态化 现代化 工业化 城镇化 集约化 规模化 特色化 品牌化 差异化 网络化 高端化 集群化 国际化 一体化发展 市场 用地 主产区 资源 骨干 方面`);

/** Nor one that holds one of these anywhere. */
export const notParts = words(`
  机构
  以上 左右 亿元 万元 万吨 万亩 坚持 积极 大力 加快 推进 促进 提高 实现 依托 围绕 通过 根据 按照 充分 进一步 力争 努力 确保 有效 加强 完善 优化 承接 落户
  转移 国民经济 上台阶 上水平 城乡 人民群众 所有制 提供 开展 进行 给予 拓展 拓宽 方面 改造 攻关 突破 “十 十三五 十四五 十二五 为主 为核心 为重点 以及 一批 发展 基地 园区 集聚区 示范区 开发区 有限公司 集团公司 公司 集团 企业 推广`);

/** Words that close a list by counting it: 装备、医药 | 三大 | 千亿元产业. */
export const countedHeadNouns = words('产业 工业 行业 领域 支柱 集群 产业链 门类 方向 业态 板块 主业 体系 基础 重点');

/** What a list of industries is called by its rank, before 产业: 钢铁、纺织 | 支柱产业. */
export const rankedHeads = words('支柱 主导 优势 特色 传统 新兴 先导 重点 首位 基础');

/** What kind of industries a list holds, before 产业. */
export const industryKinds = words(`
  传统 特色 优势 新兴 新兴先导性 新兴先导型 朝阳 夕阳 接续 替代 资源型 资源依赖型 临港 临港型 临空 临空型 外向型 内需型 出口型
  劳动密集型 资金密集型 资本密集型 技术密集型 知识密集型 环境友好型 资源节约型 轻资产 高成长性 高成长型 成长型 富民 县域 高耗能 高载能`);
