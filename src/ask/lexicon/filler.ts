/**
 * Words that carry no meaning of their own in a question: particles, pronouns of address, auxiliaries, measure words,
 * politeness. A closed class: a noun is never filler, and neither is a verb that says what is done.
 */
export const fillers =
  `的 地 得 了 着 过 吗 呢 吧 啊 呀 嘛 么 哦 哈 嗯 噢 哎 喂 之 者 所 其实 那么 那个 这个 这 那 该 此 本 某 每 各 各个 各自 分别 都 均 皆 也 还 还有 又 再 就 才 只 仅 仅仅 就行 就行了 就好 就好了 就可以 就够 即可 也行 却 则 而 且 并 并且 或者说 自己 自身 搁 即 便 但 但是 而且 不过 可是 然而 并且
请 请问 请教 麻烦 劳驾 帮 帮我 帮忙 给 给我 替 我 我们 咱们 你 您 你们 他 她 谢谢 多谢 您好 你好 想 想要 想问 想知道 想了解 想看 要 需要 知道 了解 告诉 告诉我 说说 说 说一下 讲讲 讲 讲一下 问问 问 问一下 看看 看 看着 看起来 看上去 看一下 查查 查 查一下 查询 找找 找 找出 找一下 介绍 介绍一下 一下 下 一下子
是 为 系 属 有 在 于 把 被 将 让 使 由 从 自 自从 到 至 向 往 对 对于 关于 就是 按 按照 根据 据 以 用 通过 因 因为 所以 如果 若 比如 例如 包括 包含 包括了 构成 组成 共分 分为 分成 设置 设置了 当中 里 里面 里头 中 内 上 上面 下面 之中 之内 方面 什么的 等 等等
会 能 能够 可以 可 应 应该 应当 得了 打算 准备 希望 力争 计划要 到底 究竟 具体 具体来说 大概 大约 大致 一般 目前 现在 当前 如今 今后 未来 以后 之前 以前 曾 曾经 已 已经 正 正在 刚 刚刚 马上 即将 
这一类 那一类 这类里 这一组 那一组 这一栏 那一栏 这一项 那一项 这一块 那一块
个 家 项 座 条 处 所 张 位 名 款 批 类 种 份 件 一个 一家 一座 一项 一批 一些 这些 那些 有的 
和 与 跟 同 及 以及 连同 、 ， 。 ？ ！ ； ： , . ? ! ; : / ( ) - " 来 去 做 做到 搞 弄 干 叫 叫做 称为 算 算是 该去 去哪 过来 出来 起来 下来 这样 那样 怎样 是指 的话 来着 来说 而言 啦 咯 哪 样 没 没有没 处于 处在 正处于 换成 换作 换到 至于 轮到 然后 那么说 接着说 回到 就行 也行 就好 就成 即可 就可以 就可以了 听说 据说 觉得 感觉 看着 打听 打听一下 请教一下 搞清楚 弄清楚 弄明白 晓得 瞧瞧 瞅瞅 聊聊 说一说 讲一讲 顺便 顺便问 顺便问一下 貌似 好像 似乎 仿佛 估摸 估摸着 大抵 大家 大伙 好歹`
    .split(/\s+/)
    .filter(Boolean);

/** The same in English. */
export const englishFillers =
  `the a an of to for by at from as on into with without within is are was were be been being am do does did done doing has have had having will would shall should can could may might must please tell me us i we you your my our give show find get let know want need like about there it's that this these those its their his her and or also just only so then than if any some each every all both's such please kindly could hello hi thanks thank what's s t re ve d ll asked compare comparison side get got gets see look looking wondering wonder interested going aims aim intends intend proposes propose exactly actually currently according r u ur pls plz thx btw`
    .split(/\s+/)
    .filter(Boolean);
