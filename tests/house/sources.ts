/** The repository's own files, as the house tests see them. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Paths of tracked and of new, not ignored files that `wanted` accepts, from the root, with `/`. */
export function filesOf(wanted: RegExp): string[] {
  const out = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  return [...new Set(out.split('\n'))].filter((path) => wanted.test(path) && exists(path)).sort();
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** What a module imports, static, dynamic and types alike: relative ones as repository paths with `.ts`, packages by name. */
export function importsOf(path: string): string[] {
  const text = withoutComments(read(path));
  const found = [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)['"]([^'"]+)['"]/g)].map((m) => m[1]!);
  return found.map((target) =>
    target.startsWith('.') ? normalize(join(dirname(path), target)).replace(/\.js$/, '.ts') : target,
  );
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function exists(path: string): boolean {
  try {
    readFileSync(join(root, path));
    return true;
  } catch (error) {
    if (['ENOENT', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
