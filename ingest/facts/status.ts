/** How far a project is: the word after the list it stands in (…等一批重大项目建成投产), else the verb before it. */
import type { RelationRecord, StatusName } from '../../graph/model.js';
import { statusCues } from '../lexicon/status-verbs.js';
import type { Mention } from '../stages.js';
import { type Clause, clauseAt, evidenceAt, sentencesOf } from './clauses.js';
import type { FactContext } from './context.js';

export function statusRule(context: FactContext): RelationRecord[] {
  const { outline, mentions } = context;
  return mentions.mentions
    .filter((m) => m.kind === 'Project' || m.kind === 'Infrastructure')
    .flatMap((mention): RelationRecord[] => {
      const passage = outline.passages[mention.passage]!;
      const text = passage.body.text;
      const clause = clauseAt(sentencesOf(text), mention.start);
      const status = clause && passage.kind !== 'heading' ? statusOf(text, clause, mention) : null;
      if (!status) return [];
      return [
        {
          type: 'HAS_STATUS',
          from: mentions.entities[mention.entity]!.id,
          to: `status:${status}`,
          evidence: [evidenceAt(outline, mention.passage, mention.start, mention.end, 'stated')],
        },
      ];
    });
}

function statusOf(text: string, clause: Clause, mention: Mention): StatusName | null {
  const after = text.slice(mention.end, clause.end);
  const before = text.slice(clause.start, mention.start);
  return said(after, 'after') ?? said(before, 'before');
}

/** The cue nearest the name; of cues at one place the longest (规划建设, not 建设). */
function said(text: string, side: 'before' | 'after'): StatusName | null {
  let best: { distance: number; length: number; status: StatusName } | null = null;
  for (const { status, [side]: cue } of statusCues) {
    if (!cue) continue;
    for (const match of text.matchAll(new RegExp(cue, 'g'))) {
      const distance = side === 'after' ? match.index : text.length - match.index - match[0].length;
      const length = match[0].length;
      if (!best || distance < best.distance || (distance === best.distance && length > best.length))
        best = { distance, length, status };
    }
  }
  return best?.status ?? null;
}
