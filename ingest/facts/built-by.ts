/** Who builds a project: the company that its name carries, or that 由…投资建设 names. */
import type { RelationRecord } from '../../graph/model.js';
import type { Mention } from '../stages.js';
import { bracketItems } from './bracket-items.js';
import { clauseAt, evidenceAt, sentencesOf } from './clauses.js';
import type { FactContext } from './context.js';

const builder = /(?:由|依托)$/;
/** 支持恒远集团|在云岭产业园建设|轴承研发平台 */
const between =
  /^(?:[（(][^（）()]{1,24}[）)])?(?:在[^，。；]{2,20}?)?(?:负责|牵头|出资|独资)?(?:投资|谋划|规划)?(?:建设|实施|新建|扩建|承建|兴建|建成)$/;
const builds = /^(?:负责)?(?:投资|承建|建设|出资|牵头)/;

export function builtByRule(context: FactContext): RelationRecord[] {
  const projects = context.mentions.mentions.filter((m) => m.kind === 'Project');
  return projects.flatMap((project) => {
    const here = context.scopes.mentionsIn(project.passage).filter((m) => m.kind === 'Enterprise');
    const inside = here.filter((m) => m.start >= project.start && m.end <= project.end);
    const told = bracketItems(context, project, ['Enterprise']);
    const own = told.length ? told : inside.length ? inside : named(context, project, here);
    return (inRow(context, project, here) ?? own).map((company) => ({
      type: 'BUILT_BY' as const,
      from: context.mentions.entities[project.entity]!.id,
      to: context.mentions.entities[company.entity]!.id,
      evidence: [
        evidenceAt(
          context.outline,
          project.passage,
          Math.min(project.start, company.start),
          Math.max(project.end, company.end),
          'stated',
        ),
      ],
    }));
  });
}

/** In a table of projects the company in a column of its own builds the row's project. */
function inRow(context: FactContext, project: Mention, companies: readonly Mention[]): Mention[] | null {
  if (context.outline.passages[project.passage]?.kind !== 'row') return null;
  return companies.filter((m) => m.rule === 'column:Enterprise');
}

/** 临江铝板项目由恒远集团投资建设, 支持恒远集团建设轴承研发平台 */
function named(context: FactContext, project: Mention, companies: readonly Mention[]): Mention[] {
  const text = context.outline.passages[project.passage]!.body.text;
  const clause = clauseAt(sentencesOf(text), project.start);
  return companies.filter(
    (m) =>
      clause !== undefined &&
      m.start >= clause.start &&
      m.end <= clause.end &&
      ((builder.test(text.slice(clause.start, m.start)) && builds.test(text.slice(m.end, m.end + 6))) ||
        (m.end <= project.start && between.test(text.slice(m.end, project.start)))),
  );
}
