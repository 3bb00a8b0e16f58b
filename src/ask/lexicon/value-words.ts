/**
 * How people speak of figures: adding up, comparing, growing, being first, over and under, now and then.
 * Classes of words, so that any of a class may stand with any figure.
 */
import { magnitudes, units } from '../../../ingest/lexicon/units.js';
import type { Sense } from './sense.js';

const entries: [string, Sense][] = [];
const put = (sense: Sense, words: string) => {
  for (const word of words.split(/\s+/)) if (word) entries.push([word, sense]);
};

put(
  { is: 'op', op: 'sum' },
  '加一下 加一加 加加 相加一下 加一起 加在一起 加到一起 加一块 加一块儿 合在一起 合一起 合到一起 合一块 拢共 统共 共计 合共 加和 总加起来 都加起来 全加起来 全部加起来 全加上 全算上 算在一起 算一起 凑一起 凑一块 汇总起来 总的 总和是 加总起来 总共加起来 一共加起来 打总 求和 加完',
);
put(
  { is: 'op', op: 'average' },
  '平均一个 平均一家 平均一项 平均一座 平均一户 平均每家 平均每项 平均每座 平均每户 平均每一个 平均每一家 平均每一项 平均算下来 均摊 均摊下来 摊下来 摊到每个 平均水平 平均一下 平均来看 平均到 算平均',
);
put(
  { is: 'op', op: 'difference' },
  '差距多大 差距有多大 差额 差别多大 差了多少 差出多少 相差几 还差多少 差个多少 净差 拉开多少 甩开多少 领先多少 落后多少 超出多少 相距多少 差上多少',
);
for (const degree of '多大高强快长'.split('').concat('少小低弱慢短'.split('')))
  put(
    { is: 'op', op: 'difference' },
    ['出多少', '出几', '几', '了多少', '上多少', '出来多少', '出去多少'].map((t) => degree + t).join(' '),
  );
put({ is: 'op', op: 'than' }, '比起来 相较于 相比于 相当于 是对');
put({ is: 'adjective' }, '对比 比较 比一比 比一下 比比 比照 对照 pk vs versus 相比较 对比一下 比较一下 放一起比 列表对比');
put({ is: 'op', op: 'ratio' }, '的几成 是几成 的几分之几 的百分之几 的百分之多少 的多少倍 的多少成');
put({ is: 'op', op: 'between' }, '介于 处于');
put(
  { is: 'op', op: 'order' },
  '排名 排行 排行榜 排序 排个序 排一下 排名表 从大到小 从高到低 从多到少 由大到小 由高到低 由多到少 降序 从小到大 从低到高 从少到多 由小到大 由低到高 升序 座次 名次',
);

/** 面积排第几: the place of what is given in that order. */
put(
  { is: 'op', op: 'order' },
  ['排', '排名', '排行', '排在', '位列', '名列', '位居', '列', '居', '']
    .flatMap((verb) => ['第几', '第几位', '第几名', '倒数第几'].map((t) => verb + t))
    .concat('第几大 第几高 第几多 第几小 排几位 排老几 排名多少 排名如何 排名怎样 名次多少'.split(' '))
    .join(' '),
);

/** From the base to the target: what is added or taken away in between. */
const moves = '增加 增长 新增 提高 提升 上升 上涨 涨 增 扩大 攀升 下降 降低 减少 下滑 压减 削减 降 减'.split(' ');
put(
  { is: 'op', op: 'change' },
  '净增 净增加 净增长 净增了 净增多少 净减 净减少 增量 增量多少 增减多少 变化多少 变化多大 变化有多大 变动多少',
);
for (const move of moves)
  put({ is: 'op', op: 'change' }, ['多少', '了多少', '几', '了几', '多少个', '了多少个'].map((t) => move + t).join(' '));
/** 能翻番吗: the target is so many times the base. */
put({ is: 'doubles', times: 2 }, '翻番 翻一番 翻一倍 翻倍 番一番');
put({ is: 'doubles', times: 4 }, '翻两番');
put(
  { is: 'op', op: 'multiple' },
  '翻几番 翻了几番 翻多少番 翻几倍 翻多少倍 增长几倍 增长多少倍 扩大几倍 扩大多少倍 要翻几番 能翻几番',
);
/** A share that the plan states as an indicator, or that is worked out from the two figures. */
const shares =
  '占几成 占了几成 占百分之几 占百分之多少 占多少 占了多少 占多大比例 占多大比重 占多大份额 占比多少 占比多大 占多大';
put({ is: 'op', op: 'share' }, shares);
put({ is: 'aspect', words: ['比重', '占', '比例', '份额'] }, shares);

