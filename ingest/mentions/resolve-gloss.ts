/** What the plan itself says are two names of one thing: 恒远产业新城（恒远工业园）, …（以下简称“…”）. */
import type { Outline } from '../stages.js';
import { ofHeading } from './abbreviation.js';
import type { Cluster, Joint } from './cluster.js';
import { byPassage } from './context.js';
import type { Found } from './found.js';

/** A place in brackets is where a thing is, a trade what it does: neither is another name. */
const named = new Set(['Park', 'Enterprise', 'Project', 'Organization', 'Infrastructure']);

const opens = /^\s*[（(](?:以下)?(?:简称|又称|即|原)?[:：]?[“《"]?$/;
const closes = /^[”》"]?[）)]/;
const plain = /^\s*[（(]$/;

export function glossJoints(outline: Outline, clusters: readonly Cluster[]): Joint[] {
  const clusterOf = new Map<Found, Cluster>();
  for (const cluster of clusters) if (named.has(cluster.kind)) for (const found of cluster.found) clusterOf.set(found, cluster);
  const joints: Joint[] = [];
  for (const [passage, list] of byPassage([...clusterOf.keys()])) {
    const text = outline.passages[passage]!.body.text;
    for (const a of list) {
      if (!/[\s（(]/.test(text.charAt(a.end))) continue;
      const b = list.find(
        (x) => x.kind === a.kind && x.start > a.end && opens.test(text.slice(a.end, x.start)) && closes.test(text.slice(x.end)),
      );
      if (b && !(plain.test(text.slice(a.end, b.start)) && isWhere(a, b)))
        joints.push({ a: clusterOf.get(a)!, b: clusterOf.get(b)!, rule: 'gloss' });
    }
  }
  return [...joints, ...headingJoints(outline, clusterOf)];
}

/** 云岭公共实训基地（沿河经开区）: behind a base or a centre the bracket says in which park it is. */
function isWhere(a: Found, b: Found): boolean {
  return a.kind === 'Park' && small.test(a.rule) && !small.test(b.rule);
}

const small = /^park:(?:基地|信息港|示范区|集聚区)$/;

/** Under the heading 云岭经济技术开发区: 以下简称云岭经开区，… */
function headingJoints(outline: Outline, clusterOf: ReadonlyMap<Found, Cluster>): Joint[] {
  const all = [...clusterOf.keys()].filter((f) => f.kind === 'Park');
  return all
    .filter((f) => f.rule === ofHeading)
    .flatMap((short): Joint[] => {
      const section = outline.passages[short.passage]!.section;
      const full = all.find((f) => {
        const passage = outline.passages[f.passage]!;
        return passage.kind === 'heading' && passage.section === section;
      });
      return full ? [{ a: clusterOf.get(full)!, b: clusterOf.get(short)!, rule: 'gloss' }] : [];
    });
}
