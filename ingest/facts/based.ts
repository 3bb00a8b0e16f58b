/**
 * Where companies are: the city in the name (临江炼油厂), the park or city that the text speaks of, or where the one
 * project that carries its name lies. A list of what is to be attracted (引进…等企业) says nothing of where they are.
 */
import type { Evidence, RelationRecord } from '../../graph/model.js';
import type { Mention } from '../stages.js';
import { clauseAt, evidenceAt, sentencesOf } from './clauses.js';
import type { FactContext } from './context.js';

const wanted = /(?:引进|引入|招引|吸引|争取|对接)[^，。；]*$/;

export function basedRule(context: FactContext, located: readonly RelationRecord[]): RelationRecord[] {
  const places = new Map<string, RelationRecord[]>();
  for (const r of located) places.set(r.from, [...(places.get(r.from) ?? []), r]);
  return context.mentions.mentions.filter((m) => m.kind === 'Enterprise').flatMap((mention) => baseOf(context, mention, places));
}

function baseOf(context: FactContext, mention: Mention, places: ReadonlyMap<string, RelationRecord[]>): RelationRecord[] {
  const { outline, mentions, scopes } = context;
  const put = (to: string, evidence: Evidence): RelationRecord => ({
    type: 'BASED_IN',
    from: mentions.entities[mention.entity]!.id,
    to,
    evidence: [evidence],
  });
  const here = scopes.mentionsIn(mention.passage);
  const stated = evidenceAt(outline, mention.passage, mention.start, mention.end, 'stated');
  const own = here.find(
    (m) =>
      m.kind === 'City' &&
      m.start >= mention.start &&
      m.end <= mention.end &&
      mentions.entities[m.entity]?.props.level !== 'province',
  );
  if (own) return [put(mentions.entities[own.entity]!.id, stated)];
  const outer = here.find(
    (m) => (m.kind === 'Project' || m.kind === 'Park') && m.start <= mention.start && m.end >= mention.end && m !== mention,
  );
  if (outer)
    return (places.get(mentions.entities[outer.entity]!.id) ?? []).flatMap((r) =>
      r.evidence.slice(0, 1).map((e) => put(r.to, e)),
    );
  const text = outline.passages[mention.passage]!.body.text;
  const clause = clauseAt(sentencesOf(text), mention.start);
  if (wanted.test(text.slice(clause?.start ?? 0, mention.start))) return [];
  return scopes.subjectsAt(mention.passage, mention.start).flatMap((subject): RelationRecord[] => {
    const entity = subject.entities.length === 1 ? mentions.entities[subject.entities[0]!] : undefined;
    if (!entity || entity.props.level === 'province') return [];
    const evidence = { ...stated, mode: subject.mode };
    const city = entity.kind === 'Park' ? (places.get(entity.id) ?? []).filter((r) => r.to.startsWith('city:')).slice(0, 1) : [];
    return [put(entity.id, evidence), ...city.map((r) => put(r.to, { ...evidence, mode: 'inherited' as const }))];
  });
}
