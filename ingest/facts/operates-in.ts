/**
 * OPERATES_IN: a company's industries, by its own name, by the project it stands in, by the industry that its
 * sentence is about, or by the heading above.
 *
 *   临江着重发展轴承产业，以恒远公司为龙头，…       恒远公司 → 轴承
 *   ——轴承。支持恒远公司做大做强。                  恒远公司 → 轴承 (inherited)
 */
import type { Mode, RelationRecord } from '../../graph/model.js';
import { industriesInName, sectorOf } from '../mentions/industry-names.js';
import type { Mention } from '../stages.js';
import { industriesOfName } from './belongs-to.js';
import { evidenceAt } from './clauses.js';
import type { FactContext } from './context.js';
import { type IndustryReading, type PlacedStatement, readIndustries } from './industry-reading.js';

interface Ground {
  name: string;
  mode: Mode;
  /** Where the statement is that says it, beside the company's own place. */
  statement?: PlacedStatement;
}

export function operatesInFacts(context: FactContext): RelationRecord[] {
  const { outline, mentions } = context;
  const reading = readIndustries(outline, mentions);
  return mentions.mentions.flatMap((mention) => {
    const from = mention.kind === 'Enterprise' ? mentions.entities[mention.entity]?.id : undefined;
    if (from === undefined) return [];
    return groundsOf(context, reading, mention).flatMap(({ name, mode, statement }): RelationRecord[] => {
      const to = reading.idOf(name);
      const start = Math.min(mention.start, statement?.cue.start ?? mention.start);
      const end = Math.max(mention.end, ...(statement?.items.map((item) => item.end) ?? []));
      return to === undefined
        ? []
        : [{ type: 'OPERATES_IN', from, to, evidence: [evidenceAt(outline, mention.passage, start, end, mode)] }];
    });
  });
}

function groundsOf(context: FactContext, reading: IndustryReading, mention: Mention): Ground[] {
  const stated = (names: readonly string[], statement?: PlacedStatement) =>
    [...new Set(names)].map((name): Ground => ({ name, mode: 'stated', ...(statement ? { statement } : {}) }));
  const inside = context.scopes
    .mentionsIn(mention.passage)
    .find((m) => m.kind === 'Project' && m.start <= mention.start && m.end >= mention.end);
  if (inside) {
    const ofProject = industriesOfName(inside.name);
    if (ofProject.length > 0) return stated(ofProject);
  }
  const { before, after } = statementsAround(reading, mention);
  if (before) return stated(outerNames(before), before);
  // 支持恒远、同泰等龙头企业 | 发展轴承: it is they who do it.
  if (after && theyDo.test(textBetween(context, mention, after))) return stated(outerNames(after), after);
  const own = industriesInName(mention.name).map((found) => found.name);
  const shared =
    after &&
    outerNames(after).filter((name) =>
      [mention.name, ...own].some((o) => sectorOf(o) !== undefined && sectorOf(o) === sectorOf(name)),
    );
  if (after && shared && shared.length > 0) return stated(shared, after);
  const [topic] = reading.topicsOver(context.outline.passages[mention.passage]?.section ?? 0);
  const grounds = [...stated(own), ...(topic ? [{ name: topic.name, mode: 'inherited' } satisfies Ground] : [])];
  if (grounds.length > 0 || after === undefined) return grounds;
  const names = outerNames(after);
  return names.length === 1 ? stated(names, after) : [];
}

const theyDo = /^[^，。；]*(?:企业|公司|集团)(?:加快|积极|大力|重点|开展)*$/;

function textBetween(context: FactContext, mention: Mention, statement: PlacedStatement): string {
  return context.outline.passages[mention.passage]?.body.text.slice(mention.end, statement.cue.start) ?? '';
}

/** In the company's sentence: what one industry was developed before it is named (着重发展轴承产业，以恒远公司为龙头), and what follows it. */
function statementsAround(reading: IndustryReading, mention: Mention): { before?: PlacedStatement; after?: PlacedStatement } {
  const here = reading.statements.filter(
    (s) =>
      s.passage === mention.passage && s.sentence.start <= mention.start && s.sentence.end >= mention.end && s.form === 'verb',
  );
  const before = here.findLast((s) => s.cue.end <= mention.start && s.items.length === 1);
  const after = here.find((s) => s.cue.start >= mention.end);
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

function outerNames(statement: PlacedStatement): string[] {
  return statement.items.filter((item) => item.parents.length === 0).map((item) => item.name);
}
