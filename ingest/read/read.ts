/** Bytes of one file to its text: the first stage of the reader. */
import { createHash } from 'node:crypto';
import type { SourceText } from '../stages.js';
import { decode } from './decode.js';
import { formatOf } from './format.js';
import { ReadError } from './read-error.js';
import { foreignFormat } from './signature.js';

const ask = 'Give the plan as plain text or Markdown in UTF-8, UTF-16 or GB18030.';

/** Share of control characters (line breaks and tabs aside) above which decoded bytes are no text. */
const controlShare = 0.01;

function looksBinary(text: string): boolean {
  let control = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd || (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) control++;
  }
  return control > 0 && control / text.length > controlShare;
}

/**
 * `text` is the decoded file untouched, so that every later offset (UTF-16 code units) points into what the person gave.
 * `name` is a file name, with or without its folder. Throws ReadError (EMPTY, UNSUPPORTED_FORMAT, NOT_TEXT).
 */
export function readSource(bytes: Uint8Array, name: string): SourceText {
  const base = name.split(/[\\/]/).at(-1) || name;
  if (bytes.length === 0) throw new ReadError('EMPTY', `${base} is empty.`, ask);
  const foreign = foreignFormat(bytes);
  if (foreign) throw new ReadError('UNSUPPORTED_FORMAT', `${base} is ${foreign.what}, not text.`, foreign.nextStep);
  const decoded = decode(bytes);
  if (!decoded || looksBinary(decoded.text)) throw new ReadError('NOT_TEXT', `${base} does not hold readable text.`, ask);
  if (decoded.text.replace(/[\s\uFEFF]/g, '') === '') throw new ReadError('EMPTY', `${base} holds white space only.`, ask);
  return {
    text: decoded.text,
    format: formatOf(decoded.text, base),
    encoding: decoded.encoding,
    name: base,
    hash: createHash('sha256').update(bytes).digest('hex'),
  };
}
