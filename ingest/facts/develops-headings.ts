/**
 * What headings commit a plan's own place to, or the place whose section it is: the industry of their verb, and the
 * industries of the headings below one that calls them main, new or traditional.
 *
 *   二、做大做强轴承产业                        lead 轴承
 *   三、改造提升传统产业 / （一）锻件产业        traditional 锻件
 */
import type { RelationRecord, Role } from '../../graph/model.js';
import { statementsIn } from '../mentions/industry-statements.js';
import type { Section } from '../stages.js';
import { evidenceAt, sentencesOf } from './clauses.js';
import type { FactContext } from './context.js';
import { headingOf } from './heading.js';
import { readIndustries } from './industry-reading.js';
import { planArea } from './plan-place.js';
import { roleOf } from './roles.js';

/** The verb, and what the industries below are called. */
const classOf =
  /^(.{0,12}?)((?:战略性|主导|支柱|优势|传统|特色|新兴|重点|先导|未来|首位)[^，。、]{0,8}(?:产业|工业|行业)(?:集群|体系)?)$/;

export function developsByHeadings(context: FactContext): RelationRecord[] {
  const { outline } = context;
  return outline.sections.flatMap((section) =>
    section.kind === 'section' ? [...ownVerb(context, section), ...classAbove(context, section)] : [],
  );
}

/** 优先发展教育: what a government provides, in the chapter on public services. */
const publicService = /^(?:教育|卫生|医疗|医疗卫生|文化|体育|科技|就业|社会保障|社会事业|民生|公共服务)$/;

function ownVerb(context: FactContext, section: Section): RelationRecord[] {
  const { title } = section;
  const statements = sentencesOf(title).flatMap((sentence) => statementsIn(title, sentence));
  return statements.flatMap(({ form, cue, items, heads }) =>
    form === 'verb'
      ? items
          .filter((item) => !publicService.test(item.name))
          .flatMap((item) => told(context, section, item.name, roleOf({ cue: cue.text, heads, before: [] })))
      : [],
  );
}

function classAbove(context: FactContext, section: Section): RelationRecord[] {
  const { outline, mentions } = context;
  const [topic] = readIndustries(outline, mentions).topicsOver(section.index);
  const above = topic?.section === section.index && section.parent !== null ? outline.sections[section.parent] : undefined;
  const [, verb = '', called] = classOf.exec(above?.title.trim() ?? '') ?? [];
  return topic && called ? told(context, section, topic.name, roleOf({ cue: verb, heads: [called], before: [] })) : [];
}

/** The heading is the evidence; its place is that of the section, else the plan's own. */
function told(context: FactContext, section: Section, name: string, role: Role): RelationRecord[] {
  const { outline, mentions, scopes } = context;
  const heading = headingOf(outline, section);
  const to = readIndustries(outline, mentions).idOf(name);
  const subjects = scopes.subjectsOf(section.index);
  const own = subjects.length > 0 ? subjects.flatMap((s) => s.entities) : [planArea(outline, mentions)];
  if (heading === undefined || to === undefined) return [];
  return own.flatMap((entity): RelationRecord[] => {
    const from = entity === undefined ? undefined : mentions.entities[entity]?.id;
    const evidence = evidenceAt(outline, heading.passage, heading.start, heading.end, 'inherited');
    return from === undefined ? [] : [{ type: 'DEVELOPS', from, to, role: [role], evidence: [evidence] }];
  });
}
