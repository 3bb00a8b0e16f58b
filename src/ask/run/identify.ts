/** The given things themselves: a document by its number, the name a section uses. */
import { type AnswerItem, entityItem } from '../answer.js';
import type { Frame } from '../frame.js';
import { normaliseName } from '../normalise.js';
import { isWithin, mentionEvidence, spellings } from './clauses.js';
import { clausesOf, quoteOf } from './evidence.js';
import { isEntity } from './routes.js';
import type { Session } from './session.js';

export async function identified(frame: Frame, session: Session): Promise<AnswerItem[]> {
  const ids = frame.filters.filter((f) => f.field === 'entity').flatMap((f) => f.ids ?? []);
  const sections = frame.filters.filter((f) => f.field === 'section').flatMap((f) => f.words ?? []);
  const wanted = frame.want.map((w) => w.kind);
  const out: AnswerItem[] = [];
  for (const id of ids) {
    const entity = session.catalogue.entities.get(id);
    if (!entity || !isEntity(entity.kind) || (wanted.length > 0 && !wanted.includes(entity.kind))) continue;
    if (sections.length > 0) out.push(...(await nameUsedIn(id, sections, session)));
    else {
      const evidence = await mentionEvidence([{ id, kind: entity.kind, props: entity.props }], session);
      out.push(entityItem(id, entity.name, entity.aliases, evidence.get(id) ?? []));
    }
  }
  return out;
}

/** The longest spelling that stands in these sections. */
async function nameUsedIn(id: string, sections: readonly string[], session: Session): Promise<AnswerItem[]> {
  const entity = session.catalogue.entities.get(id)!;
  for (const name of [entity.name, ...entity.aliases].sort((a, b) => b.length - a.length)) {
    const hit = (await session.passages(name))
      .map((h) => h.node)
      .find((n) => sections.some((s) => isWithin(String(n.props.section), s)));
    if (!hit) continue;
    const text = String(hit.props.text ?? '');
    const clause = clausesOf(text).find((c) => spellings(id, session).some((s) => normaliseName(c.text).includes(s))) ?? {
      text,
      start: 0,
    };
    return [entityItem(id, name, [], [await quoteOf(session, hit, clause)])];
  }
  return [];
}
