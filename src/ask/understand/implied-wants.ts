/** What a question asks for without a word for the kind: 谁在做, 干什么的, 建了啥, 哪家的, 从哪到哪. */
import type { Frame, FrameFilter, Wanted } from '../frame.js';
import type { NameEntry } from '../names/catalogue.js';
import type { Marks } from './marks.js';
import type { Wants } from './wants.js';

const who = /^(?:谁|有谁|都有谁|是谁|由谁|归谁|谁家|都是谁|分别是谁)$/;
const whichFirm = /^(?:哪家|哪几家|由哪几家|几家|多少家|在哪家)$/;

export const asksWho = (marks: Marks): boolean => marks.every('ask').some((m) => who.test(m.token.text));

const given = (marks: Marks, ...kinds: NameEntry['kind'][]): boolean =>
  marks.every('entity').some((m) => m.sense.entries.some((e) => kinds.includes(e.kind)));

const linked = (marks: Marks, rel: string): boolean =>
  marks.every('link').some((m) => m.sense.rels.includes(rel as never) && m.token.text !== '相关');

/** Kinds for a question that names none; empty where the words do not say one. */
export function impliedWants(marks: Marks, asks: ReadonlySet<string>, within: readonly FrameFilter[] = []): Wanted[] {
  if (asks.has('sections') || asks.has('define')) return [];
  const doesWhat = marks.every('ask').some((m) => /^是?(?:干|做|搞)(?:什么|啥)的?$/.test(m.token.text));
  const open = asks.has('which') || asks.has('what') || doesWhat;
  if (asksWho(marks)) return agents(marks);
  const firm = marks.every('ask').find((m) => whichFirm.test(m.token.text));
  if (firm) return [{ kind: 'Enterprise', word: '企业' }];
  if (!open) return [];
  if (given(marks, 'Enterprise') && !given(marks, 'Park', 'City') && linked(marks, 'BUILT_BY') && !linked(marks, 'DEVELOPS'))
    return [{ kind: 'Project', word: '项目' }];
  const found = within.some((f) => f.frame?.want.some((w) => ['Park', 'City', 'Enterprise'].includes(w.kind)));
  // 它们发展什么: whatever they are, it is asked of those who do it.
  const pointed = marks.every('refer').length > 0 && marks.every('entity').length === 0;
  const lives =
    (found || pointed || given(marks, 'Park', 'City', 'Enterprise')) &&
    (doesWhat || linked(marks, 'DEVELOPS') || marks.has('role'));
  if (lives && !given(marks, 'Project', 'Infrastructure')) return [{ kind: 'Industry', word: '产业' }];
  // 石油化工包括哪些: its parts.
  const whole =
    marks.every('entity').length + marks.every('topic').length === 1 &&
    (given(marks, 'Industry') || marks.every('topic').some((m) => m.sense.ids.length > 0)) &&
    marks.tokens.some((t) => /产业$/.test(t.text) || /^(?:包括|包含|包括了|分|分为|下面|里面|里头|涵盖|细分|含)$/.test(t.text));
  return whole ? [{ kind: 'Industry', word: '产业' }] : namedSo(marks);
}

/** 抽水蓄能电站有哪些: whatever bears the word in its name. */
function namedSo(marks: Marks): Wanted[] {
  const topics = marks.every('topic');
  const [topic] = topics;
  if (!topic || topics.length !== 1 || topic.sense.ids.length > 0 || marks.every('link').length > 0) return [];
  const kinds = ['Project', 'Infrastructure', 'Park', 'Enterprise'] as const;
  return kinds
    .filter((kind) => (marks.catalogue.byKind.get(kind) ?? []).some((e) => e.forms.some((f) => f.includes(topic.sense.term))))
    .map((kind) => ({ kind, word: topic.sense.term, nameHas: [topic.sense.term] }));
}

/** Who does it: companies where a project or a place is given or one leads, else whoever is said to develop it. */
function agents(marks: Marks): Wanted[] {
  const firm: Wanted = { kind: 'Enterprise', word: '企业' };
  if (given(marks, 'Project', 'Infrastructure', 'Park', 'City')) return [firm];
  const leads = marks.every('link').some((m) => m.sense.rels.includes('BUILT_BY'));
  const industry = given(marks, 'Industry') || marks.every('topic').length > 0;
  if (leads || !industry) return [firm];
  return (['City', 'Park', 'Enterprise'] as const).map((kind) => ({ kind, word: '谁' }));
}

/** 乙烯属于哪个产业: the industry given is the part, not the whole. */
export function partOfWhat(frame: Frame, marks: Marks): void {
  const topics = frame.filters.filter((f) => f.field === 'topic');
  const belongs = marks.every('link').some((m) => /^(?:属于|归|归属|归属于|隶属|隶属于|所属)$/.test(m.token.text));
  const only = topics.length === 1 && frame.filters.length === 1 && frame.want.every((w) => w.kind === 'Industry');
  const ofWhich = marks.tokens.some(
    (t, at) => t.text === '的' && at === marks.tokens.length - 1 && marks.tokens[at - 1]?.senses.some((s) => s.is === 'kind'),
  );
  if (only && frame.want.length > 0 && (belongs || ofWhich)) topics[0]!.up = true;
}

