/**
 * The members of a class of industries as the plan itself sets them out: the headings below a heading or a box that bears
 * the class (一、壮大百亿元产业: （一）陶瓷产业 （二）电子产业), or what a city's own part lists before it (打造陶瓷、电子、
 * 食品三大百亿元产业).
 */
import type { FrameFilter, Wanted } from '../frame.js';
import type { NamedEntity, NamedSection } from '../names/catalogue.js';
import { normaliseName } from '../normalise.js';
import { isClass } from './class-sentences.js';
import { isWithin, spellings } from './clauses.js';
import { clausesOf, quoteOf } from './evidence.js';
import type { Member } from './member.js';
import type { Session } from './session.js';

const number = /^(?:第?[一二三四五六七八九十\d]+[、.章节]|[(（][一二三四五六七八九十\d]+[)）]|[-—【[]+)\s*/;
const tail = /(?:产业|工业|制造业|加工业|业)$/;
const count = /^[一二三四五六七八九十\d]+(?:大|个)(?=..)/;

/** Nothing where the class is no heading and no list, or where lists differ. */
export async function membersOfClassList(wanted: Wanted, filters: readonly FrameFilter[], session: Session): Promise<Member[]> {
  // 战略性新兴产业 is a class by its own word; 重点产业 by what is said of its members.
  const says = (f: FrameFilter) =>
    f.field === 'text' ||
    // 千亿级产业集群 is written 千亿元产业.
    (f.field === 'level' && /^(?:产业|产业集群|行业)$/.test(wanted.word)) ||
    (f.field === 'role' && f.word === wanted.word && isClass(wanted.word));
  const [words, rest] = [filters.filter(says), filters.filter((f) => !says(f))];
  const [named, ...others] = words
    .flatMap((f) =>
      f.field === 'role' ? [f.word] : f.field === 'level' ? [`${f.word.replace(/元?级?$/, '')}元产业`] : (f.words ?? []),
    )
    .map(normaliseName);
  if (wanted.kind !== 'Industry' || !named || others.length > 0 || words.some((f) => f.not)) return [];
  const word = named.replace(count, '');
  if (!/..(?:产业|行业)$/.test(word)) return [];
  const [place, ...more] = rest;
  if (!place) return belowHeading(word, session);
  const cities = (place.ids ?? []).filter((id) => session.catalogue.entities.get(id)?.kind === 'City');
  if (more.length > 0 || place.field !== 'entity' || place.not || cities.length !== 1 || place.ids?.length !== 1) return [];
  return inOwnPart(word, spellings(cities[0]!, session), session);
}

async function belowHeading(word: string, session: Session): Promise<Member[]> {
  const bearing = session.catalogue.sections.filter((s) => normaliseName(s.title).includes(word));
  for (const section of bearing) {
    const children = session.catalogue.sections.filter((s) => isChild(s, section) && s.kind !== 'box' && s.kind !== 'table');
    const found = children.map((child) => industryNamed(plainTitle(child.title), session));
    if (found.length < 2 || found.some((e) => e === null)) continue;
    const members: Member[] = [];
    for (const [i, entity] of found.entries()) {
      const member = await memberAt(entity!, children[i]!, session);
      if (member) members.push(member);
    }
    if (members.length === children.length) return members;
  }
  return [];
}

/** Lists in the parts of the plan that are headed by the city; they must agree. */
async function inOwnPart(word: string, city: readonly string[], session: Session): Promise<Member[]> {
  const lists = new Map<string, Member[]>();
  const own = session.catalogue.sections.filter((s) => city.includes(plainTitle(s.title)));
  for (const { node } of await session.passages(word)) {
    if (!own.some((s) => node.id.startsWith(`${s.plan}@`) && isWithin(String(node.props.section), s.path))) continue;
    for (const clause of clausesOf(String(node.props.text ?? ''))) {
      const text = normaliseName(clause.text);
      const before = /(.*?)(?:等)?(?:[一二三四五六七八九十\d]+(?:大|个))?$/.exec(text.slice(0, Math.max(0, text.indexOf(word))));
      const parts = (before?.[1] ?? '').split(/[、和]|以及/).filter((p) => p.length >= 2);
      const entities = parts.map((part, i) => industryNamed(part, session) ?? (i === 0 ? industryAtEnd(part, session) : null));
      if (entities.length < 2 || entities.some((e) => e === null)) continue;
      const evidence = [await quoteOf(session, node, clause)];
      const members: Member[] = [];
      for (const entity of entities) {
        const row = await nodeOf(entity!, session);
        if (row) members.push({ node: row, evidence });
      }
      lists.set(entities.map((e) => e!.id).join(' '), members);
    }
  }
  return lists.size === 1 ? [...lists.values()][0]! : [];
}

const isChild = (s: NamedSection, of: NamedSection): boolean =>
  s.plan === of.plan && s.path.startsWith(`${of.path}/`) && !s.path.slice(of.path.length + 1).includes('/');

const plainTitle = (title: string): string =>
  normaliseName(title)
    .replace(number, '')
    .replace(/[】\]:：。]+$/g, '');

/** The industry of just this name, with or without 产业 or 业 at its end. */
function industryNamed(name: string, session: Session): NamedEntity | null {
  const bare = name.replace(tail, '');
  const all = session.catalogue.byKind.get('Industry') ?? [];
  return (
    all.find((e) => e.forms.includes(name)) ??
    (bare.length >= 2 ? all.find((e) => e.forms.some((f) => f.replace(tail, '') === bare)) : undefined) ??
    null
  );
}

/** Of the first of a list the verb before it is not cut off: the longest name that it ends in. */
function industryAtEnd(part: string, session: Session): NamedEntity | null {
  for (let from = 1; from <= part.length - 2; from++) {
    const found = industryNamed(part.slice(from), session);
    if (found) return found;
  }
  return null;
}

async function memberAt(entity: NamedEntity, section: NamedSection, session: Session): Promise<Member | null> {
  const node = await nodeOf(entity, session);
  const rows = await session.rows({
    from: { kind: 'Passage', where: { op: 'prop', prop: 'section', cmp: '=', value: section.path } },
    order: [{ at: 0, prop: 'order', dir: 'asc' }],
  });
  const heading = rows.map((r) => r.nodes[0]).find((p) => p?.id.startsWith(`${section.plan}@`));
  if (!node || !heading) return null;
  const text = String(heading.props.text ?? '');
  const clause = clausesOf(text)[0] ?? { text, start: 0 };
  return { node, evidence: [await quoteOf(session, heading, clause)] };
}

async function nodeOf(entity: NamedEntity, session: Session): Promise<Member['node'] | null> {
  const rows = await session.rows({ from: { kind: 'Industry', where: { op: 'ids', ids: [entity.id] } } });
  return rows[0]?.nodes[0] ?? null;
}
