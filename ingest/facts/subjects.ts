/**
 * The places that a sentence makes its subject or ground:
 *   subject   临江市和云岭县要重点发展…     临江市，西部门户，以…为主     包括临江市、云岭县，重点发展…
 *   aided     支持临江市优先发展…
 *   centre    以云岭高新区、东港产业园为重点
 *   reliance  依托云岭高新区，发展…
 *   site      在云岭高新区布局…            优先在云岭高新区进行布局
 *   reach     向云岭高新区拓展…            带动和辐射云岭高新区
 */

import type { EntityKind } from '../../graph/model.js';
import { centreWords, predicateStarts, relianceVerbs, subjectOpeners } from '../lexicon/policy-verbs.js';
import type { Mention } from '../stages.js';
import type { Clause, Sentence } from './clauses.js';
import { startingWithin } from './mentions-near.js';

export type PlaceKind = Extract<EntityKind, 'City' | 'Park'>;
export type PlaceForm = 'subject' | 'aided' | 'centre' | 'reliance' | 'site' | 'reach' | 'heading';

export interface PlaceList {
  kind: PlaceKind;
  entities: number[];
  start: number;
  end: number;
}

export interface Place extends PlaceList {
  form: PlaceForm;
}

/** 甲园（以下简称甲）、乙园: the bracket only gives the name before it another. */
const separator = /^\s*(?:[（(]以?下?简?称[^（）()]{1,24}[)）])?\s*(?:、|以及|和|与|及)\s*/;
/** Parks are also listed with a comma; after a city a comma begins the next clause. */
const parkSeparator = /^\s*(?:[（(]以?下?简?称[^（）()]{1,24}[)）])?\s*(?:、|以及|和|与|及|，)\s*/;
/** After a list of names: 两市, 等园区, 等沿江城市, 等三个乡镇. */
const listTail =
  /^(?:等?(?:[二两三四五六七八九十\d]+个?)?(?:市|县|区|地|园区|城市|地区|产业园区|开发区|县区|市县|县市|乡镇|镇街|乡|镇|街道)|等[^，。；、等的]{2,4}(?:城市|市县|县市|县区|地区|区域|产区|优势区|乡镇|镇)|等(?:山区|沿边|边境|沿海|沿江|沿湖|民族|库区|山区半山区|产粮|矿区|农业|工业)(?:大|强)?(?:县|市|县市|市县|县区|区县|乡镇|镇)|等(?:适宜|适合|具备|有|拥有)[^，。；、等]{2,12}(?:城市|地区|区域|市县|县区|乡镇)|等)?/;
/** 云岭产业园 | 和合作区，重点发展…: a list of parks may end with one that is not known by its name. */
const unknownPark = /^(?:、|和|与|及)[^，。；、：（）的等和与及]{2,12}(?:区|园|基地)(?=，)/;
const predicate = new RegExp(`^(?:${longestFirst(predicateStarts)}|集[^，。；]{2,60}[于为]一体)`);
/** 临江市，| 西部门户，以轴承为主: a place that is the whole first clause is what the sentence is about. */
const topicEnd = /^[，,]/;
/** 南部片区。包括 | 石湾镇、白沙镇，重点发展…: what an area consists of does what is said of the area. */
const extent =
  /^(?:(?:其中，)?[^，。；：、]{2,14}(?:区|带|圈|板块|组团|廊|极|轴|翼|片))?(?:范围|区域|主要|具体)*(?:包括|包含|涵盖|涉及|覆盖|范围为)$/;
