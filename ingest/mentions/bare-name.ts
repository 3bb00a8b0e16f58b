/** Is a short text a name and nothing else: 轴承制造 is, 做优轴承制造 and 临江市轴承制造 are not. */
import { openVerbs, strictVerbs } from '../lexicon/industry-cues.js';
import { anyOf } from '../lexicon/words.js';

const verb = new RegExp(anyOf([...openVerbs, ...strictVerbs]));
/** Words that hold a verb and are none. */
const nouns =
  /生产性|生产资料|建设工程|软件开发|软件研发|研发设计|工程建设|种植业|养殖业|[种养]植?业|[\u4e00-\u9fff]{2}(?:养殖|种植|开发|研发|生产)$/g;
/** Of whom it speaks before it names anything. */
export const placeFirst = /^[\u4e00-\u9fff]{2,4}(?:市|县|区|州|盟|旗|省)(?=.{2})/;

export function isBareName(text: string): boolean {
  return !placeFirst.test(text) && !verb.test(text.replace(nouns, ''));
}
