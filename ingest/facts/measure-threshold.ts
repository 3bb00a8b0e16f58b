/** Figures that only say which things are meant, and yet tell something of each: 产值超过500亿元的园区4个，分别为甲园、乙园. */
import type { Quantity } from '../mentions/quantity.js';
import type { Passage } from '../stages.js';
import type { Clause, Sentence } from './clauses.js';
import { draftOf, type FigureContext } from './measure-context.js';
import { cutName, plainName } from './measure-names.js';
import { headingSubject } from './measure-subject.js';
import type { FigureDraft } from './measure-types.js';
import { listedAt } from './subjects.js';

const listBehind =
  /^\s*的?(?:\p{Script=Han}{0,8})?(?:园区|开发区|基地|企业|市|县|区)\s*(?:有|共|共有|达到?)?\s*\d*\s*[个家]?[，,]?\s*(?:分别为|分别是|即|包括|为)[:：]?\s*/u;

export function thresholdFigures(
  ctx: FigureContext,
  passage: Passage,
  q: Quantity,
  clause: Clause,
  sentence: Sentence,
): FigureDraft[] {
  const text = passage.body.text;
  const fund = fundSize(ctx, passage, q, clause);
  if (fund || q.comparator === '=' || q.comparator === '~') return fund ? [fund] : [];
  const m = listBehind.exec(text.slice(q.outerEnd, sentence.end));
  if (!m) return [];
  const list = listedAt(text, q.outerEnd + m[0].length, ctx.scopes.mentionsIn(passage.index), sentence.end);
  const cut = cutName(text, clause.start, q.outerStart);
  const name = plainName(text.slice(cut.start, cut.end));
  if (!list || name.length < 2) return [];
  const named = { passage: passage.index, ...cut };
  return list.entities.map((entity) => draftOf(ctx, passage, q, { name, named, about: [entity] }, q.start, list.end));
}

/** 设立总规模50亿元的产业发展基金: how large the thing behind it is. */
function fundSize(ctx: FigureContext, passage: Passage, q: Quantity, clause: Clause): FigureDraft | null {
  const text = passage.body.text;
  const head = /总?规模\s*$/u.exec(text.slice(clause.start, q.outerStart));
  const thing = /^\s*的(?<name>\p{Script=Han}{2,16}(?:基金|资金))/u.exec(text.slice(q.outerEnd, clause.end));
  const about = head && thing && headingSubject(ctx, passage);
  if (!about) return null;
  const end = q.outerEnd + thing[0].length;
  const name = thing.groups!.name!;
  const named = { passage: passage.index, start: end - name.length, end };
  return draftOf(ctx, passage, q, { name: `${name}${head[0].trim()}`, named, about }, clause.start);
}
