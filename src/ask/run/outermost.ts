/** Which of several cities is meant by 哪个市. */
import type { Member } from './member.js';
import type { Session } from './session.js';

/** 哪个市: a county-level city gives way to the city it is part of, where both are found. */
export async function outermost(members: Member[], session: Session): Promise<Member[]> {
  const cities = members.filter((m) => m.node.kind === 'City');
  if (cities.length < 2) return members;
  const ids = cities.map((m) => m.node.id);
  const rows = await session.rows({
    from: { kind: 'City', where: { op: 'ids', ids } },
    follow: [{ hop: { rel: 'PART_OF', dir: 'out', upTo: 3 }, to: { kind: 'City', where: { op: 'ids', ids } } }],
  });
  const inner = new Set(
    rows.flatMap((row) => (row.nodes[1] && row.nodes[0] && row.nodes[0].id !== row.nodes[1].id ? [row.nodes[0].id] : [])),
  );
  return members.filter((m) => !inner.has(m.node.id));
}
