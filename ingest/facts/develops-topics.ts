/**
 * Under the heading of an industry, places are named for it without its name being said again.
 *
 *   （二）轴承产业 / 以云岭高新园为重点…     云岭高新园 lead 轴承
 *   （二）轴承产业 / ——临江市。大力发展…     临江市 lead 轴承 (inherited)
 */
import type { Evidence, RelationRecord, Role } from '../../graph/model.js';
import type { Passage } from '../stages.js';
import { clauseAt, evidenceAt, type Sentence, sentencesOf } from './clauses.js';
import type { FactContext } from './context.js';
import { type IndustryReading, readIndustries, type Topic } from './industry-reading.js';
import { statementsBeside } from './statements-beside.js';
import { type Place, placesIn } from './subjects.js';

export function developsByTopic(context: FactContext): RelationRecord[] {
  return [...byHeading(context), ...bySite(context)];
}

/** A section of a city or park below an industry's: its first verb says how firmly. */
function byHeading(context: FactContext): RelationRecord[] {
  const { outline, mentions, scopes } = context;
  const reading = readIndustries(outline, mentions);
  const firsts = new Map<number, (typeof reading.statements)[number]>();
  for (const statement of reading.statements) if (!firsts.has(statement.section)) firsts.set(statement.section, statement);
  return outline.sections.flatMap((section) => {
    const [topic] = reading.topicsOver(section.index);
    if (topic === undefined || topic.section === section.index) return [];
    const own = scopes.subjectsOf(section.index).filter((s) => outline.passages[s.passage]?.section === section.index);
    const first = firsts.get(section.index);
    return own.flatMap(({ entities, kind, passage, start, end }) =>
      relations(
        context,
        entities,
        topic,
        kind === 'Park' ? 'lead' : (first?.role ?? 'mentioned'),
        evidenceAt(outline, passage, start, end, 'inherited'),
      ),
    );
  });
}

/** 以A、B为重点, 优先在A布局, 并向B拓展 below an industry's heading, in sentences that name no industry of their own for it. */
function bySite(context: FactContext): RelationRecord[] {
  const { outline, mentions, scopes } = context;
  const reading = readIndustries(outline, mentions);
  return outline.passages.flatMap((passage) => {
    const [heading] = passage.kind === 'paragraph' ? reading.topicsAt(passage.index) : [];
    if (heading === undefined) return [];
    const text = passage.body.text;
    return sentencesOf(text).flatMap((sentence) =>
      placesIn(text, sentence, scopes.mentionsIn(passage.index)).flatMap((place) => {
        const role = siteRole(text, sentence.start, place);
        if (role === undefined || namesItsOwn(context, reading, passage, sentence, place)) return [];
        const named = topicBefore(reading, passage.index, place.start);
        return relations(
          context,
          place.entities,
          named ?? heading,
          named ? 'mentioned' : role,
          evidenceAt(outline, passage.index, place.start, place.end, 'inherited'),
        );
      }),
    );
  });
}

/** 在云岭镇 | 发展滚珠, 在云岭镇 | 建设东港物流园: what is done there is said, and is not the heading's industry as such. */
function namesItsOwn(
  { scopes }: FactContext,
  reading: IndustryReading,
  passage: Passage,
  sentence: Sentence,
  place: Place,
): boolean {
  const clause = clauseAt([sentence], place.start);
  const beside = statementsBeside(reading, passage.index);
  // 锻件加工基地 | 布局在云岭镇: what lies there is said before the place.
  if (beside.some((s) => s.form === 'site' && s.cue.end === place.start)) return true;
  const trial = place.form === 'centre' && /^(?:等[^，。]{0,6})?为(?:试点|示范|样板)/.test(passage.body.text.slice(place.end));
  if (place.form !== 'site' && !trial) return false;
  const built = scopes
    .mentionsIn(passage.index)
    .some((m) => (m.kind === 'Park' || m.kind === 'Project') && m.start >= place.end && m.end <= (clause?.end ?? 0));
  const end = trial ? sentence.end : (clause?.end ?? sentence.end);
  return built || beside.some((s) => s.cue.start >= place.end && s.cue.start < end);
}

/** 做强轴承。| 以云岭镇为重点，…; 轴承产业重点发展滚珠，| 在云岭镇推广…: the one industry that the words before the place are about. */
function topicBefore(reading: IndustryReading, passage: number, at: number): Pick<Topic, 'name'> | undefined {
  const before = reading.statements.findLast((s) => s.passage === passage && s.cue.start < at);
  if (before === undefined) return undefined;
  if (before.topic && before.sentence.end > at) return before.topic;
  const [only, other] = before.items;
  const whole = only !== undefined && other === undefined && before.sentence.clauses.length === 1;
  return whole && before.sentence.end <= at && at - before.sentence.end <= 3 ? only : undefined;
}

function siteRole(text: string, from: number, { form, start, end }: Place): Role | undefined {
  const before = text.slice(Math.max(from, start - 12), start);
  const after = text.slice(end, end + 16);
  if (form === 'centre') return /^(?:等[^，。]{0,6})?为(?:中心|核心|重点|载体|核心载体|主)/.test(after) ? 'lead' : 'mentioned';
  // 临江市、云岭市重点布局。 names nothing: the heading's industry is meant.
  if (form === 'subject' || form === 'aided')
    return /^(?:重点|主要|优先|集中)?布局(?:[，。；]|$)/.test(after) ? 'mentioned' : undefined;
  if (form === 'reach') return /布局|拓展|延伸|发展|辐射|集聚/.test(before + after) ? 'mentioned' : undefined;
  if (form !== 'site' || !/布局|集中|集聚|发展|建设|承载(?:园区|平台|载体|地|区)/.test(before + after)) return undefined;
  return /优先|着重|重点|主要/.test(before) ? 'lead' : 'mentioned';
}

function relations(
  context: FactContext,
  entities: readonly number[],
  topic: Pick<Topic, 'name'>,
  role: Role,
  evidence: Evidence,
): RelationRecord[] {
  const to = readIndustries(context.outline, context.mentions).idOf(topic.name);
  return entities.flatMap((entity): RelationRecord[] => {
    const from = context.mentions.entities[entity]?.id;
    return from === undefined || to === undefined ? [] : [{ type: 'DEVELOPS', from, to, role: [role], evidence: [evidence] }];
  });
}
