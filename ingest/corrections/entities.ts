import type { EntityKind, EntityRecord, PlanFacts } from '../../graph/model.js';

/** The rule under which a name given by a person stands in the audit trail of aliases. */
export const correctedRule = 'correction';

export function named(facts: PlanFacts, kind: EntityKind, name: string): EntityRecord | undefined {
  return facts.entities.find((e) => e.kind === kind && spells(e, name));
}

export function spells(entity: EntityRecord, name: string): boolean {
  return entity.names.some((n) => n.text === name);
}

/** Spellings as a correction joined them to their thing. */
export function correctedNames(names: EntityRecord['names'], correction: string): EntityRecord['names'] {
  return names.map((n) => ({ ...n, rule: correctedRule, correction }));
}

/** The passages that hold the characters, with each place of theirs in the passage's text. */
export function placesOf(facts: PlanFacts, text: string): EntityRecord['mentions'] {
  return facts.passages.flatMap((p) => {
    const places: EntityRecord['mentions'] = [];
    for (let at = p.text.indexOf(text); at >= 0; at = p.text.indexOf(text, at + text.length))
      places.push({ passage: p.id, start: at, end: at + text.length });
    return places;
  });
}
