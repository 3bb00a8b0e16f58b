/** What a list lists: neither itself nor the shorter name inside the longer one that it gives. */
import type { Frame } from '../frame.js';
import { normaliseName } from '../normalise.js';
import { isWithin } from './clauses.js';
import type { Member } from './member.js';
import type { Session } from './session.js';

/** Of things found in boxes and tables by their names; of other sections all that are mentioned. */
export async function listedApart(members: Member[], frame: Frame, session: Session): Promise<Member[]> {
  const paths = frame.filters.flatMap((f) => (f.field === 'section' && !f.not ? (f.words ?? []) : []));
  const lists = session.catalogue.lists.filter((l) => paths.includes(l.path));
  if (lists.length === 0 || members.length < 2) return members;
  const formsOf = (m: Member): readonly string[] => session.catalogue.entities.get(m.node.id)?.forms ?? [];
  const items = members.filter((m) => !formsOf(m).some((f) => lists.some((l) => f.endsWith(l.name))));
  const out: Member[] = [];
  for (const member of items) {
    const longer = items
      .filter((o) => o !== member)
      .flatMap((o) => formsOf(o).filter((f) => formsOf(member).some((own) => f !== own && f.includes(own))));
    if (longer.length === 0 || (await standsAlone(formsOf(member), longer, paths, session))) out.push(member);
  }
  return out;
}

async function standsAlone(
  own: readonly string[],
  longer: readonly string[],
  paths: readonly string[],
  session: Session,
): Promise<boolean> {
  for (const form of own)
    for (const { node } of await session.passages(form)) {
      if (!paths.some((p) => isWithin(String(node.props.section), p))) continue;
      const text = longer.reduce((t, f) => t.replaceAll(f, '|'), normaliseName(String(node.props.text ?? '')));
      if (own.some((f) => text.includes(f))) return true;
    }
  return false;
}
