/** Which plans there are, and which of them say something. */
import { type AnswerItem, entityItem } from '../answer.js';
import type { Frame } from '../frame.js';
import { inOrder } from '../plans/plan-words.js';
import { planTextsOf, tidy } from './evidence.js';
import { nothing, type Outcome, orNothing } from './outcome.js';
import { source } from './plan-facts.js';
import { run } from './run.js';
import type { Session } from './session.js';

/** Earlier periods first; evidence is where a plan says it, of a bare list each plan's title. */
export async function plansAnswering(frame: Frame, session: Session): Promise<Outcome> {
  const asked = frame.filters.find((f) => f.field === 'within');
  const texts = await planTextsOf(session);
  const out: AnswerItem[] = [];
  for (const { id, title } of inOrder(session.catalogue.plans)) {
    const said = asked?.frame ? await saidBy(id, asked.frame, session) : null;
    if (said?.items.length === 0) continue;
    const evidence = said
      ? tidy(said.items.flatMap((i) => i.evidence))
      : source('title', title, id, texts.get(id) ?? { text: '' });
    out.push({ ...entityItem(id, title, [], evidence), plans: [id] });
  }
  return out.length === 0 && asked ? nothing(asked) : orNothing(out);
}

/** A no is no answer here. */
async function saidBy(plan: string, frame: Frame, session: Session): Promise<Outcome> {
  const outcome = await run(frame, session.ofPlan(plan));
  return outcome.items.some((i) => i.boolean === false) ? nothing() : outcome;
}
