/** 云岭工业区恒泰铜材产业园在哪个工业区: its own name begins with the park that it is a part of. */
import type { Frame } from '../frame.js';
import { mentionEvidence } from './clauses.js';
import type { Member } from './member.js';
import type { Session } from './session.js';

/** The park whose name stands in front in the given one's; nothing where another kind or anything more is asked. */
export async function inOwnName(frame: Frame, session: Session): Promise<Member[]> {
  const [given, ...more] = frame.filters;
  const [want, ...others] = frame.want;
  const thing = session.catalogue.entities.get(given?.ids?.[0] ?? '');
  if (more.length > 0 || others.length > 0 || want?.kind !== 'Park' || given?.ids?.length !== 1 || thing?.kind !== 'Park')
    return [];
  const around = (session.catalogue.byKind.get('Park') ?? []).filter(
    (p) =>
      p.id !== thing.id &&
      p.forms.some((form) => form.length >= 4 && thing.forms.some((own) => own.indexOf(form) >= 0 && !own.endsWith(form))),
  );
  if (around.length !== 1) return [];
  const { id, kind, props } = thing;
  const evidence = (await mentionEvidence([{ id, kind, props }], session)).get(id) ?? [];
  return around.map((p) => ({ node: { id: p.id, kind: p.kind, props: p.props }, evidence: evidence.slice(0, 1) }));
}
