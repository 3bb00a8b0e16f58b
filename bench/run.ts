/**
 * npm run bench [-- --json]
 * Ratios against a yardstick that everybody has: remark-parse for reading, a bare yoga field for asking; and of reading a
 * long text against reading short ones. The median of the ratios of neighbouring runs, with its quartiles. At the end, how
 * much of what generated plans state is found.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { benchAsking } from './asking.js';
import type { Comparison } from './measure.js';
import { benchLength, benchReading } from './reading.js';
import { benchRecall, recallLines } from './recall.js';

const sample = new URL('../plans/beibu-gulf-abridged.md', import.meta.url);
const questions = readFileSync(new URL('../plans/questions.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const shared = new URL('../../shared/plans/beibu-gulf-13th-five-year.txt', import.meta.url);

const results: Comparison[] = [];
for (const file of [sample, shared].filter((url) => existsSync(url)))
  results.push(await benchReading(basename(file.pathname), readFileSync(file)));
results.push(await benchLength(basename(sample.pathname), readFileSync(sample)));
results.push(await benchAsking(basename(sample.pathname), readFileSync(sample), questions));

const recall = benchRecall();
if (process.argv.includes('--json')) {
  const found = { ...recall, kinds: Object.fromEntries(recall.kinds), forms: Object.fromEntries(recall.forms) };
  process.stdout.write(`${JSON.stringify([...results, found], null, 2)}\n`);
} else for (const text of [...results.map(line), ...recallLines(recall)]) process.stdout.write(`${text}\n`);

function line({ name, ours, base, ratio, ratioQuartiles }: Comparison): string {
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  const [low, high] = ratioQuartiles;
  return `${name}\n  ${ms(ours.median)} against ${ms(base.median)}: ${ratio.toFixed(1)} times (quartiles ${low.toFixed(1)}–${high.toFixed(1)}, ${ours.runs} runs)`;
}
