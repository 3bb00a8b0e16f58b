/** Is a short text a name and nothing else: 轴承制造 is, 做优轴承制造 and 临江市轴承制造 are not. */
import { openVerbs, strictVerbs } from '../lexicon/industry-cues.js';
import { clauseStarts } from '../lexicon/policy-verbs.js';
import { anyOf } from '../lexicon/words.js';

/** Begin a clause as well as a name: 安全 | 应急装备, 服务外包, 创新药. */
const nameStarts = new Set('安全 服务 创新 集中 协同 稳定 保障 支撑 配套 规模化 深度 统筹 科学'.split(' '));
const starts = clauseStarts.filter((word) => word.length > 1 && !nameStarts.has(word));
const verb = new RegExp(`${anyOf([...openVerbs, ...strictVerbs, '推广', '创建', '实施', '完善', '加强'])}|^(?:${anyOf(starts)})`);
/** 轴承产业示范区: where, not what. */
const site = /(?:区|园|基地|中心|城|带|平台|项目|工程|体系)$/;
/** Words that hold a verb and are none. */
const nouns =
  /生产性|生产资料|建设工程|软件开发|软件研发|研发设计|工程建设|种植业|养殖业|[种养]植?业|[\u4e00-\u9fff]{2}(?:养殖|种植|开发|研发|生产)$/g;
/** Of whom it speaks before it names anything. */
export const placeFirst = /^[\u4e00-\u9fff]{2,4}(?:市|县|区|州|盟|旗|省)(?=.{2})/;

export function isBareName(text: string): boolean {
  return !placeFirst.test(text) && !site.test(text) && !verb.test(text.replace(nouns, ''));
}
