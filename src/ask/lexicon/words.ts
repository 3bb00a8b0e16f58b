/** The Chinese words of questions with their senses. Kinds, operations, relations; measures are in measures.ts. */
import type { NodeKind } from '../../../graph/model.js';
import { eitherWay } from './either-way.js';
import { fillers } from './filler.js';
import { measureWords, scopeWords } from './measures.js';
import type { Sense } from './sense.js';
import { pointers, spokenWords } from './spoken.js';
import { textWords } from './text-words.js';
import { valueWords } from './value-words.js';

const entries: (readonly [string, Sense])[] = [];
const put = (sense: Sense, words: string) => {
  for (const word of words.split(/\s+/)) if (word) entries.push([word, sense]);
};
const kind = (k: NodeKind, words: string) => put({ is: 'kind', kind: k }, words);
const named = (k: NodeKind, words: string) => {
  for (const list of words.split(' ')) {
    const nameHas = list.split('|');
    for (const word of nameHas) entries.push([word, { is: 'kind', kind: k, nameHas }]);
  }
};

put({ is: 'filler' }, [...fillers, ...pointers].join(' '));

kind('Park', '园区 产业园区 工业园区 产业园 工业园 工业区 开发区 园 区块 产业基地 载体 平台园区 重点园区 产业平台');
named('Park', '工业集中区|产业集中区|集中区');
kind('Project', '项目 工程 建设项目 重大项目 重点项目 产业项目 工业项目 重大工程 重点工程 重大工业项目 项目工程');
kind('Enterprise', '企业 公司 厂家 龙头企业 厂商 骨干企业 集团 重点企业 龙头 大企业 生产企业');
kind('Policy', '政策 文件 政策文件 法规 战略 规划文件 政策措施 国家战略 国家政策 模式 理念');
kind('Industry', '产业 行业 产品 业务 领域 产业方向 产业定位 主攻方向 产业类型 门类 定位 产业门类 发展方向 产业重点');
kind('Indicator', '指标 发展指标 主要指标');
kind('Infrastructure', '基础设施 设施 线路 通道 交通线路 交通项目 交通设施 互联互通项目');
kind('Organization', '机构 组织 部门 单位');
kind('Status', '状态 进展 进度 建设状态 阶段 建设进展 建设情况 进展情况 建设阶段 项目状态');
kind('Level', '级别 等级 属性 园区属性 园区级别 档次 头衔 牌子 几级 什么级 哪一级 哪级 啥级 什么级别 哪个级别 哪种级别 啥档次');
kind('Conflict', '矛盾 冲突 不一致 前后不一致 前后不一 说法不一 对不上 出入 前后矛盾 自相矛盾 不符');
kind('Section', '章节 章 节 部分 段落 小节 篇章 专栏');
kind('Place', '国家 地区 港口 口岸');
put({ is: 'kind', kind: 'Industry', roles: ['emerging'] }, '新兴产业 先导产业 战略性新兴产业 战略新兴产业 新兴先导产业');
put({ is: 'kind', kind: 'Industry', roles: ['traditional'] }, '传统产业 传统优势产业');
put({ is: 'kind', kind: 'Industry', roles: ['lead'] }, '主导产业 支柱产业');
put({ is: 'kind', kind: 'City' }, '市 城市 地市 地方 设区市 地级市');
put({ is: 'kind', kind: 'City', level: 'county' }, '县 县区 县市 区县 县城 县域');
put({ is: 'kind', kind: 'City' }, '市县 市县区 地市县');
put({ is: 'kind', kind: 'City', level: 'township' }, '镇 乡镇 乡 街道 镇街 城镇');
named('Infrastructure', '铁路 高铁 公路 高速公路 高速|高速路 机场 港口 码头 隧道 航道 地铁 轨道 电网 管道 管网 水库 客专');
named('Infrastructure', '大桥|桥梁|特大桥|跨江大桥|跨河大桥|跨海大桥|立交桥|公铁大桥');
put({ is: 'kind', kind: 'Infrastructure', nameHas: ['铁路'] }, '铁路线 铁路线路 铁路干线 铁路通道');
put({ is: 'kind', kind: 'Infrastructure', nameHas: ['公路'] }, '公路线 公路线路 公路干线');
put({ is: 'kind', kind: 'Infrastructure', nameHas: ['高速公路', '高速'] }, '高速路 高速公路线 高速线路');
put({ is: 'kind', kind: 'Infrastructure', nameHas: ['大桥', '桥梁', '特大桥'] }, '座桥 的桥 条桥 桥隧');
named('Policy', '专项资金 基金 资金 办法 条例 决定 意见 纲要 计划 行动计划');
named('Project', '风电场 电厂|发电厂|热电厂|热电联产 核电 核电站 热电 光伏 水电站 生产线 炼油 煤电 燃煤电厂 燃气热电');
named(
  'Park',
  '高新区|高新技术 经开区|经济技术开发区|经济开发区 保税区|保税 综保区|综合保税区 出口加工区|加工区 集中区 试验区 示范区 物流园 软件园 科技园 示范基地 基地',
);

