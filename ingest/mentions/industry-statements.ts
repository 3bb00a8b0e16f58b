/** What a sentence says of industries: which, under which verb, and which industry it begins with. */
import type { Sentence } from '../facts/clauses.js';
import { modals } from '../lexicon/policy-verbs.js';
import { anyOf } from '../lexicon/words.js';
import { basesIn } from './industry-bases.js';
import { barelyListed, type Cue, cuesIn } from './industry-cues.js';
import { type IndustryList, type Item, industryListIn, keptItems } from './industry-list.js';
import { canBeIndustry, looksLikeIndustry, type Phrase, phraseIn } from './industry-phrase.js';

export interface Statement extends IndustryList {
  cue: Cue;
  /** `base`: named as what a base is for; `list`: listed, but nobody is said to do anything with it. */
  form: 'verb' | 'base' | 'list';
  /** The industry that the clause is about: 服装业 | 重点发展成衣. */
  topic?: Phrase;
}

const modal = new RegExp(`(?:${anyOf([...modals, '方面', '领域'])})*$`);

/** Heads of lists that are no industries at all. */
const actors = /企业|公司|集团|(?:园区|基地|机构|平台|城市|人才|院所|高校|品牌|市场|人群|国家|地区)$/;
const works = /(?:项目|工程)$/;
/** What is built is a project: 推进 | 轴承 | 项目. */
const ownWork = /^(?:产业)?(?:项目|工程|厂)/;

/** Statements that name at least one industry, in order. */
export function statementsIn(text: string, sentence: Sentence): Statement[] {
  let beside = false;
  const verbs = cuesIn(text, sentence).flatMap((cue): Statement[] => {
    const list = industryListIn(text, cue.objectStart, cue.objectEnd);
    const { items, heads } = accepted(text, list, firmnessOf(cue), beside || ofPlace.test(text.slice(0, cue.start)));
    beside ||= !cue.strict && items.length > 0;
    if (items.length === 0 || heads.some((h) => actors.test(h) || (cue.strict && works.test(h)))) return [];
    const topic = topicOf(text, sentence, cue);
    return [{ cue, items, heads, form: 'verb', ...(topic ? { topic } : {}) }];
  });
  const bases = basesIn(text, sentence).map((base): Statement => ({ ...base, heads: [], form: 'base' }));
  const lists = barelyListed(text, sentence).flatMap((cue): Statement[] => {
    const list = accepted(text, industryListIn(text, cue.objectStart, cue.objectEnd), 'strict');
    return list.items.some((item) => item.head) ? [{ cue, ...list, form: 'list' }] : [];
  });
  const all = [...verbs];
  for (const extra of [...bases, ...lists]) if (!all.some((s) => overlap(s, extra))) all.push(extra);
  return all.sort((a, b) => a.cue.start - b.cue.start);
}

function overlap(a: Statement, b: Statement): boolean {
  return a.items.some((x) => b.items.some((y) => x.start < y.end && y.start < x.end));
}

/** A cell or a heading's object: no verb of its own, so each item must stand by itself or beside one that does. */
export function listedIn(text: string, start: number, end: number): IndustryList {
  return accepted(text, industryListIn(text, start, end), 'open');
}

/** `strict`: each item must be an industry by itself; `open`: or stand beside one that is; `eager`: or be one of several. */
type Firmness = 'strict' | 'open' | 'eager';

/** 重点发展齿轮、箱体: after such words a list is of industries even where none is known. */
const eager = /(?:重点|着重|大力|积极|主攻|优先|配套).*(?:发展|培育|生产)|主攻/;

function firmnessOf(cue: Cue): Firmness {
  if (cue.strict) return 'strict';
  return eager.test(cue.text) ? 'eager' : 'open';
}

/** 云岭镇|做强…, 二是|做优…: what a place, or a point of a list, is to develop. */
const ofPlace = /[\u4e00-\u9fff]{2}(?:市|县|区|镇|乡|园|园区|开发区)$|(?:^|[。；])\s*[一二三四五六七八九十]是$/;
/** As goods are called: 苹果, 有机肥; a longer phrase may be anything. */
const goodsName = /^[\u4e00-\u9fffA-Za-z0-9]{2,7}$/;
/** What a verb of development also has for its object without its being an industry. */
const noGoods = /(?:经济|事业|关系|贸易|外贸|党员|组织|教育|力量|文明|民主|阵地|方式|产权|工会|业态|模式|村|户|型|性|化|力)$/;

/** `among`: a list of industries stands before it in the sentence, or a place is its subject: then one thing alone is one too. */
function accepted(text: string, list: IndustryList, firmness: Firmness, among = false): IndustryList {
  const strict = firmness === 'strict';
  const sure = (item: Item) =>
    !(strict && ownWork.test(text.slice(item.end))) &&
    ((item.marked && canBeIndustry(item.name)) || looksLikeIndustry(item.name));
  const several = list.items.length > 1 && list.items.every((item) => canBeIndustry(item.name));
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

/** The words before the verb, where they are an industry and nothing else. */
function topicOf(text: string, sentence: Sentence, cue: Cue): Phrase | undefined {
  const clause = sentence.clauses.findLast((c) => c.start <= cue.start);
  if (clause === undefined || clause.start === cue.start) return undefined;
  const before = text.slice(clause.start, cue.start).replace(modal, '');
  const phrase = phraseIn(text, clause.start, clause.start + before.length);
  if (phrase === undefined || phrase.start !== clause.start || before.includes('、')) return undefined;
  return looksLikeIndustry(phrase.name) ? phrase : undefined;
}
