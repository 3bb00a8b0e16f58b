/** Which of several cities is meant by 哪个市. */
import type { Wanted } from '../frame.js';
import type { Member } from './member.js';
import type { Session } from './session.js';

/** 哪个市: a county or a town gives way to the city it is part of, which is told by way of it. */
export async function outermost(members: Member[], wanted: readonly Wanted[], session: Session): Promise<Member[]> {
  const ids = members.filter((m) => m.node.kind === 'City').map((m) => m.node.id);
  if (ids.length === 0) return members;
  const rows = await session.rows({
    from: { kind: 'City', where: { op: 'ids', ids } },
    follow: [{ hop: { rel: 'PART_OF', dir: 'out', upTo: 3 }, to: { kind: 'City' } }],
  });
  const cities = wanted.some((w) => w.kind === 'City' && /市/.test(w.word));
  const out = new Map(members.map((m) => [m.node.id, m]));
  for (const { nodes } of rows) {
    const [inner, outer] = nodes;
    const member = inner && out.get(inner.id);
    if (!inner || !outer || !member || inner.id === outer.id) continue;
    const above = out.get(outer.id);
    if (above) out.delete(inner.id);
    else if (cities && outer.props.level === 'prefecture' && ['county', 'township'].includes(String(inner.props.level))) {
      out.delete(inner.id);
      out.set(outer.id, { node: outer, evidence: member.evidence, via: String(inner.props.name) });
    }
  }
  return [...out.values()];
}
