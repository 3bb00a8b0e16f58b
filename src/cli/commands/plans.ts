import type { GraphAccess } from '../access/access.js';
import { CommandFailure, exitCodes } from '../failure.js';
import type { Terminal } from '../terminal.js';

/** One plan a line: id, title, issuer, period, file; a tab between. */
export async function listPlans(access: GraphAccess, options: { json: boolean }, terminal: Terminal): Promise<void> {
  const plans = await access.plans();
  if (options.json) return terminal.out(`${JSON.stringify(plans, null, 2)}\n`);
  if (plans.length === 0) terminal.tell(terminal.messages.noPlans());
  for (const { id, title, issuer, period, source } of plans)
    await terminal.out(`${[id, title, issuer ?? '', period ?? '', source].join('\t')}\n`);
}

export async function removePlan(access: GraphAccess, id: string, options: { json: boolean }, terminal: Terminal): Promise<void> {
  const removed = await access.remove(id);
  if (options.json) await terminal.out(`${JSON.stringify({ plan: id, removed })}\n`);
  if (!removed) throw new CommandFailure(exitCodes.input, terminal.messages.noPlan(id));
  if (!options.json) terminal.tell(terminal.messages.removed(id));
}
