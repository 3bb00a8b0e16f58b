/** Bytes of one file to its text: the first stage of the reader. Each format's reader is loaded when a file needs it. */
import { createHash } from 'node:crypto';
import type { ReadNote, SourceText } from '../stages.js';
import { type Decoded, decode } from './decode.js';
import { foreignText } from './foreign-text.js';
import { formatOf } from './format.js';
import { isHtml } from './html/is-html.js';
import { limits } from './limits.js';
import { oleKind } from './ole.js';
import { ReadError } from './read-error.js';
import { encryptedFile, slidesFile, spreadsheetFile } from './refused.js';
import { signatureOf } from './signature.js';

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
  return plain(decoded(bytes, base), bytes, base);
}

/** Throws ReadError where the bytes are no text, or none that a person can read. */
function decoded(bytes: Uint8Array, base: string): Decoded {
  if (bytes.length === 0) throw new ReadError('EMPTY', `${base} is empty.`, ask);
  const foreign = signatureOf(bytes);
  if (foreign) throw new ReadError(foreign.code, `${base} is ${foreign.what}, not text.`, foreign.nextStep);
  const found = decode(bytes);
  if (!found || looksBinary(found.text)) throw new ReadError('NOT_TEXT', `${base} does not hold readable text.`, ask);
  if (isWhite(found.text)) throw new ReadError('EMPTY', `${base} holds white space only.`, ask);
  return found;
}

function plain({ text, encoding }: Decoded, bytes: Uint8Array, base: string): SourceText {
  const foreign = foreignText(text);
  if (foreign) throw new ReadError(foreign.code, `${base} is ${foreign.what}.`, foreign.nextStep);
  if (text.length > limits.characters)
    throw new ReadError(
      'TOO_LARGE',
      `${base} has more than ${limits.characters} characters.`,
      'Give each plan as a file of its own.',
    );
  return { text, format: formatOf(text, base), encoding, name: base, hash: hashOf(bytes), ...lostIn(text) };
}

/**
 * A file of any format that is known by its content: Markdown, plain text, HTML, .docx or PDF. `name` is a file name, with
 * or without its folder, and only decides between Markdown and plain text. Throws ReadError.
 */
export async function readPlan(bytes: Uint8Array, name: string): Promise<SourceText> {
  const base = baseOf(name);
  const made = (format: SourceText['format'], read: Pick<SourceText, 'text' | 'layout' | 'pages' | 'notes'>): SourceText => {
    if (isWhite(read.text)) throw new ReadError('EMPTY', `${base} holds no text.`, ask);
    return { ...read, format, encoding: null, name: base, hash: hashOf(bytes) };
  };
  switch (signatureOf(bytes)?.container) {
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
  const text = decoded(bytes, base);
  if (!isHtml(text.text)) return plain(text, bytes, base);
  const { readHtml } = await import('./html/read-html.js');
  const { text: article, layout } = readHtml(text.text);
  return { ...made('html', { text: article, layout }), encoding: text.encoding, ...lostIn(article) };
}

/** Where the text was broken before it came here. */
function lostIn(text: string): Pick<SourceText, 'notes'> {
  const notes = [...text.matchAll(/\uFFFD+/g)].map(
    (lost): ReadNote => ({
      code: 'CHARACTERS_LOST',
      message: 'Bytes that are no character',
      start: lost.index,
      end: lost.index + lost[0].length,
    }),
  );
  return notes.length > 0 ? { notes } : {};
}

function oldOffice(bytes: Uint8Array, base: string): ReadError {
  switch (oleKind(bytes)) {
    case 'encrypted':
      return encryptedFile(base);
    case 'spreadsheet':
      return spreadsheetFile(base);
    case 'slides':
      return slidesFile(base);
    case 'document': {
      const { code, what, nextStep } = signatureOf(bytes)!;
      return new ReadError(code, `${base} is ${what}.`, nextStep);
    }
  }
}
