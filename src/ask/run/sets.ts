/** 专栏1和专栏2列的园区差在哪: what one of two sections names and the other does not. */

import type { Frame } from '../frame.js';
import type { Member } from './member.js';
import { membersOf } from './members.js';
import type { Session } from './session.js';

/** Members of exactly one of the two sections given, each with its clause; null where there are not two sections. */
export async function onlyInOne(frame: Frame, session: Session): Promise<Member[] | null> {
  const sections = frame.filters.filter((f) => f.field === 'section' && !f.not);
  const [a, b] = sections;
  if (!a || !b || sections.length !== 2 || frame.want.length === 0) return null;
  const others = frame.filters.filter((f) => f !== a && f !== b);
  const of = async (section: typeof a) =>
    (await membersOf({ ...frame, operation: 'list', filters: [...others, section] }, session)).members;
  const [first, second] = [await of(a), await of(b)];
  if (first.length === 0 || second.length === 0) return null;
  const missing = (list: Member[], other: Member[]) => list.filter((m) => !other.some((o) => o.node.id === m.node.id));
  return [...missing(first, second), ...missing(second, first)];
}
