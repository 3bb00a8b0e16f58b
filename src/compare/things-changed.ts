/** Industries, parks, projects and documents that one plan has and the other has not, or of which they say different things. */
import { parkLevelOf, roleTerms } from '../graphql/shape/terms.js';
import { compared, conversion } from './amount.js';
import type { Aspect, Change, ComparedKind, Named, NotCompared, Statement } from './comparison.js';
import { aligned, inWords, type PlanSaid, type Said, type SaidPark, type SaidProject, type SaidThing } from './said.js';

export interface Changed {
  changes: Change[];
  unchanged: number;
  notCompared: NotCompared[];
}

/** 布局物流 says that it is developed and not how firmly, so 重点发展物流 says nothing else. */
export function industriesChanged(a: PlanSaid, b: PlanSaid): Changed {
  const firm = (said: Statement) => said.text !== roleTerms.mentioned.label;
  return saidChanged('industry', a.industries, b.industries, (before, after) =>
    firm(before) && firm(after) ? inOther('role', before, after) : [],
  );
}

/** That a document is cited matters, with which verb is wording. */
export const policiesChanged = (a: PlanSaid, b: PlanSaid): Changed => saidChanged('policy', a.policies, b.policies, () => []);

export function parksChanged(a: PlanSaid, b: PlanSaid): Changed {
  return thingsChanged('park', a.parks, b.parks, (before, after) => [
    ...levelsApart(before, after),
    ...amountsApart('area', before.area, after.area),
    ...citiesApart(before, after, a, b),
  ]);
}

export function projectsChanged(a: PlanSaid, b: PlanSaid): Changed {
  return thingsChanged('project', a.projects, b.projects, (before: SaidProject, after: SaidProject) => [
    ...inOther('status', before.status, after.status),
    ...amountsApart('investment', before.investment, after.investment),
  ]);
}

interface Difference {
  aspect: Aspect;
  /** `none`: what cannot be set side by side. */
  type: 'raised' | 'lowered' | 'changed' | 'none';
  before: Statement;
  after: Statement;
}

/** What one of the plans does not say is no difference. */
function inOther(aspect: Aspect, before: Statement | null, after: Statement | null): Difference[] {
  return before && after && before.text !== after.text ? [{ aspect, type: 'changed', before, after }] : [];
}

function amountsApart(aspect: Aspect, before: Statement | null, after: Statement | null): Difference[] {
  if (before?.value == null || after?.value == null) return [];
  const factor = conversion(before.unit, after.unit);
  if (factor === null) return [{ aspect, type: 'none', before, after }];
  const sign = compared(before.value * factor, after.value);
  return sign === 0 ? [] : [{ aspect, type: sign < 0 ? 'raised' : 'lowered', before, after }];
}

/** Ranks (省级) with ranks, outputs (千亿级) with outputs: a plan that gives only the other kind does not say. */
function levelsApart(before: SaidPark, after: SaidPark): Difference[] {
  const classes: ((level: string) => string | null)[] = [
    (level) => (['OUTPUT', 'OTHER'].includes(parkLevelOf(level)) ? null : parkLevelOf(level)),
    (level) => (parkLevelOf(level) === 'OUTPUT' ? level.replace(/[元级]/g, '') : null),
  ];
  return classes.flatMap((classOf) => {
    const [x, y] = [before.levels, after.levels].map((said) => keptLevels(said, classOf));
    return x && y && x.key !== y.key
      ? [{ aspect: 'level' as const, type: 'changed' as const, before: x.said, after: y.said }]
      : [];
  });
}

function keptLevels(said: Statement | null, classOf: (level: string) => string | null): { key: string; said: Statement } | null {
  const levels = (said?.text ?? '').split('、').filter((level) => level !== '' && classOf(level) !== null);
  if (!said || levels.length === 0) return null;
  const key = [...new Set(levels.map(classOf))].sort().join(' ');
  return { key, said: inWords(levels.join('、'), said.evidence) };
}

/** A park in a county is in the county's city too. */
function citiesApart({ cities: before }: SaidPark, { cities: after }: SaidPark, a: PlanSaid, b: PlanSaid): Difference[] {
  if (!before || !after) return [];
  const inside = (x: string, y: string) => x === y || a.within.get(x)?.has(y) === true || b.within.get(x)?.has(y) === true;
  const meet = before.ids.some((x) => after.ids.some((y) => inside(x, y) || inside(y, x)));
  return meet ? [] : inOther('city', before.statement, after.statement);
}

function saidChanged(
  kind: ComparedKind,
  a: ReadonlyMap<string, Said>,
  b: ReadonlyMap<string, Said>,
  differences: (before: Statement, after: Statement) => Difference[],
): Changed {
  return collected(
    kind,
    aligned(a, b),
    (said) => said.statement,
    (said) => said.subject,
    (before, after) => differences(before.statement, after.statement),
  );
}

function thingsChanged<T extends SaidThing>(
  kind: ComparedKind,
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
  differences: (before: T, after: T) => Difference[],
): Changed {
  return collected(
    kind,
    aligned(a, b),
    (said) => inWords(null, said.evidence),
    () => null,
    differences,
  );
}

function collected<T extends { thing: Named }>(
  kind: ComparedKind,
  pairs: readonly { before: T | null; after: T | null }[],
  statementOf: (said: T) => Statement,
  subjectOf: (said: T) => Named | null,
  differences: (before: T, after: T) => Difference[],
): Changed {
  const found: Changed = { changes: [], unchanged: 0, notCompared: [] };
  for (const { before, after } of pairs) {
    const said = (after ?? before)!;
    const pair = { thing: said.thing, subject: subjectOf(said) };
    if (!before || !after) {
      const type = before ? 'dropped' : 'added';
      const sides = { before: before && statementOf(before), after: after && statementOf(after) };
      found.changes.push({ kind, type, aspect: 'presence', ...pair, ...sides });
      continue;
    }
    const apart = differences(before, after);
    if (apart.length === 0) found.unchanged += 1;
    for (const { type, ...rest } of apart) {
      if (type !== 'none') found.changes.push({ kind, type, ...pair, ...rest });
      else found.notCompared.push({ ...pair, reason: 'unit', before: [rest.before], after: [rest.after] });
    }
  }
  return found;
}