/** 绿禾食品是哪儿的企业, 轴承产业放在哪: the kind only says what the given thing is; where it lies is asked. */
export function dropGivenKind(wants: Wants, marks: Marks, asks: ReadonlySet<string>): void {
  const onlyWho = marks.every('ask').every((m) => m.sense.ask !== 'which' || who.test(m.token.text));
  if (asksWho(marks) && onlyWho && wants.wanted.some((w) => w.kind === 'Project' || w.kind === 'Infrastructure')) {
    // 在建的项目是谁投的
    wants.others.push(...marks.every('kind').filter((m) => wants.wanted.some((w) => w.kind === m.sense.kind)));
    wants.wanted = [{ kind: 'Enterprise', word: '企业' }];
  }
  const industry = marks.every('topic').length > 0 || given(marks, 'Industry');
  if (asksWho(marks) && industry && wants.wanted.every((w) => w.kind === 'Industry')) wants.wanted = [];
  if (!asks.has('where') || asks.has('which') || wants.wanted.length === 0) return;
  // 游艇基地放哪儿: what is not known by that name is given by its words.
  const kinds = marks.every('kind').filter((m) => wants.wanted.some((w) => w.kind === m.sense.kind));
  const words = (at: number) => {
    const before = marks.tokens[at - 1];
    if (before?.end !== marks.tokens[at]!.start) return false;
    const branch = before.senses.some((s) => s.is === 'entity' && s.entries.every((e) => e.kind === 'Industry'));
    return branch || before.senses.some((s) => s.is === 'topic' || s.is === 'text');
  };
  if (
    kinds.length === 1 &&
    kinds.every((m) => m.sense.nameHas && m.sense.kind === 'Park' && words(m.at)) &&
    wants.others.length === 0
  ) {
    marks.use(...kinds);
    wants.wanted = [];
    wants.phrase = kinds[0]!.token.text;
    return;
  }
  const named = (kind: string) => marks.every('entity').some((m) => m.sense.entries.some((e) => e.kind === kind));
  const topic = marks.every('topic').length > 0 || named('Industry');
  if (wants.wanted.every((w) => named(w.kind) || (w.kind === 'Industry' && topic))) wants.wanted = [];
}

/** 云岭那个装备园主要搞什么: the kind before the verb is given, what it does is asked. */
export function asksWhatItDoes(wants: Wants, marks: Marks): void {
  const [wanted] = wants.wanted;
  if (wants.wanted.length !== 1 || !wanted || !['Park', 'City', 'Enterprise'].includes(wanted.kind)) return;
  const kind = marks.every('kind').findLast((m) => m.sense.kind === wanted.kind);
  const ask = marks.every('ask').findLast((m) => m.sense.ask === 'which');
  if (!kind || !ask || ask.at < kind.at || marks.every('kind').some((m) => m.at > kind.at) || !/[么啥]|的$/.test(ask.token.text))
    return;
  const asksFirst = marks.every('ask').some((m) => m.at < kind.at);
  const between = marks.tokens.slice(kind.at + 1, ask.at + 1);
  const does = between.some((t) => t.senses.some((s) => (s.is === 'link' && s.rels.includes('DEVELOPS')) || s.is === 'role'));
  const narrowed = marks.tokens
    .slice(0, kind.at)
    .some((t) => t.senses.some((s) => ['entity', 'topic', 'text', 'level'].includes(s.is)));
  if (asksFirst || !does || !(narrowed || wanted.nameHas)) return;
  wants.others.push(kind);
  wants.wanted = [{ kind: 'Industry', word: '产业' }];
}

const doing = /^(?:搞|做|干|抓|种|发力|聚焦|布局|上)/;

/** 重点搞什么: 重点 before the verb is a commitment; 重点项目 and 重点推进 are none. */
export function emphasised(marks: Marks): FrameFilter[] {
  const at = marks.tokens.findIndex((t, i) => t.text === '重点' && doing.test(marks.tokens[i + 1]?.text ?? ''));
  if (at < 0) return [];
  marks.use({ at });
  return [{ field: 'role', word: '重点', words: ['lead'] }];
}

/** 从哪到哪, 通到哪儿, 终点: the ends of the line given, or of the lines that the kind before names. */
export function endsAsked(marks: Marks): Wanted[] {
  const ends = marks.all('ends');
  if (ends.length === 0) return [];
  marks.use(...ends);
  // 起点在临江的铁路: where the line ends is given.
  if (ends.every((m) => /^(?:在|是|为|设在|位于)$/.test(marks.tokens[m.at + 1]?.text ?? '') && isNamed(marks.tokens[m.at + 2])))
    return [];
  const sides = new Set(ends.map((m) => m.sense.end));
  const end = sides.size > 1 || sides.has('both') ? 'both' : ends[0]!.sense.end;
  const word = { both: '起讫点', from: '起点', to: '终点' }[end];
  return [
    { kind: 'City', word, ends: end },
    { kind: 'Place', word, ends: end },
  ];
}

const isNamed = (t: Marks['tokens'][number] | undefined): boolean =>
  t?.senses.some((s) => ['entity', 'text', 'topic', 'absent'].includes(s.is)) ?? false;

/** 甲和乙都搞的园区: both of what stands before 都; in 甲和乙都在哪些园区 and 哪些园区都搞甲 it says nothing. */
export function bothOfThem(marks: Marks): boolean {
  const { tokens } = marks;
  // 青原和白沙之间的铁路
  const between = marks
    .all('op')
    .find((m) => m.sense.op === 'between' && tokens[m.at - 1]?.senses.some((s) => s.is === 'entity'));
  if (between) {
    marks.use(between);
    return true;
  }
  return tokens.some((t, at) => {
    if (!/^(?:都|均|也都|全都|全|都能|都要)$/.test(t.text)) return false;
    const thing = (k: number) => tokens[k]?.senses.some((s) => s.is === 'entity' || s.is === 'topic' || s.is === 'text') ?? false;
    const pair = thing(at - 1) && thing(at - 3) && /^(?:和|与|跟|同|及|以及|、|,|还有)$/.test(tokens[at - 2]!.text);
    return pair && !tokens.slice(at + 1).some((n) => n.senses.some((s) => s.is === 'ask' && s.ask !== 'whether'));
  });
}
