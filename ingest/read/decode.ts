/** Bytes to text: UTF-8 (with or without a BOM), UTF-16 by its BOM, else GB18030. */
import type { SourceText } from '../stages.js';

export interface Decoded {
  /** The file untouched: a BOM stays as U+FEFF, CRLF stays CRLF. */
  text: string;
  encoding: SourceText['encoding'];
}

function attempt(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // `fatal` throws a TypeError for bytes that this encoding does not know: the next one is tried.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function byBom(bytes: Uint8Array): SourceText['encoding'] | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Null where the bytes are text in none of these encodings. */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = byBom(bytes);
  for (const encoding of marked ? [marked] : (['utf-8', 'gb18030'] as const)) {
    const text = attempt(bytes, encoding);
    if (text !== null) return { text, encoding };
  }
  return null;
}
