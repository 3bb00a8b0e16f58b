/** What is given in a question, as filters; every filter uses its tokens. */
import type { FrameFilter, Wanted } from '../frame.js';
import { industriesOf } from '../read/resolve.js';
import type { Token } from '../read/token.js';
import type { Marked, Marks } from './marks.js';
import { placedSections } from './relative-sections.js';

/** Kinds whose members are given things, the likelier reading of a name first. */
const order = ['Park', 'City', 'Project', 'Enterprise', 'Policy', 'Infrastructure', 'Industry', 'Organization', 'Place'] as const;

/** Is the thing at `at` denied: 不是国家级, 没有国家级? */
function denied(at: number, marks: Marks): Marked<'op'> | undefined {
  const behind = /^(?:之外|以外|除外|外)$/;
  const { tokens } = marks;
  return marks.every('op').find((m) => {
    const { op } = m.sense;
    if (op === 'except' && behind.test(m.token.text)) return m.at === at + 1;
    if ((op === 'not' || op === 'except') && m.at < at && marks.near(m.at, at)) return true;
    // 甲有而乙没有的产业: what stands right before it.
    const closes = m.at === at + 1 && /^(?:没有|没|不发展|没有发展|不搞|也没有)$/.test(m.token.text);
    const given = tokens.slice(0, at).some((t) => t.senses.some((s) => s.is === 'entity'));
    return closes && given && /^(?:的|有的)$/.test(tokens[m.at + 1]?.text ?? '');
  });
}

function withNot<T extends FrameFilter>(filter: T, at: number, marks: Marks): T {
  const not = denied(at, marks);
  if (!not) return filter;
  // 除青原外: both halves.
  const half = marks.all('op').filter((m) => m.sense.op === 'except' && m.at === at + 1 && /外$/.test(m.token.text));
  marks.use(not, ...half);
  return { ...filter, not: true };
}

/** Entities, joined where several of one kind stand together: 临江和云岭. */
export function entityFilters(marks: Marks, both: boolean): FrameFilter[] {
  const out: FrameFilter[] = [];
  let last: { at: number; kind: string } | null = null;
  for (const m of marks.entities((e) => e.kind !== 'Indicator')) {
    const kind = order.find((k) => m.entries.some((e) => e.kind === k));
    if (!kind) continue;
    marks.use(m);
    // A name may be a project's and a company's: all its bearers are given.
    const bearers = m.entries.filter((e) => kind !== 'Industry' || e.kind === 'Industry');
    const industry = kind === 'Industry';
    const ids = industry
      ? [...new Set([...m.entries.map((e) => e.id), ...industriesOf(m.sense.corrected ?? m.token.text, marks.catalogue)])]
      : bearers.map((e) => e.id);
    const filter: FrameFilter = industry
      ? { field: 'topic', word: m.sense.corrected ?? m.token.text, words: [m.sense.corrected ?? m.token.text], ids }
      : {
          field: 'entity',
          word: m.sense.corrected ?? m.token.text,
          ids,
          ...(m.sense.corrected && ids.length > 1 ? { join: 'any' as const } : {}),
        };
    const previous = out.at(-1);
    if (
      !both &&
      previous &&
      last &&
      last.kind === kind &&
      previous.field === filter.field &&
      !previous.not &&
      togetherWith(last.at, m.at, marks) &&
      (!industry || isJoined(last.at, m.at))
    ) {
      previous.ids = [...new Set([...(previous.ids ?? []), ...(filter.ids ?? [])])];
      previous.words = [...(previous.words ?? []), ...(filter.words ?? [])];
      previous.word = `${previous.word}、${filter.word}`;
      previous.join = 'any';
    } else out.push(withNot(filter, m.at, marks));
    last = { at: m.at, kind };
  }
  return out;
}

/** 锂电 储能项目: a blank between two topics leaves both to hold, where 和 lets one be enough. */
const isJoined = (a: number, b: number): boolean => b - a > 1;

function togetherWith(a: number, b: number, marks: Marks): boolean {
  const between = marks.tokens.slice(a + 1, b);
  // Side by side without a word or a blank between them is one phrase, not two things.
  if (between.length === 0 && marks.tokens[a]!.end === marks.tokens[b]!.start) return false;
  return between.every((t) => /^(?:和|与|及|以及|、|跟|同|,|或|或者|还是|还有|vs|versus|pk|对比)$/.test(t.text));
}

