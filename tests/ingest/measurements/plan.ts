/** A small invented plan read up to its outline, with the names that a test says are in it. */
import type { EntityKind } from '../../../graph/model.js';
import { measurementFacts } from '../../../ingest/facts/measure.js';
import { outline } from '../../../ingest/outline/outline.js';
import { parsePlan } from '../../../ingest/parse/parse.js';
import { readSource } from '../../../ingest/read/read.js';
import type { Mention, Mentions, Outline } from '../../../ingest/stages.js';

/** Every occurrence of each name, longest first where names overlap. */
export function mentionsOf(plan: Outline, names: Readonly<Record<string, EntityKind>>): Mentions {
  const list = Object.entries(names);
  const entities = list.map(([name, kind]) => ({
    id: `${kind.toLowerCase()}:${name}`,
    kind,
    name,
    names: new Map([[name, 'test']]),
    props: {},
  }));
  const mentions: Mention[] = [];
  for (const passage of plan.passages) {
    const text = passage.body.text;
    for (const [entity, [name, kind]] of list.entries()) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        mentions.push({ passage: passage.index, start: at, end: at + name.length, kind, name, rule: 'test', entity });
      }
    }
  }
  mentions.sort((a, b) => a.passage - b.passage || a.start - b.start || b.end - a.end);
  return { entities, mentions };
}

export interface Reading {
  outline: Outline;
  mentions: Mentions;
  facts: ReturnType<typeof measurementFacts>;
  /** Subject | indicator | value as written, unit | year | comparator | nature, one line a figure. */
  lines: string[];
}

export function readPlan(markdown: string, names: Readonly<Record<string, EntityKind>> = {}): Reading {
  const plan = outline(parsePlan(readSource(new TextEncoder().encode(markdown), 'plan.md')));
  const mentions = mentionsOf(plan, names);
  const facts = measurementFacts(plan, mentions, 'plan:test');
  const nameOf = new Map([...mentions.entities, ...facts.entities].map((e) => [e.id, e.name]));
  const lines = facts.measurements.map((m) => {
    const about = m.about.map((id) => nameOf.get(id) ?? '-').join('、');
    return [
      about,
      spelled(m.indicator),
      `${m.valueText} ${m.unit ?? ''}`.trim(),
      m.year ?? '?',
      m.comparator,
      m.nature ?? '?',
    ].join('|');
  });
  return { outline: plan, mentions, facts, lines };

  function spelled(id: string): string {
    return nameOf.get(id) ?? id;
  }
}

/** One paragraph in a section of a plan for 2021 to 2025. */
export function paragraph(text: string, names: Readonly<Record<string, EntityKind>> = {}, heading = '发展情况'): string[] {
  return readPlan(`# 临江市工业发展“十四五”规划\n\n## 第一章 ${heading}\n\n${text}\n`, names).lines;
}
