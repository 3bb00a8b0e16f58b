/** The plans asked of, in words. */
import type { AskedPlan, Language } from '../answer.js';
import type { Chip } from '../frame.js';
import type { Session } from '../run/session.js';
import { inOrder, shortNames } from './plan-words.js';

/** By the names that tell them apart; of two plans set against each other in that order. */
export function askedPlans({ catalogue, scope, language }: Session): AskedPlan[] {
  const plans = inOrder(catalogue.plans);
  const names = shortNames(plans, language);
  const ids = scope?.how === 'between' ? scope.ids : plans.map((plan) => plan.id);
  return ids.flatMap((id) => (names.has(id) ? [{ id, name: names.get(id)! }] : []));
}

/** Null where the graph has one plan: there is nothing to tell. */
export function planChip({ catalogue, scope }: Session, language: Language): Chip | null {
  const all = catalogue.whole.plans;
  if (all.length < 2) return null;
  const zh = language === 'zh';
  const names = shortNames(all, language);
  const asked = scope ? scope.ids : inOrder(catalogue.plans).map((plan) => plan.id);
  const named = asked.map((id) => names.get(id) ?? id).join(zh ? '、' : ', ');
  const which = asked.length === all.length ? (zh ? `全部${all.length}个` : `all ${all.length}`) : named;
  const how =
    scope?.how === 'all' ? (zh ? '（共有）' : ' (in common)') : scope?.how === 'between' ? (zh ? '（对比）' : ' (compared)') : '';
  return { role: 'plans', label: `${zh ? '规划：' : 'plans: '}${which}${how}`, source: scope?.source ?? 'default' };
}
