/** 专栏1列了但第二章没写的: a section may name a thing in more words than the list does. */
import type { Frame } from '../frame.js';
import { normaliseName } from '../normalise.js';
import { isSubsequence } from '../read/indicators.js';
import { isWithin, spellings } from './clauses.js';
import { clausesOf } from './evidence.js';
import type { Member } from './member.js';
import type { Session } from './session.js';

const slack = 8;

/** Without those that the denied sections name with a few words put in between: 沿江铁路扩能 in 沿江铁路既有线扩能. */
export async function notNearlySaid(members: Member[], frame: Frame, session: Session): Promise<Member[]> {
  const paths = frame.filters.filter((f) => f.field === 'section' && f.not).flatMap((f) => f.words ?? []);
  if (paths.length === 0 || members.length === 0) return members;
  const rows = await session.rows({
    from: {
      kind: 'Passage',
      where: { op: 'or', of: paths.map((value) => ({ op: 'prop', prop: 'section', cmp: 'startsWith', value })) },
    },
  });
  const clauses = rows.flatMap(({ nodes: [node] }) =>
    node && paths.some((p) => isWithin(String(node.props.section), p))
      ? clausesOf(String(node.props.text ?? '')).flatMap((c) => c.text.split('、').map(normaliseName))
      : [],
  );
  const nearly = (name: string) =>
    name.length >= 6 && clauses.some((c) => c.length <= name.length + slack && isSubsequence(name, c));
  return members.filter((m) => !spellings(m.node.id, session).some(nearly));
}
