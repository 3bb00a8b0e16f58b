/** Markdown or plain text, told by what the text holds; the file's name only decides where the text does not. */
import type { SourceText } from '../stages.js';

/** Line beginnings that only Markdown has. A plan in plain text may well use "1." or "-", so those do not count. */
const strong = [
  /^#{1,6}[ \t]+\S/,
  /^\|?[ \t]*:?-{3,}:?[ \t]*(\|[ \t]*:?-{3,}:?[ \t]*)+\|?[ \t]*$/,
  /^```/,
  /^\[[^\]]+\]:[ \t]*\S/,
];
/** A bullet, but not the number of a page: - 5 - */
const weak = [/^[-*+][ \t]+(?!\d+[ \t]*-?[ \t]*$)\S/, /\*\*[^*\n]+\*\*/, /\[[^\]\n]+\]\([^)\n]+\)/, /^>[ \t]+\S/];

/** A table written as HTML is read by the Markdown reader, whatever stands around it. */
const htmlTable = /<table\b[^>]*>[\s\S]*?<\/table\s*>/i;

export function formatOf(text: string, name: string): SourceText['format'] {
  if (htmlTable.test(text)) return 'md';
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const count = (tests: readonly RegExp[]) => lines.filter((line) => tests.some((t) => t.test(line))).length;
  const sure = count(strong);
  if (sure >= 2) return 'md';
  const named = /\.(md|markdown|mdown|mkd)$/i.test(name);
  if (named) return sure + count(weak) > 0 ? 'md' : 'txt';
  return sure === 1 && count(weak) > 0 ? 'md' : 'txt';
}
