/** Words that only help: question words, verbs of relation, counters. What no operation needs stays unused. */
import type { Frame } from '../frame.js';
import type { Marks } from './marks.js';
import { comparesTwo } from './operation.js';
import { isSpan } from './span.js';

/** Words that only help the operation chosen. */
export function useHelpers(marks: Marks, frame: Frame): void {
  marks.use(
    ...marks.all('ask'),
    ...marks.all('link'),
    ...marks.all('plan'),
    ...marks.all('adjective'),
    // 千亿元产业: an amount says which are meant, unlike the unit of 多少亿元.
    ...marks.all('unit').filter((m) => !m.token.senses.some((s) => s.is === 'number')),
    ...marks.all('relative'),
  );
  const helpful = new Set([
    'both',
    'either',
    ...(frame.operation === 'difference' || frame.operation === 'compare' ? ['than', 'difference'] : []),
    ...(['sum', 'count', 'check', 'list', 'value', 'difference', 'rank', 'sections'].includes(frame.operation) ? ['sum'] : []),
    ...(frame.operation === 'average' ? ['average'] : []),
    ...(frame.operation === 'ratio' ? ['ratio', 'multiple', 'than'] : []),
    ...(frame.operation === 'difference' ? ['change', 'between'] : []),
    ...(frame.measures.length > 0 ? ['share'] : []),
  ]);
  marks.use(...marks.all('op').filter((m) => helpful.has(m.sense.op)));
  if (frame.operation === 'compare' || frame.operation === 'difference') {
    const degree = marks.all('degree')[0];
    const [compare] = marks.all('compare');
    if (degree) frame.direction = degree.sense.direction;
    else if (compare) frame.direction = compare.sense.cmp.startsWith('<') ? 'less' : 'more';
    marks.use(...marks.all('degree'), ...(comparesTwo(marks) ? marks.all('compare') : []));
  }
  expectation(marks, frame);
  if (frame.want.some((w) => w.kind === 'Passage')) return;
  if (frame.operation === 'sections' && frame.measures.length === 0 && frame.filters.every((f) => f.field === 'section')) {
    // 铁路写在哪: the kind's own word is looked for.
    const words = [...new Set(frame.want.filter((w) => w.kind !== 'Section').map((w) => w.word))];
    frame.filters.push(...words.map((word) => ({ field: 'text' as const, word, words: [word] })));
  }
  if (frame.operation === 'sections' && marks.every('ask').some((m) => m.sense.ask === 'contents')) {
    frame.want = [{ kind: 'Passage', word: '内容' }];
    return;
  }
  // 写在哪一节 is where it is treated, 哪些章节提到 every mention.
  const parts = frame.want.some((w) => w.kind === 'Section');
  if (
    frame.operation === 'sections' &&
    !parts &&
    !marks.tokens.some((t) => /提|出现|现身|亮相|露|冒|引|点|讲到|说到|谈到|涉及|哪些|哪几/.test(t.text))
  )
    frame.want = [{ kind: 'Section', word: '章节' }];
  const special = frame.operation === 'sections' && !parts ? askedPart(marks) : null;
  if (special) frame.want = [{ kind: 'Section', word: special }];
  if (frame.operation === 'sections')
    marks.use(...marks.all('op').filter((m) => m.sense.op === 'places' || m.sense.op === 'matter'));
  if (frame.operation === 'sections' || parts) marks.use(...marks.all('kind').filter((m) => m.sense.kind === 'Section'));
  if (frame.operation === 'conflicts') marks.use(...marks.all('op').filter((m) => m.sense.op === 'places'));
  if (frame.operation === 'conflicts') marks.use(...marks.all('kind').filter((m) => m.sense.kind === 'Conflict'));
}

/** 哪个专栏, 哪张表: a part of a kind of its own is asked for. */
function askedPart(marks: Marks): string | null {
  for (const m of marks.every('ask')) {
    const next = marks.tokens[m.at + 1];
    const text = m.token.text + (next && next.start === m.token.end ? next.text : '');
    const part = /^(?:在)?(?:哪|什么|几)(?:个|张|几个|几张|一个|一张|些)?(专栏|表)/.exec(text)?.[1];
    if (part && !/^.*表示/.test(text)) return part;
  }
  return null;
}

/** 五年净增多少: the years that a plan is for. */
function isPlansLength(years: number, marks: Marks): boolean {
  return marks.catalogue.plans.some(({ period }) => {
    const [from, to] = (period ?? '').split('-').map(Number);
    return from && to ? to - from + 1 === years : false;
  });
}

/** 三个市里唯一没有园区的是谁: there should be one. */
function theOnlyOne(marks: Marks, frame: Frame): boolean {
  const only = marks.all('op').find((m) => m.sense.op === 'only' && m.token.text === '唯一');
  const asked = marks.every('ask').some((m) => /^(?:是|有|都有)?(?:哪个|哪几个|哪些|哪座|哪|谁)$/.test(m.token.text));
  if (only && frame.operation === 'list') {
    marks.use(only);
    frame.expected = 1;
  }
  return asked;
}

/** 哪两个园区, 两个园区, 六市: how many there should be. */
function expectation(marks: Marks, frame: Frame): void {
  // 两年分别多少: the two years that the question itself names.
  const years = frame.filters.find((f) => f.field === 'year')?.words?.length ?? 0;
  marks.use(...marks.all('number').filter((m) => m.sense.unit === '年' && m.sense.value === years));
  if (isSpan(frame))
    marks.use(...marks.all('number').filter((m) => m.sense.unit === '年' && isPlansLength(m.sense.value, marks)));
  // 新材料、新能源两个都发展: the number of what is given.
  const given = (m: { at: number }) =>
    marks.tokens[m.at + 1]?.senses.some((s) => s.is === 'op' && s.op === 'both') &&
    /^[都均皆]/.test(marks.tokens[m.at + 1]!.text);
  const several = frame.filters.filter((f) => ['topic', 'entity', 'text', 'section'].includes(f.field)).length;
  marks.use(...marks.all('number').filter((m) => given(m) && m.sense.value === several));
  const counter = marks.all('number').find((m) => m.sense.unit && /^(?:个|家|项|市|座|条|种|处)$/.test(m.sense.unit));
  if (!counter) return;
  if (counter.sense.unit === '市') {
    const cities = frame.filters.some(
      (f) => f.field === 'entity' && f.ids?.some((id) => marks.catalogue.entities.get(id)?.kind === 'City'),
    );
    marks.use(counter);
    if (cities || frame.want.length > 0) return;
    frame.want = [{ kind: 'City', word: counter.token.text }];
    frame.expected = counter.sense.value;
    return;
  }
  const kindAt = marks
    .every('kind')
    .find((k) => k.at > counter.at && k.at - counter.at <= 3 && frame.want.some((w) => w.kind === k.sense.kind));
  // 两大园区是哪两个: the count said again.
  marks.use(
    ...marks.all('number').filter((m) => m.at > counter.at && m.sense.value === counter.sense.value && m.sense.unit === '个'),
  );
  marks.use(counter);
  if (!kindAt) return;
  // 三个市里投资最多的: one of the three.
  const inside = /^(?:里|里面|中|当中|之中|里头)$/.test(marks.tokens[kindAt.at + 1]?.text ?? '');
  if (inside && (frame.rank || theOnlyOne(marks, frame))) return;
  if (frame.rank && frame.rank.count === 1 && frame.rank.from === 1) frame.rank.count = counter.sense.value;
  else frame.expected = counter.sense.value;
}
