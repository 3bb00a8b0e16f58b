/** Yes or no, with the clause that says so. */
import { type AnswerItem, booleanItem } from '../answer.js';
import type { Frame, FrameFilter } from '../frame.js';
import { normaliseName } from '../normalise.js';
import { compareAmounts, holdsFor } from './amount.js';
import { anyOf, meets } from './any-of.js';
import { asksArea, withinArea } from './area-scope.js';
import { isWithin, spellings } from './clauses.js';
import { clausesOf, quoteOf } from './evidence.js';
import { existence, ofGiven } from './existence.js';
import { figures, itemOf, labelOf, total } from './figures.js';
import { membersOf } from './members.js';
import { natureHolds } from './natures.js';
import type { Session } from './session.js';
import { timesOf } from './times.js';
import { twoStates } from './two-states.js';

/** Null where the plan does not let one say. */
export async function checked(frame: Frame, session: Session): Promise<AnswerItem[] | null> {
  const quantity = frame.filters.find((f) => f.field === 'quantity');
  if (quantity?.unit === '倍') return timesOf(frame, quantity, session);
  if (quantity) return claim(frame, quantity, session);
  const ofIndicator = frame.measures.length === 1 && frame.filters.some((f) => f.field === 'nature');
  if (ofIndicator) return natureHolds(frame, session);
  const area = asksArea(frame) ? await withinArea(frame, frame.filters.find((f) => f.field === 'entity')!, session) : null;
  if (area) return area;
  const section = frame.filters.filter((f) => f.field === 'section');
  // 云岭光伏建成了吗: what has a state is built, whatever is named of it.
  const built = frame.filters.some((f) => f.ids?.some((id) => /^(?:project|infrastructure):/.test(id)));
  if (frame.want.length === 0 && !built && frame.filters.some((f) => f.field === 'status'))
    return membership(
      {
        ...frame,
        want: [
          { kind: 'Project', word: '项目' },
          { kind: 'Infrastructure', word: '设施' },
        ],
      },
      session,
    );
  const named = frame.want.length === 0 && frame.filters.length === 1 && frame.filters[0]!.field === 'entity';
  // A figure that is asked about is not answered by its subject's being named.
  if (frame.measures.length > 0 && section.length === 0) return null;
  if (named || section.length > 0 || (!frame.filters.some((f) => f.field === 'entity') && frame.want.length === 0))
    return said(frame, section, session);
  return membership(frame, session);
}

/** 2015年…破8000亿了吧: the figures asked for against the number. */
async function claim(frame: Frame, quantity: FrameFilter, session: Session): Promise<AnswerItem[] | null> {
  const { values } = await figures(
    { ...frame, measures: [quantity.measure!], filters: frame.filters.filter((f) => f !== quantity) },
    session,
  );
  const limit = { value: quantity.value!, unit: quantity.unit ?? null };
  const some = anyOf(frame, values, quantity);
  if (some) return some;
  if (frame.rank === undefined && values.length > 1 && quantity.cmp === '=') {
    const sum = total(values, 'sum', quantity.measure!.word);
    if (!sum || sum.value === null) return null;
    const difference = compareAmounts({ value: sum.value, unit: sum.unit }, limit);
    return difference === null
      ? null
      : [booleanItem(`${sum.name}：${sum.value}${sum.unit ?? ''}`, holdsFor(difference, '='), sum.evidence), sum];
  }
  // 超过500 is more than 500, though its number is no more.
  const judged = values.flatMap((v) => {
    const difference = v.value === null ? null : compareAmounts({ value: v.value, unit: v.unit }, limit);
    return difference === null ? [] : [{ v, yes: meets(v, difference, quantity) }];
  });
  // Two figures that differ on it are told, not judged.
  if (new Set(judged.map((j) => j.yes)).size > 1) return judged.map((j) => itemOf(j.v));
  if (judged.length === 0) return null;
  return [
    booleanItem(
      judged.map((j) => `${labelOf(j.v)}${j.v.value}${j.v.unit ?? ''}`).join('；'),
      judged[0]!.yes,
      judged.flatMap((j) => j.v.evidence),
    ),
  ];
}

