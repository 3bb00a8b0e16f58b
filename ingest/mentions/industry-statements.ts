/** What a sentence says of industries: which, under which verb, and which industry it begins with. */
import type { Clause, Sentence } from '../facts/clauses.js';
import { clauseStarts, modals } from '../lexicon/policy-verbs.js';
import { anyOf } from '../lexicon/words.js';
import { isBareName } from './bare-name.js';
import { basesIn } from './industry-bases.js';
import { classesIn } from './industry-classes.js';
import { barelyListed, type Cue, cuesIn } from './industry-cues.js';
import { extentsIn, subjectExtentsIn } from './industry-extents.js';
import { type IndustryList, type Item, industryListIn, keptItems } from './industry-list.js';
import { canBeIndustry, isBranch, looksLikeIndustry, type Phrase, phraseIn } from './industry-phrase.js';
import { sitesIn } from './industry-sites.js';
import { actors } from './list-closers.js';

export interface Statement extends IndustryList {
  cue: Cue;
  /**
   * `base`: named as what a base is for; `class`: as what the places listed before it are for; `site`: as what goes to
   * the places behind; `list`: listed, but nobody is said to do anything with it; `extent`: as what the industry that the
   * text is about takes in.
   */
  form: 'verb' | 'base' | 'class' | 'site' | 'list' | 'extent';
  /** The industry that the clause is about: 服装业 | 重点发展成衣. */
  topic?: Phrase;
}

const modal = new RegExp(`(?:${anyOf([...modals, '方面', '领域'])})*$`);

/** 集研发、加工、检测于一体: what is done there, whatever with. */
const activity =
  /^(?:研发|生产|加工|制造|检测|设计|培训|服务|科研|教育|咨询|交易|展示|销售|(?:产品|技术)(?:研发|开发|服务)|应用|.{0,2}配套)$/;

/** 鼓励轴承、锻件等行业|建设智能工厂: who is to do something, and no commitment to the trade. */
const addressed =
  /^(?:等)?(?:重点|传统|优势|主要)*(?:行业|领域)(?:的)?(?:企业)?(?:建设|开展|实施|应用|推广|采用|使用|率先|先行|上云|加快|淘汰|对标)/;

const works = /(?:项目|工程)$/;
/** Of what is to be attracted the projects say the industry: 引进 | 轴承、锻件项目. */
const wanted = /(?:引进|招引|承接|吸引)[^，。；]*$/;
/** What is built is a project: 推进 | 轴承 | 项目. */
const ownWork = /^(?:产业)?(?:项目|工程|厂)/;

/**
 * Statements that name at least one industry, in order. `topical`: the text stands below an industry's heading, so that
 * what is developed is taken for its parts where nothing speaks against it.
 */
