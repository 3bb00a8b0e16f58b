/** Whom a figure is about: a place named where the indicator's name begins, the subject of the sentence, or the headings above. */
import type { Passage } from '../stages.js';
import type { Clause } from './clauses.js';
import { type FigureContext, mentionFrom, regionName } from './measure-context.js';
import { cutName, ownAreaLength, startsAsMaking } from './measure-names.js';
import { parkByWord } from './measure-park.js';
import { startingWithin } from './mentions-near.js';
import { listedAt } from './subjects.js';

export interface NamedSubject {
  /** Indices into `Mentions.entities`; empty for a region that stands for the plan's own area. */
  about: number[];
  /** Where the words behind the subject begin. */
  end: number;
  /** A city or park, not a project or a region. */
  isPlace: boolean;
  /** Another region than the plan's. */
  foreign?: boolean;
}

/** 云岭高新技术产业开发区（以下简称云岭高新区）| 产值: the bracket only gives the place another name. */
const alias = /^\s*[（(]以?下?(?:简称|称)[^（）()]{1,24}[)）]/u;
const listTail = /^(?:等?(?:[二两三四五六七八九十\d]+个?)?(?:市|县|区)|等)?(?:的|地区|市域|全市|全区|范围内|境内)?/u;

/** The place at the head of `[start, end)`, lead words and years aside: 其中，临江市|工业产值… */
export function subjectAt(ctx: FigureContext, passage: Passage, start: number, end: number): NamedSubject | null {
  const text = passage.body.text;
  const whole = ownWhole(ctx, text, skipTime(text, start, end), end);
  if (whole !== null) return { about: [], end: whole, isPlace: false };
  for (const at of [skipTime(text, start, end), cutName(text, start, end).start]) {
    const spoken = parkByWord(ctx, passage, at, end);
    if (spoken) return { ...spoken, isPlace: true };
    const mention = mentionFrom(ctx, passage, at);
    if (!mention || mention.end > end) continue;
    if (mention.kind === 'Place' && regionName.test(text.slice(mention.start, mention.end))) {
      const own = ctx.ownRegion ?? mention.name;
      const foreign = !mention.name.includes(own) && !own.includes(mention.name);
      return { about: [], end: mention.end, isPlace: false, foreign };
    }
    if (things.has(mention.kind)) return { about: [mention.entity], end: mention.end, isPlace: false };
    // 新设小额贷款公司3家 counts companies, and is not about one.
    if (mention.kind === 'Enterprise' && !startsAsMaking(mention.name))
      return { about: [mention.entity], end: mention.end, isPlace: true };
    if (mention.kind !== 'City' && mention.kind !== 'Park') continue;
    // 临江省沿海经济区: a region that only begins with a division's name.
    const area = mention.kind === 'City' ? ownAreaLength(text.slice(at, end)) : 0;
    if (area > mention.end - at) return { about: [], end: at + area, isPlace: false };
    const list = listedAt(text, at, startingWithin(ctx.scopes.mentionsIn(passage.index), at, end), end);
    const about = list?.entities ?? [mention.entity];
    const listed = list?.end ?? mention.end;
    const after = listed + (alias.exec(text.slice(listed, end))?.[0].length ?? 0);
    return { about, isPlace: true, end: after + (listTail.exec(text.slice(after, end))?.[0].length ?? 0) };
  }
  return null;
}

/** 全省|产业产值, in a plan of a province: said of the whole, whatever stood before. Behind it, or null. */
function ownWhole(ctx: FigureContext, text: string, at: number, end: number): number | null {
  const m = /^全(?<level>[省市县州])(?=\p{Script=Han})/u.exec(text.slice(at, end));
  return m && ctx.ownLevel === m.groups!.level ? at + m[0].length : null;
}

function skipTime(text: string, start: number, end: number): number {
  let at = start;
  const word = /^(?:[\s，,、：:]|其中|到|至|在|截至|预计)/u;
  for (let m = word.exec(text.slice(at, end)); m && at < end; m = word.exec(text.slice(at, end))) at += m[0].length;
  return at;
}

