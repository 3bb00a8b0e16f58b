/** What one plan says of the things that are compared. */
import { grouped } from '../../graph/layer/grouped.js';
import { citations, roles } from '../../graph/model.js';
import type { GraphStore } from '../../graph/store.js';
import { roleTerms } from '../graphql/shape/terms.js';
import type { ComparedPlan } from './comparison.js';
import { clausesOf, firstAt } from './evidence.js';
import { ownPlace } from './own-place.js';
import { type Link, type PlanRows, rowsOf } from './rows.js';
import { inWords, listed, named, type PlanSaid, type Said, wholeArea } from './said.js';
import { figuresOf } from './said-figures.js';
import { parksOf, projectsOf } from './said-things.js';

export async function readPlan(store: GraphStore, plan: ComparedPlan): Promise<PlanSaid> {
  return planSaid(plan, await rowsOf(store, plan.id));
}

function planSaid(plan: ComparedPlan, rows: PlanRows): PlanSaid {
  const place = ownPlace(
    plan.title,
    rows.cities.map((link) => link.from),
  );
  const figures = figuresOf(rows.figures, plan.id, place);
  return {
    plan,
    industries: industriesOf(rows.trades, place),
    parks: parksOf(rows, figures),
    projects: projectsOf(rows, figures),
    figures,
    policies: policiesOf(rows.cited),
    within: upwards(rows.within),
  };
}

/** By who develops what; the statement's text is the firmest role, of the model's words. */
function industriesOf(trades: readonly Link[], place: string | null): Map<string, Said> {
  return new Map(
    trades.map(({ from, to, said }) => {
      const evidence = clausesOf([said]);
      const role = roles.find((r) => listed(said.role).includes(r)) ?? 'mentioned';
      const key = `${to.id} ${from.id === place ? wholeArea : from.id}`;
      return [
        key,
        { thing: named(to), subject: named(from), statement: inWords(roleTerms[role].label, evidence), at: firstAt(evidence) },
      ];
    }),
  );
}

/** By document; the text is the firmest relation. */
function policiesOf(cited: readonly Link[]): Map<string, Said> {
  return new Map(
    [...grouped(cited, (link) => link.to.id)].map(([id, links]) => {
      const evidence = clausesOf(links.map((link) => link.said));
      const relation = citations.find((c) => links.some((link) => listed(link.said.relation).includes(c))) ?? null;
      return [id, { thing: named(links[0]!.to), subject: null, statement: inWords(relation, evidence), at: firstAt(evidence) }];
    }),
  );
}

/** Each city with all that it is part of. */
function upwards(within: readonly Link[]): Map<string, Set<string>> {
  const above = grouped(within, (link) => link.from.id);
  const reach = (id: string, seen: Set<string>): Set<string> => {
    for (const { to } of above.get(id) ?? []) if (!seen.has(to.id)) reach(to.id, seen.add(to.id));
    return seen;
  };
  return new Map([...above.keys()].map((id) => [id, reach(id, new Set())]));
}
