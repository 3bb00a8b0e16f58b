/** Industries that several places have in common, though each may call them a little differently: 林浆纸, 林浆纸一体化. */
import { industryKey } from '../names/aliases.js';
import { normaliseName } from '../normalise.js';
import { standsFor } from '../read/resolve.js';
import { tidy } from './evidence.js';
import type { Member } from './member.js';
import type { Session } from './session.js';

const key = (m: Member): string => industryKey(normaliseName(String(m.node.props.name)));

/** One member an industry, under the shorter name, with the clauses of both sides. */
export function inCommon(sets: readonly (readonly Member[])[]): Member[] {
  const [first = [], ...others] = sets;
  return others.reduce<Member[]>((common, set) => meet(common, set), [...first]);
}

function meet(a: readonly Member[], b: readonly Member[]): Member[] {
  const out = new Map<string, Member>();
  for (const one of a) {
    for (const other of b) {
      const same = one.node.id === other.node.id || standsFor(key(one), key(other)) || standsFor(key(other), key(one));
      if (!same) continue;
      const shorter = key(one).length <= key(other).length ? one : other;
      const known = out.get(shorter.node.id);
      out.set(shorter.node.id, {
        node: shorter.node,
        evidence: tidy([...(known?.evidence ?? []), ...one.evidence, ...other.evidence]),
      });
    }
  }
  return [...out.values()];
}

/** What two places have in common is told once: 乙烯 gives way to 石化 where both are. */
export async function broadest(members: Member[], session: Session): Promise<Member[]> {
  const ids = members.map((m) => m.node.id);
  if (ids.length < 2) return members;
  const rows = await session.rows({
    from: { kind: 'Industry', where: { op: 'ids', ids } },
    follow: [{ hop: { rel: 'PART_OF', dir: 'out', upTo: 3 }, to: { kind: 'Industry', where: { op: 'ids', ids } } }],
  });
  const parts = new Set(rows.flatMap(({ nodes: [a, b] }) => (a && b && a.id !== b.id ? [a.id] : [])));
  return members.filter((m) => !parts.has(m.node.id));
}
