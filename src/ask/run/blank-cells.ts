/** 哪个指标2020年没给数: indicators of which no figure of the years is stated. */
import type { FrameFilter } from '../frame.js';
import { normaliseName } from '../normalise.js';
import { changeOf } from './derived.js';
import type { Member } from './member.js';
import type { Session } from './session.js';

export const isBlank = (f: FrameFilter): boolean =>
  f.field === 'quantity' && f.not === true && f.measure === undefined && f.words !== undefined;

/** Of those that are given with another year's figure: what no figure is stated of at all was never in the table. */
export async function withBlank(members: readonly Member[], filter: FrameFilter, session: Session): Promise<Member[]> {
  const rows = await session.rows({
    from: { kind: 'Indicator', where: { op: 'ids', ids: members.map((m) => m.node.id) } },
    follow: [{ hop: { rel: 'OF', dir: 'in' }, to: { kind: 'Measurement' } }],
  });
  const years = new Map<string, Set<string>>();
  for (const { nodes } of rows) {
    const [node, figure] = nodes;
    if (!node || !figure) continue;
    const known = years.get(node.id) ?? new Set();
    years.set(node.id, known.add(String(figure.props.year ?? '')));
  }
  return members.filter((m) => {
    const known = years.get(m.node.id);
    // The column of growth rates is no row of its own.
    const whole = changeOf(String(m.node.props.name));
    if (
      whole !== null &&
      session.catalogue.names.matchesAt(normaliseName(whole), 0).some((h) => h.end === normaliseName(whole).length)
    )
      return false;
    return known !== undefined && !(filter.words ?? []).some((year) => known.has(year));
  });
}
