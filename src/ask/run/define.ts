/** What a short term stands for, as the plan itself writes it out: 三个千亿（千亿产业、千亿园区、千亿企业）. */
import { type AnswerItem, entityItem } from '../answer.js';
import type { Frame } from '../frame.js';
import { normaliseName } from '../normalise.js';
import { quoteOf, sentencesOf } from './evidence.js';
import type { Session } from './session.js';
import { countedParts, headingsOf } from './terms.js';

/** One item a member of the first list that the plan puts behind the term in brackets or after 即, 包括, 分别是. */
export async function definitionOf(frame: Frame, session: Session): Promise<AnswerItem[]> {
  const terms = frame.filters.flatMap((f) => {
    if (f.field === 'entity') return [f.word];
    if (f.field !== 'topic' && f.field !== 'text') return [];
    // 一核两带 was read as two words and is one term.
    return countedParts(normaliseName(f.word)) ? [f.word] : (f.words ?? []);
  });
  const out: AnswerItem[] = [];
  for (const term of terms) {
    const members = await membersOfTerm(term, session);
    // A part of what is asked is no answer.
    if (members.length === 0) return [];
    out.push(...members);
  }
  return out;
}

async function membersOfTerm(term: string, session: Session): Promise<AnswerItem[]> {
  for (const { node } of await session.passages(term)) {
    const text = String(node.props.text ?? '');
    for (const sentence of sentencesOf(text)) {
      const list = listBehind(sentence.text, term) ?? listBefore(sentence.text, term);
      if (!list) continue;
      const evidence = await quoteOf(session, node, sentence);
      return list.map((name) => entityItem(name, name, [], [evidence]));
    }
  }
  return headingsOf(term, session);
}

const digits: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };

/** 形成甲中心、乙中心、丙基地“两中心一基地”: as many members before the term as its numerals say. */
function listBefore(sentence: string, term: string): string[] | null {
  const plain = normaliseName(sentence);
  const at = plain.indexOf(normaliseName(term));
  const whole = at < 0 ? term : compoundAt(plain, at, normaliseName(term));
  if (whole !== normaliseName(term) && countedParts(whole)) {
    // 两中心 of “两中心一基地”: those of the list that end in its head.
    const [own, ...more] = countedParts(normaliseName(term)) ?? [];
    const members = own && more.length === 0 ? listBefore(sentence, whole)?.filter((m) => m.endsWith(own.head)) : undefined;
    return members && members.length === own?.count ? members : null;
  }
  const count = [...term].reduce((n, c) => n + (digits[c] ?? 0), 0);
  // 两中心一基地: each member ends in 中心 or 基地.
  const heads = term.split(/[一二两三四五六七八九十]/).filter((h) => h.length >= 1);
  if (at < 0 || count < 2 || heads.length === 0) return null;
  const members = plain
    .slice(0, at)
    .split('、')
    .slice(-count)
    .map((m) => m.replace(/^.*(?:形成|建设|打造|构建|即|包括|[,:。])/, '').replace(/等$/, ''));
  return members.length === count &&
    members.every((m) => m.length <= 20 && heads.some((h) => m.length > h.length && m.endsWith(h)))
    ? members
    : null;
}

/** The counted term with the one behind it, whose head the list before them ends in: 一基地 in …、丙基地“两中心一基地”. */
function compoundAt(plain: string, at: number, term: string): string {
  const behind = plain.slice(at + term.length);
  if (!countedParts(term) || digits[behind.charAt(0)] === undefined) return term;
  for (let n = 4; n >= 1; n--) if (plain.slice(0, at).endsWith(behind.slice(1, 1 + n))) return term + behind.slice(0, 1 + n);
  return term;
}

function listBehind(sentence: string, term: string): string[] | null {
  const plain = normaliseName(sentence);
  const at = plain.indexOf(normaliseName(term));
  if (at < 0) return null;
  const behind = plain.slice(at + normaliseName(term).length);
  const bracket = /^[^(。;,]{0,4}\(([^()]+)\)/.exec(behind);
  const spelled = /^[^。;]{0,6}?(?:,?即|:|包括|分别是|分别为|是指)([^。;]+)/.exec(behind);
  const body = bracket?.[1] ?? spelled?.[1];
  // What stands in brackets behind a member only says more of it.
  const members =
    body
      ?.replace(/\([^()]*\)/g, '')
      .split(/[、,和]/)
      .map((m) => m.trim())
      .filter((m) => m.length >= 2) ?? [];
  // 三带 are three: a list of another length is not what the term stands for.
  const parts = countedParts(normaliseName(term));
  if (parts && parts.reduce((n, p) => n + p.count, 0) !== members.length) return null;
  return members.length >= 2 ? members : null;
}
