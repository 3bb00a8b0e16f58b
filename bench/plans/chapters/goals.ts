/** Where the place stands, and where it wants to be: in sentences, and in a table of indicators. */
import type { Draft } from '../draft.js';
import { type Owner, targetSentence } from '../forms/figure.js';
import { cell, quantity } from '../forms/number.js';
import type { FigureStatement } from '../statement.js';
import type { Goal, World } from '../world/world.js';

export function review(draft: Draft, { goals, period, place }: World): void {
  const base = period.from - 1;
  const sentences = goals.slice(0, 4).map((goal) => {
    const written = quantity(draft.draw, goal.baseline, goal.kind.unit);
    const form = draft.draw.pick(['达到', '为', '达', '完成']);
    draft.say(`…年${form} (${written.form})`, figure(goal, base, '现状'));
    return goal.kind.name + form + written.text;
  });
  draft.paragraph(`${base}年，全市${sentences.slice(0, 2).join('，')}。${place.short}市${sentences.slice(2).join('；')}。`);
}

/** Each goal once: in the table, or in a sentence. */
export function targets(draft: Draft, world: World): void {
  const { draw } = draft;
  const inTable = draw.chance(0.75) ? draw.between(3, world.goals.length) : 0;
  const [tabled, told] = [world.goals.slice(0, inTable), world.goals.slice(inTable)];
  const whole: Owner = { name: draw.pick(['全市', '全市', '']), about: null };
  const named = draw.chance(0.5);
  for (const goal of told) {
    const { text, said } = targetSentence(draw, whole, goal, world.period);
    draft.note(said);
    draft.paragraph(named ? `——${goal.kind.name.slice(0, 2)}目标。${text}。` : `${text}。`);
  }
  if (tabled.length) indicatorTable(draft, world, tabled);
}

function indicatorTable(draft: Draft, { period, place }: World, goals: readonly Goal[]): void {
  const base = period.from - 1;
  const withNature = draft.draw.chance(0.7);
  const numbered = draft.draw.chance(0.5);
  const header = ['指标', '单位', `${base}年`, `${period.to}年`, ...(withNature ? ['属性'] : [])];
  const rows = goals.map((goal) => {
    const nature = goal.kind.binding ? '约束性' : '预期性';
    draft.say('table', figure(goal, base, '现状'), figure(goal, period.to, withNature ? nature : '目标'));
    return [goal.kind.name, goal.kind.unit, cell(goal.baseline), cell(goal.target), ...(withNature ? [nature] : [])];
  });
  draft.table(
    `${place.short}“${period.name}”主要指标`,
    numbered ? ['序号', ...header] : header,
    numbered ? rows.map((row, i) => [String(i + 1), ...row]) : rows,
  );
}

function figure({ kind, baseline, target }: Goal, year: number, nature: FigureStatement['nature']): FigureStatement {
  return {
    kind: 'figure',
    indicator: kind.name,
    about: null,
    value: nature === '现状' ? baseline : target,
    unit: kind.unit,
    year: String(year),
    comparator: '=',
    nature,
  };
}