put(
  { is: 'rank', dir: 'max' },
  '最广 最宽 最重 最厚 最牛 最猛 最壮 最阔 最突出 最拔尖 最靠前 头名 头一名 头一个 第一名 榜首 冠军 老大 领跑 数第一 排头 排最前 排在最前 排首位 排在首位 居首位 位居第一 位列第一 名列第一 排在第一 占第一 最值钱',
);
put(
  { is: 'rank', dir: 'min' },
  '最窄 最轻 最差 最末 最靠后 倒数第一 倒数 排最后 排在最后 最后一名 末尾 吊车尾 敬陪末座 最不值钱 垫底的 倒着数',
);

put({ is: 'compare', cmp: '>' }, '> 多过 超了 超过去 突破了 往上 朝上 开外 大于或 越过 冲破');
put({ is: 'compare', cmp: '>=' }, '>= ≥ 不下 不下于 最起码 起码 之上 或以上 大于等于 及其以上 起步');
put({ is: 'compare', cmp: '<' }, '< 没到 没有到 不够 还不到 没达到 没有达到 够不上 往下 朝下 连不到');
put({ is: 'compare', cmp: '<=' }, '<= ≤ 不超 没超 没超过 没有超过 没过 没突破 没有突破 顶多 之下 或以下 小于等于 封顶');

put(
  { is: 'nature', values: ['现状', '目标', '预期性', '约束性'] },
  '怎么变 怎么变化 如何变化 怎样变化 有何变化 有什么变化 变化情况 变化趋势 走势 前后变化 怎么调 怎么调整 如何调整',
);
put({ is: 'ask', ask: 'howmuch' }, '什么程度 到什么程度 啥程度 优化到什么程度');
put(
  { is: 'nature', values: ['约束性'] },
  '硬约束 硬性约束 刚性约束 硬指标 硬性指标 硬性 刚性 红线 硬杠杠 必须完成 必须完成的 必须达到的 强制性 约束类 约束型',
);
put(
  { is: 'nature', values: ['约束性', '预期性'] },
  '什么性质 哪种性质 何种性质 指标性质 什么性质的指标 哪类指标 什么属性的指标 属于哪类指标',
);
put(
  { is: 'op', op: 'not' },
  '没给出 没给 没标 没标明 没有标明 未标明 未标 没注明 未注明 没列出 没给数 没有给数 没数 没有数 没数据 没有数据 无数据 没数字 没有数字 没数值 没有数值 没写数 没填数 没列数 没标数 为空 空缺 空白的 空着的 是空的 留空 缺数 缺数据 缺值 没值 没有值 是横杠 打横杠 画横杠 画横线 没公布 未公布 没有公布 没有给出 没有写 没有写明 没写明 没写 没说 没说明 没有说明 空着 空白 缺失 没填 没有填 未给出 未给 不详 没有列出 没有标',
);
put({ is: 'nature', values: ['预期性'] }, '软指标 预期类 预期型 指导性 引导性 预期值');
put(
  { is: 'nature', values: ['现状'] },
  '现在 目前 当前 如今 眼下 现阶段 现有 基数 基期 基期值 起点 起点值 基准 基准值 底数 现状值 目前水平 现在水平 当前水平 实际值 已达到 已经达到 已经做到',
);
put(
  { is: 'target' },
  '目标数 目标数值 要达到的 规划值 计划值 预计达到 预计 要冲 要冲到 冲到 要到 奔着 定到 打算达到 定在 定为 定的目标 目标定',
);

/** Nouns that only carry a figure that is named beside them: 投资盘子, 产值规模. */
put(
  { is: 'carrier' },
  '的数 的数据 的数值 的数字 的值 盘子 两个数 两个数字 两个数值 两个值 两种说法 两个说法 两个版本 两个口径 两种口径 体量 总额 水平 数额 额度 数值 金额 套数 户数 台数 张数 床位数 公里数 吨数 亩数 里程数 百分点 百分数',
);

/** Verbs that say a figure is set, stated or to be reached: 目标定的多少, 要调成啥样. */
const states =
  '定 定的 定的是 定了 定到 定在 定为 设 设的 设定 设定为 给 给的 给的是 给出 写 写的 写的是 写了 提的 提的是 提出 要求 要求的 安排 标 标的 标的是 列 列的 算 算的 报的 做到 干到 冲到 达到 升到 提到 提高到 增加到 增长到 扩大到 降到 下降到 减少到 控制在 控制到 涨到 上涨到 扩到 增到 增至 提至 升至 降至 搞到 弄到 整到 达 拉到 推到 压到 保持在 稳定在 维持在 保持 规划 规划了 规划到 有';
for (const verb of states.split(' '))
  put({ is: 'ask', ask: 'howmuch' }, ['多少', '是多少', '到多少', '什么样', '啥样', '几比几'].map((t) => verb + t).join(' '));
