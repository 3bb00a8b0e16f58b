/** 产值目标在正文和表1里差多少: one figure as two parts of the plan state it. */
import type { Frame } from '../frame.js';
import { compareAmounts } from './amount.js';
import { figures } from './figures.js';
import type { Value } from './member.js';
import type { Session } from './session.js';

type Side = Value & { value: number };

/** Null where not just two parts are given, or where they do not state one like figure each. */
export async function betweenParts(frame: Frame, session: Session): Promise<[Side, Side] | null> {
  const parts = frame.filters.filter((f) => f.field === 'section' && !f.not);
  const rest = frame.filters.filter((f) => !parts.includes(f));
  if (parts.length !== 2 || frame.measures.length !== 1) return null;
  const stated = async (part: Frame['filters'][number]): Promise<Side[]> =>
    (await figures({ ...frame, filters: [...rest, part] }, session)).values.filter((v): v is Side => v.value !== null);
  const [left, right] = [await stated(parts[0]!), await stated(parts[1]!)];
  const pairs = left.flatMap((a) =>
    right
      .filter((b) => a.year === b.year && a.subject.id === b.subject.id)
      .filter((b) => compareAmounts({ value: a.value, unit: a.unit }, { value: b.value, unit: b.unit }) !== null)
      .map((b): [Side, Side] => [a, b]),
  );
  return pairs.length === 1 ? pairs[0]! : null;
}
