/** Bytes to text: UTF-8 (with or without a BOM), UTF-16 by its BOM or its zeros, else GB18030. */
import type { SourceText } from '../stages.js';

export interface Decoded {
  /** The file untouched: a BOM stays as U+FEFF, CRLF stays CRLF. Bytes that are no character of the encoding are U+FFFD. */
  text: string;
  encoding: NonNullable<SourceText['encoding']>;
}

type Encoding = Decoded['encoding'];

/** Of the characters beyond ASCII, the share that may be broken (a text cut by bytes): more, and the encoding is another. */
const broken = 0.02;
/** Of the characters, the share that Chinese text holds at least in signs that it is written with. */
const written = 0.9;
const signs =
  /[\t\n\f\r\x20-\x7E\u00B7\u2010-\u2027\u2103\u2190-\u22FF\u2460-\u24FF\u25A0-\u25FF\u3000-\u303F\u4E00-\u9FFF\uFF01-\uFF5E\uFEFF]/g;

/** Read in the wrong order these are no signs, while letters are characters and 一 is a letter. */
const isPunctuated = (text: string): boolean => /[\n\r，。]/.test(text) && /[\u4E00-\u9FFF]/.test(text);

function attempt(bytes: Uint8Array, encoding: Encoding, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // `fatal` throws a TypeError for bytes that this encoding does not know: the next one is tried.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function byBom(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Zeros stand in no text but UTF-16, where each line break holds one. */
function byZeros(bytes: Uint8Array): Decoded | null {
  if (bytes.length % 2 === 1 || !bytes.includes(0)) return null;
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = attempt(bytes, encoding, true);
    if (text !== null && isPunctuated(text) && (text.match(signs)?.length ?? 0) >= written * text.length)
      return { text, encoding };
  }
  return null;
}

/** Null where the bytes are text in none of these encodings. */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = byBom(bytes);
  if (marked) {
    const text = attempt(bytes, marked, true);
    return text === null ? null : { text, encoding: marked };
  }
  const wide = byZeros(bytes);
  if (wide) return wide;
  const strict = attempt(bytes, 'utf-8', true);
  if (strict !== null) return { text: strict, encoding: 'utf-8' };
  // One broken character does not make UTF-8 GB18030: read as the other, either is broken throughout.
  return (
    (['utf-8', 'gb18030'] as const).map((encoding) => ({ encoding, text: attempt(bytes, encoding, false)! })).find(isWhole) ??
    null
  );
}

function isWhole({ text }: Decoded): boolean {
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  return lost <= broken * (text.match(/[^\0-\x7F]/g)?.length ?? 0);
}
