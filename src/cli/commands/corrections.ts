import type { Said } from '../../corrections/correct.js';
import { correctionMessages, saidIn } from '../../corrections/messages.js';
import type { ShownCorrection, ShownMade } from '../../corrections/shown.js';
import { namedPlan } from '../../plans/named-plan.js';
import type { GraphAccess } from '../access/access.js';
import { CommandFailure, exitCodes } from '../failure.js';
import type { Terminal } from '../terminal.js';

export interface CorrectOptions {
  json: boolean;
  dryRun: boolean;
  plan?: string;
  note?: string;
  by?: string;
}

/** Makes a correction, or shows what it would change. `said` has no plan yet: the options name one by its id or by words of its title. */
export async function correctGraph(access: GraphAccess, said: Said, options: CorrectOptions, terminal: Terminal): Promise<void> {
  const { json, dryRun, plan, note } = options;
  const by = options.by ?? terminal.env.USER ?? terminal.env.LOGNAME;
  const made = await access.correct(
    {
      ...said,
      ...(plan === undefined ? {} : { plan: await planId(access, plan, terminal) }),
      ...(note === undefined ? {} : { note }),
      ...(by ? { by } : {}),
    },
    { dryRun },
  );
  await printMade(made, json, terminal);
  if (!json)
    terminal.tell(dryRun ? terminal.messages.corrections.dryRun() : terminal.messages.corrections.kept(made.correction.id));
}

export interface ListCorrectionsOptions {
  json: boolean;
  remove?: string;
}

/** All that stand, oldest first; or takes one back. */
export async function listOrRemove(access: GraphAccess, options: ListCorrectionsOptions, terminal: Terminal): Promise<void> {
  const { messages, out, tell, env } = terminal;
  if (options.remove !== undefined) {
    const made = await access.removeCorrection(options.remove, env.USER ?? env.LOGNAME);
    await printMade(made, options.json, terminal);
    if (!options.json) tell(messages.corrections.removed(made.correction.id));
    return;
  }
  const { corrections, cut } = await access.corrections();
  for (const { place, line } of cut) tell(correctionMessages[terminal.language].cut(place, line));
  if (options.json) return out(`${JSON.stringify(corrections, null, 2)}\n`);
  for (const correction of corrections) await out(`${linesOf(correction, terminal).join('\n')}\n`);
  tell(messages.corrections.listed(corrections.length));
}

function linesOf(correction: ShownCorrection, terminal: Terminal): string[] {
  const { corrections: say } = terminal.messages;
  const { id, state, at, by, note, quote, plans } = correction;
  return [
    [id, say.states[state], at.slice(0, 10), by ?? ''].join('\t'),
    `  ${sentence(correction, terminal)}`,
    ...(quote === null ? [] : [`  「${quote}」`]),
    ...(note === null ? [] : [`  ${say.note(note)}`]),
    ...plans.map((plan) => `  ${plan.title}\t${say.states[plan.state]}`),
  ];
}

async function printMade(made: ShownMade, json: boolean, terminal: Terminal): Promise<void> {
  const { messages, out, tell } = terminal;
  const { corrections: say } = messages;
  if (json) return out(`${JSON.stringify(made, null, 2)}\n`);
  const lines = [sentence(made.correction, terminal)];
  for (const { title, placed, facts, names } of made.plans) {
    lines.push(`  ${title}\t${say.states[placed]}`);
    for (const { change, type, from, to, value, evidence } of facts)
      for (const { section, quote } of evidence)
        lines.push(
          `    ${signs[change]} ${from} ${relationIn(type, terminal)} ${to}${value === null ? '' : ` ${value}`} 「${quote}」—— ${section}`,
        );
    for (const { change, thing, name } of names) lines.push(`    ${signs[change]} ${say.named(thing, name)}`);
  }
  await out(`${lines.join('\n')}\n`);
  if (made.plans.length === 0) tell(say.noPlanChanged());
  for (const { title, source } of made.filesNeeded) tell(say.fileNeeded(title, source));
}

const signs = { ADDED: '+', REMOVED: '-' } as const;

const relationIn = (type: string, { messages }: Terminal): string =>
  (messages.review.kinds as Readonly<Record<string, string>>)[type] ?? type;

const sentence = (correction: ShownCorrection, terminal: Terminal): string =>
  saidIn(correction, terminal.language, (type) => relationIn(type, terminal));

async function planId(access: GraphAccess, given: string, { messages }: Terminal): Promise<string> {
  const named = namedPlan(await access.plans(), given);
  if (named.found === 'one') return named.plan.id;
  const near = (named.found === 'several' ? named.plans : named.nearest).map(({ id, title }) => `${title}\t${id}`);
  const says = named.found === 'several' ? messages.compare.several(given, near) : messages.many.noSuchPlan(given, near);
  throw new CommandFailure(exitCodes.input, says);
}
