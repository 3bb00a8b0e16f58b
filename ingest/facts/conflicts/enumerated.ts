/**
 * A count against the list that it counts, in one clause.
 *
 *   发展轴承、锻件、电机四大产业          three are listed
 *   “两带”即临江产业带、云岭产业带、东港产业带
 */
import type { ConflictRecord } from '../../../graph/model.js';
import { matches } from '../../matches.js';
import { hide } from '../../mentions/list-mask.js';
import { parseHan } from '../../mentions/quantity-numerals.js';
import { evidenceAt, sentencesOf } from '../clauses.js';
import { type Check, type ConflictContext, conflictOf } from './context.js';

const counted =
  /(?<list>[^，。；：:、]{1,40}(?:、[^，。；：:、]{1,16}?)+)(?<etc>等)?(?<count>(?<n>[两二三四五六七八九十]|\d{1,2})(?:大|个)\p{Script=Han}{0,8}?(?:产业链|产业|园区|开发区|基地|片区|组团|板块|集群|中心|领域|支柱))(?=$|[，。；发建的])/gu;
/** Without such a count there is nothing to compare. */
const count = /[\d两二三四五六七八九十][大个]/;
const named =
  /“(?<n>[一二两三四五六七八九十])(?<what>\p{Script=Han}{1,3})”(?:是指|即|指|分别为|分别是|包括)(?<list>[^“”，。；：:]+)/gu;
/** What a list of names begins behind; an item that holds one begins another list. */
const opens =
  /.*(?:发展|建设|打造|形成|构建|培育|壮大|聚焦|围绕|实施|布局|推进|推动|做[大强优精]|突破|巩固|提升|以|即|为|是|包括|依托)/u;
const joins = /以及|和|与|及/gu;
/** 轴承、锻件支柱产业和甲园、乙园两个园区: one list inside another; counts and 等 of its own. */
const unclear = /[\d一二两三四五六七八九十][个大]|等|(?:产业|行业|园区|基地|领域|集群|地区)(?:以及|和|与|及)/u;
const longestItem = 16;

interface Counted {
  said: number;
  least: number;
  most: number;
}

export const enumeratedCheck: Check = (context) =>
  context.outline.passages.flatMap((passage) => {
    if (passage.kind === 'row') return [];
    const text = hide(passage.body.text);
    return sentencesOf(passage.body.text).flatMap((sentence) => {
      const body = text.slice(sentence.start, sentence.end);
      const before = (body.includes('、') && count.test(body) ? matches(body, counted) : []).flatMap((m) => {
        const found = countOf(m.groups!.n!, m.groups!.list!);
        // 甲、乙等五个园区: such a list need not be whole.
        const wrong = found && (found.said < found.least || (!m.groups!.etc && found.said > found.most));
        return wrong ? [finding(context, passage.index, sentence.start, m, m.groups!.count!, found)] : [];
      });
      const own = passage.body.text.slice(sentence.start, sentence.end);
      const behind = (own.includes('“') ? matches(own, named) : []).flatMap((m) => {
        // “两带”即东部产业带（甲、乙、丙）、西部产业带（…）: what a bracket lists is another list.
        const found = countOf(m.groups!.n!, m.groups!.list!.replace(/[（(][^（）()]*(?:[)）]|$)/gu, ''));
        const wrong = found && (found.said < found.least || found.said > found.most);
        return wrong ? [finding(context, passage.index, sentence.start, m, `“${m.groups!.n}${m.groups!.what}”`, found)] : [];
      });
      return [...before, ...behind];
    });
  });

/** A join may stand inside a name, so a list has from so many to so many items; null where it is no plain list. */
function countOf(n: string, list: string): Counted | null {
  const said = parseHan(n) ?? Number(n);
  let items = list.split('、');
  const last = items.findLastIndex((item) => opens.test(item));
  if (last >= 0) items = [items[last]!.replace(opens, ''), ...items.slice(last + 1)];
  if (items.length < 2 || said < 2 || items.some((i) => i === '' || i.length > longestItem || unclear.test(i))) return null;
  return { said, least: items.length, most: items.length + matches(items.join('、'), joins).length };
}

function finding(
  context: ConflictContext,
  passage: number,
  from: number,
  m: RegExpMatchArray,
  count: string,
  { least }: Counted,
): ConflictRecord {
  const start = from + (m.index ?? 0);
  const evidence = evidenceAt(context.outline, passage, start, start + m[0].length, 'stated');
  return conflictOf(context, 'count', `${count}与所列数目`, [], [evidence, evidence], [count, `列出${least}个`]);
}
