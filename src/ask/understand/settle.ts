/** What is left when the parts are found: kinds that are not asked for, and frames that ask for what is already given. */
import type { Frame, FrameFilter, Wanted } from '../frame.js';
import { words } from '../lexicon/words.js';
import { sense, type Token } from '../read/token.js';
import { related } from '../run/routes.js';
import type { Marks } from './marks.js';
import { asksPlace } from './rank.js';

/** Kinds left over, and frames that ask for what is already given. */
export function settle(
  frame: Frame,
  marks: Marks,
  others: readonly {
    at: number;
    sense: { kind: Wanted['kind']; nameHas?: string[]; level?: string; roles?: string[] };
    token: Token;
  }[],
  asks: ReadonlySet<string>,
): void {
  const named = frame.filters.filter((f) => f.field === 'entity');
  for (const other of others) {
    const before = marks.tokens[other.at - 1];
    const entry = before && sense(before, 'entity')?.entries;
    const apposed =
      before &&
      before.end === other.token.start &&
      (entry?.some(
        (e) =>
          e.kind === other.sense.kind ||
          (['Policy', 'Project', 'Infrastructure'].includes(e.kind) && other.sense.kind !== 'City'),
      ) ||
        before.senses.some((s) => s.is === 'topic' || s.is === 'text' || (s.is === 'entity' && other.sense.kind === 'Industry')));
    const ofLevel = other.sense.kind === 'Level' && before?.senses.some((s) => s.is === 'level');
    const same =
      ofLevel ||
      frame.want.some((w) => w.kind === other.sense.kind && (!w.level || !other.sense.level || w.level === other.sense.level));
    const ofNamed = named.some((f) => f.ids?.some((id) => marks.catalogue.entities.get(id)?.kind === other.sense.kind));
    if (before && before.end === other.token.start) {
      // 石墨烯产业基地, if the plan writes it so, is what the clause should hold.
      const phrase = before.text + other.token.text;
      const topic = frame.filters.find((f) => f.field === 'topic' && f.words?.at(-1) === before.text);
      if (topic?.words && marks.catalogue.holds(phrase)) topic.words.push(phrase);
    }
    const next = marks.tokens.slice(other.at + 1).find((t) => !t.senses.some((s) => s.is === 'filler'));
    // 主导产业里有钢铁的园区: the topic behind it is one of them.
    const holdsTopic =
      other.sense.kind === 'Industry' &&
      next?.senses.some((s) => s.is === 'topic' || (s.is === 'entity' && s.entries.some((e) => e.kind === 'Industry')));
    const roles = other.sense.roles ?? [];
    if (holdsTopic && roles.length > 0 && !frame.filters.some((f) => f.field === 'role'))
      frame.filters.push({ field: 'role', word: other.token.text, words: roles });
    // 把新能源列入产业方向的园区, 风电产业的龙头: the industry given is the one.
    const isTheTopic =
      other.sense.kind === 'Industry' &&
      frame.want.length > 0 &&
      frame.want.every((w) => w.kind === 'Park' || w.kind === 'City' || w.kind === 'Enterprise') &&
      !marks.has('op') &&
      frame.filters.some((f) => f.field === 'topic' && !f.not && (f.ids?.length ?? 0) > 0);
    if (other.token.text === '国家' && !apposed && !same && !ofNamed && frame.want.length > 0) {
      // 向国家争取: a word of the clause, not a country.
      marks.use(other);
      frame.filters.push({ field: 'text', word: '国家', words: ['国家'] });
    } else if (isWordOfClause(frame, other.sense.kind) && !apposed && !same && !ofNamed) {
      // 用地指标的原则出自哪份文件: nothing joins the two kinds; a word of the clause.
      marks.use(other);
      frame.filters.push({ field: 'text', word: other.token.text, words: [other.token.text] });
    } else if (
      apposed ||
      holdsTopic ||
      isTheTopic ||
      same ||
      ofNamed ||
      frame.operation === 'sections' ||
      frame.operation === 'define'
    )
      marks.use(other);
    else if (
      frame.want.length > 0 &&
      (frame.operation === 'list' || frame.operation === 'count' || frame.operation === 'check')
    ) {
      if (
        other.sense.kind === 'Industry' &&
        other.sense.roles &&
        frame.want.every((w) => w.kind === 'Park' || w.kind === 'City')
      ) {
        // 搞老产业的市: a commitment, not a kind on the way.
        marks.use(other);
        frame.filters.push({ field: 'role', word: other.token.text, words: other.sense.roles });
        continue;
      }
      // The middle of a path: companies with projects in …
      marks.use(other);
      const { inner, not } = ofTheMiddle(frame, other.sense.kind, others.slice(others.indexOf(other)), marks);
      frame.filters = frame.filters.filter((f) => !inner.includes(f));
      // 没有园区的市, 一个园区也没有的市
      const none = marks.all('op').find((m) => m.sense.op === 'not' && (marks.near(m.at, other.at) || m.at > other.at));
      if (none) marks.use(none);
      frame.filters.push({
        field: 'within',
        word: other.token.text,
        ...(not || none ? { not: true } : {}),
        frame: {
          operation: 'list',
          want: [
            {
              kind: other.sense.kind,
              word: other.token.text,
              ...(other.sense.nameHas ? { nameHas: other.sense.nameHas } : {}),
              ...(other.sense.level ? { level: other.sense.level } : {}),
            },
          ],
          measures: [],
          filters: inner.map(({ not: _, ...f }) => f),
        },
      });
    }
  }
  if (frame.operation === 'list' && frame.want.length === 0 && asks.has('where')) {
    // 落在云岭哪里: the city is given, the place in it is asked for.
    const inCity = named.some((f) => f.ids?.some((id) => marks.catalogue.entities.get(id)?.kind === 'City'));
    const ofPark = frame.filters.some((f) => f.frame?.want.some((w) => w.kind === 'Park'));
    frame.want = [
      ...(inCity ? [] : [{ kind: 'City' as const, word: '所在地' }]),
      ...(ofPark ? [] : [{ kind: 'Park' as const, word: '园区' }]),
    ];
  }
  if (frame.operation === 'count' && frame.measures.length > 0) frame.measures = [];
  ofTheSectionsKind(frame, marks);
  whichIsMore(frame, marks, asks);
  ofTheGiven(frame, marks);
  impliedWant(frame, asks);
  stateOf(frame, marks);
  // 续建还是新开工, 国家级还是省级: the state or level itself is asked for.
  const field = frame.filters.filter((f) => f.field === 'status').length > 1 ? 'status' : 'level';
  const states = frame.filters.filter((f) => f.field === field);
  const ofItself = frame.want.every((w) => w.kind === (field === 'status' ? 'Status' : 'Level'));
  if (states.length > 1 && ofItself && named.length > 0) {
    frame.operation = 'list';
    frame.want = [{ kind: field === 'status' ? 'Status' : 'Level', word: states.map((f) => f.word).join('/') }];
    frame.filters = [
      ...frame.filters.filter((f) => !states.includes(f)),
      { field, word: states.map((f) => f.word).join('/'), words: states.flatMap((f) => f.words ?? []) },
    ];
  }
}

