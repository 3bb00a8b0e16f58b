/** 前后写的一样吗, 分项加起来对得上吗, 有没有出入: is what the plan says of something the same everywhere? */
import type { Frame, FrameFilter } from '../frame.js';
import { entityFilters } from './filters.js';
import type { Marks } from './marks.js';
import { findMeasures } from './measures.js';

const isSaid = (marks: Marks) => marks.every('op').filter((m) => m.sense.op === 'agree' || m.sense.op === 'differ');

/** Offered states or levels are asked for themselves: 是新开工还是前期，前后写的一样吗. Uses the words that say no more. */
function offered(marks: Marks): boolean {
  return marks.every('status').length > 1 || marks.every('level').length > 1;
}

/** The frame of such a question, its words used; null where it is none. */
export function consistency(marks: Marks): Frame | null {
  const [said, ...more] = isSaid(marks);
  if (!said) return null;
  const places = marks.all('op').filter((m) => m.sense.op === 'places');
  if (offered(marks)) {
    marks.use(said, ...more, ...places);
    return null;
  }
  marks.use(said, ...more, ...places);
  marks.use(...marks.all('op').filter((m) => ['sum', 'than', 'both', 'either'].includes(m.sense.op)));
  const measures = findMeasures(marks);
  const filters: FrameFilter[] = entityFilters(marks, false);
  const years = marks.all('year');
  marks.use(...years);
  if (years.length > 0)
    filters.push({ field: 'year', word: years.map((y) => y.token.text).join('、'), words: years.flatMap((y) => y.sense.years) });
  for (const m of marks.all('sectionRef')) {
    marks.use(m);
    filters.push({ field: 'section', word: m.token.text, words: m.sense.paths });
  }
  for (const m of marks.all('level')) {
    marks.use(m);
    filters.push({ field: 'level', word: m.token.text, words: m.sense.values });
  }
  for (const m of marks.all('number')) {
    marks.use(m);
    filters.push({
      field: 'quantity',
      word: m.token.text,
      cmp: '=',
      value: m.sense.value,
      ...(m.sense.unit ? { unit: m.sense.unit } : {}),
    });
  }
  for (const m of [...marks.all('topic'), ...marks.all('text')]) {
    marks.use(m);
    filters.push({ field: 'text', word: m.sense.term, words: [m.sense.term] });
  }
  // What is counted is a word of the topic; 各市, 各园区 only say by what it is split.
  for (const m of marks.all('kind')) {
    marks.use(m);
    const each = /^[各每分]$/.test(marks.tokens[m.at - 1]?.text ?? '');
    const given = m.sense.kind === 'Section' || m.sense.kind === 'Conflict' || m.sense.kind === 'City';
    if (!each && !given)
      filters.push({ field: 'text', word: m.token.text, words: [m.token.text.replace(/^(?:重大|重点)(?=..)/, '')] });
  }
  marks.use(...marks.all('target'), ...marks.all('nature'));
  marks.use(...marks.all('link'), ...marks.all('plan'), ...marks.all('adjective'), ...marks.all('unit'), ...marks.all('carrier'));
  const asked = marks.all('ask').filter((m) => ['whether', 'howmany', 'howmuch'].includes(m.sense.ask));
  marks.use(...asked);
  // 前后一致吗，分别多少: what the two sides say is asked as well.
  const amounts = asked.filter((m) => m.sense.ask === 'howmuch' && !/^有多少$/.test(m.token.text));
  const want = amounts.length > 0 ? [{ kind: 'Conflict' as const, word: amounts[0]!.token.text }] : [];
  return { operation: said.sense.op === 'differ' ? 'differs' : 'agrees', want, measures, filters };
}

/** 百亿企业要有几家，怎么前后对不上: the amounts of both sides are asked for, not how many conflicts there are. */
export function bothSides(frame: Frame, marks: Marks): void {
  if (frame.operation !== 'conflicts' || frame.want.length + frame.measures.length === 0) return;
  const amount = marks.every('ask').find((m) => {
    const counts = marks.tokens[m.at + 1]?.senses.some((s) => s.is === 'kind' && s.kind === 'Conflict');
    return (m.sense.ask === 'howmuch' || m.sense.ask === 'howmany') && !counts && !/[处条]$/.test(m.token.text);
  });
  if (amount) frame.want.push({ kind: 'Conflict', word: amount.token.text });
}
