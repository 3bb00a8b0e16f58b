/**
 * How analysts talk where a plan would write otherwise: 搞 for 发展, 手里有 for 辖, 老产业 for 传统产业.
 * Classes, not phrases; a word that stands alone as one letter is only here where no longer word is made of such letters.
 */
import type { NodeKind, RelationshipType } from '../../../graph/model.js';
import type { Sense } from './sense.js';

const entries: (readonly [string, Sense])[] = [];
const put = (sense: Sense, words: string) => {
  for (const word of words.split(/\s+/)) if (word) entries.push([word, sense]);
};
const kind = (k: NodeKind, words: string, roles?: string[]) => put({ is: 'kind', kind: k, ...(roles ? { roles } : {}) }, words);
const link = (rels: RelationshipType[], words: string) => put({ is: 'link', rels }, words);

// Doing: what a place or a company lives on.
link(
  ['DEVELOPS', 'OPERATES_IN'],
  '搞 做 干 弄 上 种 主做 主搞 主抓 抓 发力 深耕 瞄准 押注 做大 做强 做优 壮大 上马 扎堆 吃饭 见长',
);
put(
  { is: 'role', values: ['lead'] },
  '当主业 作主业 为主业 作为主业 当支柱 唱主角 挑大梁 为主攻 重点抓 重点搞 重点做 重点上 重点布局 重点培育的',
);
kind('Industry', '拳头产业 看家产业 主业 王牌产业 主打产业 主力产业 首位产业 当家产业 优势主业', ['lead']);
kind('Industry', '老产业 老行当 老本行 旧产业 传统行业 老工业 传统行当', ['traditional']);
kind('Industry', '新产业 新产品 新行当 新兴行业 新兴行当', ['emerging']);
kind(
  'Industry',
  '产业链 产业链条 链条 这条链 那条链 条链 产业集群 集群 行当 赛道 板块 细分产业 细分领域 细分行业 细分 子行业 子产业 吃什么饭 吃哪碗饭 方向 重点产业链 重点产业',
);

// Leading, carrying, paying: companies behind an industry or a project.
kind(
  'Enterprise',
  '领军企业 头部企业 领头企业 带头企业 龙头公司 大公司 大厂 老板 东家 建设单位 业主 业主单位 投资方 投资主体 建设主体 实施主体 投资人 出资方 投资商',
);
link(['OPERATES_IN', 'BUILT_BY'], '牵头 领头 带头 挑头 打头 当家 撑 撑着 支撑 支撑着 撑起 扛着 带动 引领 当 任 担任 充当 靠');
link(['DEVELOPS', 'BELONGS_TO'], '推 推的 力推 主推 在推 要推 推出 落子');
link(['BUILT_BY'], '投 投的 投了 建 建的 修 修的 出钱 出资 掏钱 掏腰包 负责 主投 承办 操盘 来投 来建 参建 兴建 拿下 接手');

// Lying and belonging.
link(
  ['LOCATED_IN', 'BASED_IN'],
  '落 落了 落进 安家 扎根 落脚 名下 手里 手上 手头 手下 旗下 底下 下头 地界 地界上 处在 管 管着 归口 驻扎 建在 修在 种在 摆 放 布置在 挂在 覆盖 覆盖到 覆盖了 遍布 散布在 分散在',
);
kind('City', '市州 州市 地州市 盟市 地州');
put({ is: 'kind', kind: 'City', level: 'county' }, '县市区 区县市 旗县 县级市');
put({ is: 'kind', kind: 'City', level: 'township' }, '乡镇街道');
kind('Project', '大项目 好项目 活儿 落地项目 招商项目 投资项目 工程项目');
kind('Park', '大园区 平台 园子 工业片区 产业片区 产业区');
kind('Enterprise', '大企业 好企业 名企 企业名单');
put({ is: 'kind', kind: 'Infrastructure', nameHas: ['公路', '高速', '道路'] }, '条路 道路 马路');
kind('Level', '哪一级 哪级 哪个级别 哪一级别 哪一档 哪一档次 哪个档次 什么牌子 啥级别 啥牌子');

// States.
kind(
  'Status',
  '到哪一步 到哪一步了 哪一步 什么程度 啥程度 建到哪了 推进到哪 进行到哪 啥情况 什么情况 啥进度 啥状态 啥阶段 进度咋样 咋样了 怎么样了',
);
put(
  { is: 'status', values: ['建成投产'] },
  '修好 修好了 修通 通车 建成通车 建完 投用 投入运营 投入使用 落成 修完 盖好 建成运营 用上',
);
put({ is: 'status', values: ['开工建设'] }, '开建 破土 破土动工 开干');
put({ is: 'status', values: ['开工建设', '续建', '新开工'] }, '正在修 在修 正修 在盖 正在盖 正建');

put({ is: 'status', values: ['续建'] }, '接着修 接着建 继续修 继续建 接着干 续建的 接续建设');
put({ is: 'status', values: ['新开工'] }, '新开 新开的 新上 新上的 新动工 新动工的 新开建 新开工的');