/** A kind that nothing joins to what is wanted, beside other words of the text. */
const isWordOfClause = (frame: Frame, kind: Wanted['kind']): boolean =>
  frame.operation === 'list' &&
  frame.want.length > 0 &&
  frame.want.every((w) => w.kind === 'Policy' && !related(w.kind, kind)) &&
  frame.filters.some((f) => f.field === 'text');

/** Levels are of parks, states of what is built: 没有国家级园区的市 denies the park, not its level. */
function ofTheMiddle(
  frame: Frame,
  kind: Wanted['kind'],
  still: readonly { sense: { kind: Wanted['kind'] } }[],
  marks: Marks,
): { inner: FrameFilter[]; not: boolean } {
  const has: Partial<Record<Wanted['kind'], FrameFilter['field']>> = {
    Park: 'level',
    Project: 'status',
    Infrastructure: 'status',
  };
  const takes = (k: Wanted['kind']) => has[k];
  const field = frame.want.some((w) => takes(w.kind) === takes(kind)) ? undefined : takes(kind);
  const all = frame.filters.filter((f) => f.field === field);
  // 既有千亿园区又有国家级园区: to each its own.
  const each = all.length > 1 && still.filter((o) => o.sense.kind === kind).length === all.length;
  const own = each ? all.slice(0, 1) : all;
  // 除了云岭，哪些市有高新区: one of those asked for is left out, not the way to them.
  const kindOf = (id: string) => marks.catalogue.entities.get(id)?.kind;
  const leftOut = (f: FrameFilter) =>
    f.not === true && (f.ids ?? []).length > 0 && f.ids!.every((id) => frame.want.some((w) => w.kind === kindOf(id)));
  const inner = frame.filters.filter((f) => ((f.field === 'entity' || f.field === 'topic') && !leftOut(f)) || own.includes(f));
  return { inner, not: own.some((f) => f.not) };
}

