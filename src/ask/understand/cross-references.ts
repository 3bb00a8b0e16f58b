/** 工业项目要看哪个专栏, 讲环保那节让人落实哪一章: where a passage points to, not where something is written. */
import type { Frame, FrameFilter } from '../frame.js';
import { entityFilters } from './filters.js';
import type { Marks } from './marks.js';

/** Stands before the section asked for. */
const pointsTo =
  /^(?:看|要看|去看|见|请见|参见|参看|参阅|参考|参照|详见|详看|查看|查|落实|按|按照|依照|依据|根据|执行|对照|对应|对应的|对应到|指向|指到|引到|引向|转到|跳到|翻到|去翻|翻|支持|遵照|结合|衔接|呼应|挂钩)$/;
/** Stands behind it: 跟哪一章衔接. */
const pointsFrom = /^(?:衔接|相衔接|对应|相对应|呼应|相呼应|挂钩|参见)$/;

/** The frame of such a question, its words used; null where it is none. Scope words: which kind of section is asked for. */
export function crossReference(marks: Marks): Frame | null {
  const pointed = pointedTo(marks);
  if (pointed) return pointed;
  const asked = askedSection(marks);
  if (!asked) return null;
  const before = verbBefore(asked.from, marks);
  const verb = before ?? marks.tokens.findIndex((t, at) => at > asked.to && pointsFrom.test(t.text));
  if (verb < 0) return null;
  for (let at = asked.from; at <= asked.to; at++) marks.use({ at });
  marks.use({ at: verb });
  const filters: FrameFilter[] = entityFilters(marks, false).map(
    (f): FrameFilter => (f.field === 'topic' ? { field: 'text', word: f.word, words: f.words ?? [f.word] } : f),
  );
  for (const m of marks.all('sectionRef')) {
    marks.use(m);
    // 农业项目 is what is asked about, though the box pointed to is headed so.
    if (m.sense.lists) filters.push(asText(m.at, m.token.text, marks));
    else filters.push({ field: 'section', word: m.token.text, words: m.sense.paths });
  }
  for (const m of [...marks.all('topic'), ...marks.all('text')]) filters.push(asText(m.at, m.sense.term, marks));
  for (const m of marks.all('entity')) filters.push(asText(m.at, m.token.text, marks));
  for (const m of marks.all('measure')) filters.push(asText(m.at, m.token.text, marks));
  for (const m of marks.all('kind')) {
    if (m.sense.kind === 'Section' || m.at > asked.to) marks.use(m);
    else filters.push(asText(m.at, m.token.text, marks));
  }
  if (filters.length === 0) return null;
  marks.use(...marks.all('op').filter((m) => m.sense.op === 'places'));
  marks.use(...marks.all('link'), ...marks.all('plan'), ...marks.all('adjective'), ...marks.all('ask'));
  return { operation: 'references', want: [{ kind: 'Section', word: asked.word }], measures: [], filters };
}

const speaksOf = /提[到及过起]|引用|引述|参[见看照阅考]|[详请]?见|看|查阅|指[向到]|说到|点到|用到|依据|对照/;

/** 哪几处让人去看表3: the sections that point to one given, not the one it stands in. */
function pointedTo(marks: Marks): Frame | null {
  const [given, ...more] = marks.all('sectionRef');
  const asked = marks.every('ask').find((m) => m.sense.ask === 'sections' || /^哪(?:几|些)/.test(m.token.text));
  if (!given || more.length > 0 || !asked || asked.at > given.at) return null;
  const between = marks.tokens.slice(asked.at + 1, given.at);
  const content = marks.tokens.some((t, at) => at !== given.at && t.senses.some((s) => contents.has(s.is)));
  if (content || !between.some((t) => speaksOf.test(t.text))) return null;
  marks.use(...marks.tokens.map((_, at) => ({ at })));
  const filter: FrameFilter = { field: 'section', word: given.token.text, words: given.sense.paths, up: true };
  return { operation: 'references', want: [{ kind: 'Section', word: '章节' }], measures: [], filters: [filter] };
}

const contents: ReadonlySet<string> = new Set(['topic', 'text', 'entity', 'measure', 'absent']);

function asText(at: number, term: string, marks: Marks): FrameFilter {
  marks.use({ at });
  return { field: 'text', word: term, words: [term] };
}

/** 哪个专栏, 哪几|个|章: the tokens, and the word for the kind of section. */
function askedSection(marks: Marks): { from: number; to: number; word: string } | null {
  for (const m of marks.every('ask')) {
    const own = /(?:章|节|部分|专栏|表|段)$/.exec(m.token.text)?.[0];
    if (m.sense.ask === 'sections' && own && /^(?:哪|第几|什么)/.test(m.token.text)) return { from: m.at, to: m.at, word: own };
    const kind = marks.every('kind').find((k) => k.sense.kind === 'Section' && k.at > m.at && k.at - m.at <= 2);
    if (m.sense.ask === 'which' && kind && marks.near(m.at, kind.at)) return { from: m.at, to: kind.at, word: kind.token.text };
  }
  return null;
}

/** The pointing verb right before the section asked for, or null. */
function verbBefore(from: number, marks: Marks): number | null {
  for (let at = from - 1; at >= 0 && at >= from - 2; at--) {
    if (pointsTo.test(marks.tokens[at]!.text)) return at;
    if (!marks.isSmall(at)) return null;
  }
  return null;
}
