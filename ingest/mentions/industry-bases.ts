/** Industries named only as what a base is for: 建设轴承、锻件生产基地; 打造成为国内重要的轴承基地和物流集聚区. */
import type { Sentence } from '../facts/clauses.js';
import { adverbs } from '../lexicon/policy-verbs.js';
import { anyOf } from '../lexicon/words.js';
import { matches } from '../matches.js';
import type { Cue } from './industry-cues.js';
import type { Item } from './industry-list.js';
import {
  canBeIndustry,
  isBranch,
  isKnownIndustry,
  isListedIndustry,
  looksLikeIndustry,
  opensListed,
  type Phrase,
  phraseIn,
} from './industry-phrase.js';
import { placeLength } from './industry-places.js';
import { cut } from './list-joins.js';
import { hide, hideModifiers } from './list-mask.js';

const verb = new RegExp(
  `((?:${anyOf(adverbs.map(([word]) => word))})*)(?:加快|规划|努力)?(?:建设|打造|建成|形成|培育|创建|构建|成为)(?:成为|成|为)?`,
  'g',
);
const baseHead = /(?:产业)?(?:基地|集聚区|聚集区|集中区|集散地|集聚地|高地|名城|名镇|强[市县区镇乡]|之[都乡城]|先导区|策源地)$/;
/** What a base does with the goods. */
const works = /(?:示范|生产|出口|研发|产业|集聚|承接|试验|实验|供应|储备|新型|、|及|和|与)+$/;

const done = /(?:种植|养殖|加工|制造|繁育|采选|冶炼)$/;

/** 轴承基地 | 建设工程: no verb. */
const buildingWorks = /(?:建设|改造|提升)(?:工程|项目|等)*$/;

export interface BaseList {
  cue: Cue;
  items: Item[];
}

/** One list a verb; names shared by one head (轴承、锻件 | 基地) count each. */
export function basesIn(text: string, sentence: Sentence): BaseList[] {
  let open = false;
  return sentence.clauses.flatMap((clause) => {
    const body = hideModifiers(hide(text.slice(clause.start, clause.end)));
    const works = buildingWorks.exec(body)?.index ?? body.length;
    const found = matches(body.slice(0, works), verb).at(-1);
    if (found === undefined) {
      // 建设临江轴承基地，| 东港锻件基地, 东港锻件基地 | 建设工程: of another place too.
      const goesOn = (open || works < body.length) && placeLength(body) > 0 && body.slice(0, works).endsWith('基地');
      const more = goesOn ? basesListed(text, clause.start, clause.start + works) : [];
      const end = clause.start + works;
      const own: Cue = {
        start: clause.start,
        end: clause.start,
        text: '',
        strict: true,
        objectStart: clause.start,
        objectEnd: end,
      };
      return more.length > 0 ? [{ cue: own, items: more }] : [];
    }
    const objectStart = clause.start + found.index + found[0].length;
    const items = itemsOf(text, objectStart, body.slice(found.index + found[0].length, works));
    const start = clause.start + found.index;
    const cue: Cue = { start, end: objectStart, text: found[1] ?? '', strict: true, objectStart, objectEnd: clause.end };
    open = items.length > 0;
    return items.length > 0 ? [{ cue, items }] : [];
  });
}

/** What the bases named at `[start, end)` are for. */
export function basesListed(text: string, start: number, end: number): Item[] {
  return itemsOf(text, start, hideModifiers(hide(text.slice(start, end))));
}

/** 种植及 | 生产基地: work done with one thing is no thing of its own. */
const joins = /、|(?:以及|和|与|及)(?!(?:生产|加工|研发|销售|出口|储备|供应|示范|试验|集散|展示)+(?:基地|$))/g;

function itemsOf(text: string, from: number, object: string): Item[] {
  const items: Item[] = [];
  let waiting: Item[] = [];
  for (const span of cut(object, joins)) {
    const token = object.slice(span.start, span.end);
    const head = baseHead.exec(token);
    const bare = token.slice(0, token.length - (head?.[0].length ?? 0));
    const work = head ? (works.exec(bare)?.[0] ?? '') : '';
    // 中药种植 | 及生产: what is joined to a work is a second work, and both are its name.
    const named =
      /^[及和与]/.test(work) && done.test(bare.slice(0, -work.length)) ? bare : bare.slice(0, bare.length - work.length) || bare;
    const upTo = (length: number) =>
      itemOf(text, from + span.start, from + span.start + length, waiting.length > 0 || (work !== '' && length === bare.length));
    // 高新技术产业 | 基地: a branch keeps its 产业.
    const branch = head?.[0].startsWith('产业') ? upTo(bare.length + 2) : undefined;
    const item = branch && isBranch(branch.name) ? branch : (upTo(named.length) ?? upTo(bare.length));
    if (item) waiting.push(item);
    else waiting = [];
    if (head === null) continue;
    items.push(...waiting);
    waiting = [];
  }
  return items;
}

/** Beside one that surely is an industry, what may be one is. */
function itemOf(text: string, start: number, end: number, company: boolean): Item | undefined {
  const phrase = end > start ? phraseIn(text, start, end) : undefined;
  if (phrase === undefined || !(company ? canBeIndustry : looksLikeIndustry)(phrase.name)) return undefined;
  const { name, start: from, end: to } = knownEnd(phrase);
  return { name, start: from, end: to, parents: [], head: false, marked: true };
}

/**
 * 新型优质轴承, 石湾轴承: of what the vocabulary does not have whole, the end that it has. 再生 begins the names of industries
 * itself, and so is part of 再生塑料.
 */
function knownEnd(phrase: Phrase): Phrase {
  if (isKnownIndustry(phrase.name) || phrase.end - phrase.start !== phrase.name.length) return phrase;
  for (let at = 1; at <= phrase.name.length - 3; at++) {
    const [before, name] = [phrase.name.slice(0, at), phrase.name.slice(at)];
    if (!isListedIndustry(name)) continue;
    return before.length <= longestPart && opensListed(before) && !praise.test(before)
      ? phrase
      : { name, start: phrase.start + at, end: phrase.end };
  }
  return phrase;
}

/** 再生 | 塑料, 锰系动力 | 电池: longer words are a name of their own. */
const longestPart = 4;
const praise =
  /^(?:新型|国际|国内|全国|区域|出口|优质|高端|先进|现代化|现代|特色|绿色|精品|名优|高效|标准化|规模化|有机|生态|大型|重要|主要|智能|综合|专用)+$/;
