/** The given things themselves: a document by its number, the name a section uses. */
import { type AnswerItem, entityItem } from '../answer.js';
import type { Frame } from '../frame.js';
import { normaliseName } from '../normalise.js';
import { isClassName } from '../understand/class-names.js';
import { fullNameOf } from './abbreviations.js';
import { isWithin, mentionEvidence, spellings } from './clauses.js';
import { clausesOf, quoteOf } from './evidence.js';
import { isEntity } from './routes.js';
import type { Session } from './session.js';

export async function identified(frame: Frame, session: Session): Promise<AnswerItem[]> {
  const ids = isClassName(frame)
    ? membersOf(frame, session)
    : frame.filters.filter((f) => f.field === 'entity').flatMap((f) => f.ids ?? []);
  const sections = frame.filters.filter((f) => f.field === 'section').flatMap((f) => f.words ?? []);
  const wanted = frame.want.map((w) => w.kind);
  const out: AnswerItem[] = [];
  for (const word of frame.filters.filter((f) => f.field === 'text').flatMap((f) => f.words ?? []))
    out.push(...(await fullNameOf(word, session)));
  if (frame.want.some((w) => w.word === documentNumber)) return numbersOf(ids, session);
  for (const id of ids) {
    const entity = session.catalogue.entities.get(id);
    if (!entity || !isEntity(entity.kind) || (wanted.length > 0 && !wanted.includes(entity.kind))) continue;
    if (sections.length > 0) out.push(...(await namesUsedIn(id, sections, frame, session)));
    else {
      const evidence = await mentionEvidence([{ id, kind: entity.kind, props: entity.props }], session);
      out.push(entityItem(id, entity.name, entity.aliases, evidence.get(id) ?? []));
    }
  }
  return out;
}

/** Parks that bear the class's name in theirs. */
const membersOf = (frame: Frame, { catalogue }: Session): string[] =>
  frame.want.flatMap((w) =>
    (catalogue.byKind.get('Park') ?? [])
      .filter((e) => e.forms.some((form) => w.nameHas?.some((n) => isOfClass(form, n))))
      .map((e) => e.id),
  );

/** 云岭保税港区 is of the 保税 class; 云岭高新区光电产业园 is no 高新区. */
function isOfClass(name: string, word: string): boolean {
  const at = name.lastIndexOf(word);
  return at >= 0 && name.length - at - word.length <= 3;
}

/** A document's number instead of its title is asked for, as the frame's `Wanted.word`. */
export const documentNumber = '文号';

/** The numbers of documents given by their titles, each with the clause that gives it. */
async function numbersOf(ids: readonly string[], session: Session): Promise<AnswerItem[]> {
  const out: AnswerItem[] = [];
  for (const id of ids) {
    const entity = session.catalogue.entities.get(id);
    const number = entity?.props.docNumber;
    if (!entity || typeof number !== 'string') continue;
    for (const { node } of await session.passages(normaliseName(number))) {
      const text = String(node.props.text ?? '');
      const clause = clausesOf(text).find((c) => normaliseName(c.text).includes(normaliseName(number)));
      if (!clause) continue;
      out.push(entityItem(id, number, [entity.name], [await quoteOf(session, node, clause)]));
      break;
    }
  }
  return out;
}

/** 专栏1说的“北港工业区”在专栏3里叫什么: of several sections the name of each, but not the one that the question uses. */
async function namesUsedIn(id: string, sections: readonly string[], frame: Frame, session: Session): Promise<AnswerItem[]> {
  const said = frame.filters.filter((f) => f.field === 'entity').map((f) => normaliseName(f.word));
  const names: AnswerItem[] = [];
  for (const section of sections) names.push(...(await nameUsedIn(id, [section], session)));
  const unlike = names.filter((n) => !said.includes(normaliseName(n.name ?? '')));
  const kept = sections.length > 1 && unlike.length > 0 ? unlike : names;
  return kept.filter((n, i) => kept.findIndex((o) => o.name === n.name) === i);
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