put(
  { is: 'ask', ask: 'which' },
  '哪些 哪几个 哪几 哪个 哪家 哪几家 哪几项 哪项 哪座 哪种 哪类 哪块 哪一个 哪一家 哪一项 有哪些 都有哪些 是哪些 有哪几个 哪 什么 有什么 是什么 都有什么 啥 有啥 是啥 都有啥 何 谁 清单 名单 列表 一览 名录 都有谁 有谁 列出 列举 列一下 列出来 给出 哪几座 哪几条 哪条 哪批 哪款 哪份 在哪个 在哪些 在哪几个 在哪家 在哪几家 在哪座 在哪几座 在哪一个 哪几样 哪几种 哪几类 哪几块 哪几方面 哪样 哪些个',
);
put(
  { is: 'ask', ask: 'howmany' },
  '多少个 几个 多少家 几家 多少项 几项 多少座 几座 多少条 几条 多少种 几种 几 数量是多少 有几个 几户 多少户 一共几个 共几个 多少 个数 几类 多少类',
);
put(
  { is: 'ask', ask: 'howmuch' },
  '多少 是多少 有多少 多大 多高 多长 有多大 为多少 达到多少 多少钱 多大规模 百分之几 百分之多少 百分几 百分多少 百分之几多 怎么样 如何 几何 多宽 几成 是多大 多重',
);
put(
  { is: 'ask', ask: 'where' },
  '哪里 在哪里 在哪 哪儿 在哪儿 哪块地 哪块地儿 哪地方 何处 什么地方 哪些地方 哪个地方 哪些地区 位置',
);
put(
  { is: 'ask', ask: 'whether' },
  '吗 是否 是不是 有没有 能不能 会不会 在不在 对不对 对吗 是吗 可有 没有吗 算不算 属不属于 提没提 有无 不是吗 对吧 是吧 了吧 没有呢 要不要 包不包括 含不含',
);
put(
  { is: 'ask', ask: 'sections' },
  '哪一节 哪一章 哪节 哪章 哪几节 哪几章 哪些章节 哪个章节 哪部分 哪个部分 哪些部分 第几章 第几节 哪一部分 哪个专栏 哪段 哪一段 哪些段落 哪些节 哪些章 什么章节 哪章哪节 哪一章节 哪几个章节 哪里提到 哪里写了 哪里写到 哪里提及 哪些地方提到 哪里说到 哪里讲到 哪里有写 哪里写 写在哪里 写在哪 写在哪儿 出现在哪 出现在哪里 在哪里提到 在哪提到 哪儿提到 出处 在哪里出现 点过名',
);
put(
  { is: 'ask', ask: 'define' },
  '指什么 指的是什么 是什么意思 什么意思 具体指 指哪 指哪些 指的是 含义 具体指什么 具体指哪些 指代什么 定义 指的是哪些 具体指哪',
);
put(
  { is: 'ask', ask: 'contents' },
  '讲了些什么 讲些什么 讲的是些什么 说了些什么 说些什么 写了些什么 写些什么 讲了些啥 主要写什么 主要写了什么 主要说什么 写什么 说什么 讲了什么 讲什么 讲的什么 讲的是什么 说了什么 说的什么 写了什么 写的什么 讲了啥 写了啥 讲啥 主要内容 主要讲什么 主要讲了什么 有什么内容 什么内容 有哪些内容 内容是什么 讲了哪些内容 讲哪些内容 包括哪些内容',
);
put(
  { is: 'planField', field: 'period' },
  '规划期限 规划期 期限 规划期间 规划周期 规划年限 规划时限 规划时间 规划时段 规划期限是哪几年 期限是哪几年 规划期是哪几年 规划期是什么时候 期限是几年 覆盖哪几年 管几年 管哪几年',
);
put(
  { is: 'planField', field: 'issuer' },
  '编制单位 编制机关 编制部门 编制机构 编制主体 发布单位 发布机关 发布部门 印发单位 印发机关 发文机关 发文单位 发布机构 谁编制 谁编的 谁编制的 谁发布 谁发布的 谁印发 谁印发的 谁制定的 由谁编制',
);
put(
  { is: 'planField', field: 'published' },
  '发布时间 发布日期 印发时间 印发日期 公布时间 出台时间 什么时候发布 什么时候印发 什么时候出台 何时发布 何时印发 何时出台 哪年发布 哪年印发 哪年出台 哪一年发布 哪天发布 哪天印发',
);
put({ is: 'planField', field: 'title' }, '规划名称 规划全称 文件标题 规划标题');
put({ is: 'per', words: [['面积']] }, '单位面积 每平方公里 每平方千米 地均 每亩 亩均 单位土地 每公顷');
put({ is: 'per', words: [['项目']] }, '每个项目 单个项目 每项 平均到每个项目 每个项目平均 项目均 每一个项目 单项');
put({ is: 'per', words: [['企业']] }, '每家企业 单个企业 平均到每家企业 户均 每户企业');
put({ is: 'op', op: 'between' }, '之间 间');
put({ is: 'ask', ask: 'name' }, '叫什么 叫什么名字 名字 名称 全称 叫啥 什么名字 用的是什么名字 什么名称 简称 别名');

