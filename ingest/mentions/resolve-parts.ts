/** A park inside a park is called by its own part where the text is about the outer one: under 云岭高新区, 轴承产业园 is 云岭高新区轴承产业园. */
import type { Outline } from '../stages.js';
import type { Cluster, Joint } from './cluster.js';
import type { Found } from './found.js';
import { plainName } from './normal-text.js';

export function partJoints(outline: Outline, clusters: readonly Cluster[]): Joint[] {
  const parks = clusters
    .filter((c) => c.kind === 'Park')
    .map((cluster, order): Named => ({ cluster, names: [...new Set([...cluster.names.keys()].map(plainName))], order }));
  const headings = headingParks(outline, parks);
  const called = new Map<string, Named[]>();
  for (const park of parks) for (const name of park.names) called.set(name, [...(called.get(name) ?? []), park]);
  const joints: Joint[] = [];
  for (const whole of parks) {
    for (const outer of openers(whole)) {
      const rest = outer === whole ? null : restBehind(whole, outer);
      const part = rest && called.get(rest)?.find((p) => p.cluster.found.some((f) => under(f, outer)));
      if (part && part !== whole) joints.push({ a: whole.cluster, b: part.cluster, rule: 'part-of-park' });
    }
  }
  return joints;

  /** The parks with a name that one of its names begins with, in order. */
  function openers(whole: Named): Named[] {
    const found = whole.names.flatMap((name) => name.split('').flatMap((_, i) => called.get(name.slice(0, i)) ?? []));
    return [...new Set(found)].sort((a, b) => a.order - b.order);
  }

  function under(found: Found, outer: Named): boolean {
    for (
      let s: number | null = outline.passages[found.passage]?.section ?? null;
      s !== null;
      s = outline.sections[s]?.parent ?? null
    ) {
      if (headings.get(s) === outer) return true;
    }
    return false;
  }
}

interface Named {
  cluster: Cluster;
  names: string[];
  order: number;
}

function restBehind(whole: Named, outer: Named): string | null {
  for (const name of whole.names) {
    const begin = outer.names.find((n) => name.length > n.length && name.startsWith(n));
    if (begin) return name.slice(begin.length);
  }
  return null;
}

/** Section → the park that its heading names. */
function headingParks(outline: Outline, parks: readonly Named[]): Map<number, Named> {
  const map = new Map<number, Named>();
  for (const park of parks) {
    for (const found of park.cluster.found) {
      const passage = outline.passages[found.passage];
      if (passage?.kind === 'heading' && !map.has(passage.section)) map.set(passage.section, park);
    }
  }
  return map;
}