export function statementsIn(text: string, sentence: Sentence, topical = false): Statement[] {
  let beside = false;
  let lastTopic: Phrase | undefined;
  const verbs = cuesIn(text, sentence).flatMap((cue): Statement[] => {
    const list = industryListIn(text, cue.objectStart, cue.objectEnd);
    const topic = topicOf(text, sentence, cue) ?? (opensClause(sentence, cue) ? lastTopic : undefined);
    const firmness = firmnessOf(cue, list.heads, topical || topic !== undefined);
    const among =
      beside ||
      cue.text === '为补充' ||
      ofPlace.test(text.slice(Math.max(0, cue.start - longestPlace), cue.start)) ||
      (firmness === 'eager' && eager.test(cue.text) && (topical || !!topic));
    const { items: read, heads } = accepted(text, list, firmness, among);
    const items =
      cue.text === '一体'
        ? keptItems(
            read,
            read.map((item) => !activity.test(item.name)),
          )
        : read;
    beside ||= !cue.strict && items.length > 0;
    if (items.length === 0) return [];
    if (cue.strict && addressed.test(text.slice(items.at(-1)!.end))) return [];
    if (heads.some((h) => actors.test(h) || (cue.strict && works.test(h)))) return [];
    lastTopic = topic;
    return [{ cue, items, heads, form: 'verb', ...(topic ? { topic } : {}) }];
  });
  const bases = basesIn(text, sentence).map((base): Statement => ({ ...base, heads: [], form: 'base' }));
  const lists = barelyListed(text, sentence).flatMap((cue): Statement[] => {
    const list = accepted(text, industryListIn(text, cue.objectStart, cue.objectEnd), 'strict');
    return list.items.some((item) => item.head || item.kind) ? [{ cue, ...list, form: 'list' }] : [];
  });
  const classes = classesIn(text, sentence).flatMap((cue): Statement[] => {
    const list = accepted(text, industryListIn(text, cue.objectStart, cue.objectEnd), 'strict');
    return list.items.length === 1 && !isBranch(list.items[0]!.name) ? [{ cue, ...list, form: 'class' }] : [];
  });
  const sites = sitesIn(text, sentence).flatMap((cue): Statement[] => {
    const drawn = text.slice(cue.objectEnd, cue.start).includes('，');
    const list = accepted(text, industryListIn(text, cue.objectStart, cue.objectEnd), drawn ? 'eager' : 'open');
    return list.items.length > 0 ? [{ cue, ...list, form: 'site' }] : [];
  });
  const extents = (topical ? extentsIn(text, sentence) : []).flatMap((cue): Statement[] => {
    const list = accepted(text, industryListIn(text, cue.objectStart, cue.objectEnd), 'open');
    return list.items.length > 1 ? [{ cue, ...list, form: 'extent' }] : [];
  });
  const taken = subjectExtentsIn(text, sentence).flatMap(({ cue, topic }): Statement[] => {
    const list = accepted(text, industryListIn(text, cue.objectStart, cue.objectEnd), 'eager');
    return list.items.length > 1 ? [{ cue, ...list, form: 'extent', topic }] : [];
  });
  // 打造 | 轴承、锻件产业和检测 | 基地: what the base is for is the whole list.
  const wider = (s: Statement) =>
    s.cue.strict && bases.some((b) => b.cue.end === s.cue.end && b.items.length > s.items.length && overlap(b, s));
  const all = verbs.filter((s) => !wider(s));
  for (const extra of [...taken, ...sites, ...bases, ...lists, ...extents])
    if (!all.some((s) => overlap(s, extra))) all.push(extra);
  return [...all, ...classes].sort((a, b) => a.cue.start - b.cue.start);
}

function overlap(a: Statement, b: Statement): boolean {
  return a.items.some((x) => b.items.some((y) => x.start < y.end && y.start < x.end));
}

/** A cell or a heading's object: no verb of its own, so each item must stand by itself or beside one that does. */
export function listedIn(text: string, start: number, end: number): IndustryList {
  return accepted(text, industryListIn(text, start, end), 'open');
}

/** A cell of a column of parts: what may be an industry is one. */
export function partsListedIn(text: string, start: number, end: number): IndustryList {
  return accepted(text, industryListIn(text, start, end), 'eager', true);
}

/** `strict`: each item must be an industry by itself; `open`: or stand beside one that is; `eager`: or be one of several. */
type Firmness = 'strict' | 'open' | 'eager';

/** 重点发展齿轮、箱体: after such words a list is of industries even where none is known. */
const eager = /(?:重点|着重|着力|大力|积极|主攻|优先|配套).*(?:发展|培育|生产|布局|谋划|壮大|做[大强优精])|主攻/;

function firmnessOf(cue: Cue, heads: readonly string[], topical: boolean): Firmness {
  if (topical && /^(?:重点|着力|加快)*(?:突破|巩固)$/.test(cue.text) && !heads.some((head) => head.includes('技术')))
    return 'eager';
  if (cue.strict) return 'strict';
  return topical || eager.test(cue.text) ? 'eager' : 'open';
}

