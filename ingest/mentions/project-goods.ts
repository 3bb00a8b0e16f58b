/**
 * What a project makes, by its name less place, company, capacity and head: 恒远 | 年产3万吨 | 电子级磷酸 | 项目 → 电子级磷酸.
 * Only what the vocabulary ends as an industry or its goods do; 二期, 产业园 and 总部基地 make nothing.
 */

import { enterpriseForms } from '../lexicon/enterprise-forms.js';
import { facilityHeads, institutionHeads } from '../lexicon/facility-heads.js';
import { byPassage, type Reading } from './context.js';
import { Dictionary } from './dictionary.js';
import { covers, type Found } from './found.js';
import { canBeIndustry, isListedIndustry, looksLikeIndustry, phraseIn } from './industry-phrase.js';
import { isProper, partsOf } from './stem.js';

const head =
  /(?:扩能|扩产|扩建|改建|新建|迁建|技改|技术改造|改造|升级|研制|总装|地采|开采|建设|生产线|生产|产业化|一体化|产业园区?|产业|加工|制造|及配套|配套|等|[一二三四五六七八九十]期|项目|工程|基地|园区?|厂|车间)+$/;
const form = new RegExp(`(?:${enterpriseForms.join('|')})$`);
const kept = /(?:精深加工|深加工|加工|制造|一体化|生产|改造)$/;
/** Up to the capacity: 年产30万吨. */
const capacity =
  /^.*?(?:年产|日产|日处理|年处理|年加工)?[0-9０-９.．]+\s*(?:万|亿|千|百)*(?:吨级?|方|千瓦时?|兆瓦时?|吉瓦时?|[GM]Wh?|兆帕|立方米|平方米|台|辆|套|件|头|羽|亩|锭|米|片|支|箱|平米|英寸|只|张)(?:[/／]年)?(?:的)?/;

/** `named` are all mentions found so far. */
export function goodsOfProjects(reading: Reading, named: readonly Found[]): Found[] {
  const here = byPassage(named);
  const called = callNames(named, reading);
  return named.flatMap((project): Found[] => {
    if (project.kind !== 'Project') return [];
    const text = reading.outline.passages[project.passage]?.body.text.slice(project.start, project.end) ?? '';
    // Behind the last park or company that the name holds.
    const inner = (here.get(project.passage) ?? []).filter((f) => f.kind !== 'Project' && covers(project, f));
    const from = Math.max(0, ...inner.map((f) => f.end - project.start));
    const span = goodsIn(text, { from, called: callLength(text, from, called) }, reading);
    if (!span) return [];
    const [start, end] = [project.start + span.start, project.start + span.end];
    return [{ passage: project.passage, start, end, kind: 'Industry', name: span.name, rule: 'of-project' }];
  });
}

/** What companies and sites are called by, so that a project that begins so makes what follows: 恒远 | 电解铜箔 beside 恒远公司. */
function callNames(named: readonly Found[], { gazetteer }: Reading): Dictionary<true> {
  const names = new Dictionary<true>();
  for (const { kind, name } of named) {
    if (kind !== 'Enterprise' && kind !== 'Park') continue;
    const parts = partsOf(name, gazetteer);
    const first = parts.find((p) => p.kind === 'proper');
    if (first && first.text.length >= 2 && first.text.length <= 4) names.set(first.text, true);
    const short = name.slice(parts[0]?.kind === 'division' ? parts[0].end : 0).replace(form, '');
    if (kind === 'Enterprise' && short.length >= 2 && isProper(short, gazetteer)) names.set(short, true);
  }
  return names;
}

/** Where such a name ends that the text begins with, behind a place (`from`); 0 where none stands there. */
function callLength(text: string, from: number, names: Dictionary<true>): number {
  return (names.longestAt(text, 0) ?? names.longestAt(text, from))?.end ?? 0;
}

/** `from`: behind the last name inside; `called`: behind what a company or a site is called by. */
function goodsIn(text: string, { from, called }: { from: number; called: number }, reading: Reading) {
  const tail = head.exec(text)?.[0] ?? '';
  const work = kept.exec(tail.replace(/(?:项目|工程|基地|生产线)$/, ''))?.[0] ?? '';
  const end = text.length - tail.length + (tail.startsWith(work) ? work.length : 0);
  const sized = capacity.exec(text)?.[0].length ?? 0;
  const measured = sized > 0 && sized < end;
  const start = Math.max(from, measured ? sized : called > 0 ? called : nameLength(text.slice(0, end), reading));
  const phrase = start > 0 && end - start >= 3 ? phraseIn(text, start, end) : undefined;
  if (!phrase || phrase.name.length < 3 || phrase.name.length > 10) return undefined;
  // What is counted by the ton, or stands behind who makes it, is made, whatever its name ends with.
  const made =
    (measured || (called > 0 && phrase.name.length <= 6)) && canBeIndustry(phrase.name) && !isWork(text, phrase.name, tail);
  if (!made && !looksLikeIndustry(phrase.name)) return undefined;
  // What the vocabulary has is found in the name without this.
  return isListedIndustry(phrase.name) ? undefined : phrase;
}

/** 湿地公园, 河段治理, 资源库: a work in itself. */
function isWork(text: string, name: string, tail: string): boolean {
  const whole = text.replace(/(?:项目|工程)$/, '');
  const kinds = /(?:生产线|基地|车间|产业园|产业园区)$/;
  return (
    [name, ...(kinds.test(whole) ? [] : [whole])].some(
      (n) => facilityHeads.test(n) || institutionHeads.test(n) || /治理$|整治$|修复$/.test(n),
    ) || /^[园厂]/.test(tail)
  );
}

/** The places and the proper name that a project's name begins with. */
function nameLength(text: string, { gazetteer }: Reading): number {
  const parts = partsOf(text, gazetteer);
  const at = parts.findIndex((p) => p.kind !== 'division' && p.kind !== 'region' && p.kind !== 'mark' && p.kind !== 'pair');
  const first = parts[at];
  if (first === undefined) return 0;
  return first.kind === 'proper' && parts[at + 1] !== undefined ? first.end : first.start;
}
