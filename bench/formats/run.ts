/**
 * npx tsx bench/formats/run.ts [--misses] [--keep DIR]
 * The sample plan and two invented ones in each format, and how much of the Markdown's facts each gives.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ingestPlan } from '../../ingest/ingest.js';
import { readPlan } from '../../ingest/read/read.js';
import { agreement } from './facts-of.js';
import { pdf, plainText, webPage, wordFile } from './make.js';

const plans = ['../../plans/beibu-gulf-abridged.md', '../../tests/heldout/b.md', '../../tests/heldout/d.md'].map(
  (path) => new URL(path, import.meta.url),
);
const chromium = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);
const keep = process.argv.includes('--keep') ? process.argv[process.argv.indexOf('--keep') + 1] : undefined;
const encode = (text: string) => new TextEncoder().encode(text);

for (const plan of plans) {
  const text = readFileSync(plan, 'utf8');
  const name = basename(plan.pathname, '.md');
  const { facts } = ingestPlan(readFileSync(plan), { name: `${name}.md` });
  const files: Record<string, Uint8Array> = {
    txt: encode(plainText(text)),
    html: encode(webPage(text)),
    docx: await wordFile(text),
    ...(chromium ? { pdf: await pdf(text, chromium) } : {}),
  };
  for (const [format, bytes] of Object.entries(files)) {
    if (keep) {
      mkdirSync(keep, { recursive: true });
      writeFileSync(join(keep, `${name}.${format}`), bytes);
    }
    const began = performance.now();
    const read = await readPlan(bytes, `${name}.${format}`);
    const reading = performance.now() - began;
    const { share, missing, added } = agreement(facts, ingestPlan(read, { name: `${name}.${format}` }).facts);
    const figures = `${(share * 100).toFixed(1).padStart(6)} %, ${missing.length} missing, ${added.length} more`;
    process.stdout.write(`${name} ${format.padEnd(4)} ${figures} (read in ${reading.toFixed(0)} ms)\n`);
    if (process.argv.includes('--misses'))
      process.stdout.write([...missing.map((l) => `  - ${l}`), ...added.map((l) => `  + ${l}`), ''].join('\n'));
  }
}
if (!chromium) process.stdout.write('No PDF: there is no Chromium (CHROMIUM names one).\n');
