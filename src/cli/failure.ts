/** Why a command ends early, and with which exit code. */

/** Documented in the README. */
export const exitCodes = {
  ok: 0,
  /** Something that should not happen. */
  failure: 1,
  /** Unknown command, flag or value. */
  usage: 2,
  /** A file is missing, is no text, or is no plan; a plan to remove is not there. */
  input: 3,
  /** The store cannot be used: locked, unreachable, wrong password, damaged, not writable. */
  store: 4,
  /** The port is taken or may not be opened. */
  port: 5,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends the command; `message` is already in the person's language and says the next step. */
export class CommandFailure extends Error {
  constructor(
    readonly exitCode: ExitCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'CommandFailure';
  }
}