for (const verb of '调成 变成 调整成 调整为 变为 优化为 优化到 调到 改成 定成 达到'.split(' '))
  put(
    { is: 'ask', ask: 'howmuch' },
    ['啥样', '什么样', '怎样', '多少', '几比几', '什么比例', '啥', '什么'].map((t) => verb + t).join(' '),
  );
put(
  { is: 'ask', ask: 'howmuch' },
  '是个啥数 是啥数 几个点 是几个点 几个百分点 多少个百分点 啥水平 什么水平 多少来着 几多 多少呢 又是多少 各是多少 各多少 分别多少 分别是多少 各为多少',
);
put(
  { is: 'ask', ask: 'howmuch' },
  '多少套 几套 多少台 几台 多少张 几张 多少辆 几辆 多少架 几架 多少艘 几艘 多少床 多少株 多少头 多少只',
);
put(
  { is: 'ask', ask: 'howmany' },
  '几处 多少处 几户 数目 总共几个 有几家 有几项 有几座 有几条 有几处 有几种 有几类 有多少个 有多少家 有多少项 有多少座 多少只 是几个 是几家',
);

const area: Sense = { is: 'measure', words: [['面积']], unit: '平方公里' };
put(area, '地盘 块头 个头 占地多大 摊子 圈地 地界 占地规模');
put({ is: 'measure', words: [['收入']], unit: '亿元' }, '收入 营业总收入');
put({ is: 'measure', words: [['产量']] }, '产量');
put({ is: 'measure', words: [['产能']] }, '产能');
put({ is: 'measure', words: [['装机']] }, '装机 装机容量 装机规模');
put({ is: 'measure', words: [['增加值']] }, '增加值');
put({ is: 'measure', words: [['利润']] }, '利润 利润总额');
put({ is: 'measure', words: [['里程']] }, '里程 通车里程');
put({ is: 'measure', words: [['覆盖率']] }, '覆盖率');
put({ is: 'measure', words: [['研发'], ['强度', '比重', '占']] }, '研发强度 研发投入强度 研发占比 研发投入比重');
put(
  { is: 'measure', words: [['投资']], unit: '亿元' },
  '钱 砸钱 造价 花费 总投入 投资盘子 砸了多少钱 花了多少钱 要花多少钱 花多少钱',
);

/** Verbs that imply the figure where an amount is asked: 投多少亿, 造多少万辆. */
const implied: readonly (readonly [verbs: string, words: string[][]])[] = [
  ['投 投了 要投 投入 砸 砸了 花 花了 要花 投进去', [['投资']]],
  ['造 要造 生产 产 出产 产出 年产', [['产量', '产能']]],
  ['挣 赚 进账', [['收入', '产值']]],
];
for (const [verbs, measure] of implied)
  for (const verb of verbs.split(' '))
    for (const ask of ['多少', '多少钱', '了多少', '几个', '几']) {
      put({ is: 'implies', words: measure }, verb + ask);
      put({ is: 'ask', ask: 'howmuch' }, verb + ask);
    }

put(
  { is: 'aspect', words: ['增速', '增长', '增幅'] },
  '涨幅 年增长 年增速 年均涨 年均涨幅 每年涨 每年增长 每年要涨 每年要增长 每年递增 年年涨 年均递增 年均要涨 年增 每年增速 增长百分之几 增长百分之多少 涨百分之几',
);
put({ is: 'aspect', words: ['比重', '占', '比例'] }, '占的比重 占的比例 所占份额');

/** 占全省多少: of which whole the share is. */
const wholes = '全区 全省 全市 全国 全县 全州 全自治区 全自治州 全行业 全世界 全球 地区 经济区 全地区 全经济区'.split(' ');
for (const whole of wholes)
  put(
    { is: 'aspect', words: [`占${whole}`, `占${whole}比重`] },
    [
      `在${whole}占比`,
      ...['占', '占到', '占了'].flatMap((verb) =>
        ['', '比重', '的比重', '份额', '的份额', '比例', '的比例'].map((t) => verb + whole + t),
      ),
    ].join(' '),
  );

/** 多少万辆, 多少个百分点: every unit that plans use, with the powers before it. */
const powers = ['', ...magnitudes.keys()];
const mass: ReadonlySet<string> = new Set(['count', 'people', 'time', 'households', 'trips', 'other']);
for (const [unit, { family }] of units) {
  for (const power of powers) {
    if (power === '' && (mass.has(family) || unit.length === 1)) continue;
    put({ is: 'unit', unit: power + unit }, (power + unit).toLowerCase());
  }
}
put({ is: 'unit', unit: '亿' }, '亿 个亿 万亿 千亿 块钱 亿块 亿块钱');
put({ is: 'unit', unit: '吨' }, '吨');

export const valueWords: readonly (readonly [string, Sense])[] = entries;
