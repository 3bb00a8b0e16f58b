/** What the plan says in two ways, and the yes or no to whether it does. */
import type { NodeRow } from '../../../graph/query.js';
import { type AnswerItem, booleanItem, entityItem, valueItem } from '../answer.js';
import type { Frame, FrameFilter, Wanted } from '../frame.js';
import { normaliseName } from '../normalise.js';
import { levelKey } from '../read/recognise.js';
import { compareAmounts } from './amount.js';
import { isWithin, spellings } from './clauses.js';
import { concerns, sideOf } from './disagreement.js';
import { evidenceOf } from './evidence.js';
import { figures, labelOf, sides } from './figures.js';
import type { Session } from './session.js';

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const wordsIn = (frame: Frame, fields: readonly FrameFilter['field'][]): string[] =>
  frame.filters.filter((f) => fields.includes(f.field)).flatMap((f) => f.words ?? []);

/** The conflicts that concern all that the frame gives: its things, words, figures, years, numbers and sections. */
export async function conflictsOf(frame: Frame, session: Session): Promise<NodeRow[]> {
  const rows = await session.rows({ from: { kind: 'Conflict' } });
  const about = await session.rows({
    from: { kind: 'Conflict' },
    follow: [{ hop: { rel: 'ABOUT', dir: 'out' }, to: { kind: 'Entity' } }],
  });
  const things = frame.filters.filter((f) => f.field === 'entity').map((f) => f.ids ?? []);
  return rows
    .flatMap((r) => r.nodes[0] ?? [])
    .filter((node) => {
      const of = new Set(about.filter((r) => r.nodes[0]?.id === node.id).map((r) => r.nodes[1]?.id));
      return (
        things.every((ids) => ids.some((id) => of.has(id) || isNamed(id, node, session))) &&
        meets(node, frame, session) &&
        ofKinds(node, of, frame, session)
      );
    });
}

/** 千亿级企业, 省级园区: the kind is that of what the conflict is about or a word of its topic; a level or a state stands there; 规划中 is the plan. */
function ofKinds(node: NodeRow, about: ReadonlySet<string | undefined>, frame: Frame, session: Session): boolean {
  const text = [node.props.topic, ...list(node.props.values), ...list(node.props.quotes)].map((s) =>
    normaliseName(String(s ?? '')),
  );
  const kinds = frame.want.filter((w) => w.kind !== 'Conflict');
  const has = ({ kind, word }: Wanted) =>
    text[0]!.includes(normaliseName(word)) || [...about].some((id) => session.catalogue.entities.get(id ?? '')?.kind === kind);
  const levels = frame.filters.filter((f) => f.field === 'level' || (f.field === 'status' && !/^规划/.test(f.word)));
  return (
    (kinds.length === 0 || kinds.some(has)) &&
    levels.every((f) => [f.word, ...(f.words ?? [])].some((w) => text.some((t) => t.includes(levelKey(w)))))
  );
}

/** The conflicts, or what their sides say where that is asked for. */
export async function conflictItems(frame: Frame, session: Session): Promise<AnswerItem[]> {
  const found = await conflictsOf(frame, session);
  if (!frame.want.some((w) => w.kind === 'Conflict')) return found.map(conflictItem);
  // Of 产值 and its growth only the one that is asked for.
  const years = wordsIn(frame, ['year']);
  const own = found.filter((n) => frame.measures.some((m) => concerns(normaliseName(String(n.props.topic)), m, years, session)));
  const sides = (own.length > 0 ? own : found).map(valuesOf);
  // Sides that are no numbers have only their clauses.
  return sides.length > 0 && sides.every((s) => s.length > 1) ? sides.flat() : found.map(conflictItem);
}

const isNamed = (id: string, node: NodeRow, session: Session): boolean =>
  spellings(id, session).some((s) => normaliseName(String(node.props.topic)).includes(s));