/** 南部片区（ | 石湾镇、白沙镇）重点发展…. */
const inBrackets = /^[^，。；：、（）]{2,16}(?:区|带|圈|板块|组团|廊|极|轴|翼|核|片)[（(](?:包括|含|涵盖)?$/;
const opener = new RegExp(`^(?:${longestFirst(subjectOpeners)})?$`);
/** “一核”即 | 临江市，依托…: what a figure of speech stands for. */
const named = /^(?:[“"「][^”"」]{1,10}[”"」])(?:即|为|是|指|，即|——|：)以?$/;
const aid = /(?:支持|鼓励|引导|扶持|指导|推动|推进|组织|促进)$/;
const centre = new RegExp(`^为(?:${longestFirst(centreWords)})`);
const reliance = new RegExp(`(?:${longestFirst(relianceVerbs)})$`);
/** The list goes on with projects or companies: it says by what means, not where. */
const mixed = /^(?:、|和|与|及|以及)/;
/** 加快推进云岭产业园建设，重点发展…: the next clause is about the park. */
const built = /(?:推进|推动|加快|建设|打造|规划|抓好)$/;
const goesOn =
  /^(?:项目)?(?:的)?(?:建设|发展|开发)?(?:，[^，。；]{0,8}(?:面积|占地|投资)[^，。；]{1,20})?，(?:(?:重点|着重|主要|大力|积极)*(?:发展|引进|培育|打造|布局)|以[^，。；]{2,60}为(?:主导|主|重点|特色))/;
/** 在 | 临江市, 在沿河的 | 临江市. */
const site = /(?:在|于)(?:沿[^，。；的]{1,8}的)?$/;
/** 位于临江市，重点发展…: where the thing of the heading lies, not who develops. */
const lies = /(?:位于|坐落于|坐落在|地处)$/;
/** 云岭产业园 | 位于临江市，发展轴承: what a sentence begins to tell a park's place, rank or size of. */
const introduced =
  /^(?:位于|坐落于|坐落在|地处|(?:规划|占地|总)面积|[为系是](?:国家级|省级|市级|县级|自治区级)|由[^，。；]{2,24}(?:共建|共管|合建|合作|联合|管理|托管|运营|建设))/;
const stands = /(?:位于|坐落于|座落于|坐落在|地处)$/;
const founded = /^(?:规划)?(?:设立|成立|组建|挂牌|筹建|创建)(?:，|$)/;
/** 主要承载园区 | 云岭产业园: where the industry of the line lies. */
const bears = /承载(?:园区|平台|载体|地|区)(?:为|包括|[：:])?$/;
const reach = /(?:向|到|带动|辐射|带动和辐射|辐射带动)$/;

const placed = new WeakMap<readonly Mention[], Map<Sentence, readonly Place[]>>();

/** In order. Pure; kept with the passage's mentions, since every rule asks of every sentence. */
export function placesIn(text: string, sentence: Sentence, mentions: readonly Mention[]): readonly Place[] {
  const known = placed.get(mentions) ?? new Map<Sentence, readonly Place[]>();
  placed.set(mentions, known);
  const places = known.get(sentence) ?? placesOf(text, sentence, mentions);
  known.set(sentence, places);
  return places;
}

function placesOf(text: string, sentence: Sentence, mentions: readonly Mention[]): Place[] {
  const names = startingWithin(mentions, sentence.start, sentence.end).filter((m) => m.end <= sentence.end);
  const found: Place[] = [];
  for (const clause of sentence.clauses) {
    for (const mention of names.filter((m) => m.start >= clause.start && m.end <= clause.end)) {
      if (found.some((p) => mention.start >= p.start && mention.end <= p.end)) continue;
      const list = listedAt(text, mention.start, names, sentence.end);
      const form = list && formOf(text, clause, sentence.end, list);
      if (list && form) found.push({ form, ...list });
    }
  }
  return found;
}

/** The longest list of places of one kind that begins at `at`; a city inside a park's name is not one. */
export function listedAt(text: string, at: number, mentions: readonly Mention[], limit: number): PlaceList | undefined {
  const first = outermost(mentions, at);
  if (first === undefined || first.end > limit) return undefined;
  const entities = [first.entity];
  let end = first.end;
  for (;;) {
    const gap = (first.kind === 'Park' ? parkSeparator : separator).exec(text.slice(end, limit));
    const next = gap ? outermost(mentions, end + gap[0].length) : undefined;
    if (next === undefined || next.kind !== first.kind || next.end > limit) break;
    if (!entities.includes(next.entity)) entities.push(next.entity);
    end = next.end;
  }
  return { kind: first.kind as PlaceKind, entities, start: first.start, end };
}

function outermost(mentions: readonly Mention[], at: number): Mention | undefined {
  let here: Mention | undefined;
  for (const mention of startingWithin(mentions, at, at)) if (here === undefined || mention.end > here.end) here = mention;
  return here !== undefined && (here.kind === 'City' || here.kind === 'Park') ? here : undefined;
}

function formOf(text: string, clause: Clause, limit: number, list: PlaceList): PlaceForm | undefined {
  const before = text.slice(clause.start, list.start);
  const after = text.slice(list.end, limit);
  const unknown = list.kind === 'Park' ? (unknownPark.exec(after)?.[0].length ?? 0) : 0;
  const rest = after.slice(unknown + (listTail.exec(after.slice(unknown))?.[0].length ?? 0));
  if (before.endsWith('以') && centre.test(rest)) return 'centre';
  if (clause.index === 0 && before === '' && list.kind === 'Park' && introduced.test(rest)) return 'subject';
  const opens = (clause.index === 0 && before === '') || named.test(before);
  if (opens && (topicEnd.test(rest) || (named.test(before) && predicate.test(rest)))) return 'subject';
  if (inBrackets.test(before) && /^[）)]/.test(rest) && predicate.test(rest.slice(1))) return 'subject';
  if (extent.test(before) && (rest === '' || /^[，,。；]/.test(rest))) return 'subject';
  if (opener.test(before) && (predicate.test(rest) || /^[：:]/.test(rest) || (rest === '' && before === '')))
    return aid.test(before) ? 'aided' : 'subject';
  // 依托云岭高新区设立，…: how the thing of the sentence came to be; 位于临江市: where it is.
  if (stands.test(before) || (reliance.test(before) && founded.test(rest))) return undefined;
  if (reliance.test(before)) return mixed.test(rest) ? undefined : 'reliance';
  if (built.test(before) && list.kind === 'Park' && goesOn.test(rest)) return 'reliance';
  if (lies.test(before)) return undefined;
  if (reach.test(before)) return 'reach';
  if (bears.test(before)) return 'site';
  return site.test(before) ? 'site' : undefined;
}

function longestFirst(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}
