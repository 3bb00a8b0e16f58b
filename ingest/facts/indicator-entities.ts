/** One entity an indicator, and one record a figure of it. */
import type { EntityRecord, MeasurementRecord } from '../../graph/model.js';
import { indicatorNormal } from '../mentions/indicator-normal.js';
import type { Mentions } from '../stages.js';
import type { FigureDraft } from './measure-types.js';

/** The general word for an area that a plan is of, if its title or text uses one: 经济区. */
const regionWord = /经济区|城市群|都市圈|经济带|示范区|开发区|新区/u;
export const regionOf = (title: string): string | null => regionWord.exec(title)?.[0] ?? null;

export function indicatorId(name: string, region: string | null): string {
  return `indicator:${indicatorNormal(name, region)}`;
}

/** Figures to records; the fullest spelling of an indicator is its name. `passages` are ids by index. */
export function indicatorRecords(
  figures: readonly FigureDraft[],
  mentions: Mentions,
  plan: { id: string; region: string | null; passages: readonly string[] },
): { entities: EntityRecord[]; measurements: MeasurementRecord[] } {
  const entities = new Map<string, Indicator>();
  const measurements = new Map<string, MeasurementRecord>();
  for (const f of figures) {
    const indicator = indicatorId(f.name, plan.region);
    addName(entities, indicator, f, plan.passages);
    const about = f.about.length === 0 ? [plan.id] : f.about.map((i) => mentions.entities[i]!.id);
    const id = ['measurement', plan.id, f.evidence.start, f.at.start, indicator, ...about, f.year ?? ''].join('|');
    if (measurements.has(id)) continue;
    measurements.set(id, {
      id,
      indicator,
      about,
      valueText: f.valueText,
      value: f.value,
      unit: f.unit,
      year: f.year,
      comparator: f.comparator,
      nature: f.nature,
      evidence: [f.evidence],
    });
  }
  return { entities: [...entities.values()].map(({ record }) => record), measurements: [...measurements.values()] };
}

/** With what it has already, since an indicator may stand in every row of a long plan. */
interface Indicator {
  record: EntityRecord;
  names: Map<string, EntityRecord['names'][number]>;
  /** Passage and start of each mention. */
  mentioned: Set<string>;
}

function addName(entities: Map<string, Indicator>, id: string, f: FigureDraft, passages: readonly string[]): void {
  let indicator = entities.get(id);
  if (!indicator) {
    const record: EntityRecord = { id, kind: 'Indicator', name: f.name, names: [], mentions: [], props: {} };
    indicator = { record, names: new Map(), mentioned: new Set() };
    entities.set(id, indicator);
  }
  const { record: entity, names, mentioned } = indicator;
  if (f.name.length > entity.name.length) entity.name = f.name;
  if (f.group && entity.props.group === undefined) entity.props.group = f.group;
  const known = names.get(f.name);
  if (known) known.count++;
  else {
    const name = { text: f.name, rule: 'indicator', count: 1 };
    names.set(f.name, name);
    entity.names.push(name);
  }
  const at = f.named ?? f.at;
  const passage = passages[at.passage];
  const place = `${passage}|${at.start}`;
  if (passage !== undefined && !mentioned.has(place)) {
    mentioned.add(place);
    entity.mentions.push({ passage, start: at.start, end: at.end });
  }
}