/** 云岭镇|做强…, 二是|做优…: what a place, or a point of a list, is to develop. */
const ofPlace = /[\u4e00-\u9fff]{2}(?:市|县|区|镇|乡|园|园区|开发区)$|(?:^|[。；])\s*[一二三四五六七八九十]是$/;
/** So far before a verb is looked for the place. */
const longestPlace = 40;
/** 发展下游、| 介入中游: another verb is no thing. */
const verbFirst = new RegExp(`^(?:介入|${anyOf(clauseStarts.filter((word) => word.length > 1))})`);
/** As goods are called: 苹果, 有机肥; a longer phrase may be anything. */
const goodsName = /^[\u4e00-\u9fffA-Za-z0-9]{2,7}$/;
/** What a verb of development also has for its object without its being an industry. */
const noGoods = /(?:经济|事业|关系|贸易|外贸|党员|组织|教育|力量|文明|民主|阵地|方式|产权|工会|业态|模式|村|户|型|性|化|力)$/;

/** `among`: a list of industries stands before it in the sentence, or a place is its subject: then one thing alone is one too. */
function accepted(text: string, list: IndustryList, firmness: Firmness, among = false): IndustryList {
  const strict = firmness === 'strict';
  const sure = (item: Item) =>
    !(strict && ownWork.test(text.slice(item.end, item.end + longestPlace)) && !wanted.test(text.slice(0, item.start))) &&
    ((item.marked && canBeIndustry(item.name)) || looksLikeIndustry(item.name));
  const thing = (item: Item) => canBeIndustry(item.name) && !noGoods.test(item.name) && !verbFirst.test(item.name);
  const things = list.items.filter(thing).length;
  // Of three and more one may be what else is no industry (变电站).
  const several = things > 1 && things >= list.items.length - (list.items.length > 2 ? 1 : 0);
  const alone = among && !strict && list.items.length === 1 && isGoods(list.items[0]!.name);
  const company = list.items.some(sure) || (firmness === 'eager' && several) || alone;
  // 引导银行、证券机构: what the last of a list is, all are.
  const last = list.items.findLast((item) => item.parents.length === 0);
  const foreign = strict && last !== undefined && !sure(last) && !last.head;
  const keep = list.items.map((item) => {
    if (sure(item)) return !foreign || item.marked || item.head || item.parents.length > 0;
    return (!strict || item.parents.length > 0) && company && canBeIndustry(item.name);
  });
  return { items: keptItems(list.items, keep), heads: list.heads };
}

const isGoods = (name: string): boolean => goodsName.test(name) && !noGoods.test(name) && canBeIndustry(name);

/** The words before the verb, where they are an industry and nothing else; so the first clause: 轴承，以恒远公司为龙头，发展…. */
function topicOf(text: string, sentence: Sentence, cue: Cue): Phrase | undefined {
  const clause = sentence.clauses.findLast((c) => c.start <= cue.start);
  const first = sentence.clauses[0];
  if (clause === undefined) return undefined;
  const opening = first && first !== clause ? text.slice(first.start, first.end).replace(modal, '') : '';
  const phrase =
    opening !== '' && opening.length <= longestOpening ? phraseIn(text, first!.start, first!.start + opening.length) : undefined;
  const whole =
    phrase?.start === first?.start && !opening.includes('、') && looksLikeIndustry(phrase?.name ?? '') && isBareName(opening);
  return ownTopic(text, clause, cue) ?? (whole ? phrase : undefined);
}

/** 轴承业重点发展滚珠，| 延伸保持架: the verb goes on with what the clause before is about. */
function opensClause(sentence: Sentence, cue: Cue): boolean {
  return sentence.clauses.some((c) => c.start === cue.start);
}

const longestOpening = 12;

function ownTopic(text: string, clause: Clause, cue: Cue): Phrase | undefined {
  if (clause.start === cue.start) return undefined;
  const before = text.slice(clause.start, cue.start).replace(modal, '');
  const phrase = phraseIn(text, clause.start, clause.start + before.length);
  if (phrase === undefined || phrase.start !== clause.start || before.includes('、') || !isBareName(before)) return undefined;
  return looksLikeIndustry(phrase.name) ? phrase : undefined;
}
