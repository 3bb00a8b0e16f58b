/**
 * Things that the graph has no node for but the plan names by a head: 设立甲专项资金、乙专项资金 for 哪些专项资金.
 * Each is cut out of a list in a clause that holds every word given.
 */

import { type AnswerItem, entityItem } from '../answer.js';
import type { FrameFilter, Wanted } from '../frame.js';
import { normaliseName } from '../normalise.js';
import { has, spellings } from './clauses.js';
import { quoteOf, sentencesOf } from './evidence.js';
import type { Session } from './session.js';

/** Heads that stand for money or rules; other kinds have recognisers of their own. */
const heads = /^(?:专项资金|资金|基金|引导基金|办法|条例|行动计划)$/;
const lead =
  /^.*(?:设立|安排|争取|统筹|整合|用好|落实|建立|发挥|利用|申请|在|对|从|把|将|以及|及|和|与|的|每年|各级|国家|自治区|省级财政|市级财政|县财政|财政|中央)(?=.{3,})/;

/** Named in the plan's order, one item a name; nothing where a filter cannot be read as words of the sentence. */
export async function namedByHead(
  wanted: readonly Wanted[],
  filters: readonly FrameFilter[],
  session: Session,
): Promise<AnswerItem[]> {
  const words = wanted.flatMap((w) => w.nameHas ?? []).filter((w) => heads.test(w));
  if (words.length === 0 || filters.some((f) => f.not || !['text', 'topic', 'entity', 'section'].includes(f.field))) return [];
  const need = filters.flatMap((f): string[][] => {
    if (f.field === 'entity') return [(f.ids ?? []).flatMap((id) => spellings(id, session))];
    if (f.field === 'section') return [];
    return f.join === 'any' ? [f.words ?? []] : (f.words ?? []).map((w) => [w]);
  });
  const scope = filters.filter((f) => f.field === 'section').flatMap((f) => f.words ?? []);
  const out = new Map<string, AnswerItem>();
  for (const head of words) {
    for (const { node } of await session.passages(head)) {
      const at = String(node.props.section ?? '');
      if (scope.length > 0 && !scope.some((s) => at === s || at.startsWith(`${s}/`))) continue;
      for (const sentence of sentencesOf(String(node.props.text ?? ''))) {
        const plain = normaliseName(sentence.text);
        if (!need.every((options) => has(plain, options))) continue;
        for (const name of namesIn(sentence.text, head)) {
          const evidence = await quoteOf(session, node, sentence);
          const known = out.get(name);
          if (known) known.evidence.push(evidence);
          else out.set(name, entityItem(name, name, [], [evidence]));
        }
      }
    }
  }
  return [...out.values()];
}

const verb =
  /^.*?(?:(?:设立|安排|争取|统筹|整合|用好|落实|建立|发挥|利用|申请|使用|通过|依靠|运用|加大|将|把|对|从)(?:好|各级)?)+(?=.{4,})/;

/** 用好甲发展资金、乙专项资金和丙扶持资金等专项资金: what the head closes a list of are such, if they end as it does. */
function closedList(sentence: string, head: string): string[] {
  const list = new RegExp(`([^，,；;。：:]*)等(?:各类|各项|有关)?${head}`).exec(sentence.replace(/\s/g, ''))?.[1];
  const end = head.slice(-2);
  if (!list?.includes('、')) return [];
  const both = new RegExp(`^(.{2,}${end})(?:以及|和|及|与)(.{2,}${end})$`);
  const parts = list
    .replace(verb, '')
    .split('、')
    .flatMap((part) => both.exec(part)?.slice(1) ?? [part]);
  return parts.every((part) => part.endsWith(end) && part.length > end.length + 1) ? parts : [];
}

/** 安排甲专项资金、乙专项资金 → 甲专项资金, 乙专项资金; the bare head is no name. */
export function namesIn(sentence: string, head: string): string[] {
  const closed = closedList(sentence, head);
  if (closed.length > 1) return [...new Set(closed)];
  const names = sentence
    .split(/[、，,；;。：:（）()“”《》\s]/)
    .flatMap((part) => {
      const end = part.indexOf(head);
      return end < 0 ? [] : [part.slice(0, end + head.length)];
    })
    .map((part) => part.replace(lead, ''))
    .filter((name) => name.length >= head.length + 2 && name.length <= head.length + 14 && !/[\d０-９]/.test(name));
  return [...new Set(names)];
}
