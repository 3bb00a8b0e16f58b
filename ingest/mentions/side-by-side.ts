/** What a plan lists side by side, or in rows of one table, are different things: no alias rule may join them. */
import type { Outline } from '../stages.js';
import type { Cluster } from './cluster.js';
import { byPassage } from './context.js';
import type { Found } from './found.js';

const separator = /^\s*(?:、|，|和|与|及|以及|；)\s*$/;
/** A mark or a word, with the white space of a line break around it. */
const widest = 12;
const separatorStart = /[\s、，和与及以；]/;

export function sideBySide(outline: Outline, clusters: readonly Cluster[]): (a: Cluster, b: Cluster) => boolean {
  const clusterOf = new Map<Found, Cluster>();
  for (const cluster of clusters) for (const found of cluster.found) clusterOf.set(found, cluster);
  // A pair as one number: both are below the count of clusters.
  const pairs = new Set<number>();
  const pair = (x: number, y: number) => Math.min(x, y) * clusters.length + Math.max(x, y);
  const number = new Map(clusters.map((c, i) => [c, i]));
  const put = (a: Found, b: Found) => {
    const [x, y] = [number.get(clusterOf.get(a)!)!, number.get(clusterOf.get(b)!)!];
    if (x !== y) pairs.add(pair(x, y));
  };
  for (const [passage, list] of byPassage([...clusterOf.keys()])) {
    const text = outline.passages[passage]!.body.text;
    const ordered = [...list].sort((a, b) => a.start - b.start);
    for (const [i, a] of ordered.entries()) {
      if (!separatorStart.test(text.charAt(a.end))) continue;
      for (let k = i + 1; k < ordered.length && ordered[k]!.start - a.end <= widest; k++) {
        const b = ordered[k]!;
        if (a.kind === b.kind && a.end <= b.start && separator.test(text.slice(a.end, b.start))) put(a, b);
      }
    }
  }
  for (const firsts of rowSubjects(outline, [...clusterOf.keys()])) {
    for (const [i, a] of firsts.entries()) for (const b of firsts.slice(i + 1)) put(a, b);
  }
  return (a, b) => {
    const [x, y] = [number.get(a)!, number.get(b)!];
    return pairs.has(pair(x, y));
  };
}

/** Of each table, the park that each row is about. */
function rowSubjects(outline: Outline, all: readonly Found[]): Found[][] {
  const tables = new Map<number, Found[]>();
  const parks = byPassage(all.filter((f) => f.kind === 'Park'));
  for (const passage of outline.passages) {
    const first = passage.table && (parks.get(passage.index) ?? []).sort((a, b) => a.start - b.start)[0];
    if (!passage.table || !first) continue;
    const rows = tables.get(passage.table.table);
    if (rows) rows.push(first);
    else tables.set(passage.table.table, [first]);
  }
  return [...tables.values()];
}