// Asking.
put(
  { is: 'ask', ask: 'which' },
  '些什么 些啥 有些什么 有些啥 都有些什么 都有些啥 都是哪些 都是谁 都是啥 哪一些 哪几所 哪几户 分别是 分别叫啥 分别叫什么 分别是谁 分别是哪 罗列 盘点 罗列一下 盘点一下 报一下 哪几条链 有谁 由谁 由哪些 由哪几个 由哪几家 归谁 谁家',
);
const does = '干什么的 干啥的 做什么的 做啥的 搞什么的 搞啥的 做什么 干什么 干啥 做啥 搞什么 搞啥';
put({ is: 'ask', ask: 'which' }, does);
link(['DEVELOPS', 'OPERATES_IN'], does);
put({ is: 'ask', ask: 'howmany' }, '几所 几处 多少处 几个人 数一下 数一数 点一点数 清点一下');
const motion = [
  '',
  '落在',
  '放在',
  '摆在',
  '设在',
  '建在',
  '落户在',
  '布局在',
  '坐落在',
  '位于',
  '地处',
  '修在',
  '种在',
  '分布在',
  '集中在',
  '落',
  '归',
  '属于',
  '落户',
  '设',
  '就在',
  '都在',
  '人在',
];
const place = ['哪里', '哪儿', '哪', '哪块', '何处', '何方', '啥地方', '什么地方'];
for (const verb of motion.filter(Boolean)) for (const where of place) put({ is: 'ask', ask: 'where' }, verb + where);
put({ is: 'ask', ask: 'where' }, '何方 啥地方 哪旮旯 在何处 在何方');
for (const verb of '搞 做 干 种 建 修 投 上 算 归 产 管 抓 靠 发展 生产 布局 培育'.split(' '))
  put({ is: 'ask', ask: 'whether' }, `${verb}不${verb} ${verb}没${verb}`);
put({ is: 'ask', ask: 'whether' }, '属不属 算不算是 开没开 成没成');

put({ is: 'kind', kind: 'Enterprise', said: ['链主'] }, '链主 链主企业');
put({ is: 'kind', kind: 'Enterprise', said: ['牵头'] }, '牵头企业');
put({ is: 'op', op: 'why' }, '为啥 为什么 为何 凭什么 凭啥 干嘛 为的啥 什么原因 啥原因 什么缘故');
put({ is: 'op', op: 'only' }, '只有 仅有 独有 唯一 独家 只在 仅在 唯独 就只有');
put({ is: 'op', op: 'except' }, '外');
put({ is: 'op', op: 'not' }, '也没有 都没有 也没 一个也没有 一个都没有 一个没有 都没 全没有 压根没有 完全没有 没啥 没什么');
put({ is: 'op', op: 'except' }, '除却 除掉 不算 不计 撇开 刨去 刨除 扣除 去掉 排开');
put(
  { is: 'op', op: 'both' },
  '都占 两样都占 两样都有 两个都有 两者都有 又搞 又发展 又有 也有 也搞 也发展 且有 而且有 一边 同时有 同时具备 都搞 都做 都布局 都涉及',
);
link(['DEVELOPS', 'OPERATES_IN'], '都发展 都搞 都做 都布局 又搞 又发展 也搞 也发展');
const allOf = ['', '全'].flatMap((all) =>
  '两二三四五六几'.split('').flatMap((n) => '样个种项者类'.split('').map((unit) => n + unit + all)),
);
put(
  { is: 'op', op: 'both' },
  [...allOf, '样样', '每样', '每个'].flatMap((of) => ['都', '均'].map((every) => of + every)).join(' '),
);
put({ is: 'op', op: 'either' }, '或者说 抑或是 要不 任意一个 任一 其中之一 之一');

// The ends of a line.
const from = ['从哪', '从哪儿', '从哪里', '由哪', '由哪里', '从何处'];
const to = ['到哪', '到哪儿', '到哪里', '至哪', '至哪里', '到何处'];
for (const a of from)
  for (const via of ['', '修', '通', '连', '建', '走', '跑', '一直', '开'])
    for (const b of to) put({ is: 'ends', end: 'both' }, a + via + b);
put(
  { is: 'ends', end: 'both' },
  '起止点 起讫点 起终点 两端 两头 起点和终点 起点与终点 起点、终点 起点终点 走向 起止 连哪两个 连接哪两个',
);
for (const verb of ['通', '修', '连', '接', '建', '开', '直', '一直通', '要通', '要修', '延伸', '终点'])
  for (const b of to) put({ is: 'ends', end: 'to' }, verb + b);
for (const verb of ['通往', '通向', '连向', '直通', '直达', '抵达', '到达', '止于', '终点在', '终点是', '终点站在'])
  for (const b of place) put({ is: 'ends', end: 'to' }, verb + b);
put({ is: 'ends', end: 'to' }, '终点 止点 终点站 终到');
for (const verb of ['起于', '起点在', '起点是', '始于', '起自', '从'])
  for (const b of place) put({ is: 'ends', end: 'from' }, `${verb}${b}${verb === '从' ? '出发' : ''}`);
put({ is: 'ends', end: 'from' }, '起点 始点 起始点 始发站 起点站');
link(
  ['FROM', 'TO'],
  '飞往 飞到 直飞 开飞 增开飞 加开飞 新开飞 新增飞 开通飞 加密飞 要飞 能飞 通航 通 通到 通往 通向 连 连接 连通 接到 接通 直通 直达 抵达 到达 途经 经过 穿过 出发 始发 贯通 修到 修往 联通 连到',
);

export const spokenWords: readonly (readonly [string, Sense])[] = entries;

/** Pointing words that say nothing of their own; each is a demonstrative with its classifier. */
export const pointers =
  '这块 那块 这一块 那一块 这块儿 那块儿 这方面 那方面 这边 那边 这类 那类 这种 那种 这些个 那些个 这几个地方'.split(' ');
