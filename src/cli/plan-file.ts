import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CommandFailure, exitCodes } from './failure.js';
import type { Terminal } from './terminal.js';

/** The bytes of a file the person named. Throws CommandFailure with what to do. */
export async function readPlanFile(file: string, terminal: Terminal): Promise<Uint8Array> {
  const { messages, cwd } = terminal;
  try {
    return await readFile(resolve(cwd, file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const text =
      code === 'ENOENT' || code === 'ENOTDIR'
        ? messages.noFile(file)
        : code === 'EISDIR'
          ? messages.isFolder(file)
          : messages.notReadable(file, message);
    throw new CommandFailure(exitCodes.input, text, { cause: error });
  }
}
