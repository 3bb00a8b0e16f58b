/** The outline, the entities and the facts as one plan's contribution to the graph. */
import type { EntityRecord, PassageRecord, PlanFacts, PlanRecord, RelationRecord, SectionRecord } from '../../graph/model.js';
import { spanOf } from '../mapped-text.js';
import { cleanName } from '../mentions/found.js';
import type { Mentions, Outline } from '../stages.js';
import { passageIds, planId, sectionIds } from './ids.js';

export interface FactParts {
  relations: RelationRecord[];
  measurements: PlanFacts['measurements'];
  conflicts: PlanFacts['conflicts'];
  /** Entities that only a fact rule knows (indicators). */
  entities: EntityRecord[];
  /** What figures say of other entities, by id. */
  entityProps: ReadonlyMap<string, EntityRecord['props']>;
}

export function assemble(
  outline: Outline,
  mentions: Mentions,
  facts: FactParts,
  options: { id?: string; reader: string },
): PlanFacts {
  const id = options.id ?? planId(outline);
  const sections = sectionIds(id, outline);
  const passages = passageIds(id, outline);
  return {
    plan: planRecord(outline, id, options.reader),
    sections: outline.sections.map(
      (s, i): SectionRecord => ({
        id: sections[i]!,
        path: s.path,
        number: s.number,
        title: s.title,
        kind: s.kind,
        level: s.level,
        order: i,
        parent: s.parent === null ? null : sections[s.parent]!,
        start: s.start,
        end: s.end,
      }),
    ),
    passages: outline.passages.map(
      (p, i): PassageRecord => ({
        id: passages[i]!,
        section: outline.sections[p.section]?.path ?? '',
        sectionId: sections[p.section] ?? id,
        kind: p.kind,
        text: p.body.text,
        order: i,
        ...(p.body.text.length ? spanOf(p.body, 0, p.body.text.length) : { start: 0, end: 0 }),
      }),
    ),
    entities: [...entityRecords(outline, mentions, passages, facts), ...facts.entities],
    relations: facts.relations,
    measurements: facts.measurements,
    conflicts: facts.conflicts,
  };
}

function planRecord(outline: Outline, id: string, reader: string): PlanRecord {
  const { source, title, issuer, period, published } = outline;
  return {
    id,
    title,
    issuer,
    period,
    published,
    source: source.name,
    format: source.format,
    text: source.text,
    hash: source.hash,
    reader,
  };
}

/** `start` and `end` of a mention index its passage's text. */
function entityRecords(outline: Outline, mentions: Mentions, passages: readonly string[], facts: FactParts): EntityRecord[] {
  const records = mentions.entities.map(
    (entity): EntityRecord => ({
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      names: [...entity.names].map(([text, rule]) => ({ text, rule, count: 0 })),
      mentions: [],
      props: { ...entity.props, ...facts.entityProps.get(entity.id) },
    }),
  );
  for (const mention of mentions.mentions) {
    const record = records[mention.entity];
    if (!record) continue;
    record.mentions.push({ passage: passages[mention.passage]!, start: mention.start, end: mention.end });
    const written = cleanName(outline.passages[mention.passage]!.body.text.slice(mention.start, mention.end));
    const name = record.names.find((n) => n.text === written) ?? record.names.find((n) => n.text === mention.name);
    if (name) name.count++;
  }
  return records;
}