/** 专栏2提没提…: is it in the text of these sections? */
async function said(frame: Frame, section: readonly FrameFilter[], session: Session): Promise<AnswerItem[] | null> {
  const paths = section.flatMap((f) => f.words ?? []);
  if (paths.some((p) => p.startsWith('?'))) return null;
  // A level, a state or a commitment is more than that the words stand there.
  if (frame.filters.some((f) => f.field === 'level' || f.field === 'status' || f.field === 'role')) return null;
  const asked = frame.filters.flatMap((f) => {
    if (f.field === 'topic' || f.field === 'text') return [{ word: f.word, all: (f.words ?? []).map((w) => [w]) }];
    if (f.field === 'entity') return [{ word: f.word, all: [(f.ids ?? []).flatMap((id) => spellings(id, session))] }];
    return [];
  });
  asked.push(...frame.measures.map((m) => ({ word: m.word, all: [[normaliseName(m.word)]] })));
  if (asked.length === 0) return null;
  const word = asked.map((a) => a.word).join('、');
  const terms = asked.flatMap((a) => a.all);
  const inside = (path: string) => paths.length === 0 || paths.some((p) => isWithin(path, p));
  const holds = (text: string) => terms.every((options) => options.some((o) => normaliseName(text).includes(normaliseName(o))));
  const hits = (await Promise.all((terms[0] ?? []).map((o) => session.passages(o)))).flat().map((h) => h.node);
  const hit = hits.find((n) => inside(String(n.props.section)) && holds(String(n.props.text ?? '')));
  if (hit) {
    const text = String(hit.props.text ?? '');
    const parts = clausesOf(text);
    const clause =
      parts.find((c) => holds(c.text)) ??
      parts.find((c) => terms[0]!.some((o) => normaliseName(c.text).includes(normaliseName(o))));
    const evidence = await quoteOf(session, hit, clause ?? { text, start: 0 });
    return [booleanItem(`${hit.props.section}提到${word}`, true, [evidence])];
  }
  // Of a word that no passage of the plan holds, no section says anything.
  if (paths.length === 0 || !hits.some((n) => holds(String(n.props.text ?? '')))) return null;
  const heading = session.catalogue.sections.find((s) => s.path === paths[0]);
  const node = heading && (await session.passages(heading.title)).map((h) => h.node).find((n) => n.props.section === paths[0]);
  const evidence = node ? [await quoteOf(session, node, { text: String(node.props.text), start: 0 })] : [];
  return [booleanItem(`${paths[0]}没有提到${word}`, false, evidence)];
}

/** Are the given things among those that meet the other conditions? */
async function membership(frame: Frame, session: Session): Promise<AnswerItem[] | null> {
  const rank = ['Park', 'Project', 'Enterprise', 'Infrastructure', 'Policy', 'City'];
  const kindOf = (f: FrameFilter) => session.catalogue.entities.get(f.ids?.[0] ?? '')?.kind ?? '';
  const things = frame.filters
    .filter((f) => f.field === 'entity')
    .sort((a, b) => rank.indexOf(kindOf(a)) - rank.indexOf(kindOf(b)));
  const subject = things[0];
  if (!subject) return existence(frame, session);
  const wantsOther =
    frame.want.length > 0 &&
    !frame.want.some((w) => (subject.ids ?? []).some((id) => session.catalogue.entities.get(id)?.kind === w.kind));
  if (wantsOther) return ofGiven(frame, session);
  const asked = frame.filters.filter((f) => f !== subject);
  const [state] = asked;
  if (asked.length === 1 && (state?.field === 'status' || state?.field === 'level')) {
    const both = await twoStates(subject, state.field, session);
    if (both.length > 1) return both;
  }
  const others = frame.filters.filter((f) => f !== subject);
  if (others.length === 0) return null;
  // A name may be a project's and a plant's: yes of one is yes.
  const kinds = [...new Set((subject.ids ?? []).flatMap((id) => session.catalogue.entities.get(id)?.kind ?? []))];
  const base: Frame = {
    ...frame,
    operation: 'list',
    want: kinds.map((kind) => ({ kind, word: subject.word })),
    measures: [],
    filters: [{ ...subject, field: 'among' }, ...others.map((f) => ({ ...f, not: false }))],
  };
  const yes = await membersOf(base, session);
  const denied = others.some((f) => f.not);
  const names = subject.word;
  const what = others.map((f) => f.word).join('、');
  if (yes.members.length > 0)
    return [
      booleanItem(
        `${names}：${what}`,
        !denied,
        yes.members.flatMap((m) => m.evidence),
      ),
    ];
  const clause = await throughClause(subject, others, session);
  if (clause) return [booleanItem(`${names}：${clause.reason}`, clause.yes !== denied, clause.evidence)];
  const contrary = await contraryOf(subject, others, session);
  return contrary ? [booleanItem(`${names}：${contrary.reason}`, denied, contrary.evidence)] : null;
}