put({ is: 'op', op: 'sum' }, '合计 总共 一共 共 加起来 总和 总计 之和 相加 累计 汇总 加总 合起来 总数');
put({ is: 'op', op: 'average' }, '平均 均值 平均值 平均数 平均每个 平均下来');
put(
  { is: 'op', op: 'difference' },
  '差在哪 差在哪里 差在哪儿 差在哪两个 差在哪几个 有什么不同 有哪些不同 哪里不同 哪里不一样 有什么区别 有哪些差别 区别在哪 差别在哪 不同在哪 有何不同 差多少 相差 相差多少 差距 差值 之差 差几 差 多多少 少多少 大多少 小多少 高多少 低多少 高出多少 高几个 低几个 多几个 少几个 多出多少 高出 多出',
);
put({ is: 'op', op: 'ratio' }, '几倍 多少倍 倍数 是几倍 翻了几倍');
put({ is: 'op', op: 'both' }, '既 既是 又是 同时 共同 都发展 都有 共有 两市都 均有 交集 兼具 兼有 也是');
put({ is: 'op', op: 'either' }, '或 或者 或是 还是 抑或 要么');
put({ is: 'op', op: 'except' }, '除了 除 除开 除去 不包括 不含 之外 以外 排除 除外 剔除');
put({ is: 'op', op: 'not' }, '不 非 没有 未 不是 没 并非 无 不在 不属于 未列入 没列入 不发展 没提 没写 不具备 缺');
put({ is: 'op', op: 'than' }, '比 比起 相比 较之 相较 离 距 距离');
put({ is: 'op', op: 'others' }, '其他 其它 其他的 其它的 另外 另外的 其余 其余的 剩下的 剩下 另外几个 另外几家');
put({ is: 'op', op: 'next' }, '再往下 下一个 再下一个 接下来 往下 下一位 其次 再往下一个 接着');

