/**
 * What a company builds, or is built in a park, named behind it and a verb, so that it needs no proper name of its own:
 *   引导恒远集团投资建设轴承加工项目   支持恒远铝业在云岭产业园实施年产3万吨铝板项目   推动云岭产业园建设轴承检测服务中心
 */
import { aimWords, counted, facilityHeads } from '../lexicon/facility-heads.js';
import { commonProjectPhrases } from '../lexicon/project-heads.js';
import type { Reading } from './context.js';
import { cleanName, type Found } from './found.js';
import { parkHeadOf } from './park.js';

const builds =
  /^(?:[（(][^（）()]{1,24}[）)])?(?:等)?(?:在[^，。；]{2,20}?)?(?:负责|牵头|出资|独资|合资)?(?:投资)?(?:建设|实施|新建|扩建|承建|投建|兴建)((?:“[^“”]{2,12}”)?[^，。；：、“”的]{2,36}?(?:项目|工程|[一二三四五]期(?:项目|工程)?))/;
/** 项目库, 工程机械 */
const headStop = /^(?:部|师|机械|技术|塑料|院|承包|装备|材料|咨询|化|库|审批|责任|业主|单位|质量|管理|融资|清单|投资|公司|群|组)/;
const notOne = /^(?:一批|若干|多个|各类|一系列|[0-9一二三四五六七八九十百]+(?:个|项|大))/;

export function companyWorks({ outline }: Reading, companies: readonly Found[]): Found[] {
  return companies.flatMap((company): Found[] => {
    const text = outline.passages[company.passage]!.body.text;
    const facility = facilityBehind(text, company);
    if (facility) return [facility];
    if (company.kind !== 'Enterprise') return [];
    const match = builds.exec(text.slice(company.end));
    const work = match?.[1];
    if (!match || !work || notOne.test(work) || commonProjectPhrases.test(work)) return [];
    const end = company.end + match[0].length;
    if (headStop.test(text.slice(end))) return [];
    const start = end - work.length;
    return [{ passage: company.passage, start, end, kind: 'Project', name: cleanName(work), rule: 'project-of-company' }];
  });
}

const facility =
  /^(?:[（(][^（）()]{1,24}[）)])?(?:在[^，。；]{2,20}?)?(?:投资)?(?:谋划建设|规划建设|建设|新建|扩建|兴建|建成)([\u4e00-\u9fffA-Za-z0-9.]{6,26})(?=$|[，。；、])/;
const general =
  /^(?:若干|一批|国家|省级|市级|世界|企业|高水平|高标准|自己|自主|境外|海外|配套|公共|标准|各类|专业|特色|全国|全省)|[成为]/;

/** 恒远集团|建设|轴承及齿轮研发平台: the word for a work at the end of the clause, and words enough before it to tell which. */
function facilityBehind(text: string, builder: Found): Found | null {
  const match = facility.exec(text.slice(builder.end, builder.end + 80));
  const name = match?.[1];
  if (!match || !name || !facilityHeads.test(name) || parkHeadOf(name) || general.test(name)) return null;
  if (aimWords.test(name) || counted.test(name) || name.replace(facilityHeads, '').length < 3) return null;
  const end = builder.end + match[0].length;
  return {
    passage: builder.passage,
    start: end - name.length,
    end,
    kind: 'Project',
    name: cleanName(name),
    rule: 'project-of-company',
  };
}

/** `projects` without those that the company and its verb were read into. */
export function withoutBuilders(projects: readonly Found[], works: readonly Found[]): Found[] {
  return projects.filter((p) => !works.some((w) => w.passage === p.passage && p.start < w.start && p.end === w.end));
}
