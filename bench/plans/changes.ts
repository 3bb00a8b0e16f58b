/** What is different between two plans of one place, worked out from what each states. */
import type { Said, Truth } from './statement.js';

export interface Change {
  change: 'added' | 'dropped' | 'raised' | 'lowered' | 'changed';
  what: 'park' | 'industry' | 'project' | 'policy' | 'target' | 'area' | 'level' | 'status';
  /** Whom an industry, a target or a value is of: null for the whole place or where it is the thing itself. */
  about: string | null;
  name: string;
  before: number | string | null;
  after: number | string | null;
}

type Item = Omit<Change, 'change' | 'before' | 'after'> & { value: number | string | null };

export function changesOf(earlier: Truth, later: Truth): Change[] {
  const [before, after] = [itemsOf(earlier), itemsOf(later)];
  const changes: Change[] = [];
  for (const [key, { value, ...item }] of before) {
    const now = after.get(key);
    if (!now) {
      // A value is not dropped: its park or project is, or the later plan does not give it.
      if (isThing(item.what)) changes.push({ ...item, change: 'dropped', before: value, after: null });
    } else if (now.value !== value) changes.push({ ...item, change: moved(value, now.value), before: value, after: now.value });
  }
  for (const [key, { value, ...item }] of after)
    if (!before.has(key) && isThing(item.what)) changes.push({ ...item, change: 'added', before: null, after: value });
  return changes;
}

const isThing = (what: Change['what']): boolean => !['area', 'level', 'status'].includes(what);

function moved(before: Item['value'], after: Item['value']): Change['change'] {
  if (typeof before !== 'number' || typeof after !== 'number') return 'changed';
  return after > before ? 'raised' : 'lowered';
}

/** Under a key that is the same in both plans; a target is one of the plan's last year. */
function itemsOf({ said, period }: Truth): Map<string, Item> {
  const items = new Map<string, Item>();
  for (const statement of said) {
    const item = itemOf(statement, period.slice(-4));
    if (item) items.set([item.what, item.about, item.name].join(' '), item);
  }
  return items;
}

function itemOf(said: Said, lastYear: string): Item | null {
  switch (said.kind) {
    case 'park':
    case 'project':
      return { what: said.kind, about: null, name: said.name, value: null };
    case 'cites':
      return { what: 'policy', about: null, name: said.policy, value: null };
    case 'develops':
      return { what: 'industry', about: said.place, name: said.industry, value: said.role };
    case 'figure':
      return said.year === lastYear ? { what: 'target', about: said.about, name: said.indicator, value: said.value } : null;
    case 'area':
      return { what: 'area', about: null, name: said.park, value: said.km2 };
    case 'level':
      return { what: 'level', about: null, name: said.park, value: said.level };
    case 'status':
      return { what: 'status', about: null, name: said.project, value: said.status };
    default:
      return null;
  }
}
