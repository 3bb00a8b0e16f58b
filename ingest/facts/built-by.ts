/** Who builds a project: the company that its name carries, or that 由…投资建设 names. */
import type { RelationRecord } from '../../graph/model.js';
import type { Mention } from '../stages.js';
import { bracketItems } from './bracket-items.js';
import { clauseAt, evidenceAt, sentencesOf } from './clauses.js';
import type { FactContext } from './context.js';

const builder = /(?:由|依托)$/;
/** 支持恒远集团|在云岭产业园建设|轴承研发平台 */
const between =
  /^(?:[（(][^（）()]{1,24}[）)])?(?:在[^，。；]{2,20}?)?(?:负责|牵头|出资|独资)?(?:投资|谋划|规划)?(?:建设|实施|新建|扩建|承建|兴建|建成)的?$/;
/** …项目，由 | 恒远集团 | 投资建设; …项目。建设单位： | 恒远集团 */
const told = /^(?:(?:该|本)?(?:项目|工程)?由|(?:项目)?(?:建设|承建|实施|业主|投资|责任)(?:单位|主体|企业|业主|方)(?:为|[：:]))$/;
/** How many sentences later the text may still say who builds. */
const reach = 2;
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
  const here = companies.filter(
    (m) =>
      clause !== undefined &&
      m.start >= clause.start &&
      m.end <= clause.end &&
      ((builder.test(text.slice(clause.start, m.start)) && builds.test(text.slice(m.end, m.end + 6))) ||
        (m.end <= project.start && between.test(text.slice(m.end, project.start)))),
  );
  return here.length > 0 ? here : namedLater(context, project, companies);
}

/** A clause behind says who builds the project, and no other project stands between. */
function namedLater(context: FactContext, project: Mention, companies: readonly Mention[]): Mention[] {
  const text = context.outline.passages[project.passage]!.body.text;
  const sentences = sentencesOf(text);
  const own = clauseAt(sentences, project.start);
  const next = context.scopes
    .mentionsIn(project.passage)
    .find((m) => m.kind === 'Project' && m.start >= project.end && m.entity !== project.entity);
  const later = sentences
    .slice(own?.sentence ?? sentences.length, (own?.sentence ?? 0) + reach + 1)
    .flatMap((s) => s.clauses)
    .filter((c) => c.start >= project.end && c.start < (next?.start ?? text.length));
  return companies.filter((m) =>
    later.some((c) => {
      const words = text.slice(c.start, m.start);
      const said = c.start <= m.start && m.end <= c.end && told.test(words);
      return said && (!words.endsWith('由') || builds.test(text.slice(m.end, m.end + 6)));
    }),
  );
}