const things: ReadonlySet<string> = new Set(['Project', 'Infrastructure']);
/** Says something only with a park or project whose it is: 总投资30亿元, 集聚企业500家. */
const ownerless = /^(?:(?:计划|年度计划|估算)?总?投资(?:额)?|注册资[本金]|企业|项目|人员|平台|机构|基地|园区)$/u;
export function lacksOwner(ctx: FigureContext, name: string, about: readonly number[]): boolean {
  const kinds = about.map((i) => ctx.mentions.entities[i]?.kind ?? '');
  return ownerless.test(name) && (kinds.length !== 1 || !(kinds[0] === 'Park' || things.has(kinds[0]!)));
}

/** 依托云岭铁路建设物流园: the railway is not what the clause is about. */
const reliedOn = /(?:依托|沿|利用|借助|围绕|紧邻|毗邻|对接|接入|服务)$/u;

/** The one project a clause names, null where it speaks of projects but none or several are named, undefined where it does not. */
export function onlyProject(ctx: FigureContext, passage: Passage, clause: Clause): number | null | undefined {
  // A line that is built is a project and infrastructure at once.
  const found = new Map(
    startingWithin(ctx.scopes.mentionsIn(passage.index), clause.start, clause.end)
      .filter((m) => things.has(m.kind) && m.end <= clause.end)
      .filter((m) => !reliedOn.test(passage.body.text.slice(clause.start, m.start)))
      .sort((a, b) => Number(a.kind === 'Project') - Number(b.kind === 'Project'))
      .map((m) => [`${m.start}-${m.end}`, m.entity]),
  );
  if (found.size === 1) return [...found.values()][0]!;
  if (found.size > 1) return null;
  return /(?:项目|工程|电站|电厂|铁路|公路|高速|大桥|码头|机场|生产线)(?:建设)?$/u.test(
    passage.body.text.slice(clause.start, clause.end),
  )
    ? null
    : undefined;
}

const placeTitle = /^[—\-\s\d.、（）()]*\p{Script=Han}{1,16}(?:[市县区州旗盟镇]|园|基地|新城)(?:[（(][^）)]*[)）])?[。：:]?$/u;

const placeTail = /^\p{Script=Han}{1,12}(?:谷|城|港|岛|园|区|园区|基地|小镇|走廊)(?:[（(][^）)]*[)）])?(?:$|[。：:])/u;
/** 重点园区, 各县区: places in general. */
const generalTitle =
  /^[—\-\s\d.、（）()]*(?:重点|特色|产业|各|全|主要|工业|示范|试点|城|郊|园|功能|县|市|片|布局|空间|优化|建设|打造|发展|推进|提升|加快|完善|支持|一批|多)/u;

/** 建设山水之间经济强县, 迈向现代化新城: an aim in a heading, however it ends. */
const slogan =
  /建设|打造|发展|构建|创建|推进|推动|提升|加快|迈向|做[大强优精]|融入|统筹|促进|实现|全面|[强大名富美]\s*[市县区镇]$|现代化|一流/u;

/**
 * What the headings say a passage is about: the park or city of the nearest heading that names one, else the plan's own
 * area (an empty list). Null where a nearer heading is the name of a place that nobody recognised.
 */
export function headingSubject(ctx: FigureContext, passage: Passage): number[] | null {
  const label = labelOf(ctx, passage);
  if (label !== null) return [label];
  const [nearest] = ctx.scopes.subjectsOf(passage.section);
  const from = nearest ? ctx.outline.passages[nearest.passage]?.section : undefined;
  for (let s: number | null = passage.section; s !== null && s !== from; s = ctx.outline.sections[s]?.parent ?? null) {
    const title = ctx.outline.sections[s]?.title ?? '';
    if (placeTitle.test(title) && !generalTitle.test(title) && !slogan.test(title)) return null;
  }
  if (nearest?.entities.length !== 1) return [];
  // 临江生物谷: a place that only begins with the city's name.
  const heading = ctx.outline.passages[nearest.passage]?.body.text.slice(nearest.end) ?? '';
  return nearest.kind === 'City' && placeTail.test(heading) ? null : nearest.entities;
}

/** 白水市。重点发展…，产值达到…: a paragraph that opens with a place's name alone is about it. */
function labelOf(ctx: FigureContext, passage: Passage): number | null {
  const first = mentionFrom(ctx, passage, 0);
  const isPlace = first?.kind === 'City' || first?.kind === 'Park';
  return isPlace && /^(?:[（(][^（）()]*[)）])?[。：:]/u.test(passage.body.text.slice(first.end)) ? first.entity : null;
}
