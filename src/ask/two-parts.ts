/** Two questions in one: which park is the largest, and where is it? */
import type { Answer } from './answer.js';

const joint = /^((?:which|what|who|where|how|list|name)\b.{8,}?),? and (?=(?:which|what|who|where|how)\b)(.{6,})$/i;

/** The two questions, or null; the second may lean on the first. */
export function twoParts(question: string): [string, string] | null {
  const found = joint.exec(question.trim());
  return found ? [found[1]!, found[2]!] : null;
}

/** Does a pronoun of the second stand for what the first asks for? */
export const leansOnFirst = ([, second]: readonly [string, string]): boolean =>
  /\b(?:it|its|there|they|them|their)\b/i.test(second);

/** Both answers as one, where both are answered; the frame is the first one's. */
export function joined(first: Answer, second: Answer): Answer | null {
  if (first.status !== 'ANSWERED' || second.status !== 'ANSWERED') return null;
  const items = [...first.items, ...second.items.filter((i) => i.id === null || !first.items.some((o) => o.id === i.id))];
  return {
    ...first,
    text: `${first.text}\n${second.text}`,
    items,
    evidence: [
      ...first.evidence,
      ...second.evidence.filter((e) => !first.evidence.some((o) => o.start === e.start && o.plan === e.plan)),
    ],
    cypher: [...first.cypher, ...second.cypher],
    graphql: null,
    searched: [...new Set([...first.searched, ...second.searched])],
  };
}