/** 重点园区 are those that the plan's own box or table of them lists, where it has one. */
export function keyThings(wanted: readonly Wanted[], marks: Marks): FrameFilter[] {
  const park = wanted.find((w) => w.kind === 'Park');
  const said = park?.word.startsWith('重点') || (park && marks.every('adjective').some((m) => m.token.text === '重点'));
  if (!said) return [];
  const boxes = marks.catalogue.sections.filter((s) => (s.kind === 'box' || s.kind === 'table') && /重点.*园区/.test(s.title));
  return boxes.length === 1 ? [{ field: 'section', word: '重点园区', words: [boxes[0]!.path] }] : [];
}

/** Topics, levels, states, roles, years, sections and words of the text. */
export function plainFilters(marks: Marks, wanted: readonly Wanted[], measured = false): FrameFilter[] {
  const out: FrameFilter[] = [];
  const take = (m: Marked<never> | { at: number }, filter: FrameFilter) => {
    marks.use(m);
    out.push(withNot(filter, m.at, marks));
  };
  if (measured && wanted.length === 0) marks.use(...attained(marks));
  let lastTopic = -1;
  for (const m of marks.all('topic')) {
    const previous = out.at(-1);
    const joined =
      lastTopic >= 0 &&
      previous &&
      !previous.not &&
      !marks.has('op') &&
      togetherWith(lastTopic, m.at, marks) &&
      isJoined(lastTopic, m.at);
    if (joined) {
      // 风电和热电项目: one of the two is enough.
      marks.use(m);
      previous.word = `${previous.word}、${m.sense.term}`;
      previous.words = [...(previous.words ?? []), m.sense.term];
      previous.ids = [...new Set([...(previous.ids ?? []), ...m.sense.ids])];
      previous.join = 'any';
    } else take(m, { field: 'topic', word: m.sense.term, words: [m.sense.term], ids: m.sense.ids });
    lastTopic = m.at;
  }
  for (const m of marks.all('level')) take(m, { field: 'level', word: m.token.text, words: m.sense.values });
  for (const m of marks.all('status')) take(m, { field: 'status', word: m.token.text, words: m.sense.values });
  // 实际列了几个: really, no state of a figure.
  if (!measured && wanted.length > 0 && wanted.every((w) => w.kind !== 'Indicator'))
    marks.use(...marks.all('nature').filter((m) => m.token.text === '实际'));
  for (const m of marks.all('nature'))
    if (isMeant(m, marks, measured)) take(m, { field: 'nature', word: m.token.text, words: m.sense.values });
  marks.use(...marks.all('target').filter((m) => ofOneYear(m.at, marks)));
  for (const m of marks.all('target')) take(m, { field: 'nature', word: m.token.text, words: ['目标', '预期性', '约束性'] });
  const committed = wanted.some((w) => ['Industry', 'Park', 'City', 'Policy'].includes(w.kind));
  for (const m of marks.all('role')) {
    if (committed || m.sense.values.includes('依据')) take(m, { field: 'role', ...withCarriedOut(m, marks) });
    else take(m, { field: 'text', word: m.token.text, words: [m.token.text] });
  }
  for (const m of marks.all('verb')) {
    // 依托哪个园区, not 哪个园区依托: what is asked for stands behind the verb.
    const object =
      /^(?:依托|靠)$/.test(m.token.text) && marks.tokens[m.at + 1]?.senses.some((s) => s.is === 'ask' || s.is === 'kind');
    const filter: FrameFilter = { field: 'text', word: m.token.text, words: m.sense.words, join: 'any' };
    take(m, object ? { ...filter, words: ['依托'], cmp: 'startsWith' } : filter);
  }
  for (const m of marks.all('text')) take(m, { field: 'text', word: m.sense.term, words: m.sense.parts ?? [m.sense.term] });
  const years = marks.all('year');
  if (years.length > 0) {
    marks.use(...years);
    out.push({ field: 'year', word: years.map((y) => y.token.text).join('、'), words: years.flatMap((y) => y.sense.years) });
  }
  for (const m of marks.all('sectionRef')) {
    const filter: FrameFilter = { field: 'section', word: sectionWord(m), words: m.sense.paths };
    const unsaid = notSaidIn(m.at, marks);
    if (!unsaid) take(m, filter);
    else {
      marks.use(m, unsaid);
      out.push({ ...filter, not: true });
    }
  }
  return placedSections(out, marks.catalogue);
}

/** As the question says it; of 专栏3、4 the second one is 专栏4. */
const sectionWord = ({ token, sense }: Marked<'sectionRef'>): string =>
  /^(?:\d+|[一二三四五六七八九十]+[编篇章]?)$/.test(token.text) ? (sense.paths[0] ?? token.text).replace(/^\?/, '') : token.text;

