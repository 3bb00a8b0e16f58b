/** Text of a file that anyone may have written, made safe to show. */

/** Controls could move the cursor or colour what follows; marks of direction could show a quote in another order than it stands in. */
const unseen = /[\p{Cc}\p{Bidi_Control}]/gu;

/** One line: white space as a space, each other unseen control as U+FFFD. Has the length of `text`, so that offsets hold. */
export function plainText(text: string): string {
  return text.replace(unseen, (c) => (/\s/.test(c) ? ' ' : '\ufffd'));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and for attributes in double or single quotes. */
export function htmlText(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (c) => entities[c]!);
}
