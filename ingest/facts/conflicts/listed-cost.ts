/**
 * What a list of projects costs in all, against the costs that it gives for each.
 *
 *   推进重大项目3个，总投资62亿元。甲项目（20亿元）；乙项目（18亿元）；丙项目（12亿元）。
 */
import type { ConflictRecord, MeasurementRecord } from '../../../graph/model.js';
import { scaled } from '../../mentions/quantity-numerals.js';
import { amountOf } from './amounts.js';
import { type Check, type ConflictContext, conflictOf, written } from './context.js';

const total = /^indicator:.*总投资(?:额)?$/u;
const own = /^indicator:(?:计划|估算)?总投资(?:额)?$/u;
const counted = /(?:项目|工程)$/u;

export const listedCostCheck: Check = (context) => {
  const bySection = new Map<string, MeasurementRecord[]>();
  for (const m of context.measurements) {
    const section = m.evidence[0]?.section;
    if (section === undefined) continue;
    const figures = bySection.get(section);
    if (figures) figures.push(m);
    else bySection.set(section, [m]);
  }
  return [...bySection.values()].flatMap((figures) => compare(context, figures));
};

function compare(context: ConflictContext, figures: readonly MeasurementRecord[]): ConflictRecord[] {
  const ofPlan = figures.filter((m) => m.about.includes(context.planId) && m.comparator === '=' && m.value !== null);
  const [whole, another] = ofPlan.filter((m) => total.test(m.indicator));
  const count = ofPlan.find((m) => counted.test(m.indicator));
  const parts = figures.filter((m) => own.test(m.indicator) && /^(?:project|infrastructure):/u.test(m.about[0] ?? ''));
  // Only a whole list can be held to its total: as many costs as projects are said to be.
  if (!whole || another || !count || parts.length < 2 || parts.length !== count.value) return [];
  if (
    new Set(parts.map((m) => m.about[0])).size !== parts.length ||
    parts.some((m) => m.unit !== whole.unit || m.comparator !== '=')
  )
    return [];
  const sum = scaled(
    parts.reduce((all, m) => all + (m.value ?? 0), 0),
    1,
  );
  const limit = amountOf(whole.value, whole.unit)?.value ?? 0;
  if (Math.abs((amountOf(sum, whole.unit)?.value ?? 0) - limit) <= limit * 0.005) return [];
  const values = [written(whole), `${parts.map((m) => m.valueText).join('+')}=${sum}${whole.unit ?? ''}`] as const;
  const sides = [whole.evidence[0]!, parts[0]!.evidence[0]!, ...parts.slice(1).map((m) => m.evidence[0]!)] as const;
  return [conflictOf(context, 'sum', `${context.nameOf(whole.indicator)}：总数与各项目之和`, [], sides, values)];
}
