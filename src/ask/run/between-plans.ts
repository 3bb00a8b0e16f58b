/** What two plans say differently of what is asked for. */
import type { NodeKind } from '../../../graph/model.js';
import { comparePlans } from '../../compare/compare-plans.js';
import type { Change, ComparedKind, PlanComparison, Statement } from '../../compare/comparison.js';
import { changeLine, disagreementLine } from '../../compare/describe.js';
import { type AnswerChange, type AnswerItem, changeItem } from '../answer.js';
import type { Frame } from '../frame.js';
import { inOrder } from '../plans/plan-words.js';
import { found, nothing, type Outcome } from './outcome.js';
import type { Session } from './session.js';
import { isInvestment, means } from './values.js';

export const comparedNodes: Readonly<Partial<Record<NodeKind, ComparedKind>>> = {
  Industry: 'industry',
  Park: 'park',
  Project: 'project',
  Indicator: 'target',
  Policy: 'policy',
};

/** Every change that meets the frame, each with the clauses of both plans; of `conflicts` what cannot hold together. */
export async function changesBetween(frame: Frame, session: Session): Promise<Outcome> {
  const [a, b] = session.scope?.ids ?? inOrder(session.catalogue.plans).map((plan) => plan.id);
  const comparison = a && b ? await comparePlans(session.telling(), a, b) : null;
  if (!comparison) return nothing();
  const { language } = session;
  const items =
    frame.operation === 'conflicts'
      ? comparison.conflicts.map((of) => item(of.thing.id, disagreementLine(of, language), null, [of.before, of.after]))
      : wanted(comparison, frame, session).map((change) => {
          const { thing, kind, type, before, after } = change;
          return item(thing.id, changeLine(change, language), { kind, type }, [before, after]);
        });
  return items.length > 0 ? found(items) : { items: [], reason: { why: 'no-change' }, byText: false };
}

function item(id: string, line: string, change: AnswerChange | null, sides: readonly (Statement | null)[]): AnswerItem {
  const evidence = sides.flatMap((side) => side?.evidence ?? []);
  return changeItem(id, line, [...new Set(evidence.map((e) => e.plan))], change, evidence);
}

function wanted({ changes }: PlanComparison, frame: Frame, session: Session): Change[] {
  const kinds = new Set(frame.want.map((w) => comparedNodes[w.kind]));
  const years = frame.filters.filter((f) => f.field === 'year').flatMap((f) => f.words ?? []);
  const what = new Set(frame.filters.filter((f) => f.field === 'change').flatMap((f) => f.words ?? []));
  const things = frame.filters.filter((f) => f.field === 'entity' || f.field === 'topic');
  return changes.filter(
    (change) =>
      (kinds.size === 0 || kinds.has(change.kind)) &&
      (what.size === 0 || what.has(change.type) || what.has(change.aspect)) &&
      things.every((f) => f.ids?.some((id) => id === change.thing.id || id === change.subject?.id)) &&
      (years.length === 0 || [change.before, change.after].some((side) => side?.year && years.includes(side.year))) &&
      (frame.measures.length === 0 || frame.measures.some((m) => isOf(m, change, session))),
  );
}

function isOf(measure: Frame['measures'][number], { kind, aspect, thing }: Change, session: Session): boolean {
  if (aspect === 'investment') return isInvestment(measure);
  if (aspect === 'area') return measure.words.some((options) => options.includes('面积'));
  const indicator = kind === 'target' ? session.catalogue.entities.get(thing.id) : undefined;
  return indicator !== undefined && means(measure, indicator);
}
