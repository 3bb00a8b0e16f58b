/** Errors of the rooms below, as a message in the person's language with the next step, and an exit code. */
import { StoreError } from '../../graph/store.js';
import { ConfigError, type EngineConfig } from '../config.js';
import { whyBad, whyRefused } from '../corrections/messages.js';
import { CorrectionRefused } from '../corrections/refused.js';
import { BadCorrections } from '../corrections/standing.js';
import { CommandFailure, exitCodes } from './failure.js';
import type { Language } from './language.js';
import type { Messages } from './messages/messages.js';

/** How a person calls the store: its folder or its address. */
export function placeOf(engine: EngineConfig): string {
  return engine.kind === 'embedded' ? engine.data : engine.uri;
}

export function explainConfig(error: unknown, messages: Messages): unknown {
  if (!(error instanceof ConfigError)) return error;
  const text = {
    TWO_ENGINES: messages.twoEngines,
    BAD_URI: messages.badUri,
    BAD_PORT: messages.badPort,
    OPEN_HOST: messages.openHost,
    BAD_TOKEN: messages.badToken,
  }[error.code](error.value);
  return new CommandFailure(exitCodes.usage, text, { cause: error });
}

export function explainStore(error: unknown, engine: EngineConfig, messages: Messages): unknown {
  if (!(error instanceof StoreError)) return error;
  const where = placeOf(engine);
  return new CommandFailure(exitCodes.store, storeMessage(error, where, messages), { cause: error });
}

/** What was said is no correction, or a line that was kept is none. */
export function explainCorrections(error: unknown, language: Language): unknown {
  if (error instanceof CorrectionRefused)
    return new CommandFailure(exitCodes.input, whyRefused(error.refusal, language), { cause: error });
  if (error instanceof BadCorrections) return new CommandFailure(exitCodes.input, whyBad(error, language), { cause: error });
  return error;
}

export function explainListen(error: unknown, port: number, host: string, messages: Messages): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') return new CommandFailure(exitCodes.port, messages.portTaken(port), { cause: error });
  if (code === 'EACCES') return new CommandFailure(exitCodes.port, messages.portForbidden(port), { cause: error });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new CommandFailure(exitCodes.port, messages.hostUnknown(host), { cause: error });
  return error;
}

function storeMessage(error: StoreError, where: string, messages: Messages): string {
  switch (error.code) {
    case 'LOCKED':
      return messages.locked(where);
    case 'UNREACHABLE':
      return messages.unreachable(where);
    case 'UNAUTHORIZED':
      return messages.unauthorized(where);
    case 'CORRUPT':
      return messages.corrupt(where, error.message);
    case 'UNWRITABLE':
      return messages.unwritable(where);
    default:
      return messages.storeFailed(where, error.message);
  }
}
