/** A park inside a park is called by its own part where the text is about the outer one: under 云岭高新区, 轴承产业园 is 云岭高新区轴承产业园. */
import type { Outline } from '../stages.js';
import type { Cluster, Joint } from './cluster.js';
import type { Found } from './found.js';
import { plainName } from './normal-text.js';

export function partJoints(outline: Outline, clusters: readonly Cluster[]): Joint[] {
  const parks = clusters
    .filter((c) => c.kind === 'Park')
    .map((cluster): Named => ({ cluster, names: [...cluster.names.keys()].map(plainName) }));
  const headings = headingParks(outline, parks);
  const joints: Joint[] = [];
  for (const whole of parks) {
    for (const outer of parks) {
      const rest = outer === whole ? null : restBehind(whole, outer);
      const part = rest && parks.find((p) => p.names.includes(rest) && p.cluster.found.some((f) => under(f, outer)));
      if (part && part !== whole) joints.push({ a: whole.cluster, b: part.cluster, rule: 'part-of-park' });
    }
  }
  return joints;

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
