/**
 * What plans say of a shared entity, and the entity's own properties made of it.
 *
 * Each plan's say is complete in its DESCRIBED_IN edge: name, aliases, levels, status and scalars. The node is a
 * function of the set of these edges alone, so the order in which plans came does not matter.
 */
import { type EntityRecord, type PlanRecord, type RelationRecord, statuses } from '../model.js';
import { type Props, present } from './rows.js';

/** Keys of DESCRIBED_IN that are about the edge and not the entity. */
const aboutEdge: ReadonlySet<string> = new Set(['id', 'plan', 'period', 'first']);
const lists: ReadonlySet<string> = new Set(['aliases', 'levels', 'status']);

/** The DESCRIBED_IN edge of one plan. `first` is where the plan first mentions it, for the plan's order. */
export function description(entity: EntityRecord, plan: PlanRecord, relations: readonly RelationRecord[]): Props {
  const terms = (type: RelationRecord['type']) =>
    relations.filter((r) => r.type === type && r.from === entity.id).map((r) => r.to.slice(r.to.indexOf(':') + 1));
  const levels = terms('HAS_LEVEL');
  const status = terms('HAS_STATUS');
  return present({
    ...entity.props,
    plan: plan.id,
    period: plan.period,
    first: entity.mentions.length ? Math.min(...entity.mentions.map((m) => m.start)) : null,
    name: entity.name,
    aliases: aliases(entity.name, [entity.names.map((n) => n.text)]),
    levels: levels.length ? sorted('levels', levels) : null,
    status: status.length ? sorted('status', status) : null,
  });
}

/** The node's properties, given every plan's description. Where plans give different scalars, the latest period's stands. */
export function merged(descriptions: readonly Props[]): Props {
  const latestFirst = [...descriptions].sort(
    (a, b) => order(String(b.period ?? ''), String(a.period ?? '')) || order(String(a.plan), String(b.plan)),
  );
  const out: Props = {};
  for (const d of latestFirst)
    for (const [key, value] of Object.entries(d)) {
      if (aboutEdge.has(key)) continue;
      if (lists.has(key)) out[key] = sorted(key, [...((out[key] as string[] | undefined) ?? []), ...(value as string[])]);
      else if (!(key in out)) out[key] = value;
    }
  const names = descriptions.map((d) => String(d.name));
  out.name = fullest(names);
  out.aliases = aliases(out.name as string, [names, ...descriptions.map((d) => d.aliases as string[])]);
  return out;
}

/** The longest; among equals the first by code point. */
function fullest(names: readonly string[]): string {
  return [...names].sort((a, b) => b.length - a.length || order(a, b))[0]!;
}

function aliases(name: string, spellings: readonly (readonly string[])[]): string[] {
  return [...new Set(spellings.flat())].filter((s) => s !== name).sort(order);
}

function sorted(key: string, values: readonly string[]): string[] {
  const unique = [...new Set(values)];
  const rank = (v: string) => (key === 'status' ? (statuses as readonly string[]).indexOf(v) : 0);
  return unique.sort((a, b) => rank(a) - rank(b) || order(a, b));
}

export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
