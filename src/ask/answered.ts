/** A frame that was run, or a refusal, as the answer that is shown. */
import { readingsOf } from './ambiguity.js';
import type { Answer, AnswerItem, Language } from './answer.js';
import { aboutOf } from './describe.js';
import type { Frame, FrameView, PlanScope } from './frame.js';
import { type AskedOf, graphqlOf } from './graphql.js';
import { askedPlans, planChip } from './plans/plan-chip.js';
import { refusalOver, textOver } from './plans/reply-over-plans.js';
import { tidy } from './run/evidence.js';
import type { Outcome } from './run/outcome.js';
import { runOverPlans } from './run/over-plans.js';
import type { Session } from './run/session.js';
import { searchedNote } from './searched.js';
import { isClassName } from './understand/class-names.js';

/** What running the frame gives, told. */
export async function answer(
  frame: Frame,
  session: Session,
  language: Language,
  view: FrameView,
  notes: readonly string[],
): Promise<Answer> {
  const readings = readingsOf(frame, session.catalogue);
  if (readings.length > 1) {
    const outcomes: { frame: Frame; outcome: Outcome }[] = [];
    for (const reading of readings) outcomes.push({ frame: reading, outcome: await runOverPlans(reading, session) });
    const alive = outcomes.filter((o) => o.outcome.items.length > 0);
    if (alive.length > 1 && new Set(alive.map((o) => JSON.stringify(o.outcome.items.map(toldBy)))).size > 1) {
      const items = alive.flatMap((o) => o.outcome.items);
      const colon = language === 'zh' ? '：' : ': ';
      const names = alive.map(({ frame: reading, outcome }) =>
        [aboutOf(reading), textOver(reading, outcome, session, [])].filter(Boolean).join(colon),
      );
      const text =
        language === 'zh' ? `有${alive.length}种读法：${names.join(' ')}` : `${alive.length} readings: ${names.join(' ')}`;
      return built('AMBIGUOUS', text, items, session, language, view);
    }
    const only = alive[0];
    if (only)
      return built('ANSWERED', textOver(only.frame, only.outcome, session, notes), only.outcome.items, session, language, view);
  }
  const outcome = await runOverPlans(frame, session);
  if (outcome.items.length === 0)
    return refused('NOT_IN_PLAN', refusalOver(frame, outcome, session, notes), session, language, view);
  const status = isClassName(frame) && outcome.items.length > 1 ? 'AMBIGUOUS' : 'ANSWERED';
  return built(status, textOver(frame, outcome, session, notes), outcome.items, session, language, view);
}

/** What an item tells: one figure of one thing is the same under two names. */
const toldBy = ({ name, value, unit, boolean, figure }: AnswerItem): unknown =>
  figure ? [figure.about, figure.year, value, unit] : [name, value, boolean];

export function built(
  status: Answer['status'],
  text: string,
  items: AnswerItem[],
  session: Session,
  language: Language,
  frame: FrameView | null,
): Answer {
  const shown = items.map((item) => ofPlans(item, session));
  return {
    status,
    text,
    items: shown,
    evidence: tidy(shown.flatMap((i) => i.evidence)),
    frame: frame && ofScope(frame, session, language),
    cypher: session.ran,
    graphql: frame && graphqlOf(frame.frame, session.catalogue, askedOf(session)),
    searched: [...session.searched],
    suggestions: [],
    language,
    plans: askedPlans(session),
  };
}

/** What was searched is told with a plan's silence. */
export function refused(
  status: 'NOT_IN_PLAN' | 'NOT_UNDERSTOOD',
  text: string,
  session: Session,
  language: Language,
  view: FrameView,
  words: readonly string[] = view.frame.filters.flatMap((f) => (f.field === 'topic' || f.field === 'text' ? [f.word] : [])),
): Answer {
  const told = status === 'NOT_IN_PLAN' ? text + searchedNote(words, session, language) : text;
  return built(status, told, [], session, language, view);
}

/** Where no plan is named with it: those of its clauses, or the one that was asked. */
function ofPlans(item: AnswerItem, session: Session): AnswerItem {
  if (item.plans.length > 0) return item;
  const asked = askedPlans(session).map((plan) => plan.id);
  const plans = asked.filter((id) => asked.length === 1 || item.evidence.some((e) => e.plan === id));
  return { ...item, plans };
}

/** As GraphQL says it. */
function askedOf({ plans, scope, catalogue }: Session): AskedOf {
  return { plans: scope?.ids ?? plans ?? null, count: catalogue.plans.length, how: scope?.how ?? 'each' };
}

/** The plans asked of are a part of the frame, where the graph has several. */
function ofScope(view: FrameView, session: Session, language: Language): FrameView {
  const chip = planChip(session, language);
  if (!chip) return view;
  const { scope } = session;
  const plans: PlanScope | null = scope && { ids: scope.ids, word: scope.word, how: scope.how };
  return { ...view, chips: [...view.chips, chip], frame: plans ? { ...view.frame, plans } : view.frame };
}
