/** What is said and what is named in each passage of a plan. */
import type { EntityRecord, PlanFacts } from '../../../graph/model.js';
import type { Outline } from '../../../ingest/stages.js';
import { factKinds } from './fact-kinds.js';
import type { Named, Quote } from './quote.js';
import type { ShownFact } from './shown-fact.js';
import { projectTwins } from './twins.js';

/** By passage index: the clauses that begin in it, with facts of one clause together. Their numbers are still 0. */
export function quotesByPassage(outline: Outline, facts: readonly ShownFact[]): Map<number, Quote[]> {
  const at = passageFinder(outline);
  const found = new Map<number, Map<string, Quote>>();
  for (const fact of facts) {
    const passage = at(fact.start);
    const here = found.get(passage) ?? new Map<string, Quote>();
    found.set(passage, here);
    const key = `${fact.start}-${fact.end}`;
    const quote = here.get(key) ?? { number: 0, start: fact.start, end: fact.end, facts: [] };
    here.set(key, quote);
    quote.facts.push(fact);
  }
  const inOrder = (here: Map<string, Quote>) =>
    [...here.values()].map(sortedFacts).sort((a, b) => a.start - b.start || b.end - a.end);
  return new Map([...found].map(([passage, here]) => [passage, inOrder(here)]));
}

function sortedFacts(quote: Quote): Quote {
  quote.facts.sort((a, b) => factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind));
  return quote;
}

/** Gives the index of the last passage that begins at or before an offset of the source. */
export function passageFinder(outline: Outline): (offset: number) => number {
  const places = outline.passages
    .filter((p) => p.body.text.length > 0)
    .map((p) => ({ index: p.index, start: p.body.offsets[0]! }))
    .sort((a, b) => a.start - b.start);
  return (offset) => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return places[Math.max(0, low - 1)]!.index;
  };
}

/** By passage index, in the order of the text; a spelling that occurs twice is given once. Figures name their indicators themselves. */
export function namedByPassage(facts: PlanFacts): Map<number, Named[]> {
  const { entities, passages } = facts;
  const twins = projectTwins(facts);
  const places = (entity: EntityRecord) => new Set(entity.mentions.map((m) => `${m.passage} ${m.start} ${m.end}`));
  const projects = new Map([...twins.values()].map((twin) => [twin.id, places(twin)]));
  // Where the project itself is named, its twin is not named again.
  const shown = ({ id }: EntityRecord, m: EntityRecord['mentions'][number]) =>
    !projects.get(twins.get(id)?.id ?? '')?.has(`${m.passage} ${m.start} ${m.end}`);
  const order = new Map(passages.map((p) => [p.id, p.order]));
  const mentions = entities
    .filter((entity) => entity.kind !== 'Indicator')
    .flatMap((entity) =>
      entity.mentions
        .filter((m) => shown(entity, m))
        .map(({ passage, start, end }) => ({ entity, at: order.get(passage)!, start, end })),
    );
  const infrastructure = new Map(entities.flatMap((e) => (twins.has(e.id) ? [[twins.get(e.id)!.id, e] as const] : [])));
  const propsOfTwin = ({ id }: EntityRecord) => (infrastructure.has(id) ? propsOf(infrastructure.get(id)!) : []);
  const found = new Map<number, Named[]>();
  for (const { entity, at, start, end } of mentions.sort((a, b) => a.at - b.at || a.start - b.start)) {
    const here = found.get(at) ?? [];
    found.set(at, here);
    const { kind, name } = entity;
    const written = passages[at]!.text.slice(start, end).replace(titleMarks, '');
    if (!here.some((n) => n.name === name && n.kind === kind && n.written === written))
      here.push({ kind, written, name, rule: ruleOf(entity, written), props: [...propsOf(entity), ...propsOfTwin(entity)] });
  }
  return found;
}

/** 《…》 and “…” are no part of a name. */
const titleMarks = /^[《“"]|[》”"]$/g;

const ruleOf = ({ name, names }: EntityRecord, written: string): string | null =>
  written === name ? null : (names.find((n) => n.text === written)?.rule ?? null);

const propsOf = ({ props }: EntityRecord): string[] => Object.entries(props).map(([key, value]) => `${key}=${value}`);