put({ is: 'rank', dir: 'max', size: true }, '最大 最大的');
put({ is: 'rank', dir: 'min', size: true }, '最小 最小的');
put({ is: 'rank', dir: 'max' }, '最高 最多 最高的 最多的 最强 居首 第一多 排第一 排名第一 最长 最快 首位');
put({ is: 'rank', dir: 'min' }, '最低 最少 最低的 最少的 最弱 垫底 最短 最慢 末位');
put({ is: 'rank', dir: 'max' }, '最');
put({ is: 'degree', direction: 'more' }, '大 高 多 更大 更高 更多 强 长 快 大些 高些 多些 大一些');
put({ is: 'degree', direction: 'less' }, '小 低 少 更小 更低 更少 弱 短 慢 小些 低些 少些');

put({ is: 'compare', cmp: '>' }, '超过 超过了 大于 高于 多于 突破 超出 破 过 超 不止 大过 高过 达到了超过');
put({ is: 'compare', cmp: '<' }, '低于 小于 少于 不到 不足 未达 未达到 不满 未满 达不到');
put({ is: 'compare', cmp: '>=' }, '不低于 不少于 不小于 至少 达到 以上 及以上 达');
put({ is: 'compare', cmp: '<=' }, '不超过 不高于 不大于 不多于 至多 以下 以内 及以下 之内');
put({ is: 'compare', cmp: '=' }, '等于 正好 刚好 恰好 正是');

put({ is: 'status', values: ['开工建设', '续建', '新开工'] }, '在建 在建的 正在建 正在建设 建设中 正在建设的');
put({ is: 'status', values: ['建成投产'] }, '建成 投产 建成投产 已建成 已投产 投产的 建成的 已经建成 已经投产 竣工 完工 建好');
put({ is: 'status', values: ['开工建设'] }, '开工建设 开工 已开工 已经开工 动工');
put({ is: 'status', values: ['前期工作'] }, '前期工作 前期 开展前期 前期阶段 推进前期工作 做前期');
put({ is: 'status', values: ['规划'] }, '规划建设 拟建 规划中 计划建设 谋划');
put({ is: 'status', values: ['续建'] }, '续建');
put({ is: 'status', values: ['新开工'] }, '新开工 新建 新上');
put({ is: 'role', values: ['lead'] }, '重点发展 大力发展 主导 主要发展 做大做强 着力发展 着重发展 主打');
put({ is: 'role', values: ['lead'] }, '为主 为主导 为重点 为支柱 为支点 主要发展');
put(
  { is: 'role', values: ['依据'] },
  '依据 编制依据 上位规划 上位文件 上级文件 上位依据 规划依据 政策依据 法律依据 制定依据 编写依据 依据文件',
);
put({ is: 'role', values: ['support'] }, '积极发展 配套发展 配套');
put({ is: 'role', values: ['emerging'] }, '培育 培育发展 新兴');
put({ is: 'role', values: ['traditional'] }, '改造提升 传统 传统优势 转型升级');
put({ is: 'nature', values: ['约束性'] }, '约束性 约束');
put({ is: 'nature', values: ['预期性'] }, '预期性 预期');
put({ is: 'nature', values: ['现状'] }, '现状 实际 实绩 完成');
put({ is: 'target' }, '目标 目标值 规划目标 发展目标 要达到 力争达到 要实现 力争实现 将达到 要做到 计划达到 目标是');

