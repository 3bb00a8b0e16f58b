/** The label that a table gives once for several rows: `效益指标 3 …`, `4 …`, `5 …`. */
import type { NodeRow } from '../../../graph/query.js';
import { normaliseName } from '../normalise.js';

/** One word before a row's running number; empty where the row begins with the number. */
export const labelOf = (row: NodeRow): string =>
  normaliseName(/^([^\d\s]{2,14})\s\d{1,3}\s\S/.exec(String(row.props.text ?? ''))?.[1] ?? '');

export interface RowGroup {
  /** The table. */
  path: string;
  label: string;
}

export function rowGroupsOf(rows: readonly NodeRow[]): RowGroup[] {
  const out = new Map<string, RowGroup>();
  for (const row of rows) {
    const label = labelOf(row);
    const path = String(row.props.section ?? '');
    if (label !== '') out.set(`${path}|${label}`, { path, label });
  }
  return [...out.values()];
}

/** 效益指标, 效益性指标, 效益目标, 效益类 are one group. */
export const groupStem = (label: string): string => label.replace(/(?:性|类|型)?(?:指标|目标)$/, '').replace(/[性类型]$/, '');
