/** Files that are made of text and hold no plan as text: tables of values, and packages of other programs. */
import type { ReadErrorCode } from './read-error.js';

export interface ForeignText {
  code: ReadErrorCode;
  what: string;
  nextStep: string;
}

/** Lines with equally many commas, of at least so many lines, make a table of values; a plan's commas are ，. */
const table = { lines: 3, share: 0.9, commas: 1, sentence: /[。；]/ };

/** Null where the text may be a plan. HTML is to be told before: it may begin like XML. */
export function foreignText(text: string): ForeignText | null {
  const body = text.replace(/^\uFEFF/, '').trimStart();
  if (/^MIME-Version:/i.test(body) || /^From: <Saved by /i.test(body))
    return {
      code: 'UNSUPPORTED_FORMAT',
      what: 'a web archive (MHTML)',
      nextStep: 'Open it and save it as .docx, or as a web page (.html).',
    };
  if (/^<\?xml\b/i.test(body))
    return {
      code: 'UNSUPPORTED_FORMAT',
      what: 'an XML document',
      nextStep: 'Open it in an office program and save it as .docx.',
    };
  return isValues(body)
    ? { code: 'SPREADSHEET', what: 'a table of values (CSV)', nextStep: 'Give the plan itself, as .docx, .pdf or text.' }
    : null;
}

function isValues(body: string): boolean {
  const lines = body.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  if (lines.length < table.lines || lines.filter((line) => table.sentence.test(line)).length > lines.length / 2) return false;
  const counts = new Map<number, number>();
  for (const line of lines) {
    const commas = line.replace(/"(?:[^"]|"")*"/g, '').match(/,/g)?.length ?? 0;
    counts.set(commas, (counts.get(commas) ?? 0) + 1);
  }
  return [...counts].some(([commas, count]) => commas >= table.commas && count >= table.share * lines.length);
}
