/** One plan's facts as the nodes and edges of its layer. Pure: the same facts give the same rows. */
import type { NodeKind, PlanFacts, RelationRecord, RelationshipType } from '../model.js';
import { checkEnds, checkEntityProps, kindsOf, refuse, termKind } from './check.js';
import { description, order } from './describe.js';
import { evidenceLists } from './evidence.js';
import { grouped } from './grouped.js';
import { mergeRelations } from './merge-relations.js';
import { edgeId, type Layer, type Props, present } from './rows.js';

export function layerOf(facts: PlanFacts): Layer {
  const plan = facts.plan.id;
  const kinds = kindsOf(facts);
  const layer: Layer = { plan, own: new Map(), shared: new Map(), edges: new Map() };
  const ids = new Set<string>();
  const byPath = grouped(facts.sections, (s) => s.path);
  const node = (where: 'own' | 'shared', kind: NodeKind, id: string, props: Props) =>
    push(layer[where], kind, { id, props: present({ ...props, id }) });
  const edge = (type: RelationshipType, from: string, to: string, props: Props = {}, suffix = '') => {
    checkEnds(type, kinds.get(from), kinds.get(to), `${from} ${type} ${to}`);
    const id = edgeId(type, from, to, plan) + suffix;
    if (ids.has(id)) refuse(`${from} ${type} ${to} is there twice`);
    ids.add(id);
    push(layer.edges, type, { from, to, props: present({ id, plan, ...props }) });
  };

  node('own', 'Plan', plan, { ...facts.plan });
  for (const { parent, ...s } of facts.sections) {
    node('own', 'Section', s.id, { ...s, plan });
    edge('PART_OF', s.id, parent ?? plan);
  }
  for (const { sectionId, ...p } of facts.passages) {
    node('own', 'Passage', p.id, { ...p, plan });
    edge('PART_OF', p.id, sectionId);
  }
  const relations = mergeRelations(facts.relations);
  const relationsFrom = grouped(relations, (r) => r.from);
  for (const e of facts.entities) {
    checkEntityProps(e.id, e.kind, e.props);
    node('shared', e.kind, e.id, {});
    edge('DESCRIBED_IN', e.id, plan, description(e, facts.plan, relationsFrom.get(e.id) ?? []));
    for (const [text, of] of grouped(e.names, (n) => n.text)) {
      const id = `name:${text}`;
      if (!kinds.has(id)) node('shared', 'Name', id, { name: text });
      kinds.set(id, 'Name');
      const rule = [...new Set(of.map((n) => n.rule))].sort(order).join(', ');
      const { correction } = of.find((n) => n.correction !== undefined) ?? {};
      edge('NAMED', e.id, id, { rule, count: of.reduce((sum, n) => sum + n.count, 0), correction });
    }
    for (const [, [m]] of grouped(e.mentions, (m) => `${m.passage} ${m.start}`))
      edge('MENTIONED_IN', e.id, m!.passage, { start: m!.start, end: m!.end }, `|${m!.start}`);
  }
  for (const r of relations) {
    addTerm(r, kinds, node);
    edge(r.type, r.from, r.to, { role: r.role?.length ? r.role : null, relation: r.relation, ...evidenceLists(r.evidence) });
  }
  for (const { indicator, about, evidence, ...m } of facts.measurements) {
    node('own', 'Measurement', m.id, { ...m, plan, ...evidenceLists(evidence) });
    edge('OF', m.id, indicator);
    aboutAndStated(m.id, about, evidence);
  }
  for (const { about, evidence, ...c } of facts.conflicts) {
    node('own', 'Conflict', c.id, { ...c, plan, ...evidenceLists(evidence) });
    aboutAndStated(c.id, about, evidence);
  }
  return layer;

  /** A path that the plan uses twice leads to the section whose span holds the quote. */
  function aboutAndStated(id: string, about: readonly string[], evidence: PlanFacts['measurements'][number]['evidence']): void {
    for (const to of new Set(about)) edge('ABOUT', id, to);
    const sections = new Set(
      evidence.map((e) => {
        const named = byPath.get(e.section) ?? [];
        const holding = named.find((s) => s.start <= e.start && e.end <= s.end) ?? named[0];
        return holding?.id ?? refuse(`${id} is stated in ${e.section}, which the plan does not have`);
      }),
    );
    for (const section of sections) edge('STATED_IN', id, section);
  }
}

function addTerm(
  r: RelationRecord,
  kinds: Map<string, NodeKind>,
  node: (where: 'shared', kind: NodeKind, id: string, props: Props) => void,
): void {
  const kind = r.type === 'HAS_LEVEL' || r.type === 'HAS_STATUS' ? termKind(r.to) : null;
  if (!kind || kinds.has(r.to)) return;
  kinds.set(r.to, kind);
  node('shared', kind, r.to, { name: r.to.slice(r.to.indexOf(':') + 1) });
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
