/** Changes as the generator of pairs knows them, and as the comparison found them, in one form. */
import type { Change as Known } from '../../bench/plans/changes.js';
import type { Change, ComparedKind } from '../../src/compare/comparison.js';

/** 轴承产业 and 轴承 are one industry; brackets and titles are written in several ways. */
const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[《》“”"\s]/g, '')
    .replace(/产业$/, '');

const kindOf: Record<Known['what'], ComparedKind> = {
  park: 'park',
  area: 'park',
  level: 'park',
  industry: 'industry',
  project: 'project',
  status: 'project',
  policy: 'policy',
  target: 'target',
};

export function knownLine({ what, change, about, name }: Known): string {
  const aspect = ['area', 'level', 'status'].includes(what) ? what : ['added', 'dropped'].includes(change) ? 'presence' : 'says';
  return [kindOf[what], aspect, change, bare(about ?? ''), bare(name)].join(' ');
}

/** `wholes`: names under which plans speak of their whole area. Null where the generator does not tell of such changes. */
export function foundLine({ kind, aspect, type, subject, thing }: Change): string | null {
  if (['city', 'investment', 'nature', 'bound'].includes(aspect)) return null;
  const said = aspect === 'role' || aspect === 'value' ? 'says' : aspect;
  return [kind, said, type, bare(subject?.name ?? ''), bare(thing.name)].join(' ');
}