/** 那个扩建项目是建成了还是没开工: the state of the project is asked for, whatever it is. */
function stateOf(frame: Frame, marks: Marks): void {
  const states = frame.filters.filter((f) => f.field === 'status');
  const either = marks.every('op').some((m) => m.sense.op === 'either');
  const built = frame.want.some((w) => w.kind === 'Project' || w.kind === 'Infrastructure');
  const given = frame.filters.filter((f) => !states.includes(f));
  if (frame.operation !== 'list' || states.length !== 2 || !either || !built || given.length === 0) return;
  const inner: Frame = { operation: 'list', want: frame.want, measures: [], filters: given };
  frame.want = [{ kind: 'Status', word: states.map((f) => f.word).join('/') }];
  frame.filters = [{ field: 'within', word: inner.want[0]!.word, frame: inner }];
}

/** 云岭园面积排第几: its place is asked for, not what the order begins with. A value with a rank is a place. */
function ofTheGiven(frame: Frame, marks: Marks): void {
  const given = frame.filters.filter((f) => f.field === 'entity' && !f.not);
  if (frame.operation !== 'rank' || asksPlace(marks) === null || given.length !== 1 || frame.measures.length !== 1) return;
  frame.operation = 'value';
  frame.want = [];
}

/** 临江和云岭哪个面积大: the first of the given ones. */
function whichIsMore(frame: Frame, marks: Marks, asks: ReadonlySet<string>): void {
  const [degree] = marks.all('degree');
  // 哪个面积大，差多少: the difference says both.
  if (frame.operation === 'difference') {
    marks.use(...marks.all('degree'));
    return;
  }
  const given = frame.filters.find((f) => f.field === 'entity' && (f.ids?.length ?? 0) > 1 && f.join === 'any');
  const kind = given && marks.catalogue.entities.get(given.ids![0]!)?.kind;
  if (!degree || !kind || !asks.has('which') || frame.measures.length !== 1) return;
  marks.use(degree);
  // 哪个大，各多大: the two figures say it.
  const each = marks.tokens.some(
    (t, at) => /^(?:各|分别)$/.test(t.text) && marks.tokens[at + 1]?.senses.some((s) => s.is === 'ask'),
  );
  if (each && asks.has('howmuch')) {
    frame.operation = 'value';
    frame.want = [];
    return;
  }
  frame.operation = 'rank';
  frame.rank = { dir: degree.sense.direction === 'more' ? 'max' : 'min', from: 1, count: 1 };
  frame.want = [{ kind, word: given.word }];
  given.field = 'among';
}

const holdsFigures: ReadonlySet<string> = new Set(['Park', 'City']);

