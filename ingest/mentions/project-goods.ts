/**
 * What a project makes, by its name less place, company, capacity and head: 恒远 | 年产3万吨 | 电子级磷酸 | 项目 → 电子级磷酸.
 * Only what the vocabulary ends as an industry or its goods do; 二期, 产业园 and 总部基地 make nothing.
 */

import { byPassage, type Reading } from './context.js';
import { covers, type Found } from './found.js';
import { isListedIndustry, looksLikeIndustry, phraseIn } from './industry-phrase.js';
import { partsOf } from './stem.js';

const head =
  /(?:扩能|扩产|扩建|改建|新建|迁建|技改|技术改造|改造|升级|建设|生产线|生产|产业化|一体化|产业园区?|产业|加工|制造|及配套|配套|等|[一二三四五六七八九十]期|项目|工程|基地|园区?|厂|车间)+$/;
const kept = /(?:精深加工|深加工|加工|制造|一体化|生产|改造)$/;
/** Up to the capacity: 年产30万吨. */
const capacity =
  /^.*?(?:年产|日产|日处理|年处理|年加工)?[0-9０-９.．]+\s*(?:万|亿|千|百)*(?:吨级?|方|千瓦|兆瓦|立方米|平方米|台|辆|套|件|头|羽|亩|锭|米|片|支|箱|平米|英寸|只|张)(?:[/／]年)?(?:的)?/;

/** `named` are all mentions found so far. */
export function goodsOfProjects(reading: Reading, named: readonly Found[]): Found[] {
  const here = byPassage(named);
  return named.flatMap((project): Found[] => {
    if (project.kind !== 'Project') return [];
    const text = reading.outline.passages[project.passage]?.body.text.slice(project.start, project.end) ?? '';
    // Behind the last park or company that the name holds.
    const inner = (here.get(project.passage) ?? []).filter((f) => f.kind !== 'Project' && covers(project, f));
    const from = Math.max(0, ...inner.map((f) => f.end - project.start));
    const span = goodsIn(text, from, reading);
    if (!span) return [];
    const [start, end] = [project.start + span.start, project.start + span.end];
    return [{ passage: project.passage, start, end, kind: 'Industry', name: span.name, rule: 'of-project' }];
  });
}

function goodsIn(text: string, from: number, reading: Reading) {
  const tail = head.exec(text)?.[0] ?? '';
  const work = kept.exec(tail.replace(/(?:项目|工程|基地|生产线)$/, ''))?.[0] ?? '';
  const end = text.length - tail.length + (tail.startsWith(work) ? work.length : 0);
  const sized = capacity.exec(text)?.[0].length ?? 0;
  const start = Math.max(from, sized > 0 && sized < end ? sized : nameLength(text.slice(0, end), reading));
  const phrase = start > 0 && end - start >= 3 ? phraseIn(text, start, end) : undefined;
  if (!phrase || phrase.name.length < 3 || phrase.name.length > 10 || !looksLikeIndustry(phrase.name)) return undefined;
  // What the vocabulary has is found in the name without this.
  return isListedIndustry(phrase.name) ? undefined : phrase;
}

/** The places and the proper name that a project's name begins with. */
function nameLength(text: string, { gazetteer }: Reading): number {
  const parts = partsOf(text, gazetteer);
  const at = parts.findIndex((p) => p.kind !== 'division' && p.kind !== 'region' && p.kind !== 'mark' && p.kind !== 'pair');
  const first = parts[at];
  if (first === undefined) return 0;
  return first.kind === 'proper' && parts[at + 1] !== undefined ? first.end : first.start;
}
