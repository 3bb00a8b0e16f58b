import { CommanderError } from 'commander';
import { CommandFailure, exitCodes } from './failure.js';
import { buildProgram } from './program.js';
import { processTerminal, type Terminal } from './terminal.js';
import { usageMessage } from './usage-error.js';

/** Runs one command line (without node and script) and gives its exit code. Never throws. */
export async function main(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  try {
    await buildProgram(terminal).parseAsync([...args], { from: 'user' });
    return exitCodes.ok;
  } catch (error) {
    return report(error, terminal);
  }
}

function report(error: unknown, { messages, tell, env, language }: Terminal): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.ok;
    if (error.code !== 'commander.help') tell(messages.usage(usageMessage(error, language)));
    return exitCodes.usage;
  }
  if (error instanceof CommandFailure) {
    tell(error.message);
    if (env.PLANGRAPH_DEBUG) tell(stackOf(error.cause ?? error));
    return error.exitCode;
  }
  tell(messages.internal(error instanceof Error ? error.message : String(error)));
  if (env.PLANGRAPH_DEBUG) tell(stackOf(error));
  return exitCodes.failure;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
