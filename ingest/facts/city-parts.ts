/** Which division lies in which: by the national code, where the plan names both. Known beforehand, so without a quote. */
import type { RelationRecord } from '../../graph/model.js';
import type { FactContext } from './context.js';

export function cityPartsRule({ mentions }: FactContext): RelationRecord[] {
  const byCode = new Map(mentions.entities.filter((e) => e.kind === 'City').map((e) => [String(e.props.code), e.id]));
  return [...byCode].flatMap(([code, id]): RelationRecord[] => {
    const above = code.endsWith('00') ? [`${code.slice(0, 2)}0000`] : [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
    const parent = above
      .filter((c) => c !== code)
      .map((c) => byCode.get(c))
      .find((p) => p !== undefined);
    return parent ? [{ type: 'PART_OF', from: id, to: parent, evidence: [] }] : [];
  });
}
