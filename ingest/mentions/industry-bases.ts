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
  type Phrase,
  phraseIn,
} from './industry-phrase.js';
import { cut } from './list-joins.js';
import { hide, hideModifiers } from './list-mask.js';

const verb = new RegExp(
  `((?:${anyOf(adverbs.map(([word]) => word))})*)(?:加快|规划|努力)?(?:建设|打造|建成|形成|培育|创建|构建|成为)(?:成为|成|为)?`,
  'g',
);
const baseHead = /(?:产业)?(?:基地|集聚区|聚集区|集中区|集散地|集聚地|高地|名城|名镇|强[市县区镇乡]|之[都乡城]|先导区|策源地)$/;
/** What a base does with the goods. */
const works = /(?:示范|生产|出口|研发|产业|集聚|承接|试验|实验|供应|储备|新型|、|及|和|与)+$/;

export interface BaseList {
  cue: Cue;
  items: Item[];
}

/** One list a verb; names shared by one head (轴承、锻件 | 基地) count each. */
export function basesIn(text: string, sentence: Sentence): BaseList[] {
  return sentence.clauses.flatMap((clause) => {
    const body = hideModifiers(hide(text.slice(clause.start, clause.end)));
    const found = matches(body, verb).at(-1);
    if (found === undefined) return [];
    const objectStart = clause.start + found.index + found[0].length;
    const items = itemsOf(text, objectStart, body.slice(found.index + found[0].length));
    const start = clause.start + found.index;
    const cue: Cue = { start, end: objectStart, text: found[1] ?? '', strict: true, objectStart, objectEnd: clause.end };
    return items.length > 0 ? [{ cue, items }] : [];
  });
}

function itemsOf(text: string, from: number, object: string): Item[] {
  const items: Item[] = [];
  let waiting: Item[] = [];
  for (const span of cut(object, /、|和|与|及|以及/g)) {
    const token = object.slice(span.start, span.end);
    const head = baseHead.exec(token);
    const bare = token.slice(0, token.length - (head?.[0].length ?? 0));
    const named = head ? bare.replace(works, '') || bare : bare;
    const upTo = (length: number) => itemOf(text, from + span.start, from + span.start + length, waiting.length > 0);
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

/** 新型优质轴承: of what the vocabulary does not have whole, the end that it has. */
function knownEnd(phrase: Phrase): Phrase {
  if (isKnownIndustry(phrase.name) || phrase.end - phrase.start !== phrase.name.length) return phrase;
  for (let at = 1; at <= phrase.name.length - 3; at++) {
    const name = phrase.name.slice(at);
    if (isListedIndustry(name)) return { name, start: phrase.start + at, end: phrase.end };
  }
  return phrase;
}
