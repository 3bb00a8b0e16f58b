/** Words of the question that the graph has no field for: the clause behind a member must hold them. */
import type { AnswerEvidence } from '../answer.js';
import type { FrameFilter } from '../frame.js';
import { normaliseName } from '../normalise.js';
import { classSentences, isClass, isWithinSpan, plainClass } from './class-sentences.js';
import { isWithin, spellings } from './clauses.js';
import { isListedUnder } from './listed.js';
import type { Member } from './member.js';
import type { Session } from './session.js';

/** The clauses of members must hold the words that the question uses and the graph has no field for. */
export async function thoseSaying(members: Member[], texts: readonly FrameFilter[], session: Session): Promise<Member[]> {
  const classes = new Map<FrameFilter, AnswerEvidence[]>();
  for (const f of texts) if (isClass(f.word)) classes.set(f, await classSentences(f.word, session));
  return members.filter((member) => {
    const names = spellings(member.node.id, session);
    const saying = member.evidence.filter((e) =>
      texts.every(
        (f) =>
          (says(e.quote, f, names) ||
            isOfClass(e, f, classes.get(f), session) ||
            isUnderYear(e, f, session) ||
            isInListOf(e, f, session)) !== (f.not ?? false),
      ),
    );
    if (saying.length > 0) member.evidence = saying;
    return saying.length > 0;
  });
}

const printedList = /^(?:.*\/)?(?:专栏|附?表)/;

/** 试点 of what 专栏1 零碳试点园区 lists: its title says it of all its members. */
function isInListOf(e: AnswerEvidence, filter: FrameFilter, session: Session): boolean {
  const words = (filter.words ?? []).map(normaliseName);
  if (filter.not || words.length === 0 || words.includes('')) return false;
  return session.catalogue.sections.some((s) => {
    const title = normaliseName(s.title);
    return isWithin(e.section, s.path) && printedList.test(s.path) && words.every((w) => title.includes(w));
  });
}

/** “十三五”以来 stands over the whole section 一、“十三五”发展回顾. */
function isUnderYear(e: AnswerEvidence, filter: FrameFilter, session: Session): boolean {
  const words = filter.words ?? [];
  if (filter.not || filter.join !== 'any' || !words.some((w) => /^(?:19|20)\d\d/.test(w))) return false;
  return session.catalogue.sections.some(
    (s) => isWithin(e.section, s.path) && words.some((w) => normaliseName(s.title).includes(w)),
  );
}

/** 战略性新兴产业 in the sentence that a clause goes on from, or as the heading that it stands under. */
function isOfClass(
  e: AnswerEvidence,
  filter: FrameFilter,
  sentences: readonly AnswerEvidence[] | undefined,
  session: Session,
): boolean {
  if (!sentences) return false;
  const headed = session.catalogue.sections.some(
    (s) => isWithin(e.section, s.path) && plainClass(s.title).includes(plainClass(filter.word)),
  );
  return headed || isWithinSpan(e, sentences);
}

const says = (quote: string, filter: FrameFilter, names: readonly string[]): boolean =>
  (filter.words?.includes('《') ? isTitled(quote, names) : holds(quote, filter)) &&
  (filter.words ?? []).every((w) => filter.join === 'any' || isListedUnder(normaliseName(quote), names, normaliseName(w)));

/** Does one of the names stand in title marks: 《云江省…方案》? */
const isTitled = (quote: string, names: readonly string[]): boolean =>
  [...quote.matchAll(/《([^》]+)》/g)].some((m) => names.includes(normaliseName(m[1]!)));

/** 千亿元产业 does not stand in 千亿元产业园区. */
function bounded(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!phrase.endsWith('产业') || !/^[园集基带]/.test(text.slice(at + phrase.length))) return true;
  }
  return false;
}

function holds(quote: string, filter: FrameFilter): boolean {
  const plain = normaliseName(quote);
  const words = filter.words ?? [];
  const has = (w: string) => bounded(plain, normaliseName(w) || w);
  return filter.join === 'any' ? words.some(has) : words.every(has);
}
