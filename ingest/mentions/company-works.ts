/**
 * What a company builds, named behind the company and a verb, so that it needs no proper name of its own:
 *   引导恒远集团投资建设轴承加工项目   支持恒远铝业在云岭产业园实施年产3万吨铝板项目
 */
import { commonProjectPhrases } from '../lexicon/project-heads.js';
import type { Reading } from './context.js';
import { cleanName, type Found } from './found.js';

const builds =
  /^(?:[（(][^（）()]{1,24}[）)])?(?:等)?(?:在[^，。；]{2,20}?)?(?:负责|牵头|出资|独资|合资)?(?:投资)?(?:建设|实施|新建|扩建|承建|投建|兴建)((?:“[^“”]{2,12}”)?[^，。；：、“”的]{2,36}?(?:项目|工程|[一二三四五]期(?:项目|工程)?))/;
/** 项目库, 工程机械 */
const headStop = /^(?:部|师|机械|技术|塑料|院|承包|装备|材料|咨询|化|库|审批|责任|业主|单位|质量|管理|融资|清单|投资|公司|群|组)/;
const notOne = /^(?:一批|若干|多个|各类|一系列|[0-9一二三四五六七八九十百]+(?:个|项|大))/;

export function companyWorks({ outline }: Reading, companies: readonly Found[]): Found[] {
  return companies.flatMap((company): Found[] => {
    const text = outline.passages[company.passage]!.body.text;
    const match = builds.exec(text.slice(company.end));
    const work = match?.[1];
    if (!match || !work || notOne.test(work) || commonProjectPhrases.test(work)) return [];
    const end = company.end + match[0].length;
    if (headStop.test(text.slice(end))) return [];
    const start = end - work.length;
    return [{ passage: company.passage, start, end, kind: 'Project', name: cleanName(work), rule: 'project-of-company' }];
  });
}

/** `projects` without those that the company and its verb were read into. */
export function withoutBuilders(projects: readonly Found[], works: readonly Found[]): Found[] {
  return projects.filter((p) => !works.some((w) => w.passage === p.passage && p.start < w.start && p.end === w.end));
}
