import { namedPlan } from '../../plans/named-plan.js';
import type { GraphAccess, PlanSummary } from '../access/access.js';
import { CommandFailure, exitCodes } from '../failure.js';
import type { Terminal } from '../terminal.js';

/** One plan a line, by title: id, title, issuer, period, how many sections, entities, figures and contradictions, file; a tab between. */
export async function listPlans(
  access: GraphAccess,
  options: { json: boolean },
  { messages, out, tell }: Terminal,
): Promise<void> {
  const plans = await access.countedPlans();
  if (options.json) return out(`${JSON.stringify(plans, null, 2)}\n`);
  if (plans.length === 0) return tell(messages.noPlans());
  for (const { id, title, issuer, period, counts, source } of plans) {
    const { sections, entities, measurements, conflicts } = counts;
    await out(`${[id, title, issuer ?? '', period ?? '', sections, entities, measurements, conflicts, source].join('\t')}\n`);
  }
  tell(messages.many.listed(plans.length));
}

/** `given` is an id, or words that only one plan has in its title, issuer and period. */
export async function removePlan(
  access: GraphAccess,
  given: string,
  options: { json: boolean },
  terminal: Terminal,
): Promise<void> {
  const { messages, out, tell } = terminal;
  const named = namedPlan(await access.plans(), given);
  const print = (value: object) => (options.json ? out(`${JSON.stringify(value)}\n`) : Promise.resolve());
  switch (named.found) {
    case 'one': {
      const { id, title } = named.plan;
      const removed = await access.remove(id);
      await print({ plan: id, title, removed });
      if (!removed) throw new CommandFailure(exitCodes.input, messages.noPlan(id));
      if (!options.json) tell(messages.removed(id));
      return;
    }
    case 'several':
      await print({ plan: given, removed: false, several: named.plans });
      throw new CommandFailure(exitCodes.input, messages.many.severalPlans(given, named.plans.map(lineOf)));
    case 'none':
      await print({ plan: given, removed: false, nearest: named.nearest });
      throw new CommandFailure(exitCodes.input, messages.many.noSuchPlan(given, named.nearest.map(lineOf)));
  }
}

const lineOf = ({ id, title }: PlanSummary): string => `${title}\t${id}`;
