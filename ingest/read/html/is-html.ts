/** Is a text an HTML file, and not Markdown that holds some HTML? */

const opening = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title)\b/i;
/** A piece of a page, as a copied article is: it begins with a tag, ends with one and holds paragraphs. */
const pieceOpens = /^\s*<(?:div|p|h[1-6]|article|section|main|table|ul|ol|span|center|font|style)\b[^>]*>/i;
const markdownLine = /^(?:#{1,6}[ \t]+\S|\|.*\|[ \t]*$)/m;
const blocks = /<\/(?:p|div|h[1-6]|li|tr)\s*>/gi;

export function isHtml(text: string): boolean {
  const body = text.replace(/^\uFEFF/, '');
  if (opening.test(body.slice(0, 4000))) return true;
  if (!pieceOpens.test(body.slice(0, 4000)) || !/>\s*$/.test(body.slice(-200))) return false;
  return !markdownLine.test(body) && (body.match(blocks)?.length ?? 0) >= 3;
}
