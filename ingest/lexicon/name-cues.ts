/**
 * Words after which a name may begin. Running Chinese has no spaces, so what governs a name (a verb, a preposition,
 * a conjunction) is what shows its left edge: 加快推进|云岭高新区…, 以|临江石化为龙头.
 */

/** Verbs and adverbs that are hardly ever part of a name. */
export const strongCues =
  '以下简称 简称 除 防止 避免 杜绝 链主企业 链主 龙头企业有 龙头企业为 骨干企业有 骨干企业为 企业有 企业包括 引水至 输送至 引至 通至 用于 距 严控 严禁 限制 淘汰 禁止 学习 借鉴 对标 争创 创成 所列 纳入 推进 推动 加快 加大 加强 打造 依托 围绕 引进 引入 支持 鼓励 培育 做大 做强 做优 实施 落实 贯彻 发挥 运用 启动 争取 申报 申请 完善 健全 构建 形成 成为 优化 提升 壮大 带动 辐射 入驻 落户 坐落于 位于 涵盖 包括 包含 即 其中 以及 促进 拓展 深化 聚焦 立足 瞄准 借助 通过 结合 按照 根据 依据 谋划 筹建 筹备 续建 组建 建成 建立 设立 创建 建好 抓好 抓紧 办好 用好 布局 布局建设 进入 对接 承接 融入 参与 开展 突出 强化 积极 大力 重点 着力 全力 努力 优先 逐步 稳步 深入 切实 抓住 有序 有效 率先 适时 扶持 引导 吸引 推广 推行 助推 力争 力促 确保 协调 规划建设 规划 开工 分别为 分别是 主要有 主要是 拥有 建有 设有 下设 内设 下辖 托管 受托管理 代管 园中园 承载园区 内聚集 内集聚 聚集了 集聚了 汇聚 汇集 现有 已有 新增 增加 连接 通向 通往 通达 面向 延伸至 延伸 提高 巩固 扩大 注重与 注重 例如 比如 特别是 尤其是 牵头 联合 携手 会同 为了 对于 关于 至于 由于 基于 源于 趋于 给予 开辟 开通 增开 新辟 集中向 转向 投向 迈向 探索 完成 实现 加速 推出 发展壮大 大力发展 重点发展 积极发展 加快发展 配套发展 培育发展 优先发展 做好 搞好 使 被 将 把 在 从 向 对 以 由 是 为 按 要 也 已 均 的 了 着 或 若 及其 时期 期间 倒逼 共享 配合 服务于 配套于 落户于 强强联合 联合 不断 继续 进一步 同时 充分 主动 全面 共同 合力 联动 相关 有关 尽快 早日 力推 牵引 撬动 招引 招商 承载 盘活 改扩建 迁建 改建 扩建 新建 兴建 共建 援建 建造 建于 升级 整治 修编 编制 制定 出台 印发 发布 举办 承办 召开 参加 加入 加盟 成立 挂牌 获批 批准 批复 同意 认定 授予 评为 列入 纳入 跻身 进军 占领 抢占 抢抓 把握 顺应 适应 应对 克服 解决 消除 破解 突破 攻克 掌握 拥护 遵循 遵照 坚持 秉承 弘扬 践行'.split(
    ' ',
  );

/** Words that govern a name but also stand inside names (云岭生态园建设工程): a cue only after another cue, a subject or nothing. */
export const weakCues =
  '服务 投资 利用 配套 统筹 保障 研究 建设 发展 改造 开发 生产 合作 创新 管理 整合 建筑 运营 经营 设计 投入 改造提升 综合利用 示范 转移 加工 制造'.split(
    ' ',
  );

/** Conjunctions: a cue only between two names. */
export const conjunctions = '和 与 及 以及 暨 或'.split(' ');

/** After these no name begins, for what follows is a class of things: 一批产业园区, 3个国家级开发区, 各类园区. */
export const genericLead =
  /(?:(?:我|本|全|该|各)(?:市|省|县|区|州)|一批|一大批|多种|各种|多种形式|若干|系列|各类|各个|各级|各|全部|所有|这些|该|此|本|其他|其它|等|多个|数个|几个|部分|有条件的|[0-9０-９一二三四五六七八九十百两]+\s*(?:个|家|座|条|项|处|大|批|类|种))(?:以上|左右)?$/;

/** The last characters that `genericLead` can have. */
export const genericLeadEnds: ReadonlySet<string> = new Set('市省县区州批种式干列类个级各部有些该此本他它等分的家座条项处大上右');
