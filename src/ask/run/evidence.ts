/** Evidence as the graph keeps it (parallel lists), and clauses cut from passages. */
import { type Mode, type PlanRecord, pageAt } from '../../../graph/model.js';
import type { EdgeRow, NodeRow } from '../../../graph/query.js';
import type { AnswerEvidence } from '../answer.js';
import type { Session } from './session.js';
import { spanInText } from './span-in-text.js';

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

/** Of an edge, a Measurement or a Conflict. */
export function evidenceOf(props: EdgeRow['props']): AnswerEvidence[] {
  const sections = list(props.sections);
  const starts = list(props.starts);
  const ends = list(props.ends);
  const modes = list(props.modes);
  const pages = list(props.pages);
  const corrections = list(props.corrections);
  return list(props.quotes).map((quote, i) => ({
    plan: String(props.plan ?? ''),
    section: String(sections[i] ?? ''),
    quote: String(quote),
    start: Number(starts[i] ?? 0),
    end: Number(ends[i] ?? 0),
    mode: (modes[i] ?? 'stated') as Mode,
    ...(pages[i] ? { page: Number(pages[i]) } : {}),
    ...(corrections[i] ? { correction: String(corrections[i]) } : {}),
  }));
}

/** Each clause once; stated before inherited, then in the plan's order. */
export function tidy(evidence: readonly AnswerEvidence[]): AnswerEvidence[] {
  const seen = new Map<string, AnswerEvidence>();
  for (const e of evidence) {
    const key = `${e.plan}|${e.start}|${e.end}`;
    if (!seen.has(key) || e.mode === 'stated') seen.set(key, e);
  }
  return [...seen.values()].sort((a, b) => Number(a.mode !== 'stated') - Number(b.mode !== 'stated') || a.start - b.start);
}

/** Parts of a passage that say one thing: 。；！？ for sentences. */
export function sentencesOf(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[^。；;！？]+[。；;！？]?/g)].map((m) => ({ text: m[0], start: m.index }));
}

export function clausesOf(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[^。；;！？，,：:]+[。；;！？，,：:]?/g)].map((m) => ({ text: m[0], start: m.index }));
}

/** The whole passage that a clause stands in. */
export async function passageAt({ plan, section, start }: AnswerEvidence, session: Session): Promise<string> {
  const rows = await session.rows({
    from: { kind: 'Passage', where: { op: 'prop', prop: 'section', cmp: '=', value: section } },
  });
  const passage = rows
    .flatMap((r) => r.nodes[0] ?? [])
    .find((n) => n.props.plan === plan && Number(n.props.start) <= start && start < Number(n.props.end));
  return String(passage?.props.text ?? '');
}

/** A plan's text and where its pages begin in it, if it has pages. */
export type PlanText = Pick<PlanRecord, 'text' | 'pages'>;

const planTexts = new WeakMap<object, Promise<Map<string, PlanText>>>();

/** The plans' texts, read once for a version of the graph. */
export function planTextsOf(session: Session): Promise<Map<string, PlanText>> {
  const known = planTexts.get(session.catalogue.whole);
  if (known) return known;
  const texts = session.store.plans({ text: true }).then((plans) => new Map(plans.map((p) => [p.id, p])));
  planTexts.set(session.catalogue.whole, texts);
  return texts;
}

/** A part of a passage's cleaned text as evidence: where it stands in the plan's text is found by counting what is not white. */
export async function quoteOf(
  session: Session,
  passage: NodeRow,
  part: { text: string; start: number },
): Promise<AnswerEvidence> {
  const plan = String(passage.props.plan ?? '');
  const { text: source = '', pages } = (await planTextsOf(session)).get(plan) ?? {};
  const whole = String(passage.props.text ?? '');
  const from = Number(passage.props.start ?? 0);
  const to = Number(passage.props.end ?? from);
  const trimmed = part.text.replace(/[。；;，,：:！？\s]+$/, '');
  const { start, end } = spanInText(source, { text: whole, start: from, end: to }, { text: trimmed, start: part.start });
  return {
    plan,
    section: String(passage.props.section ?? ''),
    quote: trimmed,
    start,
    end,
    mode: 'stated',
    ...onPage(pages, start),
  };
}

/** The page that an offset is on, if the plan has pages. */
export function onPage(pages: PlanText['pages'], offset: number): { page?: number } {
  const page = pageAt(pages, offset);
  return page === undefined ? {} : { page };
}
