/** The statements on industries of one passage, found without going through all of the plan's. */
import type { IndustryReading, PlacedStatement } from './industry-reading.js';

const grouped = new WeakMap<IndustryReading, Map<number, PlacedStatement[]>>();

/** In the order of the reading. */
export function statementsBeside(reading: IndustryReading, passage: number): readonly PlacedStatement[] {
  let groups = grouped.get(reading);
  if (groups === undefined) {
    groups = new Map();
    for (const statement of reading.statements) {
      const group = groups.get(statement.passage);
      if (group) group.push(statement);
      else groups.set(statement.passage, [statement]);
    }
    grouped.set(reading, groups);
  }
  return groups.get(passage) ?? [];
}
