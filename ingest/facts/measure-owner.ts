/**
 * Things that own the figures behind them.
 *
 *   云岭大桥（投资6.4亿元，2022年开工）          what stands before the bracket owns what stands in it
 *   在青禾镇建设云岭产业园，规划面积3平方公里     what a clause sets out to build owns the clauses behind it
 */
import type { Quantity } from '../mentions/quantity.js';
import type { Mention, Passage } from '../stages.js';
import type { Clause } from './clauses.js';
import type { FigureContext } from './measure-context.js';
import { startsAsMaking } from './measure-names.js';
import { endingAt } from './mentions-near.js';

export interface Bracket {
  /** Behind the bracket that opens. */
  start: number;
  /** The thing named right before it, null where none is known. */
  owner: number | null;
}

const bare =
  /^(?:综合|年|总|规模|年总)*(?:产值|产量|增加值|(?:主营业务|营业|销售|综合)?收入|税收|利税|利润|销售额|交易额|出口额|产能|规模|产业规模)(?:年均增长|翻番|占[^，]{2,20})?$/u;
const sector =
  /^(?:发展|壮大|做[大强优精]|提升|培育|推进|加快|改造|重点|传统|优势|主导|支柱|新型|特色)*(?<name>\p{Script=Han}{1,10}?(?:产业|工业|制造业|制造|农业|牧业|渔业|旅游业|物流业|服务业|(?<![就创企毕从作专行])业))$/u;
/** Under （一）茶产业, 产值达到30亿元 is of that branch: its name, or nothing. */
export function branchOf(ctx: FigureContext, passage: Passage, name: string): string {
  const title = ctx.outline.sections[passage.section]?.title.replace(/[\s。：:]+/gu, '') ?? '';
  const branch = bare.test(name) ? (sector.exec(title)?.groups?.name ?? '') : '';
  return /建设|发展|提升|优化|扩大|促进|推动|推进|完善|支持/u.test(branch) ? '' : branch;
}
/** Says of a whole area nothing that could be compared. */
export const isUnowned = (name: string): boolean => bare.test(name);

const owners: ReadonlySet<string> = new Set(['Project', 'Infrastructure', 'Park', 'Enterprise']);

/** The bracket opened in `[from, at)` and still open at `at`, null where there is none with words in it. */
export function openBracket(ctx: FigureContext, passage: Passage, from: number, at: number): Bracket | null {
  const text = passage.body.text;
  const words = text.slice(from, at);
  const open = from + Math.max(words.lastIndexOf('（'), words.lastIndexOf('('));
  if (open < from || /[）)]/u.test(text.slice(open, at)) || text.slice(open + 1, at).trim() === '') return null;
  const before = mentionsEndingAt(ctx, passage, open);
  // （前期工作，装机120万千瓦）: the words for a figure begin behind the comma.
  return { start: Math.max(open, from + words.lastIndexOf('，')) + 1, owner: before?.entity ?? null };
}

/** What is told of a park without its name: 规划面积, 入园企业, 实现主营业务收入; not 蜜桃面积, which is of the area around it. */
const parkFigure =
  /^(?:(?:总|规划|占地|建筑|用地|控制|园区|核心区|起步区)*面积|(?:新增)?入[园区驻][^，]{0,2}(?:企业|项目|商户)|(?:设计|年|日)*(?:吞吐|处理|加工|生产|仓储|储存)能力|年?(?:交易额|吞吐量|接待游客)|(?:工业|园区)?总?产值|(?:主营业务|营业|销售|技工贸)(?:总)?收入|税收|利税|吸纳就业|带动就业)$/u;
export const ofPark = (name: string): boolean => parkFigure.test(name);

/** 云岭大桥（6.4亿元）: the project whose cost a bracket gives with no word beside it; null where it is no such bracket. */
export function bareCost(ctx: FigureContext, passage: Passage, q: Quantity): number | null {
  const text = passage.body.text;
  const open = q.outerStart - 1;
  if (!/[（(]/u.test(text.charAt(open)) || !/^[）)，]/u.test(text.slice(q.outerEnd)) || !/元$/u.test(q.unit ?? '')) return null;
  const owner = mentionsEndingAt(ctx, passage, open);
  return owner && (owner.kind === 'Project' || owner.kind === 'Infrastructure') ? owner.entity : null;
}

/** The park that a clause sets out to build, where its name ends the clause. */
export function parkToBuild(ctx: FigureContext, passage: Passage, clause: Clause): number | null {
  const park = mentionsEndingAt(ctx, passage, clause.end);
  if (park?.kind !== 'Park' || park.start <= clause.start) return null;
  const before = passage.body.text.slice(clause.start, park.start);
  return startsAsMaking(before.replace(/^(?:在|于|依托|位于)[^，]*?(?=规划|建设|新建|打造|设立|创建|建成|布局)/u, '')) &&
    !/[、和与及]\s*$/u.test(before)
    ? park.entity
    : null;
}

function mentionsEndingAt(ctx: FigureContext, passage: Passage, end: number): Mention | undefined {
  return endingAt(ctx.scopes.mentionsIn(passage.index), end)
    .filter((m) => owners.has(m.kind))
    .sort((a, b) => a.start - b.start || Number(b.kind === 'Project') - Number(a.kind === 'Project'))[0];
}
