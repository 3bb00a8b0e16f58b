/**
 * The note that a running `serve` leaves in the data folder, so that other commands on the same folder can go through
 * it: the embedded engine lets one process in.
 */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `token` opens the administration routes of that server; the file is readable by its owner only. */
export interface ServeNote {
  url: string;
  token: string;
  pid: number;
}

const fileName = 'serve.json';

/** Written whole or not at all, mode 0600. */
export async function writeNote(data: string, note: ServeNote): Promise<void> {
  const draft = join(data, `${fileName}.${note.pid}`);
  await writeFile(draft, `${JSON.stringify(note)}\n`, { mode: 0o600 });
  await rename(draft, join(data, fileName));
}

/** Null where there is no note, or none that can be read as one. */
export async function readNote(data: string): Promise<ServeNote | null> {
  let text: string;
  try {
    text = await readFile(join(data, fileName), 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  return parseNote(text);
}

/** Removes the note if it is still the one that `note` was read from (another `serve` may have written its own since). */
export async function removeNote(data: string, note: ServeNote): Promise<void> {
  const current = await readNote(data);
  if (current && current.pid === note.pid && current.token === note.token) await rm(join(data, fileName), { force: true });
}

/** The note of a server that is alive; a stale one (its process is gone, or it does not answer as that server) is removed. */
export async function findServer(data: string): Promise<ServeNote | null> {
  const note = await readNote(data);
  if (!note) return null;
  if (isRunning(note.pid) && (await answers(note))) return note;
  await removeNote(data, note);
  return null;
}

function parseNote(text: string): ServeNote | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { url, token, pid } = value as Record<string, unknown>;
  return typeof url === 'string' && typeof token === 'string' && typeof pid === 'number' ? { url, token, pid } : null;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Is it the server that wrote the note? Only that one knows the token, and then has nothing at this address. A busy
 * server may be slow, so a timeout does not count as gone.
 */
async function answers({ url, token }: ServeNote): Promise<boolean> {
  try {
    const response = await fetch(`${url}/admin/`, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(5000),
    });
    const { error } = (await response.json()) as { error?: { code?: string } };
    return response.status === 404 && error?.code === 'NOT_FOUND';
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError';
  }
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}
