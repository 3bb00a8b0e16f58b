/** Clauses that go on from one naming a class of industries: 积极培育战略性新兴产业，重点发展新型储能、合成生物。 */
import type { AnswerEvidence } from '../answer.js';
import { normaliseName } from '../normalise.js';
import { clausesOf, quoteOf, sentencesOf } from './evidence.js';
import type { Session } from './session.js';

const classWord = /(?:新兴|先导|未来|传统|支柱|主导)(?:优势|特色)?产业/;

export const isClass = (word: string): boolean => /(?:新兴|先导|未来|传统|支柱|主导).*产业$/.test(word);

/** 战略新兴产业 is 战略性新兴产业. */
export const plainClass = (text: string): string => normaliseName(text).replace(/性/g, '');

/** From the clause that names the class to the end of its sentence, or to a clause that names another class. */
export async function classSentences(word: string, session: Session): Promise<AnswerEvidence[]> {
  const spans: AnswerEvidence[] = [];
  const core = classWord.exec(word)?.[0] ?? word;
  for (const { node } of await session.passages(core)) {
    for (const sentence of sentencesOf(String(node.props.text ?? ''))) {
      const clauses = clausesOf(sentence.text);
      const first = clauses.findIndex((c) => plainClass(c.text).includes(plainClass(word)));
      if (first < 0) continue;
      let last = first;
      while (last + 1 < clauses.length && !classWord.test(clauses[last + 1]!.text)) last++;
      const from = clauses[first]!.start;
      const text = sentence.text.slice(from, clauses[last]!.start + clauses[last]!.text.length);
      spans.push(await quoteOf(session, node, { text, start: sentence.start + from }));
    }
  }
  return spans;
}

export const isWithinSpan = (e: AnswerEvidence, spans: readonly AnswerEvidence[]): boolean =>
  spans.some((s) => s.plan === e.plan && s.start <= e.start && e.end <= s.end);
