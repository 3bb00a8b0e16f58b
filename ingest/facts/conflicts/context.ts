/** What the checks compare: figures by indicator, relations by thing, and where things stand. */
import type { ConflictRecord, EntityRecord, Evidence, MeasurementRecord, RelationRecord } from '../../../graph/model.js';
import type { Mentions, Outline } from '../../stages.js';
import { type FigureContext, figureContext } from '../measure-context.js';
import { sameThings } from './same-thing.js';

export interface ConflictContext extends FigureContext {
  planId: string;
  measurements: readonly MeasurementRecord[];
  relations: readonly RelationRecord[];
  /** Names of indicators and of what figures are about, by id. */
  nameOf(id: string): string;
  /** The id under which statements of one thing are compared. */
  thingOf(id: string): string;
}

/** One check, of one idea. */
export type Check = (context: ConflictContext) => ConflictRecord[];

export function conflictContext(
  outline: Outline,
  mentions: Mentions,
  facts: {
    measurements: readonly MeasurementRecord[];
    relations: readonly RelationRecord[];
    indicators: readonly EntityRecord[];
  },
  planId: string,
): ConflictContext {
  const names = new Map<string, string>([...mentions.entities, ...facts.indicators].map((e) => [e.id, e.name]));
  const same = sameThings(mentions);
  return {
    ...figureContext(outline, mentions),
    planId,
    measurements: facts.measurements,
    relations: facts.relations,
    thingOf: (id) => same.get(id) ?? id,
    nameOf: (id) => names.get(id) ?? id.slice(id.indexOf(':') + 1),
  };
}

/** `sides` are the two quotes, and more of the second side where it is told in several places; `values` is what each says. */
export function conflictOf(
  context: ConflictContext,
  check: string,
  topic: string,
  about: readonly string[],
  sides: readonly [Evidence, Evidence, ...Evidence[]],
  values: readonly [string, string],
): ConflictRecord {
  const id = ['conflict', context.planId, check, sides[0].start, sides[1].start, sides[1].end].join('|');
  return { id, topic, check, about: [...about], values: [...values], evidence: [...sides] };
}

/** As written: 90家, >35%. */
export function written(m: MeasurementRecord): string {
  const sign = { '=': '', '~': '约', '>': '超过', '>=': '', '<': '低于', '<=': '' }[m.comparator];
  const tail = m.comparator === '>=' ? '以上' : m.comparator === '<=' ? '以下' : '';
  return `${/^[<>≥≤]/.test(m.valueText) ? '' : sign}${m.valueText}${m.unit ?? ''}${tail}`;
}
