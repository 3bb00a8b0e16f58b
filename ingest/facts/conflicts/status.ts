/** One thing with two states or two levels: 建成投产 here, 推进 there; 国家级 here, 省级 there. */
import type { ConflictRecord, RelationRecord, RelationshipType } from '../../../graph/model.js';
import { type Check, conflictOf } from './context.js';

/** Built is built: whatever comes before it cannot hold of the same thing in the same plan. */
const done = new Set(['建成投产']);
const underWay = new Set(['开工建设', '续建', '新开工']);
const before = new Set(['前期工作', '推进', '规划', '开工建设', '新开工', '续建']);
const early = new Set(['前期工作']);
/** 力争2023年前建成投产: not built yet, so whatever comes before may hold today. */
const hoped = /力争|争取|确保|推动|促进|加快|早日|尽快|到20\d\d年|年底前|年前|前建成/u;
/** The other side says that it is built as well. */
const builtToo = /建成(?!后|为)|投产|竣工|通车/u;
/** Ranks of which a park has one. */
const rank = /^(?:国家级|省级|自治区级|州级|市级|县级)$/u;
const size = /^\p{Script=Han}{0,2}[百千万]亿元?级$/u;

export const statusCheck: Check = (context) => [
  ...pairs(
    context,
    'HAS_STATUS',
    'status',
    (a, b) => (done.has(a) && before.has(b)) || (underWay.has(a) && early.has(b)),
    '的状态',
  ),
  ...pairs(context, 'HAS_LEVEL', 'level', (a, b) => (rank.test(a) && rank.test(b)) || (size.test(a) && size.test(b)), '的级别'),
];

function pairs(
  context: Parameters<Check>[0],
  type: RelationshipType,
  check: string,
  exclude: (a: string, b: string) => boolean,
  topic: string,
): ConflictRecord[] {
  const byThing = new Map<string, RelationRecord[]>();
  for (const r of context.relations) {
    if (r.type !== type || r.evidence.length === 0) continue;
    const from = context.thingOf(r.from);
    const list = byThing.get(from);
    if (list) list.push(r);
    else byThing.set(from, [r]);
  }
  const term = (r: RelationRecord): string => r.to.slice(r.to.indexOf(':') + 1).replace(/(?<=亿)元/u, '');
  const out: ConflictRecord[] = [];
  for (const [thing, list] of byThing) {
    for (const a of list) {
      for (const b of list) {
        if (term(a) === term(b) || !exclude(term(a), term(b)) || (exclude(term(b), term(a)) && a.to > b.to)) continue;
        for (const evidence of b.evidence) {
          const one = a.evidence[0]!;
          if (done.has(term(a)) && (hoped.test(one.quote) || builtToo.test(evidence.quote))) continue;
          // One sentence may say of a thing that it is both; that is no finding.
          if (evidence.start < one.end && one.start < evidence.end) continue;
          out.push(conflictOf(context, check, `${context.nameOf(thing)}${topic}`, [thing], [one, evidence], [term(a), term(b)]));
        }
      }
    }
  }
  return out;
}
