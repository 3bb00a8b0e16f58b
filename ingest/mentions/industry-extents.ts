/**
 * What an industry is said to take in, behind what is said of it:
 *   重点发展关键材料， | 包括 | 正极材料、隔膜等      支持服务机构发展， | 特别是 | 检测、认证 | 等重点领域
 */
import type { Sentence } from '../facts/clauses.js';
import type { Cue } from './industry-cues.js';

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
