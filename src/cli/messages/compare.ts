/** What is said where two plans are compared. */
import type { ChangeType, Obstacle } from '../../compare/comparison.js';

const listed = (lines: readonly string[]) => lines.map((line) => `\n  ${line}`).join('');

export const compareEn = {
  about: 'compare two plans: what the second adds, drops, raises, lowers or changes',
  same: (title: string) => `Both names mean one plan: ${title}`,
  several: (given: string, plans: readonly string[]) =>
    `"${given}" may be ${plans.length} plans. Give the id of one, or more of its title:${listed(plans)}`,
  plan: (letter: string, title: string, period: string | null) => `${letter}  ${title}${period ? ` (${period})` : ''}`,
  kinds: { industry: 'Industries', park: 'Parks', project: 'Projects', target: 'Targets', policy: 'Documents cited' },
  heading: (what: string, counts: readonly string[]) => `${what}: ${counts.join(', ')}`,
  counts: {
    added: (n: number) => `${n} added`,
    dropped: (n: number) => `${n} dropped`,
    raised: (n: number) => `${n} raised`,
    lowered: (n: number) => `${n} lowered`,
    changed: (n: number) => `${n} changed`,
  } satisfies Record<ChangeType, (n: number) => string>,
  unchanged: (n: number) => `${n} unchanged`,
  change: 'Change',
  thing: 'What',
  year: 'Year',
  reason: 'Why',
  reached: 'Reached',
  more: (n: number) => `(and ${n} more)`,
  page: (n: number) => `, p. ${n}`,
  named: 'named',
  conflicts: (n: number) => `Contradictions between the plans: ${n}`,
  outcomes: (targets: number, reported: number, reached: number, share: string | null) =>
    `Targets of A: ${targets} for single years; B reports on ${reported}, of which ${reached} reached${share ? ` (${share})` : ''}`,
  notCompared: (n: number) => `Not compared: ${n}`,
  obstacles: {
    unit: 'different quantities',
    year: 'years that only one plan has',
    several: 'several values in one plan',
  } satisfies Record<Obstacle, string>,
};

export const compareZh: typeof compareEn = {
  about: '对比两个规划：后者新增、不再提及、提高、降低或改变了什么',
  same: (title) => `两个名称指的是同一个规划：${title}`,
  several: (given, plans) => `“${given}”可能指 ${plans.length} 个规划，请给出其中一个的标识，或更多的标题文字：${listed(plans)}`,
  plan: (letter, title, period) => `${letter}  ${title}${period ? `（${period}）` : ''}`,
  kinds: { industry: '产业', park: '园区', project: '项目', target: '目标', policy: '引用文件' },
  heading: (what, counts) => `${what}：${counts.join('，')}`,
  counts: {
    added: (n) => `新增 ${n}`,
    dropped: (n) => `不再提及 ${n}`,
    raised: (n) => `提高 ${n}`,
    lowered: (n) => `降低 ${n}`,
    changed: (n) => `变化 ${n}`,
  },
  unchanged: (n) => `未变 ${n}`,
  change: '变化',
  thing: '事项',
  year: '年份',
  reason: '原因',
  reached: '是否达到',
  more: (n) => `（另有 ${n} 处）`,
  page: (n) => `，第${n}页`,
  named: '提及',
  conflicts: (n) => `两规划之间的矛盾：${n}`,
  outcomes: (targets, reported, reached, share) =>
    `A 的年度目标 ${targets} 项，B 报告了其中 ${reported} 项的实际值，达到 ${reached} 项${share ? `（${share}）` : ''}`,
  notCompared: (n) => `未能对比：${n}`,
  obstacles: { unit: '单位不是同一种量', year: '只有一个规划提出的年份', several: '一个规划给出多个数值' },
};
