/** A comparison from a running server, under the words of `src/compare`. */
import {
  type Change,
  comparedKinds,
  type Disagreement,
  type NotCompared,
  type Outcome,
  type PlanComparison,
  type PlanEvidence,
  type Statement,
} from '../../compare/comparison.js';
import { comparatorTerms, natureTerms, wordOf } from '../../graphql/shape/terms.js';

const thing = 'thing { id name } subject { id name }';
const document = `query Compare($a: ID!, $b: ID!) {
  comparePlans(a: $a, b: $b) {
    a { id title period }
    b { id title period }
    changes { nodes { kind type aspect ${thing} before { ...said } after { ...said } } }
    ${comparedKinds.map((kind) => `${kind}: changes(kinds: [${kind.toUpperCase()}], types: []) { unchanged }`).join('\n    ')}
    conflicts { nodes { ${thing} year before { ...said } after { ...said } } }
    outcomes { targets nodes { ${thing} year target { ...said } outcome { ...said } reached } }
    notCompared { nodes { ${thing} reason before { ...said } after { ...said } } }
  }
}
fragment said on PlanStatement {
  text value unit year
  comparator { value }
  nature { value }
  evidence { plan section quote start end mode page correction }
}`;

interface Said extends Omit<Statement, 'comparator' | 'nature' | 'evidence'> {
  comparator: { value: string } | null;
  nature: { value: string } | null;
  evidence: (Omit<PlanEvidence, 'mode' | 'page' | 'correction'> & {
    mode: string;
    page: number | null;
    correction: string | null;
  })[];
}
/** With statements as the server gives them, and words in capitals. */
type Sent<T> = {
  [K in keyof T]: T[K] extends Statement | null ? Said | Extract<T[K], null> : T[K] extends Statement[] ? Said[] : T[K];
};
type Unchanged = Record<keyof PlanComparison['unchanged'], { unchanged: number }>;
interface Answer {
  comparePlans: Unchanged & {
    a: PlanComparison['a'];
    b: PlanComparison['b'];
    changes: { nodes: Sent<Change>[] };
    conflicts: { nodes: Sent<Disagreement>[] };
    outcomes: { targets: number; nodes: Sent<Outcome>[] };
    notCompared: { nodes: Sent<NotCompared>[] };
  };
}

export async function remoteComparison(
  query: <T>(document: string, variables: object) => Promise<T>,
  a: string,
  b: string,
): Promise<PlanComparison> {
  const found = (await query<Answer>(document, { a, b })).comparePlans;
  return {
    a: found.a,
    b: found.b,
    changes: found.changes.nodes.map((change) => ({
      ...change,
      kind: lower(change.kind),
      type: lower(change.type),
      aspect: lower(change.aspect),
      before: change.before && statement(change.before),
      after: change.after && statement(change.after),
    })),
    unchanged: Object.fromEntries(comparedKinds.map((kind) => [kind, found[kind].unchanged])) as PlanComparison['unchanged'],
    conflicts: found.conflicts.nodes.map((of) => ({ ...of, before: statement(of.before), after: statement(of.after) })),
    outcomes: {
      targets: found.outcomes.targets,
      reported: found.outcomes.nodes.map((of) => ({ ...of, target: statement(of.target), outcome: statement(of.outcome) })),
    },
    notCompared: found.notCompared.nodes.map((of) => ({
      ...of,
      reason: lower(of.reason),
      before: of.before.map(statement),
      after: of.after.map(statement),
    })),
  };
}

const lower = <T extends string>(word: T): T => word.toLowerCase() as T;

const statement = ({ comparator, nature, evidence, ...said }: Said): Statement => ({
  ...said,
  comparator: comparator && wordOf(comparatorTerms, comparator.value),
  nature: nature && wordOf(natureTerms, nature.value),
  evidence: evidence.map(({ page, correction, mode, ...clause }) => ({
    ...clause,
    mode: lower(mode) as PlanEvidence['mode'],
    ...(page === null ? {} : { page }),
    ...(correction === null ? {} : { correction }),
  })),
});
