/** Formats that are told by their first bytes and that this reader does not take. */

interface Signature {
  bytes: readonly number[];
  what: string;
  nextStep: string;
}

const asText = 'Save it as plain text or Markdown (UTF-8) and give that file.';

const signatures: readonly Signature[] = [
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    what: 'a PDF',
    nextStep: 'Extract its text first, for example with `pdftotext -layout`, and give the .txt file.',
  },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    what: 'a ZIP archive or an Office document (.docx, .xlsx)',
    nextStep: `Unpack it, or open it in an office program. ${asText}`,
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'an old Office document (.doc, .xls)',
    nextStep: `Open it in an office program. ${asText}`,
  },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'an RTF document', nextStep: `Open it in an office program. ${asText}` },
  { bytes: [0x1f, 0x8b], what: 'a gzip archive', nextStep: 'Unpack it and give the file inside.' },
  { bytes: [0x52, 0x61, 0x72, 0x21], what: 'a RAR archive', nextStep: 'Unpack it and give the file inside.' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'a 7z archive', nextStep: 'Unpack it and give the file inside.' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG image', nextStep: 'Recognise its text (OCR) first and give the .txt file.' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG image', nextStep: 'Recognise its text (OCR) first and give the .txt file.' },
];

/** The known foreign format that the bytes begin with, or null. */
export function foreignFormat(bytes: Uint8Array): { what: string; nextStep: string } | null {
  return signatures.find((s) => s.bytes.every((b, i) => bytes[i] === b)) ?? null;
}
