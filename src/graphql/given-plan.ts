/** The plan that addPlan is given, as a file, a text or base64. */
import { maxPlanBytes, type NewPlan } from '../plans/plan-changes.js';
import type { Context } from './context.js';
import { userError } from './errors.js';
import type { MutationAddPlanArgs } from './generated/resolver-types.js';
import { refusalMessages } from './refusal-messages.js';

const longest = { name: 255, id: 200, ticket: 100 } as const;
const unnamed = 'plan.txt';

/** Throws BAD_USER_INPUT and TOO_LARGE. */
export async function givenPlan(args: MutationAddPlanArgs, { language }: Pick<Context, 'language'>): Promise<NewPlan> {
  const messages = refusalMessages[language];
  const { file, text, base64 } = args;
  const given = [file, text, base64].filter((source) => source !== null && source !== undefined);
  if (given.length !== 1) throw userError('BAD_USER_INPUT', messages.oneSource(given.length));
  for (const [argument, most] of Object.entries(longest) as [keyof typeof longest, number][]) {
    const value = args[argument];
    if (value === null || value === undefined) continue;
    if (value.trim() === '') throw userError('BAD_USER_INPUT', messages.blank(argument));
    if (value.length > most) throw userError('BAD_USER_INPUT', messages.tooLong(argument, most));
  }
  const name = args.name ?? (file?.name || unnamed);
  const bytes = file
    ? new Uint8Array(await file.arrayBuffer())
    : typeof text === 'string'
      ? Buffer.from(text, 'utf8')
      : decoded(base64!, messages.badBase64);
  if (bytes.byteLength > maxPlanBytes)
    throw userError('TOO_LARGE', messages.tooLarge(maxPlanBytes / 1024 / 1024), { status: 413 });
  return { name, bytes, ...(args.id ? { id: args.id } : {}), ...(args.ticket ? { ticket: args.ticket } : {}) };
}

/** Line breaks and the beginning of a data URL may be there; anything else that is no base64 is told. */
function decoded(base64: string, problem: () => string): Uint8Array {
  const text = base64.replace(/^data:[^,]{0,200};base64,/, '').replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(text) || text.replace(/=+$/, '').length % 4 === 1)
    throw userError('BAD_USER_INPUT', problem());
  return Buffer.from(text, 'base64');
}
