/**
 * How people ask about the text itself: documents and their numbers, full and short names, what is said the same in
 * two places, where a passage points to. Classes of words put together, not phrases of one question.
 */
import type { Sense } from './sense.js';

const entries: [string, Sense][] = [];
const put = (sense: Sense, words: readonly string[]) => {
  for (const word of words) if (word) entries.push([word, sense]);
};
const all = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const pairs = (a: string, b: string): string[] => all(a).flatMap((x) => all(b).map((y) => x + y));

// 是什么文, 是哪份文件, 叫啥文件: a document is asked for by its number.
put({ is: 'ask', ask: 'name' }, [
  ...pairs('什么 啥 哪个 哪份 哪一份 哪部 哪一部 哪一个 哪件', '文 公文 红头文件 红头文 规范性文件'),
  ...all('啥文件 什么文件名 文件名 文件名称 文件标题 什么题目 标题是什么 题目是什么'),
]);
// 文号是多少, 是几号文: the number of a document that is given by its title.
put({ is: 'ask', ask: 'number' }, [
  ...all('文号 发文字号 发文号 文件号 文件编号 文件字号 公文号 公文字号 文书号 发文编号'),
  ...pairs('批准 印发 发布 公布 批复 本规划', '文号 发文字号'),
  ...pairs('几 多少 哪个 什么 啥', '号文 号文件 文号 发文号 发文字号'),
]);
// Full and short names.
put(
  { is: 'ask', ask: 'name' },
  all(
    '全名 完整名称 完整的名称 完整名字 正式名称 正式名字 官方名称 大名 本名 原名 全称叫什么 全称叫啥 全称是啥 全称为何 又叫什么 又叫啥 也叫什么 还叫什么 又称什么 简称什么 简称啥 简称是啥 简称叫什么 缩写 怎么简称 怎么称呼 别称 俗称 又名 叫法 称呼 称谓 还叫啥 也叫啥 还能叫什么 还能叫啥 别的名字 其他名字 其它名字 其他名称 另一个名字',
  ),
);
// 专栏2里写作什么: the name that a part of the plan uses; 正文和表1怎么写的: what each says.
put({ is: 'ask', ask: 'name' }, pairs('写作 写成 记作 称作 叫作 叫做', '什么 啥 什么名字 啥名字'));
put({ is: 'ask', ask: 'what' }, pairs('怎么 怎样 如何 咋', '写 写的 说 说的 表述 表述的 记载 记载的'));
// Drawing up a plan: with 根据哪些文件 before it, what the plan is based on.
put(
  { is: 'link', rels: ['CITES'] },
  all('编的 编出来 编出来的 编成 编成的 编写 编写的 编制的 编制出来的 制定的 制订 制订的 起草 起草的 拟定 拟定的 拟的 编定 撰写'),
);

// 编这个规划依据了哪些文件: the plan itself.
put({ is: 'plan' }, pairs('编 编制 编写 制定 制订 起草', '规划 本规划 这个规划 这份规划 该规划 此规划'));

