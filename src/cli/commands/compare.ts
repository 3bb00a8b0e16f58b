import { type NamedPlan, namedPlan } from '../../plans/named-plan.js';
import type { GraphAccess, PlanSummary } from '../access/access.js';
import { comparisonText } from '../comparison-text.js';
import { CommandFailure, exitCodes } from '../failure.js';
import type { Terminal } from '../terminal.js';

/** What plan `b` says differently from plan `a`; each is an id, or words that only one plan has in its title, issuer and period. */
export async function compareNamed(
  access: GraphAccess,
  [a, b]: readonly [string, string],
  options: { json: boolean },
  terminal: Terminal,
): Promise<void> {
  const plans = await access.plans();
  const first = planNamed(namedPlan(plans, a), a, terminal);
  const second = planNamed(namedPlan(plans, b), b, terminal);
  const { compare } = terminal.messages;
  if (first.id === second.id) throw new CommandFailure(exitCodes.input, compare.same(first.title));
  const comparison = await access.compare(first.id, second.id);
  if (!comparison) throw new CommandFailure(exitCodes.input, terminal.messages.noPlan(`${first.id}, ${second.id}`));
  await terminal.out(options.json ? `${JSON.stringify(comparison, null, 2)}\n` : comparisonText(comparison, terminal));
}

function planNamed(named: NamedPlan<PlanSummary>, given: string, { messages }: Terminal): PlanSummary {
  if (named.found === 'one') return named.plan;
  const lines = (found: readonly PlanSummary[]) => found.map(({ id, title }) => `${title}\t${id}`);
  const says =
    named.found === 'several'
      ? messages.compare.several(given, lines(named.plans))
      : messages.many.noSuchPlan(given, lines(named.nearest));
  throw new CommandFailure(exitCodes.input, says);
}
