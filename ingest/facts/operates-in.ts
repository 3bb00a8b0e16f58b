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
import { type IndustryReading, type PlacedStatement, readIndustries, type Topic } from './industry-reading.js';
import { statementsBeside } from './statements-beside.js';

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
  const ofProject = inside ? industriesOfName(inside.name) : [];
  const told = ofProject.length > 0 ? stated(ofProject) : ofSentence(context, reading, mention, stated);
  const own = industriesInName(mention.name).map((found) => found.name);
  const topic = topicOf(context, reading, mention, ofProject.length > 0);
  const grounds = [...told, ...(ofProject.length > 0 || told.length > 0 ? [] : stated(own))];
  if (topic && (grounds.length === 0 || !isBroad(topic.name))) grounds.push({ name: topic.name, mode: 'inherited' });
  if (grounds.length > 0) return grounds;
  const { after } = statementsAround(reading, mention);
  const names = after ? outerNames(after) : [];
  return names.length === 1 ? stated(names, after) : [];
}

/** What the sentence says the company does, or what it is named for in it. */
function ofSentence(
  context: FactContext,
  reading: IndustryReading,
  mention: Mention,
  stated: (names: readonly string[], statement?: PlacedStatement) => Ground[],
): Ground[] {
  const text = context.outline.passages[mention.passage]?.body.text ?? '';
  const { before, after } = statementsAround(reading, mention);
  if (before && leadsIt(text, mention, before)) return stated(outerNames(before), before);
  if (after === undefined) return [];
  // 轴承产业，以恒远公司为龙头，发展…: the clause before says what all of it is about.
  if (after.topic && after.topic.start < mention.start) return stated([after.topic.name], after);
  const between = text.slice(mention.end, after.cue.start);
  const alone = !/[、和与]/.test(text.slice(after.sentence.start, mention.start).slice(-1)) && !/^(?:、|和|与)/.test(between);
  // 支持恒远、同泰等龙头企业 | 发展轴承: it is they who do it; 以恒远公司为龙头 | 发展轴承: it leads them.
  if (theyDo.test(between) || (alone && heads.test(between))) return stated(outerNames(after), after);
  const own = [mention.name, ...industriesInName(mention.name).map((found) => found.name)];
  const shared = outerNames(after).filter((name) => own.some((o) => sectorOf(o) !== undefined && sectorOf(o) === sectorOf(name)));
  return stated(shared, after);
}

/** The nearest heading of an industry; for a company in a project's name only what opens the paragraph. */
function topicOf({ outline }: FactContext, reading: IndustryReading, mention: Mention, ofProject: boolean): Topic | undefined {
  const section = outline.passages[mention.passage]?.section ?? 0;
  return reading.leadOf(mention.passage) ?? (ofProject ? undefined : reading.topicsOver(section)[0]);
}

/** 现代服务业, 战略性新兴产业: a whole branch says little of what a company does. */
const broad = new Set(['现代服务业', '制造业', '高新技术产业']);
const isBroad = (name: string): boolean => broad.has(sectorOf(name) ?? '') || /循环经济|制造业$|服务业$/.test(name);

const theyDo =
  /^(?:[（(][^（）()]{1,24}[）)])?[^，。；（）()]{0,40}?(?:(?:企业|公司|集团)|(?:要|依托|利用|在)[^，。；]{0,20})?(?:要|加快|积极|大力|重点|开展|进一步)*$/;
const heads = /^(?:[（(][^（）()]{1,24}[）)])?(?:等[^，。；]{0,10})?(?:为(?:龙头|骨干|依托|核心|主体|引领|牵引|支撑))?，?$/;

/** 发展轴承产业，| 以恒远公司为龙头: the clause right behind names who leads it. */
function leadsIt(text: string, mention: Mention, { cue, items }: PlacedStatement): boolean {
  const between = text.slice(Math.max(cue.end, ...items.map((item) => item.end)), mention.start);
  return /^[^，。；]{0,16}，?(?:重点|主要|充分)?(?:以|依托|由|发挥|通过|引进|支持|推动|鼓励|扶持|围绕)?[^，。；]{0,30}$/.test(
    between,
  );
}

/** In the company's sentence: what one industry was developed before it is named (着重发展轴承产业，以恒远公司为龙头), and what follows it. */
function statementsAround(reading: IndustryReading, mention: Mention): { before?: PlacedStatement; after?: PlacedStatement } {
  const here = statementsBeside(reading, mention.passage).filter(
    (s) => s.sentence.start <= mention.start && s.sentence.end >= mention.end && s.form === 'verb',
  );
  const before = here.findLast((s) => s.cue.end <= mention.start && s.items.length === 1);
  const after = here.find((s) => s.cue.start >= mention.end);
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

function outerNames(statement: PlacedStatement): string[] {
  return statement.items.filter((item) => item.parents.length === 0).map((item) => item.name);
}
