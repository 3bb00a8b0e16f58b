/** Verbs that take an industry as their object, and what they say of commitment. Data only. */
import { words } from './words.js';

/** What follows is an industry unless something speaks against it. */
export const openVerbs = words(`
  发展 发展壮大 培育发展 扶持发展 培育壮大 培育 做大做强 做强做大 做优做强 做大做强做优 做强做优做大 做大 做强 做优 壮大 巩固壮大 改造提升 提升改造 改造升级 提升发展 优化提升 优化发展
  发展推广 开发生产 扩大 布局 布局发展 引进发展 谋划 主攻 突破发展 积极发展 振兴 做活 做亮 做旺 做实 做靓 做精做强 做精 做优做精 做特 提档升级 提质升级 提质发展 转型发展 提速发展 专注 专注发展 聚力 聚力发展 整合提升 整合发展 延伸 延伸发展 延伸拓展 拓展提升 引育 招引培育 稳定 稳定发展 培植 培植壮大 专攻 专做 主做 兼做 从事`);

/** What follows is one only where it says so itself: by 产业, by its end, by what it is listed with. */
export const strictVerbs = words(`
  打造 形成 构建 推进 推动 建设 建立 引进 提升 巩固 促进 聚焦 围绕 抓好 支持 鼓励 承接 集聚 引导 生产 开发 研发 拓展到 拓展 扶持 巩固提升 建设成为 打造成为 建成 打造成 建设成 培育成为 培育形成 改造 种植 养殖 引导发展 引导生产 生产和销售 整合 招引 突破 重组 辅以 兼顾 承载`);

/** 以 LIST 为 … : the list is what it is all about. */
export const essenceWords = words('主 主导 主体 主打 支柱 支点 重点 特色 主业 主攻方向 突破口 主抓手 重点产业 主导产业 支柱产业');

/** 以 LIST 为 … 的 HEAD: what the head consists of or stands out by. */
export const makeupWords = words('主 主导 主体 主打 重点 代表 支撑 核心 特色 龙头 引领 支柱 特征 标志');

/** Nouns that announce the list after a colon or 是: 主导产业：装备制造、医药. */
export const announcers = words(
  '主导产业 支柱产业 重点产业 首位产业 特色产业 优势产业 产业定位 产业方向 发展重点 产业发展重点 重点发展产业 发展方向 产业发展方向 主要产业 新兴产业 传统产业 培育产业 重点培育产业',
);

/** Behind 发展 these make a noun of it: 园区发展 | 势头良好. Some begin the name of an industry too: 空间信息, 基础材料. */
export const conditionNouns = words(`
  势头 态势 形势 潜力 后劲 成效 步伐 活力 前景 速度 水平 历程 机遇 条件 差距 瓶颈 短板 动能 阶段 空间(?!信息|技术|应用|科学|数据)
  基础(?!设施|材料|化工|软件|零部件|件|原料|元器件|制造|产业|工业|农业) 质量(?!检|基础设施)`);