/** A是依托B设立的吗: the things of B's kind that a clause about A names with the word; B is one of them or not. */
async function throughClause(subject: FrameFilter, others: readonly FrameFilter[], session: Session) {
  const other = others.find((f) => f.field === 'entity');
  const words = others.filter((f) => f.field === 'text');
  const kind = session.catalogue.entities.get(other?.ids?.[0] ?? '')?.kind;
  if (!other || !kind || words.length === 0 || others.length !== words.length + 1) return null;
  const { members } = await membersOf(
    {
      operation: 'list',
      want: [{ kind, word: other.word }],
      measures: [],
      filters: [subject, ...words.map((f): FrameFilter => ({ ...f, not: false, words: [f.word], cmp: 'startsWith' }))],
    },
    session,
  );
  if (members.length === 0) return null;
  return {
    yes: members.some((m) => other.ids?.includes(m.node.id)),
    reason: members.map((m) => String(m.node.props.name)).join('、'),
    evidence: members.flatMap((m) => m.evidence.slice(0, 1)),
  };
}

/** What the plan says instead: another level, another state, other industries, another city. */
async function contraryOf(subject: FrameFilter, others: readonly FrameFilter[], session: Session) {
  const field = others[0]!.field;
  const want =
    field === 'level'
      ? 'Level'
      : field === 'status'
        ? 'Status'
        : field === 'topic'
          ? 'Industry'
          : field === 'entity'
            ? session.catalogue.entities.get(others[0]!.ids?.[0] ?? '')?.kind
            : undefined;
  const subjectKind = session.catalogue.entities.get(subject.ids?.[0] ?? '')?.kind;
  const oneOf =
    want === 'City' ||
    (want === 'Enterprise' && subjectKind === 'Project') ||
    (want === 'Park' && (subjectKind === 'Project' || subjectKind === 'Enterprise'));
  if (!want || (field === 'entity' && !oneOf)) return null;
  // Of several conditions what is said of the first settles nothing; levels are a park's own, states a work's.
  if (others.some((f) => f.field !== field)) return null;
  if (field === 'level' && subjectKind !== 'Park') return null;
  if (field === 'status' && subjectKind !== 'Project' && subjectKind !== 'Infrastructure') return null;
  const found = await membersOf(
    { operation: 'list', want: [{ kind: want, word: '' }], measures: [], filters: [subject] },
    session,
  );
  if (found.byText || found.members.length === 0) return null;
  const names = found.members.map((m) => String(m.node.props.name)).join('、');
  const unsaid = field === 'topic' || field === 'level' ? `（规划写的是这些，没有写${others[0]!.word}）` : '';
  return { reason: `${names}${unsaid}`, evidence: found.members.slice(0, 3).flatMap((m) => m.evidence.slice(0, 1)) };
}