function meets(node: NodeRow, frame: Frame, session: Session): boolean {
  const topic = normaliseName(String(node.props.topic ?? ''));
  const sides = [...list(node.props.values), ...list(node.props.quotes)].map(normaliseName);
  const yesOrNo = frame.operation !== 'conflicts';
  const holds = (word: string) => topic.includes(word) || (yesOrNo && sides.some((s) => s.includes(word)));
  const years = wordsIn(frame, ['year']);
  const inTopic = topic.match(/(?:19|20)\d\d/g) ?? [];
  const numbers = frame.filters.filter((f) => f.field === 'quantity' && f.value !== undefined).map((f) => String(f.value));
  const sections = wordsIn(frame, ['section']);
  return (
    wordsIn(frame, ['topic', 'text']).map(normaliseName).every(holds) &&
    frame.measures.every(
      (m) => holds(normaliseName(m.word)) || (m.count && m.words[0]?.some(holds)) || concerns(topic, m, years, session),
    ) &&
    (years.length === 0 || inTopic.length === 0 || inTopic.some((y) => years.includes(y))) &&
    numbers.every((n) => sides.some((s) => [...s.matchAll(/\d+(?:\.\d+)?/g)].some((m) => m[0] === n))) &&
    (sections.length === 0 || list(node.props.sections).some((at) => sections.some((s) => isWithin(at, s))))
  );
}

function conflictItem(node: NodeRow): AnswerItem {
  return entityItem(node.id, String(node.props.topic ?? ''), [], evidenceOf(node.props));
}

/** Yes or no, with both sides; null where nothing is found that would show it either way. */
export async function consistent(frame: Frame, session: Session): Promise<AnswerItem[] | null> {
  const negated = frame.operation === 'differs';
  const compared = await twoThings(frame, session, negated);
  if (compared) return compared;
  const found = await conflictsOf(frame, session);
  if (found.length === 0) return saidTwice(frame, session, negated);
  const zh = session.language === 'zh';
  const text = found.map((n) => `${n.props.topic}：${list(n.props.values).join(zh ? '与' : ' / ')}`).join('；');
  const sides = frame.want.some((w) => w.kind === 'Conflict') ? found.flatMap(valuesOf) : [];
  return [
    ...sides,
    booleanItem(
      `${text}${zh ? '（前后不一）' : ' (in conflict)'}`,
      negated,
      found.flatMap((n) => evidenceOf(n.props)),
    ),
  ];
}

/** Each side's amount, with the clause that says it. */
function valuesOf(node: NodeRow): AnswerItem[] {
  const evidence = evidenceOf(node.props);
  return list(node.props.values).flatMap((value) => {
    const amount = sideOf(value);
    const own = evidence.filter((e) => e.quote.includes(value));
    if (!amount) return [];
    return [valueItem(String(node.props.topic ?? ''), amount.value, amount.unit, own.length > 0 ? own : evidence)];
  });
}

/** 临江和云岭的面积一样吗: the figures of two things. */
async function twoThings(frame: Frame, session: Session, negated: boolean): Promise<AnswerItem[] | null> {
  const ids = new Set(frame.filters.filter((f) => f.field === 'entity').flatMap((f) => f.ids ?? []));
  if (ids.size < 2 || frame.measures.length !== 1) return null;
  const { values } = await figures({ ...frame, operation: 'compare' }, session);
  const pair = sides(values);
  const difference =
    pair && compareAmounts({ value: pair[0].value, unit: pair[0].unit }, { value: pair[1].value, unit: pair[1].unit });
  if (!pair || difference === null || pair[0].subject.id === pair[1].subject.id) return null;
  return [
    booleanItem(
      pair.map((v) => `${labelOf(v)}${v.value}${v.unit ?? ''}`).join('；'),
      (difference === 0) !== negated,
      pair.flatMap((v) => v.evidence),
    ),
  ];
}

/** One figure that several clauses give alike. */
async function saidTwice(frame: Frame, session: Session, negated: boolean): Promise<AnswerItem[] | null> {
  if (frame.measures.length !== 1 || frame.filters.some((f) => f.field === 'text' || f.field === 'section')) return null;
  const { values } = await figures({ ...frame, operation: 'value' }, session);
  const [first] = values;
  const evidence = values.flatMap((v) => v.evidence);
  const alike = values.every((v) => v.value === first?.value && v.unit === first?.unit && v.year === first?.year);
  if (!first || !alike || new Set(evidence.map((e) => e.start)).size < 2) return null;
  return [booleanItem(`${labelOf(first)}${first.valueText}`, !negated, evidence)];
}