// 什么叫三个集聚, 指的是哪两个, 怎么理解
put({ is: 'ask', ask: 'define' }, [
  ...pairs(
    '指 指的 指的是 是指 具体指 分别指 分别是指 各指 说的是 具体是指',
    '什么 啥 哪些 哪 哪几 哪个 哪一个 哪家 哪一家 哪座 哪一座 哪几个 哪两个 哪三个 哪四个 哪五个 哪六个',
  ),
  ...all(
    '什么叫 什么叫做 啥叫 何谓 何为 什么是 啥是 怎么理解 如何理解 怎么解释 怎么定义 什么含义 啥意思 是啥意思 是何含义 具体含义 什么概念 啥概念 具体所指',
  ),
]);
// 两章点的产业: verbs of naming in a text.
put(
  { is: 'link', rels: ['CITES'] },
  all(
    '提出 规划提出 出自 来自 源自 取自 点的 点了 点到 点到的 点出 点出的 点名的 点了名 点了名的 点到名 点到名的 点名 列名 列名的 列了名 列了名的 具名 具名的 有名有姓 有名有姓的 列举 列举的 列举了 列到 列到的 列出的 列明的 提的 提出的 提到的 提及的 写的 写了的 写明的 说的 说到的 讲的 讲到的 罗列的 载明的 单列',
  ),
);
// 在名单上, 露过脸: being listed and being named, as people put it.
put({ is: 'link', rels: ['CITES'] }, [
  ...pairs('列入 入选 选入 入围 上榜 跻身 位列 名列 列进 列为 收进 编入 写进 划入 评上 选上 纳入 进入 进', '的 了 过'),
  ...all(
    '入选 选入 选进 入围 上榜 跻身 位列 名列 列进 列进去 列为 收进 编入 写进 写进去 划入 评上 选上 在册 入列 上名单 进名单 有名 榜上有名 有份 有一席',
  ),
  ...pairs('露 冒', '脸 面 过脸 过面 了脸 了面 过头 了头'),
  ...pairs('出现 现身 亮相 登场 出场 提到 提及 点到 说到 讲到 写到 谈到 出镜', '过 了 过的 过没有'),
  ...all('现身 亮相 登场 出场 出镜 冒头 露头 提过 写过 讲过 谈过 说过 点过 提了 有提 有写 有记载 带到 带过 捎带'),
]);
// 状态一栏为续建的: a column of a table.
// “绿色制造”一词: says that words are quoted.
put({ is: 'adjective' }, all('一词 字样 这个词 这一词 这个提法 这一提法 这个说法 这一说法'));
put({ is: 'adjective' }, all('一栏 那栏 那一栏 这一栏 这栏 栏里 一列 那列 那一列 这一列'));
put({ is: 'link', rels: ['CITES'] }, all('标着 标的是 标注为 写着 填的是 填着 注明 写的是'));
put({ is: 'op', op: 'matter' }, [
  ...all(
    '内容 的内容 事 事儿 事情 的事 这事 这件事 东西 的东西 玩意 话题 议题 相关内容 有关内容 相关表述 表述 论述 相关论述 段落 这块内容 那块内容 的段落 相关段落 部分内容 文字表述 原文 原话',
  ),
]);
put({ is: 'ask', ask: 'sections' }, [
  ...all('哪几处 哪些处 哪处 在哪几处 在哪些处 在哪处 哪几个地方 在哪几个地方'),
  ...pairs('哪章 哪一章 哪节 哪一节 哪段 哪一段 哪部分 哪几章 哪几节', '说的 讲的 写的 提的 提到 提到的 讲到 写到 说到'),
  ...pairs(
    '哪儿 哪里 何处 什么地方 哪个地方 哪些地方 哪块',
    '讲了 说了 写了 谈了 谈到 论述 论及 讲过 说过 写过 提过 写着 写明 讲的 说的 写的 有讲 有说 有提 有提到 能看到 能查到 能找到',
  ),
  ...pairs(
    '写 说 讲 放 提 列 载 记 写明 规定 提到 讲到',
    '在哪章 在哪节 在哪一章 在哪一节 在哪段 在哪一段 在哪部分 在哪个部分 在第几章 在第几节 在哪几章 在哪几节 在哪个章节 在哪些章节 在哪处 在何处 在什么地方',
  ),
  ...pairs('提 讲 说 列 放 提到 讲到 说到', '在哪 在哪里 在哪儿'),
]);
put({ is: 'ask', ask: 'howmany' }, pairs('几 多少', '次 回 遍 处 处地方'));
put({ is: 'ask', ask: 'howmany' }, all('次数 出现次数 频次 提及次数'));
put({ is: 'kind', kind: 'Section' }, all('目录 章节目录 目录结构 附表 附图 编 篇'));
put({ is: 'ask', ask: 'name' }, all('标题 题目 题名 标题叫什么 标题是啥 题目叫什么 讲什么的 是讲什么的 干什么的 是干什么的'));
// 建没建成, 开没开工: the state and the question in one word.
for (const [value, forms] of [
  [
    '建成投产',
    '建没建成 建没建好 建没建完 修没修好 修没修完 修没修通 投没投产 投没投用 完没完工 竣没竣工 通没通车 建成没建成 投产没投产',
  ],
  ['开工建设', '开没开工 动没动工 开没开建 开工没开工 动工没动工'],
] as const) {
  put({ is: 'status', values: [value] }, all(forms));
  put({ is: 'ask', ask: 'whether' }, all(forms));
}
// 见专栏3, 参照第四章, 跟哪一章衔接.
put(
  { is: 'link', rels: ['CITES'] },
  all('见 请见 参见 参看 参阅 详见 详看 对照 对应 对应的 相对应 对应到 指向 指到 引向 翻到 去翻 衔接 相衔接 呼应 相呼应 挂钩'),
);
// 对得上吗, 是不是一致, 一样不一样; 有没有出入, 打不打架.
const same = '一致 一样 相同 统一 吻合 相符 相等 匹配 对得上 对得上号 对得拢 能对上 合得上 说得通';
const other =
  '矛盾 冲突 打架 不一致 不一样 不统一 不吻合 不相符 不符 对不上 对不上号 自相矛盾 前后不一 有出入 有矛盾 有冲突 有差异';
for (const [op, stems] of [
  ['agree', same],
  ['differ', other],
] as const)
  for (const stem of all(stems))
    put({ is: 'op', op }, [
      ...['吗', '么', '不', '没', '吧'].map((end) => stem + end),
      ...['是否', '是不是', '是否也', '是不是也', '会不会', '能不能', '可否'].map((start) => start + stem),
      `${stem}不${stem}`,
      `${stem[0]}不${stem}`,
    ]);
put(
  { is: 'op', op: 'agree' },
  all('对不对得上 对得上对不上 能不能对上 对不对得拢 是同一个数吗 是一个数吗 是不是一个数 是不是同一个数 是一回事吗 一样多吗'),
);
put({ is: 'op', op: 'differ' }, [
  ...pairs('有没有 有无 存不存在 是否有 是否存在 有没有什么', '矛盾 冲突 出入 差异 打架 不一致 前后矛盾 对不上'),
  ...all('矛不矛盾 冲不冲突 打不打架'),
]);
put({ is: 'op', op: 'places' }, [
  ...pairs('那 这 那一 这一', '段 节 章 部分 段话 句 句话 段文字 小节 处'),
  ...all('让人 叫人 要求'),
  ...pairs('前后 前面后面 上下文 两处 几处 各处 前后文', '写的 说的 数字 说法 口径 数据 表述 写法 提法'),
  ...all(
    '前后 前后文 上下文 前面 后面 两处 各处 几处 两头 分项 各分项 各项 各部分 分项数 明细 各市数字 分市数字 各市数 各市的数字 分市数 分解数 小计 各分项数 数字 口径 说法 写法 提法 表格 表里 正文里 文字',
  ),
]);

export const textWords: readonly (readonly [string, Sense])[] = entries;