put(
  { is: 'link', rels: ['DEVELOPS', 'BELONGS_TO', 'OPERATES_IN'] },
  '发展 布局 从事 涉及 生产 制造 经营 聚焦 主攻 侧重 相关 有关 有关的 相关的 布局在 布局了 承载 集聚 聚集 推动 推进 主要 经营范围 放在 放到 摆在 要建 打造 建设 规划建设 实施 开展 安排 主推 主营 布点 设在 排 排列 分布 分布在 分布于 集中在 涵盖 支持',
);
put(
  { is: 'link', rels: ['LOCATED_IN', 'BASED_IN'] },
  '位于 落在 落户 落户在 坐落 坐落于 坐落在 地处 属于 归 归属 隶属 所在 所在地 在 入驻 驻 设立 设在 下辖 辖区 境内 辖 所属 隶属于 归属于 位置在 落地 落到 选址 落脚点 落脚地 落户地 落地点 承载地 安家 落脚',
);
put({ is: 'link', rels: ['BUILT_BY'] }, '承建 投资建设 投建 建设单位 业主 业主单位 投资方 承担 负责建设 参与 由谁建设');
put(
  { is: 'link', rels: ['CITES'] },
  '引用 引用了 编制 制定 贯彻 落实 提到 提及 写到 出现 出现在 讲到 说到 写在 写 援引 引 引的 提 提到了 点名 列入 列在 列了 列有 列 收录 纳入 在列 谈到 论述 述及 编制依据 引述 写明 写进 记载 载明 标注 标 标为',
);
for (const verb of '引进 引入 争取 合作 承接 鼓励 扶持 吸引 培养 出口 进口 禁止 限制 淘汰 整合 改造 扩建 迁建 搬迁 试点 示范 共建 联建 合建'.split(
  ' ',
))
  put({ is: 'verb', words: [verb] }, verb);
put({ is: 'verb', words: ['《'] }, '书名号 书名号里');
put({ is: 'verb', words: ['依托', '龙头', '核心', '骨干', '围绕'] }, '依托');

put({ is: 'relative' }, '所在的 所在 依托的 落户的 所属的 所在地的 位于的 入驻的 所处的 所依托的');
put(
  { is: 'refer', many: false },
  '它 其 它的 该园区 该市 该项目 该企业 该公司 这个园区 这个市 这个项目 这家企业 那里 那儿 当地 这里 该地 该指标 该产业 这家公司 该政策 这家 这个企业 该县 该区 该城市 这座城市 该工程 该线路 此园区 它家',
);
put(
  { is: 'refer', many: true },
  '它们 其中 这些 这几个 他们 这些园区 这些项目 这些企业 这些市 这几个园区 上述 前述 以上这些 两者 二者 这几家 这些地方 这些当中 这些里面 它们当中 它们里面 它们之中 这里面 这里头 这当中 这其中',
);
put(
  { is: 'plan' },
  '规划 本规划 这个规划 规划里 全文 文中 正文 整个区域 整片区域 整个规划区 规划区域 全区域 该规划 这份规划 规划文本 规划中 文本 全书 这份文件 经济区 整个规划 总体规划 整体 全域 区域',
);
put(
  { is: 'adjective' },
  '整个 整个儿 整片 重点 重大 主要 全部 所有 有关 相关 重要 大型 骨干 核心 任何 主要的 一切 工业 规划的 在内',
);

for (const unit of '平方公里 平方千米 km2 公顷 亩 亿 亿元 万元 元 公里 吨 百分比 %'.split(' '))
  entries.push([unit, { is: 'unit', unit }]);
for (const [word, sense] of [...measureWords, ...scopeWords, ...valueWords]) entries.push([word, sense]);

entries.push(...spokenWords, ...textWords, ...eitherWay);

/** Word → its senses, the likelier first. */
export const words: ReadonlyMap<string, readonly Sense[]> = entries.reduce((map, [word, sense]) => {
  const list = map.get(word) ?? [];
  if (!list.some((s) => s.is === sense.is)) list.push(sense);
  map.set(word, list);
  return map;
}, new Map<string, Sense[]>());
