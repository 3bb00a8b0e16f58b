/** What an Office file of before 2007 (OLE compound file) is, told by the names in its directory. */

export type OleKind = 'encrypted' | 'spreadsheet' | 'slides' | 'document';

/** Entries of the directory begin at multiples of this, each with its name in UTF-16. */
const entryBytes = 128;

/** The stream that only such a file has. Office encrypts a .docx into one; Book is a workbook of before 1997. */
const streams: readonly [OleKind, string][] = [
  ['encrypted', 'EncryptedPackage'],
  ['spreadsheet', 'Workbook'],
  ['spreadsheet', 'Book'],
  ['slides', 'PowerPoint Document'],
];

export function oleKind(bytes: Uint8Array): OleKind {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return streams.find(([, name]) => hasEntry(file, Buffer.from(`${name}\0`, 'utf16le')))?.[0] ?? 'document';
}

function hasEntry(file: Buffer, name: Buffer): boolean {
  for (let at = file.indexOf(name); at >= 0; at = file.indexOf(name, at + 1)) if (at % entryBytes === 0) return true;
  return false;
}
