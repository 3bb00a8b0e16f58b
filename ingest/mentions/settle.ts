/**
 * Of mentions that overlap, which stand: the longest of a kind; between kinds, the longer, unless the shorter is a
 * thing named inside the longer (a city in a park's name, a company in a project's).
 */
import type { EntityKind } from '../../graph/model.js';
import { byPassage } from './context.js';
import { covers, type Found, overlaps } from './found.js';

/** What may stand inside what. */
const within: Partial<Record<EntityKind, readonly EntityKind[]>> = {
  City: ['Park', 'Project', 'Enterprise', 'Infrastructure', 'Organization', 'Place', 'Industry', 'Indicator', 'Policy'],
  // 《临江市人民政府关于…》 is the policy's name.
  Organization: ['Project'],
  Enterprise: ['Project', 'Park', 'Infrastructure'],
  Park: ['Project', 'Park', 'Organization', 'Infrastructure'],
  Industry: ['Park', 'Project', 'Enterprise', 'Infrastructure', 'Indicator', 'Policy'],
  Infrastructure: ['Project'],
  Project: ['Infrastructure'],
  Place: ['Infrastructure', 'Policy', 'Indicator'],
  Indicator: [],
};

export function settle(all: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const [, list] of byPassage(all)) {
    const ordered = [...list].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    const here: Found[] = [];
    for (const found of ordered) {
      if (here.every((k) => !overlaps(k, found) || together(k, found) || together(found, k))) here.push(found);
    }
    for (const found of here) kept.push(found);
  }
  return kept.sort((a, b) => a.passage - b.passage || a.start - b.start || b.end - a.end);
}

function together(longer: Found, shorter: Found): boolean {
  // One shared head, several names: 临江、云岭合作区.
  if (longer.kind === shorter.kind && longer.rule === shorter.rule && longer.rule.startsWith('shared'))
    return longer.name !== shorter.name;
  if (!covers(longer, shorter)) return false;
  return within[shorter.kind]?.includes(longer.kind) ?? false;
}
