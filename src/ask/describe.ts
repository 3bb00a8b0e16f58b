/** A frame in words, in the question's language. */
import type { Language } from './answer.js';
import type { Chip, Frame, FrameFilter, Operation } from './frame.js';
import { everyPlace } from './understand/rank.js';

export const operationNames: Record<Operation, readonly [string, string]> = {
  list: ['列出', 'list'],
  count: ['计数', 'count'],
  value: ['取数值', 'figure'],
  sum: ['合计', 'sum'],
  average: ['平均', 'mean'],
  difference: ['相差', 'difference'],
  ratio: ['倍数', 'ratio'],
  rank: ['排序', 'rank'],
  check: ['是否', 'yes or no'],
  compare: ['比较', 'compare'],
  sections: ['所在章节', 'sections'],
  references: ['所指章节', 'points to'],
  define: ['释义', 'meaning'],
  identify: ['名称', 'name'],
  conflicts: ['前后不一', 'conflicts'],
  agrees: ['前后是否一致', 'consistent'],
  differs: ['前后是否有出入', 'in conflict'],
  plans: ['哪些规划', 'which plans'],
  changes: ['两规划的变化', 'changes between plans'],
};

const fieldNames: Record<FrameFilter['field'], readonly [string, string]> = {
  entity: ['与之相关', 'related to'],
  topic: ['主题', 'about'],
  level: ['级别', 'level'],
  status: ['状态', 'status'],
  role: ['定位', 'role'],
  year: ['年份', 'year'],
  nature: ['性质', 'nature'],
  section: ['章节', 'in section'],
  text: ['原文含', 'clause holds'],
  quantity: ['数值', 'figure'],
  within: ['属于', 'of'],
  among: ['其中', 'among'],
  change: ['变化', 'change'],
};

const pick = (pair: readonly [string, string], language: Language): string => pair[language === 'zh' ? 0 : 1];

/** One chip a part of the frame; `inherited` are the filters and wants that an earlier question fixed. */
export function chipsOf(frame: Frame, language: Language, inherited: ReadonlySet<unknown> = new Set()): Chip[] {
  const source = (part: unknown): Chip['source'] => (inherited.has(part) ? 'history' : 'question');
  const chips: Chip[] = [
    { role: 'operation', label: pick(operationNames[frame.operation], language), source: source('operation') },
  ];
  for (const w of frame.want) chips.push({ role: 'want', label: w.word, source: source(w) });
  for (const m of frame.measures) chips.push({ role: 'measure', label: m.word, source: source(m) });
  for (const f of frame.filters) {
    const not = f.not ? (language === 'zh' ? '非' : 'not ') : '';
    chips.push({ role: 'filter', label: `${pick(fieldNames[f.field], language)}：${not}${filterWords(f)}`, source: source(f) });
  }
  if (frame.rank) {
    const { dir, from, count } = frame.rank;
    const what = pick(dir === 'max' ? ['从大到小', 'largest first'] : ['从小到大', 'smallest first'], language);
    chips.push({
      role: 'rank',
      label: count >= everyPlace ? what : count > 1 ? `${what} ${from}–${from + count - 1}` : `${what} ${from}`,
      source: source(frame.rank),
    });
  }
  return chips;
}

function filterWords(f: FrameFilter): string {
  if (!f.frame) return f.word;
  return `${f.word}（${f.frame.filters.map(filterWords).join('、')}）`;
}

/** What the frame is about, for sentences: 云岭高新区、北斗. */
export function aboutOf(frame: Frame): string {
  return frame.filters.map((f) => (f.not ? `非${filterWords(f)}` : filterWords(f))).join('、');
}
