/** 表2里标国家级的园区: what a section is asked about must be stated there, not only of a thing that it names. */
import type { NodeKind } from '../../../graph/model.js';
import type { FrameFilter } from '../frame.js';
import { isWithin } from './clauses.js';
import type { Ground } from './conditions.js';
import { evidenceOf } from './evidence.js';
import type { Member } from './member.js';
import type { Session } from './session.js';

const stated = new Set(['level', 'status']);

/** Members whose level and state the given sections state; all of them where the sections state none of anything. */
export async function statedThere(
  members: Member[],
  kind: NodeKind,
  grounds: readonly { filter: FrameFilter; ground: Ground }[],
  session: Session,
): Promise<Member[]> {
  const paths = grounds.filter(({ filter: f }) => f.field === 'section' && !f.not).flatMap(({ filter }) => filter.words ?? []);
  if (paths.length === 0 || members.length === 0) return members;
  let kept = members;
  for (const { filter, ground } of grounds) {
    if (!stated.has(filter.field) || filter.not) continue;
    const there = new Set<string>();
    for (const follow of ground.proofs) {
      const rows = await session.rows({ from: { kind, where: { op: 'ids', ids: members.map((m) => m.node.id) } }, follow });
      for (const { nodes, edges } of rows) {
        const evidence = edges.flatMap((e) => (e ? evidenceOf(e.props) : []));
        if (nodes[0] && evidence.some((e) => paths.some((p) => isWithin(e.section, p)))) there.add(nodes[0].id);
      }
    }
    if (there.size > 0) kept = kept.filter((m) => there.has(m.node.id));
  }
  return kept;
}
