/** What a file is by its first bytes, where they tell it. */
import type { ReadErrorCode } from './read-error.js';

export type Container = 'pdf' | 'zip' | 'ole';

interface Signature {
  bytes: readonly number[];
  /** More bytes farther on. */
  after?: { at: number; bytes: readonly number[] };
  /** Read by a reader of its own, or looked into to say what it is. */
  container?: Container;
  code: ReadErrorCode;
  what: string;
  nextStep: string;
}

const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];
const toText = 'Open it in an office program and save it as .docx, or as plain text in UTF-8, and give that file.';
const unpack = 'Unpack it and give the file inside.';
const recognise = 'Recognise its text (OCR) first and give the result as .txt, .docx or a PDF with a text layer.';

const signatures: readonly Signature[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], container: 'pdf', code: 'UNSUPPORTED_FORMAT', what: 'a PDF', nextStep: 'Use readPlan.' },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    container: 'zip',
    code: 'UNSUPPORTED_FORMAT',
    what: 'a ZIP archive or an Office document',
    nextStep: 'Use readPlan.',
  },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], container: 'ole', code: 'OLD_OFFICE', what: 'an old Office document', nextStep: toText },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], code: 'OLD_OFFICE', what: 'an RTF document', nextStep: toText },
  { bytes: [0x50, 0x4b, 0x05, 0x06], code: 'ARCHIVE', what: 'an empty ZIP archive', nextStep: 'Give another file.' },
  { bytes: [0x1f, 0x8b], code: 'ARCHIVE', what: 'a gzip archive', nextStep: unpack },
  { bytes: [0x52, 0x61, 0x72, 0x21], code: 'ARCHIVE', what: 'a RAR archive', nextStep: unpack },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], code: 'ARCHIVE', what: 'a 7z archive', nextStep: unpack },
  { bytes: [0x89, 0x50, 0x4e, 0x47], code: 'PICTURE', what: 'a PNG image', nextStep: recognise },
  { bytes: [0xff, 0xd8, 0xff], code: 'PICTURE', what: 'a JPEG image', nextStep: recognise },
  { bytes: [0x47, 0x49, 0x46, 0x38], code: 'PICTURE', what: 'a GIF image', nextStep: recognise },
  { bytes: [0x49, 0x49, 0x2a, 0x00], code: 'PICTURE', what: 'a TIFF image', nextStep: recognise },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], code: 'PICTURE', what: 'a TIFF image', nextStep: recognise },
  { bytes: ascii('RIFF'), after: { at: 8, bytes: ascii('WEBP') }, code: 'PICTURE', what: 'a WebP image', nextStep: recognise },
  { bytes: [], after: { at: 4, bytes: ascii('ftyphei') }, code: 'PICTURE', what: 'a HEIC image', nextStep: recognise },
  // The size of the file in four bytes, then zeros.
  { bytes: ascii('BM'), after: { at: 6, bytes: [0, 0, 0, 0] }, code: 'PICTURE', what: 'a BMP image', nextStep: recognise },
];

/** %PDF may stand behind a few bytes of something else. */
const pdfWithin = 1024;

/** The signature that the bytes begin with, or null: then they may be text. */
export function signatureOf(bytes: Uint8Array): Signature | null {
  const holds = (wanted: readonly number[], from: number) => wanted.every((b, i) => bytes[from + i] === b);
  const found = signatures.find((s) => holds(s.bytes, 0) && (s.after === undefined || holds(s.after.bytes, s.after.at)));
  if (found) return found;
  const head = Buffer.from(bytes.subarray(0, pdfWithin)).toString('latin1');
  return /^[\s\xef\xbb\xbf]*%PDF-\d/.test(head) ? signatures[0]! : null;
}
