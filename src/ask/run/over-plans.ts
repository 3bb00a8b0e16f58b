/** A frame on several plans: each is asked alone, so that nothing is put together from two; then the answers are joined. */
import { type AnswerItem, valueItem } from '../answer.js';
import type { Frame } from '../frame.js';
import { inOrder } from '../plans/plan-words.js';
import { changesBetween } from './between-plans.js';
import { plansApart } from './differing-plans.js';
import { tidy } from './evidence.js';
import { found, type Outcome, type PlanPart } from './outcome.js';
import { plansAnswering } from './plans-answering.js';
import { run } from './run.js';
import type { Session } from './session.js';

/** Like `run`, which it is where one plan is asked. */
export async function runOverPlans(frame: Frame, session: Session): Promise<Outcome> {
  if (frame.operation === 'plans') return plansAnswering(frame, session);
  if (frame.operation === 'changes' || session.scope?.how === 'between') return changesBetween(frame, session);
  const plans = inOrder(session.catalogue.plans).map((plan) => plan.id);
  if (plans.length < 2) return run(frame, session);
  // 共几个: the things themselves, so that one in two plans counts once.
  const counted = frame.operation === 'count' && frame.want.every((w) => w.kind !== 'Section' && w.kind !== 'Passage');
  const each: Frame = counted ? { ...frame, operation: 'list' } : frame;
  const parts: PlanPart[] = [];
  for (const plan of plans) {
    const outcome = await run(each, session.ofPlan(plan));
    if (outcome.items.length > 0)
      parts.push({ plan, outcome: { ...outcome, items: outcome.items.map((item) => ({ ...item, plans: [plan] })) } });
  }
  if (parts.length === 0) return byEvidence(await run(frame, session), plans);
  if (session.scope?.how === 'all') return inAll(parts, plans);
  const items = joined(parts);
  const remarks = plansApart(frame, parts, session);
  const outcome: Outcome = {
    ...found(
      items,
      parts.some((p) => p.outcome.byText),
    ),
    parts,
    ...(remarks.length > 0 ? { remarks } : {}),
  };
  return counted && items.every((item) => item.kind === 'ENTITY') ? countOf(frame, outcome) : outcome;
}

/** A thing of two plans is one item with the clauses of both; figures and sections are each plan's own. */
function joined(parts: readonly PlanPart[]): AnswerItem[] {
  const out: AnswerItem[] = [];
  for (const item of parts.flatMap((p) => p.outcome.items)) {
    const at = out.findIndex((o) => item.kind === 'ENTITY' && o.kind === 'ENTITY' && o.id === item.id);
    const same = out[at];
    if (same)
      out[at] = {
        ...same,
        aliases: [...new Set([...same.aliases, ...item.aliases])],
        plans: [...same.plans, ...item.plans],
        evidence: [...same.evidence, ...item.evidence],
      };
    else out.push(item);
  }
  return out;
}

/** 两个规划都提到的: only what each of them gives. Of figures and yes or no, each plan's own, where all give one. */
function inAll(parts: readonly PlanPart[], plans: readonly string[]): Outcome {
  const items = joined(parts);
  const things = items.filter((item) => item.kind === 'ENTITY');
  const kept = things.length > 0 ? things.filter((item) => item.plans.length === plans.length) : items;
  return parts.length < plans.length || kept.length === 0
    ? { items: [], reason: { why: 'not-in-all' }, byText: false, parts: [...parts] }
    : {
        ...found(
          kept,
          parts.some((p) => p.outcome.byText),
        ),
        parts: [...parts],
      };
}

/** The number of all, then of each plan. */
function countOf(frame: Frame, outcome: Outcome): Outcome {
  const word = `${[...new Set(frame.want.map((w) => w.word))].join('、')}数量`;
  const number = (items: readonly AnswerItem[], plans: string[]): AnswerItem => ({
    ...valueItem(word, items.length, '个', tidy(items.flatMap((i) => i.evidence))),
    plans,
  });
  const parts = (outcome.parts ?? []).map(({ plan, outcome: o }) => ({ plan, outcome: found([number(o.items, [plan])]) }));
  const total = number(
    outcome.items,
    parts.map((p) => p.plan),
  );
  return { ...outcome, items: [total, ...(parts.length > 1 ? parts.flatMap((p) => p.outcome.items) : [])], parts };
}

/** Only put together are the plans an answer: each item is of the plans whose clauses it has. */
function byEvidence(outcome: Outcome, plans: readonly string[]): Outcome {
  const items = outcome.items.map((item) => ({ ...item, plans: plans.filter((id) => item.evidence.some((e) => e.plan === id)) }));
  return { ...outcome, items };
}
