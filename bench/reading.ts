import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ingestPlan } from '../ingest/ingest.js';
import { type Comparison, compare } from './measure.js';

/** Text to facts, warm and without a store, against remark-parse on the same text. */
export async function benchReading(name: string, bytes: Uint8Array): Promise<Comparison> {
  const text = new TextDecoder().decode(bytes);
  const processor = unified().use(remarkParse).freeze();
  return compare(
    `text to facts / remark-parse: ${name}, ${text.length} characters`,
    () => ingestPlan(bytes, { name }),
    () => processor.parse(text),
    15,
    4,
  );
}
