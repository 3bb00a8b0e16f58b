/** What a correction changes in a plan, in names and sentences. */
import type { Evidence, PlanFacts } from '../../graph/model.js';

/** `from` and `to` are names, paths or topics; a figure has its value as written. */
export interface FactChange {
  change: 'added' | 'removed';
  type: string;
  from: string;
  to: string;
  value: string | null;
  evidence: { section: string; quote: string }[];
}

/** A spelling that a thing gains or loses. */
export interface NameChange {
  change: 'added' | 'removed';
  thing: string;
  name: string;
}

export interface FactsChanged {
  facts: FactChange[];
  names: NameChange[];
}

type Clause = Omit<FactChange, 'change' | 'evidence'> & { section: string; quote: string };

/**
 * Clause by clause: a fact that loses one of its sentences has that sentence removed. `first` is the name of a thing that
 * a plan may not write.
 */
export function changesBetween(before: PlanFacts, after: PlanFacts, first?: { id: string; name: string }): FactsChanged {
  const callers = [before, after].map((facts) => callerOf(facts, first)) as [Caller, Caller];
  const [was, is] = [clausesOf(before, callers[0]), clausesOf(after, callers[1])];
  const [had, has] = [namesOf(before, callers[0]), namesOf(after, callers[1])];
  const without = <T>(all: Map<string, T>, others: Map<string, T>) =>
    [...all].filter(([key]) => !others.has(key)).map(([, value]) => value);
  return {
    facts: [...gathered('removed', without(was, is)), ...gathered('added', without(is, was))],
    names: [
      ...without(had, has).map((name): NameChange => ({ change: 'removed', ...name })),
      ...without(has, had).map((name): NameChange => ({ change: 'added', ...name })),
    ],
  };
}

/** What a person calls a node. */
type Caller = (id: string) => string;

function callerOf(facts: PlanFacts, first: { id: string; name: string } | undefined): Caller {
  const unwritten = (e: PlanFacts['entities'][number]) => e.id === first?.id && !e.names.some((n) => n.text === first.name);
  const names = new Map<string, string>([
    [facts.plan.id, facts.plan.title],
    ...facts.sections.map((s): [string, string] => [s.id, s.path]),
    ...facts.entities.map((e): [string, string] => [e.id, unwritten(e) ? first!.name : e.name]),
  ]);
  return (id) => names.get(id) ?? id.replace(/^(?:level|status):/, '');
}

function clausesOf(facts: PlanFacts, name: Caller): Map<string, Clause> {
  const found = new Map<string, Clause>();
  const add = (ids: readonly string[], fact: Omit<Clause, 'section' | 'quote'>, evidence: readonly Evidence[]) => {
    for (const { section, quote, start, end } of evidence)
      found.set(JSON.stringify([...ids, start, end, section]), { ...fact, section, quote });
  };
  for (const { type, from, to, evidence } of facts.relations)
    add([type, from, to], { type, from: name(from), to: name(to), value: null }, evidence);
  for (const { id, about, indicator, valueText, evidence } of facts.measurements)
    for (const whom of about)
      add(
        [id, whom, indicator],
        { type: 'Measurement', from: name(whom), to: name(indicator), value: valueText },
        evidence.slice(0, 1),
      );
  for (const { id, about, topic, evidence } of facts.conflicts)
    for (const whom of about) add([id, whom], { type: 'Conflict', from: name(whom), to: topic, value: null }, evidence);
  return found;
}

function namesOf({ entities }: PlanFacts, called: Caller): Map<string, Omit<NameChange, 'change'>> {
  return new Map(
    entities.flatMap((e) => e.names.map(({ text }) => [`${e.id}\n${text}`, { thing: called(e.id), name: text }] as const)),
  );
}

/** The clauses of one fact as one change. */
function gathered(change: FactChange['change'], clauses: readonly Clause[]): FactChange[] {
  const found = new Map<string, FactChange>();
  for (const { section, quote, ...fact } of clauses) {
    const key = JSON.stringify(fact);
    const known = found.get(key) ?? { change, ...fact, evidence: [] };
    known.evidence.push({ section, quote });
    found.set(key, known);
  }
  return [...found.values()];
}
