import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ingestPlan } from '../ingest/ingest.js';
import { type Comparison, compare } from './measure.js';

/** So many readings until what the compiler makes of either program hardly changes any more. */
const warm = 25;

/** Text to facts, warm and without a store, against remark-parse on the same text. */
export async function benchReading(name: string, bytes: Uint8Array): Promise<Comparison> {
  const text = new TextDecoder().decode(bytes);
  const processor = unified().use(remarkParse).freeze();
  return compare(
    `text to facts / remark-parse: ${name}, ${text.length} characters`,
    () => ingestPlan(bytes, { name }),
    () => processor.parse(text),
    15,
    warm,
  );
}

/** Characters of the long text and of the short one, which is read as often as makes up the long one. */
const long = 1_000_000;
const short = 50_000;

/** Is reading linear in length? One million characters at once against the same number in texts of 50,000; 1 is linear. */
export async function benchLength(name: string, bytes: Uint8Array): Promise<Comparison> {
  const text = new TextDecoder().decode(bytes);
  const ofLength = (length: number) => Buffer.from(text.repeat(Math.ceil(length / text.length)).slice(0, length));
  const [whole, piece] = [ofLength(long), ofLength(short)];
  return compare(
    `time a character, ${long} characters / ${short}: ${name} repeated`,
    () => ingestPlan(whole, { name }),
    () => {
      for (let read = 0; read < long / short; read++) ingestPlan(piece, { name });
    },
    5,
    1,
  );
}
