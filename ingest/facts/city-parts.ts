/** Which division lies in which: by the national code, where the plan names both. Known beforehand, so without a quote. */
import type { RelationRecord } from '../../graph/model.js';
import type { FactContext } from './context.js';

export function cityPartsRule({ mentions }: FactContext): RelationRecord[] {
  const cities = mentions.entities.filter((e) => e.kind === 'City');
  const byCode = new Map(cities.filter((e) => e.props.level !== 'township').map((e) => [String(e.props.code), e.id]));
  const towns = cities.flatMap((e): RelationRecord[] => {
    const county = e.props.level === 'township' ? byCode.get(String(e.props.code)) : undefined;
    return county ? [{ type: 'PART_OF', from: e.id, to: county, evidence: [] }] : [];
  });
  const upper = [...byCode].flatMap(([code, id]): RelationRecord[] => {
    const above = code.endsWith('00') ? [`${code.slice(0, 2)}0000`] : [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
    const parent = above
      .filter((c) => c !== code)
      .map((c) => byCode.get(c))
      .find((p) => p !== undefined);
    return parent ? [{ type: 'PART_OF', from: id, to: parent, evidence: [] }] : [];
  });
  return [...upper, ...towns];
}
