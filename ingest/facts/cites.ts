/** Which section cites which policy, and how: 依据《…》制定本规划, 落实“…”战略. */
import type { Citation, RelationRecord } from '../../graph/model.js';
import { citationVerbs } from '../lexicon/policy-forms.js';
import { matches } from '../matches.js';
import { clauseAt, evidenceAt, sentencesOf } from './clauses.js';
import type { FactContext } from './context.js';

export function citesRule(context: FactContext): RelationRecord[] {
  const { outline, mentions } = context;
  const relations: RelationRecord[] = [];
  for (const mention of mentions.mentions) {
    if (mention.kind !== 'Policy') continue;
    const passage = outline.passages[mention.passage]!;
    const text = passage.body.text;
    const clause = clauseAt(sentencesOf(text), mention.start);
    relations.push({
      type: 'CITES',
      from: context.sectionIds[passage.section]!,
      to: mentions.entities[mention.entity]!.id,
      relation: relationOf(text.slice(clause?.start ?? 0, mention.start)),
      evidence: [evidenceAt(outline, mention.passage, mention.start, mention.end, 'stated')],
    });
  }
  return relations;
}

const everyVerb = citationVerbs.map(([verb, relation]) => [new RegExp(verb, 'g'), relation] as const);

/** The last verb before the name governs it. */
function relationOf(before: string): Citation {
  let best: { at: number; relation: Citation } | null = null;
  for (const [verb, relation] of everyVerb) {
    for (const match of matches(before, verb)) {
      if (!best || match.index > best.at) best = { at: match.index, relation };
    }
  }
  return best?.relation ?? '提及';
}
