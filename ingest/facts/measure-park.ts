/**
 * The park that a sentence speaks of without its name:
 *   云岭产业园重点发展轴承。到2025年，园区|工业总产值达到50亿元。     园区: 云岭产业园
 *   云岭产业园重点发展轴承。到2025年，工业总产值达到50亿元。         what the earlier sentence made its subject
 */
import type { Passage } from '../stages.js';
import type { Sentence } from './clauses.js';
import { sentencesOf } from './clauses.js';
import type { FigureContext } from './measure-context.js';
import { branchOf, ofPark, parkToBuild } from './measure-owner.js';

/** 园区|产值, 园区内|企业; not how many parks there are, and not 园区个数. */
const word =
  /^(?:该|本)?(?:园区|产业园|工业园|开发区)(?:内|现有|现|建成后|全部建成后|达产后)*(?!个|数|总数|总量|[达增共合有超建投平覆承]|占|比|[和与及、，的]|\d)(?=\p{Script=Han}{2})/u;
/** A share of the whole area's is said of all its parks. */
const shared = /占\p{Script=Han}{0,8}(?:比重|比例|的)|集中度|集聚度|集中率/u;

/** The park that the word at `at` stands for, and where the words behind it begin; null where it is not known. */
export function parkByWord(
  ctx: FigureContext,
  passage: Passage,
  at: number,
  end: number,
): { about: number[]; end: number } | null {
  const text = passage.body.text;
  const said = word.exec(text.slice(at, end))?.[0];
  if (!said) return null;
  const spokenOf = ctx.scopes.subjectsAt(passage.index, at).find((s) => s.kind === 'Park');
  const park = spokenOf?.entities.length === 1 ? spokenOf.entities[0]! : builtBefore(ctx, passage, at);
  if (park === null || (!spokenOf && shared.test(text.slice(at, end)))) return null;
  return { about: [park], end: at + said.length };
}

/** 重点建设云岭产业园。: the one park of the paragraph, where a clause before sets out to build it. */
function builtBefore(ctx: FigureContext, passage: Passage, at: number): number | null {
  const parks = new Set(ctx.scopes.mentionsIn(passage.index).flatMap((m) => (m.kind === 'Park' ? [m.entity] : [])));
  if (parks.size !== 1) return null;
  const built = sentencesOf(passage.body.text)
    .flatMap((s) => s.clauses)
    .filter((c) => c.end <= at)
    .findLast((c) => parkToBuild(ctx, passage, c) !== null);
  return built ? parkToBuild(ctx, passage, built) : null;
}

const wholeArea = /[全我本各][省市区县州镇]|全域|域内/u;

/** The park that the paragraph opens with and that its sentences go on to speak of, where this one does not speak of the whole area. */
export function lastingPark(ctx: FigureContext, passage: Passage, sentence: Sentence, name: string): number[] | null {
  if (sentence.index === 0 || !ofPark(name) || branchOf(ctx, passage, name) !== '') return null;
  if (wholeArea.test(passage.body.text.slice(sentence.start, sentence.end))) return null;
  const [nearest] = ctx.scopes.subjectsAt(passage.index, sentence.start);
  const said = nearest?.kind === 'Park' && nearest.mode === 'inherited' && nearest.passage === passage.index;
  const opens = nearest !== undefined && !/\p{Script=Han}{2}/u.test(passage.body.text.slice(0, nearest.start));
  return said && opens && nearest.start < sentence.start && nearest.entities.length === 1 ? nearest.entities : null;
}
