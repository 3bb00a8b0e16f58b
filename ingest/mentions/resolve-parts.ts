/** A park inside a park is called by its own part where the text is about the outer one: under 云岭高新区, 轴承产业园 is 云岭高新区轴承产业园. */
import type { Outline } from '../stages.js';
import type { Cluster, Joint } from './cluster.js';
import type { Found } from './found.js';
import { plainName } from './normal-text.js';

export function partJoints(outline: Outline, clusters: readonly Cluster[]): Joint[] {
  const parks = clusters.filter((c) => c.kind === 'Park');
  const headings = headingParks(outline, parks);
  const joints: Joint[] = [];
  for (const whole of parks) {
    for (const outer of parks) {
      const rest = outer === whole ? null : restBehind(whole, outer);
      const part =
        rest && parks.find((c) => [...c.names.keys()].some((n) => plainName(n) === rest) && c.found.some((f) => under(f, outer)));
      if (part && part !== whole) joints.push({ a: whole, b: part, rule: 'part-of-park' });
    }
  }
  return joints;

  function under(found: Found, outer: Cluster): boolean {
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

function restBehind(whole: Cluster, outer: Cluster): string | null {
  for (const name of [...whole.names.keys()].map(plainName)) {
    for (const begin of [...outer.names.keys()].map(plainName))
      if (name.startsWith(begin) && name.length > begin.length) return name.slice(begin.length);
  }
  return null;
}

/** Section → the park that its heading names. */
function headingParks(outline: Outline, parks: readonly Cluster[]): Map<number, Cluster> {
  const map = new Map<number, Cluster>();
  for (const park of parks) {
    for (const found of park.found) {
      const passage = outline.passages[found.passage];
      if (passage?.kind === 'heading' && !map.has(passage.section)) map.set(passage.section, park);
    }
  }
  return map;
}
