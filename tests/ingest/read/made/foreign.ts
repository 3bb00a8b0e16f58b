/** Files of each kind that is no plan or none that can be read, by the code of the error that says so. */
import { deflateRawSync } from 'node:zlib';
import type { ReadErrorCode } from '../../../../ingest/read/read-error.js';
import { pdf } from './pdf.js';
import { paragraph, word } from './word.js';
import { zip } from './zip.js';

export interface Foreign {
  what: string;
  /** As such a file is called. */
  name: string;
  code: ReadErrorCode;
  bytes: Uint8Array;
}

const ascii = (text: string) => Buffer.from(text, 'latin1');
const utf8 = (text: string) => Buffer.from(text, 'utf8');

/** An OLE file with one entry in its directory. */
export function ole(stream: string): Uint8Array {
  const file = Buffer.alloc(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.write('Root Entry', 512, 'utf16le');
  file.write(stream, 640, 'utf16le');
  return file;
}

/** An archive with one packed file; its directory may name another size than it has. */
function archiveOf(name: string, content: Uint8Array, { encrypted = false, size = content.length } = {}): Uint8Array {
  const packed = deflateRawSync(content);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(encrypted ? 1 : 0, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([ascii('PK\x03\x04'), fields, ascii(name), packed]);
  const entry = Buffer.concat([ascii('PK\x01\x02\x14\0'), fields, Buffer.alloc(14), ascii(name)]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, entry, ascii('PK\x05\x06'), end]);
}

/** The same bytes each time. */
function noise(length: number): Uint8Array {
  let seed = 7;
  return Uint8Array.from({ length }, () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed >>> 16;
  });
}

