/** Every figure of a plan: in running text, in tables of indicators, in tables of places. */
import type { EntityRecord, MeasurementRecord } from '../../graph/model.js';
import type { Mentions, Outline } from '../stages.js';
import { parkAreas } from './areas.js';
import { passageIds } from './ids.js';
import { indicatorRecords, regionOf } from './indicator-entities.js';
import { indicatorTable } from './indicator-table.js';
import { projectInvestments } from './investment.js';
import { type FigureContext, figureContext } from './measure-context.js';
import { proseFigures } from './measure-prose.js';
import type { FigureDraft } from './measure-types.js';
import { placeTable } from './targets.js';

export interface MeasurementFacts {
  /** The indicators. */
  entities: EntityRecord[];
  measurements: MeasurementRecord[];
  /** What figures say of entities of other kinds (areaKm2, investment), by entity id. */
  entityProps: Map<string, Record<string, string | number | boolean>>;
}

export function measurementFacts(outline: Outline, mentions: Mentions, planId: string): MeasurementFacts {
  const figures = figuresOf(figureContext(outline, mentions));
  const plan = { id: planId, region: regionOf(outline.title), passages: passageIds(planId, outline) };
  return { ...indicatorRecords(figures, mentions, plan), entityProps: propsOf(figures, mentions) };
}

/** In the order of the source. */
export function figuresOf(ctx: FigureContext): FigureDraft[] {
  const { outline } = ctx;
  const prose = outline.passages.filter((p) => p.kind === 'paragraph' || p.kind === 'note').flatMap((p) => proseFigures(ctx, p));
  const tables = outline.tables.flatMap((t) => {
    const indicators = indicatorTable(ctx, t);
    return indicators.length > 0 ? indicators : placeTable(ctx, t);
  });
  return [...prose, ...tables].sort((a, b) => a.at.passage - b.at.passage || a.at.start - b.at.start);
}

function propsOf(figures: readonly FigureDraft[], mentions: Mentions): MeasurementFacts['entityProps'] {
  const props: MeasurementFacts['entityProps'] = new Map();
  const put = (index: number, key: string, value: string | number): void => {
    const id = mentions.entities[index]!.id;
    props.set(id, { ...props.get(id), [key]: value });
  };
  for (const [index, area] of parkAreas(figures, mentions.entities)) put(index, 'areaKm2', area);
  for (const [index, sum] of projectInvestments(figures, mentions.entities)) put(index, 'investment', sum);
  return props;
}
