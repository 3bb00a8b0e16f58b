/**
 * What an industry is said to take in, behind what is said of it:
 *   重点发展关键材料， | 包括 | 正极材料、隔膜等      支持服务机构发展， | 特别是 | 检测、认证 | 等重点领域
 *   轴承产业 | 涵盖 | 滚珠、保持架和套圈三类         where the industry itself is the subject
 */
import type { Sentence } from '../facts/clauses.js';
import { isBareName } from './bare-name.js';
import type { Cue } from './industry-cues.js';
import { looksLikeIndustry, type Phrase, phraseIn } from './industry-phrase.js';

const takesIn = /^(?:主要|具体|重点|产品)?(?:包括|涵盖|包含|涉及)(?=[^，。；]*、)/;
const aboveAll = /^(?:特别是|尤其是|重点是)(?=[^，。；]*、)/;
const fields = /等(?:重点|细分|优势|新兴|关键|相关)*(?:领域|行业|产品|业态|环节|方面|服务)/;

/** The object is the list. 特别是 tells of parts only where what follows is called a field, a trade or goods. */
export function extentsIn(text: string, sentence: Sentence): Cue[] {
  return sentence.clauses.flatMap((clause): Cue[] => {
    if (clause.index === 0) return [];
    const body = text.slice(clause.start, clause.end);
    const close = fields.exec(body);
    const word = takesIn.exec(body)?.[0] ?? (close ? aboveAll.exec(body)?.[0] : undefined);
    if (word === undefined || (close && close.index < word.length)) return [];
    const objectStart = clause.start + word.length;
    const objectEnd = clause.start + (close ? close.index : body.replace(/等$/, '').length);
    return [{ start: clause.start, end: objectStart, text: word, strict: false, objectStart, objectEnd }];
  });
}

const subject = /^(?<what>[^，。；：、的]{2,14}?)(?:主要|具体|大体)?(?:包括|涵盖|包含|分为|涉及)(?=[^，。；]*、)/;
/** 有色金属是全市第一支柱产业， | 包括…: what the first clause is about. */
const introduced = /^(?<what>[^，。；：、的]{2,14}?)(?:是|为)/;
const close = /(?:等)?(?:[两二三四五六七八九十]+[大个]?)?(?:类|大类|门类|种类|板块|领域|环节|行业|产业|细分领域|细分行业)?$/;

/** The industry that is the subject of 包括 and 涵盖, with the list of what it takes in. */
export function subjectExtentsIn(text: string, sentence: Sentence): { cue: Cue; topic: Phrase }[] {
  const [first] = sentence.clauses;
  if (!first) return [];
  return sentence.clauses.slice(0, 2).flatMap((clause) => {
    const body = text.slice(clause.start, clause.end);
    const own = subject.exec(body);
    const word = own?.[0] ?? (clause.index === 1 ? takesIn.exec(body)?.[0] : undefined);
    const about = own ?? (word === undefined ? null : introduced.exec(text.slice(first.start, first.end)));
    const from = own ? clause.start : first.start;
    const what = about?.groups?.what;
    const topic = what === undefined ? undefined : phraseIn(text, from, from + what.length);
    if (word === undefined || topic?.start !== from || !looksLikeIndustry(topic.name) || !isBareName(what!)) return [];
    const objectStart = clause.start + word.length;
    const objectEnd = clause.end - (close.exec(text.slice(objectStart, clause.end))?.[0].length ?? 0);
    return [{ cue: { start: clause.start, end: objectStart, text: word, strict: false, objectStart, objectEnd }, topic }];
  });
}