export async function foreignFiles(): Promise<Foreign[]> {
  const document = await word(paragraph('临江市工业发展规划'));
  const picture = { texts: [], picture: true };
  const stamped = { texts: [{ x: 90, y: 800, text: '某某扫描软件生成的文件请勿外传' }], picture: true };
  const protectedBy = (filter: string) =>
    `/Encrypt<</Filter/${filter}/V 1/R 2/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>/P -44>>/ID[<4141><4141>]`;
  const files: [string, string, ReadErrorCode, Uint8Array][] = [
    ['an empty file', 'a.md', 'EMPTY', new Uint8Array()],
    ['white space', 'a.txt', 'EMPTY', utf8('\uFEFF \r\n\t\u3000')],
    ['a Word document without text', 'a.docx', 'EMPTY', await word(paragraph(''))],
    [
      'a page without text',
      'a.html',
      'EMPTY',
      utf8('<!DOCTYPE html><html><head><title>规划</title></head><body><img src="a.png"></body></html>'),
    ],
    ['binary garbage', 'a.txt', 'NOT_TEXT', noise(4096)],
    ['garbage with zeros', 'a.md', 'NOT_TEXT', utf8('a\0b\0c\0\u0001\u0002')],
    ['a scanned PDF', 'a.pdf', 'SCANNED', pdf([picture, picture])],
    ['a scanned PDF with a stamp on each page', 'a.pdf', 'SCANNED', pdf([stamped, stamped, stamped])],
    ['an encrypted PDF', 'a.pdf', 'ENCRYPTED', pdf([picture], { trailer: protectedBy('Standard') })],
    ['a PDF for holders of a certificate', 'a.pdf', 'ENCRYPTED', pdf([picture], { trailer: protectedBy('Adobe.PubSec') })],
    ['a PDF that was cut off at its beginning', 'a.pdf', 'DAMAGED', ascii('%PDF-1.7\n1 0 obj\n<</Type/Cat')],
    ['a workbook', 'a.xlsx', 'SPREADSHEET', await zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' })],
    ['an old workbook', 'a.xls', 'SPREADSHEET', ole('Workbook')],
    ['a workbook of before 1997', 'a.xls', 'SPREADSHEET', ole('Book')],
    [
      'an OpenDocument spreadsheet',
      'a.ods',
      'SPREADSHEET',
      await zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    ],
    ['a table of values', 'a.csv', 'SPREADSHEET', utf8('序号,企业,"产值, 亿元"\n1,甲公司,"1,200"\n2,乙公司,300\n3,丙公司,12\n')],
    ['an old presentation', 'a.ppt', 'SLIDES', ole('PowerPoint Document')],
    ['a presentation', 'a.pptx', 'SLIDES', await zip({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' })],
    [
      'an OpenDocument presentation',
      'a.odp',
      'SLIDES',
      await zip({ mimetype: 'application/vnd.oasis.opendocument.presentation', 'content.xml': '<a/>' }),
    ],
    ['an old Word document', 'a.doc', 'OLD_OFFICE', ole('WordDocument')],
    ['a WPS document', 'a.wps', 'OLD_OFFICE', ole('WordDocument')],
    ['RTF', 'a.rtf', 'OLD_OFFICE', ascii('{\\rtf1\\ansi\\deff0 {\\fonttbl}Plan}')],
    ['RTF called .doc', 'a.doc', 'OLD_OFFICE', ascii('{\\rtf1\\ansi Plan}')],
    ['a document with a password', 'a.docx', 'ENCRYPTED', ole('EncryptedPackage')],
    [
      'a document in an archive with a password',
      'a.docx',
      'ENCRYPTED',
      archiveOf('word/document.xml', utf8('<w/>'), { encrypted: true }),
    ],
    ['OFD', 'a.ofd', 'UNSUPPORTED_FORMAT', await zip({ 'OFD.xml': '<ofd/>', 'Doc_0/Document.xml': '<d/>' })],
    [
      'an OpenDocument text',
      'a.odt',
      'UNSUPPORTED_FORMAT',
      await zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
    ],
    [
      'a web archive called .doc',
      'a.doc',
      'UNSUPPORTED_FORMAT',
      utf8('MIME-Version: 1.0\nContent-Type: multipart/related\n\n=E8=A7=84=E5=88=92'),
    ],
    [
      'Word XML of 2003',
      'a.xml',
      'UNSUPPORTED_FORMAT',
      utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>规划</w:wordDocument>'),
    ],
    ['a ZIP archive of plans', 'a.zip', 'ARCHIVE', await zip({ 'plan/a.docx': document })],
    ['an empty ZIP archive', 'a.zip', 'ARCHIVE', Buffer.concat([ascii('PK\x05\x06'), Buffer.alloc(18)])],
    ['a RAR archive', 'a.rar', 'ARCHIVE', ascii('Rar!\x1a\x07\x00rest of it')],
    ['a document that was cut off', 'a.docx', 'DAMAGED', document.subarray(0, document.length - 60)],
    [
      'a document whose middle is lost',
      'a.docx',
      'DAMAGED',
      Uint8Array.from(document, (byte, i) => (i > 300 && i < 500 ? 0 : byte)),
    ],
    ['a document of no XML', 'a.docx', 'DAMAGED', await zip({ 'word/document.xml': '<w:document><w:body>' })],
    ['a ZIP bomb', 'a.docx', 'TOO_LARGE', archiveOf('word/document.xml', new Uint8Array(80 * 1024 * 1024), { size: 100 })],
    ['more text than a plan has', 'a.txt', 'TOO_LARGE', utf8('临江市加快发展。\n'.repeat(300_000))],
    ['a PNG', 'a.png', 'PICTURE', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ['a JPEG called .pdf', 'a.pdf', 'PICTURE', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['a WebP', 'a.webp', 'PICTURE', ascii('RIFF\x24\0\0\0WEBPVP8 ')],
    ['a BMP', 'a.bmp', 'PICTURE', ascii('BM\x46\0\0\0\0\0\0\0\x36\0\0\0')],
    ['a HEIC', 'a.heic', 'PICTURE', ascii('\0\0\0\x18ftypheic\0\0\0\0')],
  ];
  return files.map(([what, name, code, bytes]) => ({ what, name, code, bytes }));
}
