/** A Word document to its text: mammoth reads it, the page reader takes its blocks. */
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { readHtml } from '../html/read-html.js';
import type { LayoutText } from '../layout-text.js';
import { ReadError } from '../read-error.js';
import { slidesFile, spreadsheetFile } from '../refused.js';
import { Numbering } from './numbering.js';
import { plainDocument } from './plain-document.js';
import { Styles } from './styles.js';
import { Archive } from './unzip.js';
import { parseXml } from './xml.js';

const main = 'word/document.xml';

/** Throws ReadError: SPREADSHEET, ARCHIVE, UNSUPPORTED_FORMAT, ENCRYPTED, DAMAGED, TOO_LARGE. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<LayoutText> {
  const archive = new Archive(bytes, name);
  if (!archive.has(main)) throw notWord(archive, name);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: await plainArchive(archive) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), idPrefix: '', externalFileAccess: false },
    );
    return readHtml(value);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(
      'DAMAGED',
      `${name} is damaged: it cannot be read as a Word document.`,
      'Open it in an office program and save it again.',
      {
        cause: error,
      },
    );
  }
}

/** The XML of the document alone, numbers and headings written into it. */
async function plainArchive(archive: Archive): Promise<Buffer> {
  const xmlOf = (part: string) => {
    const bytes = archive.file(part);
    return bytes && parseXml(bytes);
  };
  const styles = new Styles(xmlOf('word/styles.xml'));
  const numbering = new Numbering(xmlOf('word/numbering.xml'));
  const zip = new JSZip();
  for (const part of archive.names.filter(
    (n) => /^(?:\[Content_Types\]\.xml|_rels\/|word\/)/.test(n) && /\.(?:xml|rels)$/.test(n),
  ))
    zip.file(part, part === main ? plainDocument(xmlOf(main)!, styles, numbering) : archive.file(part)!);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}

function notWord(archive: Archive, name: string): ReadError {
  const has = (pattern: RegExp) => archive.names.some((n) => pattern.test(n));
  // An OpenDocument file says what it is.
  const type = Buffer.from(archive.file('mimetype') ?? []).toString('latin1');
  if (has(/^xl\//) || /spreadsheet/.test(type)) return spreadsheetFile(name);
  if (has(/^ppt\//) || /presentation/.test(type)) return slidesFile(name);
  if (has(/^(?:content\.xml|Document\.xml|OFD\.xml|mimetype)$/))
    return new ReadError(
      'UNSUPPORTED_FORMAT',
      `${name} is a document, but not .docx.`,
      'Save it as .docx or PDF and give that file.',
    );
  return new ReadError('ARCHIVE', `${name} is a ZIP archive.`, 'Unpack it and give the file inside.');
}