/** 平均每个项目: the kind wanted is what is counted. */
export function perMember(frame: Frame, tokens: readonly Token[]): void {
  const [wanted] = frame.want;
  const [measure] = frame.measures;
  const inside = measure && /^(?:重大|重点)?(项目|企业|园区)(?=.)/.exec(measure.word);
  if (inside && frame.measures.length === 1 && tokens.some((t) => /每/.test(t.text))) {
    frame.measures.push({ word: inside[0], words: [[inside[1]!]], indicators: [] });
    return;
  }
  // 园区的平均产值 is the mean of theirs; 平均每个项目, 平均一个项目 the whole over their number.
  // 续建的项目平均投资 is the mean of those; 云岭项目平均投资 the city's total over their number.
  const narrowed = frame.filters.some((f) => f.field !== 'entity' && f.field !== 'year' && f.field !== 'nature');
  const each =
    tokens.some((t) => /每|per|平均一/.test(t.text)) ||
    (!narrowed && !holdsFigures.has(wanted?.kind ?? '') && tokens.some((t) => t.text === '平均'));
  if (!wanted || frame.measures.length !== 1 || !each) return;
  frame.measures.push({ word: wanted.word, words: [[wanted.word.replace(/^(?:重大|重点)/, '')]], indicators: [] });
  frame.want = [];
}

/** 铁路那一节没写的线路: lines of the kind that the section is about. */
function ofTheSectionsKind(frame: Frame, marks: Marks): void {
  const [wanted] = frame.want;
  const section = frame.filters.find((f) => f.field === 'section' && f.not);
  if (frame.want.length !== 1 || wanted?.kind !== 'Infrastructure' || wanted.nameHas || !section) return;
  const title = marks.catalogue.sections.find((s) => s.path === section.words?.[0])?.title ?? '';
  const kind = words.get(title)?.find((s) => s.is === 'kind' && s.kind === 'Infrastructure');
  if (kind?.is === 'kind' && kind.nameHas) wanted.nameHas = kind.nameHas;
}

/** 特色园区有哪些, 编制依据: the words given say what is wanted. */
function impliedWant(frame: Frame, asks: ReadonlySet<string>): void {
  if (frame.want.length > 0 || frame.measures.length > 0 || frame.operation !== 'list') return;
  // 抽水蓄能电站有哪些: all that bear the words.
  const [named] = frame.filters;
  const kinds = new Set((named?.ids ?? []).map((id) => id.slice(0, id.indexOf(':'))));
  const listed = (['Park', 'Project', 'Infrastructure', 'Enterprise'] as const).filter((k) => kinds.has(k.toLowerCase()));
  if (
    asks.has('which') &&
    frame.filters.length === 1 &&
    named?.field === 'entity' &&
    named.ids!.length > 1 &&
    listed.length > 0
  ) {
    frame.want = listed.map((kind) => ({ kind, word: named.word }));
    frame.filters = [{ ...named, field: 'among' }];
  }
  const level = frame.filters.find((f) => f.field === 'level');
  const entity = frame.filters.some((f) => f.field === 'entity' && f.ids?.some((id) => !id.startsWith('city:')));
  if (level && !entity && asks.has('which')) frame.want = [{ kind: 'Park', word: level.word }];
  // 硬指标有哪些: what has a nature is an indicator.
  if (
    frame.filters.length > 0 &&
    frame.filters.every((f) => f.field === 'nature' && !f.words?.includes('目标')) &&
    asks.has('which')
  )
    frame.want = [{ kind: 'Indicator', word: '指标' }];
  // 云岭 风电 前期: what has a state is built.
  const state = frame.filters.find((f) => f.field === 'status');
  const built = frame.filters.some((f) => f.field === 'entity' && f.ids?.some((id) => /^(?:project|infrastructure):/.test(id)));
  const states = frame.filters.filter((f) => f.field === 'status').length;
  if (
    state &&
    (!built || (asks.size === 0 && states === 1)) &&
    frame.filters.some((f) => f.field === 'topic' || f.field === 'entity')
  )
    frame.want = [
      { kind: 'Project', word: '项目' },
      { kind: 'Infrastructure', word: '基础设施' },
    ];
  if (frame.filters.some((f) => f.field === 'role' && f.words?.includes('依据'))) frame.want = [{ kind: 'Policy', word: '文件' }];
}
