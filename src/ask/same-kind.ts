/** 云岭那个, 恒泰的: after a park or a project, one of the same kind is meant, which bears the name that is said. */
import type { EntityKind } from '../../graph/model.js';
import type { FrameFilter } from './frame.js';
import type { Catalogue } from './names/catalogue.js';

const bearers: ReadonlySet<EntityKind> = new Set<EntityKind>(['Park', 'Project', 'Infrastructure', 'Enterprise']);
const leads: ReadonlySet<EntityKind> = new Set<EntityKind>(['City', 'Enterprise', 'Place', 'Organization']);
/** More of them than these are no short name. */
const most = 12;

const kindOf = (id: string | undefined, catalogue: Catalogue) => catalogue.entities.get(id ?? '')?.kind;

/** The thing itself first, then each thing of the earlier one's kind whose name holds its name; one reading each. */
export function sameKindOf(said: FrameFilter, subject: FrameFilter, catalogue: Catalogue): string[][] {
  const itself = [said.ids ?? []];
  const kind = kindOf(subject.ids?.[0], catalogue);
  const leading = (said.ids ?? []).filter((id) => leads.has(kindOf(id, catalogue) ?? 'Industry'));
  if (!kind || !bearers.has(kind) || said.ids?.some((id) => kindOf(id, catalogue) === kind)) return itself;
  const names = leading.flatMap((id) => catalogue.entities.get(id)?.forms ?? []).flatMap(shortForms);
  const others = (catalogue.byKind.get(kind) ?? []).filter(
    (e) => !subject.ids?.includes(e.id) && e.forms.some((form) => names.some((n) => form.includes(n))),
  );
  return others.length > most ? itself : [...itself, ...others.map((e) => [e.id])];
}

const shortForms = (name: string): string[] =>
  [name, name.replace(/(?<=..)[市县区镇]$/, ''), name.replace(/(?:集团|股份)?(?:有限)?(?:责任)?公司$/, '')].filter(
    (n) => n.length >= 2,
  );
