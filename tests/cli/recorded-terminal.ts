import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../src/cli/language.js';
import { main } from '../../src/cli/main.js';
import { messagesIn } from '../../src/cli/messages/messages.js';
import type { Environment } from '../../src/config.js';

export interface Ran {
  code: number;
  out: string;
  told: string;
}

/** A folder that goes when `clean` is called. */
export function temporaryFolder(): { path: string; clean: () => Promise<void> } {
  const path = mkdtempSync(join(tmpdir(), 'plangraph-cli-'));
  return { path, clean: () => rm(path, { recursive: true, force: true }) };
}

/** Runs a command line in this process; `cwd` is where `.plangraph` and relative files are. */
export async function run(
  args: string[],
  {
    cwd,
    env = {},
    language = 'en',
    coloured = false,
  }: { cwd: string; env?: Environment; language?: Language; coloured?: boolean },
): Promise<Ran> {
  const out: string[] = [];
  const told: string[] = [];
  const code = await main(args, {
    env,
    cwd,
    language,
    messages: messagesIn(language),
    out: async (text) => void out.push(text),
    tell: (line) => void told.push(line),
    interactive: false,
    coloured,
  });
  return { code, out: out.join(''), told: told.join('\n') };
}
