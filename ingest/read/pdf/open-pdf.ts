/** A PDF opened by pdfjs, with the character maps and standard fonts of its package: CJK fonts are often not embedded. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ReadError } from '../read-error.js';
import { encryptedFile } from '../refused.js';

export type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
/** `task.destroy()` must be called in the end. */
export interface OpenPdf {
  pdfjs: Pdfjs;
  document: PDFDocumentProxy;
  close(): Promise<void>;
}

const assets = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Throws ReadError ENCRYPTED or DAMAGED. `name` is for messages. */
export async function openPdf(bytes: Uint8Array, name: string): Promise<OpenPdf> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    // pdfjs takes the bytes for itself.
    data: Uint8Array.from(bytes),
    cMapUrl: `${join(assets, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(assets, 'standard_fonts')}/`,
    useSystemFonts: false,
    disableFontFace: true,
    // Pictures are not looked at.
    maxImageSize: 1,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    return { pdfjs, document: await task.promise, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    const { name: kind, message } = error as Error;
    // Protected by a certificate is no password, and as little to be read.
    throw kind === 'PasswordException' || /encrypt/i.test(message) ? encryptedFile(name, error) : damagedPdf(name, error);
  }
}

export const damagedPdf = (name: string, cause: unknown): ReadError =>
  new ReadError('DAMAGED', `${name} is damaged: it cannot be read as a PDF.`, 'Download it again, or print it to a new PDF.', {
    cause,
  });

/** pdfjs asks for DOMMatrix when it is loaded; only drawing uses it, and nothing is drawn here. */
async function loadPdfjs(): Promise<Pdfjs> {
  const scope = globalThis as { DOMMatrix?: unknown };
  scope.DOMMatrix ??= class {};
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
