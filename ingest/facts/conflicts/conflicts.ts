/** Statements of one plan that cannot both hold. Each check is sure of its kind or silent. */
import type { ConflictRecord, EntityRecord, MeasurementRecord, RelationRecord } from '../../../graph/model.js';
import type { Mentions, Outline } from '../../stages.js';
import { areaCheck } from './area.js';
import { classTableCheck } from './class-table.js';
import { type Check, conflictContext } from './context.js';
import { countCheck } from './count.js';
import { enumeratedCheck } from './enumerated.js';
import { figureCheck } from './figures.js';
import { firstCheck } from './first.js';
import { growthCheck } from './growth.js';
import { labelSumCheck } from './label-sum.js';
import { listedCostCheck } from './listed-cost.js';
import { parksBelowCheck } from './parks-below.js';
import { partOverWholeCheck } from './part-over-whole.js';
import { statusCheck } from './status.js';
import { sumCheck } from './sum.js';
import { tableCountCheck } from './table-count.js';
import { totalRowCheck } from './total-row.js';
import { worksCheck } from './works.js';

const checks: readonly Check[] = [
  sumCheck,
  figureCheck,
  areaCheck,
  partOverWholeCheck,
  totalRowCheck,
  enumeratedCheck,
  parksBelowCheck,
  growthCheck,
  countCheck,
  firstCheck,
  classTableCheck,
  statusCheck,
  tableCountCheck,
  labelSumCheck,
  listedCostCheck,
  worksCheck,
];

/** `indicators` name what the measurements are of; `relations` need HAS_STATUS and HAS_LEVEL. */
export function conflictFacts(
  outline: Outline,
  mentions: Mentions,
  measurements: readonly MeasurementRecord[],
  relations: readonly RelationRecord[],
  planId: string,
  indicators: readonly EntityRecord[] = [],
): ConflictRecord[] {
  const context = conflictContext(outline, mentions, { measurements, relations, indicators }, planId);
  const found = new Map<string, ConflictRecord>();
  for (const conflict of checks.flatMap((check) => check(context))) found.set(conflict.id, conflict);
  return [...found.values()].sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start);
}
