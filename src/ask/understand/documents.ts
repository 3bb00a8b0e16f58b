/** Questions about documents and names: what the plan is based on, what a short name stands for, which number a document has. */
import type { Frame, FrameFilter, Wanted } from '../frame.js';
import { documentNumber } from '../run/identify.js';
import { countedParts } from '../run/terms.js';
import type { Marks } from './marks.js';

const under = /^(?:根据|依据|依照|按照|按|据|基于|参照|参考|遵循|遵照|遵从|以|凭|照|照着|秉承)$/;
const drafting = /^(?:编|制[定订]|起草|拟|撰写|出台|形成)/;

/** 根据哪些文件编的, 按照什么制定: the policies that the plan names as its basis; null where that is not asked. */
export function basis(marks: Marks): { want: Wanted; filter: FrameFilter } | null {
  const prep = marks.tokens.findIndex((t) => under.test(t.text));
  const ask = marks.every('ask').find((m) => m.sense.ask === 'which' && m.at > prep && marks.near(prep, m.at));
  if (prep < 0 || !ask) return null;
  const kind = marks.every('kind').find((m) => m.sense.kind === 'Policy' && !m.sense.nameHas && m.at > ask.at);
  const verb = marks.tokens.findIndex((t, at) => at > ask.at && drafting.test(t.text));
  const things = marks.every('entity').some((m) => m.sense.entries.some((e) => e.kind !== 'Policy' && e.kind !== 'City'));
  const other = marks.every('kind').find((m) => m.sense.kind !== 'Policy' && m.sense.kind !== 'Section');
  if ((!kind && verb < 0) || things || (other && verb < 0)) return null;
  marks.use({ at: prep }, ...(kind ? [kind] : []), ...(verb < 0 ? [] : [{ at: verb }]));
  return {
    // 根据哪些园区编的: no plan is based on parks, and none is found.
    want: other ? { kind: other.sense.kind, word: other.token.text } : { kind: 'Policy', word: kind?.token.text ?? '文件' },
    filter: { field: 'role', word: '依据', words: ['依据'] },
  };
}

const nameAsk = /^(?:全称|全名|完整|正式名|简称)/;

/** 示范园全称: a word that the plan introduces as a short name (以下简称示范园), whatever else it could be. */
export function shortName(marks: Marks): FrameFilter | null {
  const ask = marks.every('ask').find((m) => m.sense.ask === 'name' && nameAsk.test(m.token.text));
  if (!ask) return null;
  let to = ask.at;
  while (to > 0 && marks.isSmall(to - 1)) to--;
  for (let from = 0; from < to; from++) {
    const tokens = marks.tokens.slice(from, to);
    if (tokens.some((t, i) => i > 0 && t.start !== tokens[i - 1]!.end)) continue;
    const phrase = tokens.map((t) => t.text).join('');
    // What the graph knows under this name needs no look into the text.
    const known = tokens.length === 1 && tokens[0]!.senses[0]?.is === 'entity' && !tokens[0]!.senses.some((s) => s.is === 'kind');
    if (known) return null;
    if (phrase.length < 2 || !introduced(phrase, marks)) continue;
    marks.use(...tokens.map((_, i) => ({ at: from + i })), ask);
    return { field: 'text', word: phrase, words: [phrase] };
  }
  return null;
}

const introduced = (phrase: string, marks: Marks): boolean =>
  ['简称', '简称为', '下称'].some((w) => marks.catalogue.holds(w + phrase));

/** 两带都有哪些, 什么叫三个集聚: where nothing else is asked of a term, its meaning is. */
export function termAsked(frame: Frame, marks: Marks): void {
  const [given, ...rest] = frame.filters;
  const word = given?.word ?? '';
  if (frame.operation === 'define') {
    const heads = frame.filters.flatMap((f) => countedParts(f.word) ?? []).map((p) => p.head);
    marks.use(...marks.tokens.flatMap((t, at) => (heads.includes(t.text) ? [{ at }] : [])));
    return;
  }
  if (frame.operation !== 'list' || frame.want.length > 0 || frame.measures.length > 0 || !given || rest.length > 0 || given.not)
    return;
  const asked = marks.every('ask').some((m) => m.sense.ask === 'which' || m.sense.ask === 'what');
  const counted = (given.field === 'text' || given.field === 'topic') && countedParts(word) !== null;
  const policy =
    given.field === 'entity' &&
    (given.ids ?? []).every((id) => marks.catalogue.entities.get(id)?.kind === 'Policy') &&
    !!given.ids;
  const links = marks.every('link').some((m) => m.sense.rels.includes('CITES'));
  if (asked && !links && (counted || policy)) frame.operation = 'define';
}

/** How `Wanted.word` says that whatever kind the clauses name is meant. */
export const whoeverIsNamed = '点名的';

/** 试点共14个，点了名的有几个: the things that the plan names for it, of whichever kind they are. */
export function namedOnes(marks: Marks): Wanted[] {
  const named = marks.every('link').some((m) => /^(?:点|列|具|有)(?:了|到|出|明)?名(?:的|有姓的)?$/.test(m.token.text));
  const asked = marks.every('ask').some((m) => m.sense.ask === 'howmany' || m.sense.ask === 'which');
  if (!named || !asked) return [];
  return (['Park', 'Project', 'Enterprise', 'City'] as const).map((kind) => ({ kind, word: whoeverIsNamed }));
}

/** 规划的批准文号: the number of the plan itself, where no document is named. */
export function ownNumber(marks: Marks): Wanted[] {
  const asked = marks.all('ask').filter((m) => m.sense.ask === 'number');
  const named = marks.every('entity').length > 0 || marks.has('refer') || marks.has('kind');
  if (asked.length === 0 || named) return [];
  marks.use(...asked);
  return [{ kind: 'Plan', word: documentNumber }];
}

/** 哪个文件是云发〔2021〕8号 asks for that document itself; 它的文号 for its number. */
export function documentItself(frame: Frame, marks: Marks): void {
  const [given, ...rest] = frame.filters;
  const unknown = given?.field === 'text' && rest.length === 0 && /〔\d{4}〕\d+号$/.test(given.word);
  if (unknown && frame.operation === 'list' && marks.every('ask').length > 0) frame.operation = 'identify';
  const policy = given?.field === 'entity' && given.ids?.every((id) => marks.catalogue.entities.get(id)?.kind === 'Policy');
  if (!policy || rest.length > 0) return;
  if (marks.every('ask').some((m) => m.sense.ask === 'number')) frame.want = [{ kind: 'Policy', word: documentNumber }];
  const numbered = /\d号(?:文件|文)?$/.test(given.word);
  const cited = marks.every('link').some((m) => m.sense.rels.includes('CITES'));
  if (frame.operation === 'list' && numbered && !cited && frame.want.every((w) => w.kind === 'Policy'))
    frame.operation = 'identify';
}
