/**
 * Writes what is made from `graph/model.ts`, `src/graphql/` and `src/ask/`: schema.graphql, src/graphql/generated/ and
 * docs/questions.md.
 * `--check` writes nothing and fails where a file is not up to date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generated-files.js';

const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');
const stale: string[] = [];

for (const [path, content] of await generatedFiles(root)) {
  const file = new URL(path, root);
  const current = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (current === content) continue;
  stale.push(path);
  if (!check) await writeFile(file, content);
}

if (stale.length === 0) console.log('Generated files are up to date.');
else if (!check) console.log(`Wrote ${stale.join(', ')}.`);
else {
  console.error(`Not up to date: ${stale.join(', ')} (in ${fileURLToPath(root)}). Run: npm run generate`);
  process.exitCode = 1;
}
