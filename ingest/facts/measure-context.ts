/** What the rules for figures read from: the outline, the mentions and the scopes built once a plan. */

import type { Quantity } from '../mentions/quantity.js';
import type { Mention, Mentions, Outline, Passage } from '../stages.js';
import { evidenceAt } from './clauses.js';
import type { FigureDraft, NamedAt, PlanFrame } from './measure-types.js';
import { frameOf } from './measure-types.js';
import { buildYearScope, settle, type YearScope } from './measure-year.js';
import { startingWithin } from './mentions-near.js';
import { buildScopes, type Scopes } from './scope.js';

export interface FigureContext {
  outline: Outline;
  mentions: Mentions;
  scopes: Scopes;
  years: YearScope;
  frame: PlanFrame;
  /** The name of the region the plan names most, taken for its own area; null where it names none. */
  ownRegion: string | null;
  /** What the plan's own area is by its title: 省, 市, 县 or 州; null where the title does not say. */
  ownLevel: string | null;
}

const built = new WeakMap<Mentions, FigureContext>();

/** Pure; kept with the mentions, since figures and conflicts both ask. */
export function figureContext(outline: Outline, mentions: Mentions): FigureContext {
  const known = built.get(mentions);
  if (known?.outline === outline) return known;
  const context = contextOf(outline, mentions);
  built.set(mentions, context);
  return context;
}

function contextOf(outline: Outline, mentions: Mentions): FigureContext {
  const frame = frameOf(outline.period);
  return {
    outline,
    mentions,
    frame,
    ownRegion: ownRegion(mentions),
    ownLevel: /^[^（(]{0,6}?\p{Script=Han}{2,8}?(?<level>[省市县州])/u.exec(outline.title)?.groups?.level ?? null,
    scopes: buildScopes(outline, mentions),
    years: buildYearScope(outline, frame),
  };
}

/** 近岸海域 is part of an indicator's name, 临江流域经济区 an area that has indicators. */
export const regionName = /(?:经济区|城市群|都市圈|经济带|大湾区|三角洲|示范区|地区)$/u;

function ownRegion({ entities, mentions }: Mentions): string | null {
  const counts = new Map<string, number>();
  for (const m of mentions) {
    const name = m.kind === 'Place' ? (entities[m.entity]?.name ?? '') : '';
    if (regionName.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The longest mention that begins at `at`. */
export function mentionFrom(ctx: FigureContext, passage: Passage, at: number): Mention | undefined {
  return startingWithin(ctx.scopes.mentionsIn(passage.index), at, at).sort((a, b) => b.end - a.end)[0];
}

const whole = new Set(['Project', 'Infrastructure', 'Policy', 'Enterprise', 'Park', 'Organization']);
/** Is the figure part of a name (年产50万吨纸浆项目)? */
export function insideName(ctx: FigureContext, passage: Passage, q: Quantity): boolean {
  for (const m of ctx.scopes.mentionsIn(passage.index)) {
    // In order: none of those behind holds the figure.
    if (m.start > q.start) return false;
    if (m.end >= q.end && whole.has(m.kind) && m.end - m.start > q.end - q.start) return true;
  }
  return false;
}

const roughly = /(?<!制)约(?:占|为|有|合|达)[^，、；。\d]{0,12}$/u;

export interface Reading {
  name: string;
  named: NamedAt | null;
  about: number[];
  /** Overrides what the scopes say. */
  year?: string | null;
}

/** A figure with its year, nature and quote. `from` is where the statement begins in the passage: the quote holds it. */
export function draftOf(
  ctx: FigureContext,
  passage: Passage,
  q: Quantity,
  reading: Reading,
  from = q.start,
  to = q.outerEnd,
): FigureDraft {
  const year =
    reading.year === undefined
      ? ctx.years.yearAt(passage.index, q.start, reading.name)
      : settle(reading.year, reading.name, ctx.frame);
  const start = Math.min(from, q.outerStart);
  const words = passage.body.text.slice(start, q.outerStart);
  return {
    name: reading.name,
    named: reading.named,
    about: reading.about,
    ...inYuan(q, reading.name),
    year,
    // 约占全省的三分之一: the word stands before the verb.
    comparator: q.comparator === '=' && roughly.test(words) ? '~' : q.comparator,
    nature: ctx.years.natureAt(passage.index, year),
    evidence: evidenceAt(ctx.outline, passage.index, start, Math.max(to, q.outerEnd), 'stated'),
    at: { passage: passage.index, start: q.start, end: q.end },
    group: null,
  };
}

const money = /(?:总值|产值|增加值|收入|投资|总额|税收|利润|销售额|交易额|产业规模)$/u;
/** 工业产值突破1000亿: money, though the text leaves 元 out. */
function inYuan({ valueText, value, unit }: Quantity, name: string): Pick<FigureDraft, 'valueText' | 'value' | 'unit'> {
  return unit === null && value !== null && value >= 1e8 && valueText.endsWith('亿') && money.test(name)
    ? { valueText: valueText.slice(0, -1), value: value / 1e8, unit: '亿元' }
    : { valueText, value, unit };
}