const attaining =
  /^(?:形成|建成|培育|培育出|打造|打造出|建设|新增|新建|拥有|认定|创建|创成|力争|完成|实现|布局|达成|催生|实施|安排|上马|推动|争创|做出|发展)$/;

/** 到2025年要形成几个…集群: the verb only says that the number is reached. Of a thing that is built it would be its state. */
function attained(marks: Marks): { at: number }[] {
  const counts = marks.every('ask').some((m) => m.sense.ask === 'howmany' && /[个家项座条处种]$/.test(m.token.text));
  const built = marks
    .every('entity')
    .some((m) => m.sense.entries.some((e) => e.kind === 'Project' || e.kind === 'Infrastructure'));
  if (!counts || built) return [];
  return marks.tokens.flatMap((t, at) => (attaining.test(t.text) && !marks.isUsed(at) ? [{ at }] : []));
}

/** 依据、贯彻、落实了哪些文件: documents that are carried out are asked for beside those that are the basis. */
function withCarriedOut(m: Marked<'role'>, marks: Marks): { word: string; words: string[] } {
  const beside: string[] = [];
  if (m.sense.values.includes('依据'))
    for (
      let at = m.at + 1;
      at < marks.tokens.length && /^(?:、|,|和|与|及|以及|或|并|贯彻|落实|贯彻落实)$/.test(marks.tokens[at]!.text);
      at++
    )
      if (marks.tokens[at]!.text.length > 1 && marks.tokens[at]!.text !== '以及') beside.push(marks.tokens[at]!.text);
  const carried = beside.length > 0 ? ['贯彻', '落实'] : [];
  return { word: [m.token.text, ...beside].join('、'), words: [...m.sense.values, ...carried] };
}

/** 13年底城镇化率和2020年目标: the target is that of the year before it, the other figure is none. */
function ofOneYear(at: number, marks: Marks): boolean {
  const years = marks.every('year').filter((y) => !marks.near(y.at, at));
  const own = marks.every('year').find((y) => y.at < at && marks.near(y.at, at));
  if (!own) return false;
  const between = (y: number) => marks.tokens.slice(Math.min(y, own.at) + 1, Math.max(y, own.at));
  const named = (t: Token) => t.senses.some((s) => s.is === 'measure' || s.is === 'entity' || s.is === 'topic');
  return years.some((y) => y.at < own.at && between(y.at).some(named));
}

/** 现在有哪些园区 is no state of a figure, 现在的产值目标 is a target; 现在多少、目标多少 are both. */
function isMeant(m: Marked<'nature'>, marks: Marks, measured: boolean): boolean {
  if (!m.token.senses.some((s) => s.is === 'filler')) return true;
  if (!measured) return false;
  const amounts = marks.every('ask').filter((a) => a.sense.ask === 'howmuch' || a.sense.ask === 'howmany').length;
  return marks.every('target').length === 0 || amounts > 1;
}

const joins: ReadonlySet<string> = new Set(['link', 'verb', 'filler']);
const into = /^[进入上在]$/;
const adverb = /^(?:单独|专门|单列|专门单独|再|另外|另|具体)$/;

/** 第二章没写的: the denial behind a section, before what it denies; 没进专栏2: before it, with what is denied between. */
function notSaidIn(at: number, marks: Marks): Marked<'op'> | undefined {
  return marks.all('op').find((m) => {
    if (m.sense.op !== 'not') return false;
    if (m.at < at) {
      const between = marks.tokens.slice(m.at + 1, at);
      if (!between.every((t) => into.test(t.text) || t.senses.some((s) => joins.has(s.is)))) return false;
      marks.use(...between.map((_, i) => ({ at: m.at + 1 + i })));
      return true;
    }
    const after = marks.tokens.findIndex((t, i) => i > m.at && !adverb.test(t.text));
    const says = marks.tokens[after]?.senses.some((s) => s.is === 'link' && s.rels.includes('CITES'));
    if (says) marks.use(...marks.tokens.slice(m.at + 1, after).map((_, i) => ({ at: m.at + 1 + i })));
    const told = /^(?:没提|没写|未列入|没列入)$/.test(m.token.text);
    const between = marks.tokens.slice(at + 1, m.at);
    return (
      (says || told) && between.every((t) => t.senses.some((s) => s.is === 'filler' || s.is === 'plan' || s.is === 'adjective'))
    );
  });
}
