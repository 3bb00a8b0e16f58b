/**
 * Things that a plan names so differently that they stay two entities, yet surely are one: for comparing only.
 *
 *   云岭锂电产业园 = 云岭三河锂电新能源产业园                the only park that the short name can stand for
 *   恒远机械有限公司轴承扩建项目 = 恒远机械轴承扩建项目      one company before the same work
 */
import type { EntityKind } from '../../../graph/model.js';
import type { Entity, Mentions } from '../../stages.js';

/** Id → the id that stands for the thing; an id that is not in the map stands for itself. */
export function sameThings({ entities }: Mentions): ReadonlyMap<string, string> {
  const same = new Map<string, string>();
  const parks = entities.filter((e) => e.kind === 'Park');
  const alike = byOpening(parks, (park) => park.name);
  for (const park of parks) {
    const full = (alike.get(opening(park.name)) ?? []).filter((o) => o !== park && standsFor(park.name, o.name));
    if (full.length === 1) same.set(park.id, full[0]!.id);
  }
  const owners = byOpening(namesOf(entities, ['Enterprise', 'City', 'Park']), (owner) => owner.text);
  const byWork = new Map<string, { id: string; owners: ReadonlySet<string> }[]>();
  for (const { id, kind, name } of entities) {
    if (kind !== 'Project') continue;
    const work = workOf(name, owners);
    if (work.text.length < shortestWork) continue;
    const known = byWork.get(work.text)?.find((o) => agree(o.owners, work.owners));
    if (known) same.set(id, known.id);
    else byWork.set(work.text, [...(byWork.get(work.text) ?? []), { id, owners: work.owners }]);
  }
  return same;
}

/** Names are compared only with those that begin alike. */
const opening = (name: string): string => name.slice(0, 2);
function byOpening<T>(all: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of all) {
    const key = opening(nameOf(item));
    const known = found.get(key);
    if (known) known.push(item);
    else found.set(key, [item]);
  }
  return found;
}

/** 扩建, 一期 and the like are no work by themselves. */
const shortestWork = 4;
const parkTail = /(?:产业园区?|工业园区?|开发区|高新区|园区|合作园|基地|园)$/u;

/** The short name leaves characters out, keeps its first two and its kind. */
function standsFor(short: string, full: string): boolean {
  if (short.length < 6 || short.length >= full.length || short.slice(0, 2) !== full.slice(0, 2)) return false;
  const [a, b] = [parkTail.exec(short)?.[0], parkTail.exec(full)?.[0]];
  if (a === undefined || a !== b || short.length - a.length < 4) return false;
  let at = 0;
  for (const ch of full) if (ch === short[at]) at++;
  return at === short.length;
}

interface Owner {
  text: string;
  id: string;
}

function namesOf(entities: readonly Entity[], kinds: readonly EntityKind[]): Owner[] {
  return entities
    .filter((e) => kinds.includes(e.kind))
    .flatMap((e) => [e.name, ...e.names.keys()].map((text) => ({ text, id: e.id })))
    .filter(({ text }) => text.length > 1)
    .sort((a, b) => b.text.length - a.text.length);
}

/** The name without the places and companies before it, and without what only says that it is a project. */
function workOf(name: string, owners: ReadonlyMap<string, readonly Owner[]>): { text: string; owners: ReadonlySet<string> } {
  let rest = name.replace(/[（(]以?下?简称[^（）()]*[)）]/gu, '').replace(/(?:建设|改造)?(?:项目|工程)$/u, '');
  const found = new Set<string>();
  for (;;) {
    const owner = owners.get(opening(rest))?.find((o) => rest.startsWith(o.text) && rest.length - o.text.length >= 2);
    if (!owner) return { text: rest, owners: found };
    found.add(owner.id);
    rest = rest.slice(owner.text.length);
  }
}

/** Two companies do not build one work: those of one kind must be the same. */
function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const kindOf = (id: string): string => id.slice(0, id.indexOf(':'));
  return [...a].every((x) => [...b].every((y) => x === y || kindOf(x) !== kindOf(y))) && (a.size === 0) === (b.size === 0);
}
