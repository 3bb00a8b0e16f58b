/** What a command may touch of the world around it; tests give their own. */
import type { Environment } from '../config.js';
import { type Language, languageOf } from './language.js';
import { type Messages, messagesIn } from './messages/messages.js';

export interface Terminal {
  env: Environment;
  cwd: string;
  language: Language;
  messages: Messages;
  /** For people or programs: results only. Resolves when the text was taken. */
  out(text: string): Promise<void>;
  /** Everything else: progress, hints, errors. A line without its end. */
  tell(line: string): void;
  /** Is there a person at standard error, who wants a bar that moves? */
  interactive: boolean;
  /** May results be coloured? */
  coloured: boolean;
}

/** A person who reads on a terminal, and did not ask for none (no-color.org). */
export function isColoured(env: Environment, stream: { isTTY?: boolean }): boolean {
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}

export function processTerminal(): Terminal {
  const language = languageOf(process.env);
  return {
    env: process.env,
    cwd: process.cwd(),
    language,
    messages: messagesIn(language),
    out: (text) => writeAll(process.stdout, text),
    tell: (line) => void process.stderr.write(`${line}\n`),
    interactive: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
    coloured: isColoured(process.env, process.stdout),
  };
}

/** Waits for a slow reader; one that closed (`| head`) ends the program quietly, as Unix tools do. */
function writeAll(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) return resolve();
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
      reject(error);
    });
  });
}
