/** Two questions in one: which park is the largest, and where is it? */
import type { Answer } from './answer.js';
import { pointedAt } from './pointing.js';

const joint = /^((?:which|what|who|where|how|list|name)\b.{8,}?),? and (?=(?:which|what|who|where|how)\b)(.{6,})$/i;

/** A word that asks, of a closed class. */
const asks = /哪|谁|啥|什么|多少|几|何[处时]|多[大高长宽重]|怎[么样]|如何|是不是|有没有|是否|吗|目标|面积|产值/;
const asksOpenly = /哪|谁|啥|什么|多少|几|何[处时]|多[大高长宽重]|怎[么样]|如何/;
const joints = /[，,；;]\s*(?:并且?|而且|同时|以及|还有)?|(?:以及|并且)(?=.{2})/g;

/** The two questions, or null; the second may lean on the first. Both ask something: 在哪个市，占地多少. */
export function twoParts(question: string): [string, string] | null {
  const found = joint.exec(question.trim());
  if (found) return [found[1]!, found[2]!];
  for (const at of question.matchAll(joints)) {
    const first = question.slice(0, at.index);
    const second = question.slice(at.index + at[0].length);
    if (first.length >= 4 && second.length >= 3 && asksOpenly.test(first) && asks.test(second)) return [first, second];
  }
  return null;
}

/** English asks anew behind and: which towns are named, and what does Linjiang develop? */
export const asksTwice = (question: string): boolean => joint.test(question.trim());

/** Does a pronoun of the second stand for what the first asks for? */
export const leansOnFirst = ([, second]: readonly [string, string]): boolean =>
  /\b(?:it|its|there|they|them|their)\b/i.test(second);

/** The same in Chinese, where the whole may be read as one question as well: 归哪个市，那个市产值多少. */
export const pointsToFirst = ([, second]: readonly [string, string]): boolean =>
  /^(?:它|其(?!中|他|它|余)|该|各自|分别(?![是为叫有]))/.test(second) || pointedAt(second).kind !== null;

/** Does the answer to the whole tell a thing and a figure, or things of two kinds? */
export function tellsBoth(whole: Answer): boolean {
  const frame = whole.frame?.frame;
  return whole.status === 'ANSWERED' && (frame?.want.length ?? 0) + (frame?.measures.length ?? 0) > 1;
}

/** 哪个园区产值最高，在哪个市: an order is of one kind. */
export const ofTwoKinds = (whole: Answer): boolean =>
  whole.frame?.frame.operation === 'rank' && new Set(whole.frame.frame.want.map((w) => w.kind)).size > 1;

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
