/** Bytes of one file to its text: the first stage of the reader. Each format's reader is loaded when a file needs it. */
import { createHash } from 'node:crypto';
import type { SourceText } from '../stages.js';
import { decode } from './decode.js';
import { formatOf } from './format.js';
import { isHtml } from './html/is-html.js';
import { ReadError } from './read-error.js';
import { isEncryptedOffice, isOldWorkbook, signatureOf } from './signature.js';

const ask = 'Give the plan as .md, .txt (UTF-8, UTF-16 or GB18030), .html, .docx or .pdf.';

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

const baseOf = (name: string): string => name.split(/[\\/]/).at(-1) || name;
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const isWhite = (text: string): boolean => text.replace(/[\s\uFEFF]/g, '') === '';

/** Markdown or plain text. Throws ReadError (EMPTY, NOT_TEXT, and a code for each kind of file that is no text). */
export function readSource(bytes: Uint8Array, name: string): SourceText {
  const base = baseOf(name);
  if (bytes.length === 0) throw new ReadError('EMPTY', `${base} is empty.`, ask);
  const foreign = signatureOf(bytes);
  if (foreign) throw new ReadError(foreign.code, `${base} is ${foreign.what}, not text.`, foreign.nextStep);
  const decoded = decode(bytes);
  if (!decoded || looksBinary(decoded.text)) throw new ReadError('NOT_TEXT', `${base} does not hold readable text.`, ask);
  if (isWhite(decoded.text)) throw new ReadError('EMPTY', `${base} holds white space only.`, ask);
  return {
    text: decoded.text,
    format: formatOf(decoded.text, base),
    encoding: decoded.encoding,
    name: base,
    hash: hashOf(bytes),
  };
}

/**
 * A file of any format that is known by its content: Markdown, plain text, HTML, .docx or PDF. `name` is a file name, with
 * or without its folder, and only decides between Markdown and plain text. Throws ReadError.
 */
export async function readPlan(bytes: Uint8Array, name: string): Promise<SourceText> {
  const base = baseOf(name);
  const container = signatureOf(bytes)?.container;
  const made = (format: SourceText['format'], read: Pick<SourceText, 'text' | 'layout' | 'pages'>): SourceText => {
    if (isWhite(read.text)) throw new ReadError('EMPTY', `${base} holds no text.`, ask);
    return { ...read, format, encoding: null, name: base, hash: hashOf(bytes) };
  };
  switch (container) {
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.js');
      return made('pdf', await readPdf(bytes, base));
    }
    case 'zip': {
      const { readDocx } = await import('./docx/read-docx.js');
      const { text, layout } = await readDocx(bytes, base);
      return made('docx', { text, layout });
    }
    case 'ole':
      throw oldOffice(bytes, base);
  }
  const source = readSource(bytes, base);
  if (!isHtml(source.text)) return source;
  const { readHtml } = await import('./html/read-html.js');
  const { text, layout } = readHtml(source.text);
  return { ...made('html', { text, layout }), encoding: source.encoding };
}

function oldOffice(bytes: Uint8Array, base: string): ReadError {
  if (isEncryptedOffice(bytes))
    return new ReadError(
      'ENCRYPTED',
      `${base} is protected by a password.`,
      'Open it with the password and save it without one.',
    );
  if (isOldWorkbook(bytes))
    return new ReadError('SPREADSHEET', `${base} is a spreadsheet.`, 'Give the plan itself, as .docx, .pdf or text.');
  const { code, what, nextStep } = signatureOf(bytes)!;
  return new ReadError(code, `${base} is ${what}.`, nextStep);
}
