import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../../bench/formats/facts-of.js';
import { plainText, webPage, wordFile } from '../../../bench/formats/make.js';
import { ingestPlan } from '../../../ingest/ingest.js';
import { readPlan } from '../../../ingest/read/read.js';
import { printed } from './made/printed.js';

const bytes = readFileSync(new URL('../../../plans/beibu-gulf-abridged.md', import.meta.url));
const markdown = bytes.toString('utf8');
const { facts } = ingestPlan(bytes, { name: 'plan.md' });
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the sample plan gives the facts of its Markdown', () => {
  it.each([
    ['md', () => bytes, 1],
    ['txt', () => utf8(plainText(markdown)), 0.97],
    ['html', () => utf8(webPage(markdown)), 0.97],
    ['docx', () => wordFile(markdown), 0.97],
    ['pdf', () => printed(markdown), 0.93],
  ] as const)('as .%s', async (format, make, least) => {
    const source = await readPlan(await make(), 'plan');
    expect(source.format).toBe(format);
    const { share, missing, added } = agreement(facts, ingestPlan(source, { name: `plan.${format}` }).facts);
    expect(share, missing.join('\n')).toBeGreaterThanOrEqual(least);
    expect(added.length, added.join('\n')).toBeLessThanOrEqual((1 - least) * 1000);
  });
});
