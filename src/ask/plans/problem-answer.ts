/** The answer where it is not known which plan is meant: no such plan, or several. */
import { type Answer, type AnswerItem, entityItem } from '../answer.js';
import { chipsOf } from '../describe.js';
import type { Frame } from '../frame.js';
import { planTextsOf } from '../run/evidence.js';
import { source } from '../run/plan-facts.js';
import type { Session } from '../run/session.js';
import { askedPlans } from './plan-chip.js';
import { type CalledPlan, inOrder } from './plan-words.js';
import type { PlanProblem } from './scope.js';

const mostNamed = 6;

/** What can be asked for instead: the plans that there are. */
const allPlans: Frame = { operation: 'plans', want: [{ kind: 'Plan', word: '规划' }], measures: [], filters: [] };

export async function problemAnswer(problem: PlanProblem, session: Session): Promise<Answer> {
  const zh = session.language === 'zh';
  const plans = inOrder(session.catalogue.plans);
  const of = problem.why === 'ambiguous' ? plans.filter((plan) => problem.plans.includes(plan.id)) : plans;
  const list = listed(of, zh);
  const text = {
    unknown: zh
      ? `没有“${problem.word}”这个规划。现有${plans.length}个规划：${list}。`
      : `There is no plan “${problem.word}”. The ${plans.length} plans here: ${list}.`,
    ambiguous: zh
      ? `“${problem.word}”可以指${of.length}个规划：${list}。请写明是哪一个。`
      : `“${problem.word}” may be ${of.length} plans: ${list}. Please say which.`,
    count: zh
      ? `“${problem.word}”没有说明是哪些规划。现有${plans.length}个规划：${list}。`
      : `“${problem.word}”: it is not said which. The ${plans.length} plans here: ${list}.`,
  }[problem.why];
  const items = problem.why === 'unknown' ? [] : await planItems(of, session);
  return {
    status: problem.why === 'unknown' ? 'NOT_IN_PLAN' : 'AMBIGUOUS',
    text,
    items,
    evidence: items.flatMap((item) => item.evidence),
    frame: { chips: chipsOf(allPlans, session.language), filler: [], frame: allPlans },
    cypher: session.ran,
    graphql: null,
    searched: [],
    suggestions: problem.why === 'ambiguous' ? of.map((plan) => problem.asked(plan.title)) : [],
    language: session.language,
    plans: askedPlans(session),
  };
}

function listed(plans: readonly CalledPlan[], zh: boolean): string {
  const titles = plans.slice(0, mostNamed).map((plan) => (zh ? `《${plan.title}》` : `“${plan.title}”`));
  return titles.join(zh ? '、' : ', ') + (plans.length > mostNamed ? (zh ? '等' : ', …') : '');
}

/** Each plan with the line of its title. */
async function planItems(plans: readonly CalledPlan[], session: Session): Promise<AnswerItem[]> {
  const texts = await planTextsOf(session);
  return plans.map(({ id, title }) => ({
    ...entityItem(id, title, [], source('title', title, id, texts.get(id) ?? { text: '' })),
    plans: [id],
  }));
}
