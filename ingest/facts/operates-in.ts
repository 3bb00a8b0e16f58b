/**
 * OPERATES_IN: a company's industries, by its own name, by the project it stands in, by the industry that its
 * sentence is about, or by the heading above.
 *
 *   临江着重发展轴承产业，以恒远公司为龙头，…       恒远公司 → 轴承
 *   ——轴承。支持恒远公司做大做强。                  恒远公司 → 轴承 (inherited)
 */
import type { Mode, RelationRecord } from '../../graph/model.js';
import { sectorOf } from '../mentions/industry-names.js';
import type { Mention } from '../stages.js';
import { industriesOfName } from './belongs-to.js';
import { evidenceAt } from './clauses.js';
import type { FactContext } from './context.js';
import { type IndustryReading, type PlacedStatement, readIndustries } from './industry-reading.js';

interface Grounds {
  industries: string[];
  mode: Mode;
  /** Where the statement is that says it, beside the company's own place. */
  statement?: PlacedStatement;
}

export function operatesInFacts(context: FactContext): RelationRecord[] {
  const { outline, mentions } = context;
  const reading = readIndustries(outline, mentions);
  return mentions.mentions.flatMap((mention) => {
    if (mention.kind !== 'Enterprise') return [];
    const from = mentions.entities[mention.entity]?.id;
    const { industries, mode, statement } = groundsOf(context, reading, mention);
    const start = Math.min(mention.start, statement?.cue.start ?? mention.start);
    const end = Math.max(mention.end, statement ? Math.max(...statement.items.map((i) => i.end)) : mention.end);
    return [...new Set(industries.flatMap((name) => reading.idOf(name) ?? []))].flatMap((to): RelationRecord[] =>
      from === undefined
        ? []
        : [{ type: 'OPERATES_IN', from, to, evidence: [evidenceAt(outline, mention.passage, start, end, mode)] }],
    );
  });
}

function groundsOf(context: FactContext, reading: IndustryReading, mention: Mention): Grounds {
  const inside = context.scopes
    .mentionsIn(mention.passage)
    .find((m) => m.kind === 'Project' && m.start <= mention.start && m.end >= mention.end);
  const named = industriesOfName(inside?.name ?? mention.name);
  const section = context.outline.passages[mention.passage]?.section ?? 0;
  const near = inside ? undefined : statementOf(reading, mention);
  const said = near ? chosen(near, named, mention) : [];
  if (said.length > 0 && near) return { industries: said, mode: 'stated', statement: near };
  if (named.length > 0) return { industries: named, mode: 'stated' };
  const [topic] = reading.topicsOver(section);
  return { industries: topic ? [topic.name] : [], mode: 'inherited' };
}

/** The statement that the company serves: the nearest before it in the sentence, else the next after it. */
function statementOf(reading: IndustryReading, mention: Mention): PlacedStatement | undefined {
  const here = reading.statements.filter(
    (s) => s.passage === mention.passage && s.sentence.start <= mention.start && s.sentence.end >= mention.end,
  );
  return (
    here.findLast((s) => s.cue.start < mention.start && s.items.length === 1) ?? here.find((s) => s.cue.start >= mention.end)
  );
}

/** All of a statement's branches where they are one; of several, those of the company's own sector. */
function chosen(statement: PlacedStatement, named: readonly string[], mention: Mention): string[] {
  const outer = statement.items.filter((item) => item.parents.length === 0).map((item) => item.name);
  if (outer.length <= 1) return outer;
  const own = new Set([...named, mention.name].flatMap((name) => sectorOf(name) ?? []));
  return outer.filter((name) => own.has(sectorOf(name) ?? ''));
}
