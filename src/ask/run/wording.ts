/** Words of the question that the graph has no field for: the clause behind a member must hold them. */
import type { FrameFilter } from '../frame.js';
import { normaliseName } from '../normalise.js';
import { isWithin, spellings } from './clauses.js';
import { isListedUnder } from './listed.js';
import type { Member } from './member.js';
import type { Session } from './session.js';

/** The clause must hold the words that the question uses and the graph has no field for. */
export function keepSaying(member: Member, texts: readonly FrameFilter[], session: Session): boolean {
  const saying = member.evidence.filter((e) =>
    texts.every(
      (f) => (says(e.quote, f, spellings(member.node.id, session)) || isHeaded(e.section, f, session)) !== (f.not ?? false),
    ),
  );
  if (saying.length === 0) return false;
  member.evidence = saying;
  return true;
}

/** 战略性新兴产业 as the heading that a clause stands under. */
function isHeaded(path: string, filter: FrameFilter, session: Session): boolean {
  if (!/(?:新兴|先导|传统|支柱|主导).*产业$/.test(filter.word)) return false;
  const plain = (t: string) => normaliseName(t).replace(/性/g, '');
  return session.catalogue.sections.some((s) => isWithin(path, s.path) && plain(s.title).includes(plain(filter.word)));
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
