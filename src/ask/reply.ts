/** The answer in words, the count first. */
import type { AnswerItem, Language } from './answer.js';
import { aboutOf } from './describe.js';
import type { Frame } from './frame.js';
import type { Outcome } from './run/outcome.js';

const comma = { zh: '、', en: ', ' } as const;

function itemText(item: AnswerItem): string {
  if (item.kind === 'VALUE')
    return item.value === null ? (item.name ?? '') : `${item.name ?? ''} ${item.value}${item.unit ? ` ${item.unit}` : ''}`;
  if (item.kind === 'SECTION')
    return item.name && item.name !== item.section ? `${item.section} ${item.name}` : (item.section ?? '');
  return item.name ?? '';
}

/** For an answered question; `notes` are corrections of spelling and the like. */
export function answerText(frame: Frame, outcome: Outcome, language: Language, notes: readonly string[]): string {
  const { items } = outcome;
  const zh = language === 'zh';
  const lead = notes.length > 0 ? `${notes.join(zh ? '；' : '; ')}${zh ? '。' : '. '}` : '';
  const first = items[0]!;
  if (first.kind === 'BOOLEAN')
    return `${lead}${first.boolean ? (zh ? '是' : 'Yes') : zh ? '否' : 'No'}${zh ? '：' : ': '}${first.name ?? ''}`;
  const things = items.filter((i) => i.kind !== 'VALUE');
  const last = items.at(-1)!;
  if (last.kind === 'BOOLEAN' && things.length === 1) return answerText(frame, { ...outcome, items: [last] }, language, notes);
  const values = items.filter((i) => i.kind === 'VALUE');
  const by = outcome.byText ? (zh ? '（据同一句中的提及）' : ' (named in the same clause)') : '';
  const remarks = (outcome.remarks ?? []).map((r) => (zh ? `（${r}）` : ` (${r})`)).join('');
  if (things.length === 0) return `${lead}${values.map(itemText).join(zh ? '；' : '; ')}${remarks}${zh ? '。' : '.'}`;
  const unit = frame.operation === 'sections' || frame.operation === 'references' ? '处' : '个';
  const head = zh ? `共${things.length}${unit}${by}：` : `${things.length} found${by}: `;
  const tail = values.length > 0 ? `${zh ? '；' : '; '}${values.map(itemText).join(comma[language])}` : '';
  return `${lead}${head}${things.map(itemText).join(comma[language])}${tail}${remarks}${zh ? '。' : '.'}`;
}

/** For a question that the plan does not answer: what was looked for, and why there is nothing. */
export function refusalText(frame: Frame, outcome: Outcome, language: Language, notes: readonly string[]): string {
  const zh = language === 'zh';
  const lead = notes.length > 0 ? `${notes.join(zh ? '；' : '; ')}${zh ? '。' : '. '}` : '';
  const reason = outcome.reason;
  if (reason?.why === 'no-figure') {
    const years =
      reason.years.length > 0
        ? zh
          ? `；规划给出的年份是${reason.years.join('、')}`
          : `; the plan gives ${reason.years.join(', ')}`
        : '';
    return zh
      ? `${lead}规划没有给出所问的“${reason.measure}”${years}。`
      : `${lead}The plan does not state “${reason.measure}” as asked${years}.`;
  }
  if (reason?.why === 'not-comparable')
    return zh
      ? `${lead}规划给出的数值不全或单位不同，不能这样计算。`
      : `${lead}The figures are not all given, or differ in unit, so this cannot be computed.`;
  if (reason?.why === 'no-conflict') {
    const about = aboutOf(frame) || frame.measures.map((m) => m.word).join('、') || (zh ? '所问' : 'it');
    return zh
      ? `${lead}没有发现规划对“${about}”有前后不同的说法，也没有两处可以核对的数字。`
      : `${lead}No two statements about “${about}” were found that could be held against each other.`;
  }
  if (reason?.why === 'miscounted')
    return zh
      ? `${lead}问的是${reason.expected}个，规划里这样找到${reason.found}个，不能确定是哪些。`
      : `${lead}The question speaks of ${reason.expected}; the plan gives ${reason.found} this way, so it is not certain which are meant.`;
  const about =
    reason?.why === 'nothing' && reason.filter ? reason.filter.word : aboutOf(frame) || frame.want.map((w) => w.word).join('、');
  if (about === '') return zh ? `${lead}规划中没有找到所问的内容。` : `${lead}The plan has nothing of the kind.`;
  return zh ? `${lead}规划中没有找到符合“${about}”的内容。` : `${lead}The plan has nothing that meets “${about}”.`;
}

export function absentText(terms: readonly string[], language: Language): string {
  return language === 'zh' ? `规划全文没有提到“${terms.join('”“')}”。` : `The plan does not mention “${terms.join('”, “')}”.`;
}

export function unclearText(words: readonly string[], language: Language): string {
  const list = words.join('”“');
  if (words.length === 0) return language === 'zh' ? '没有看出要问什么。' : 'It is not clear what is asked.';
  return language === 'zh' ? `没有理解“${list}”，不作猜测。` : `Not understood: “${list}”. No guess is made.`;
}
