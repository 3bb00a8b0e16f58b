/** Brackets and quotation marks that pair. */
const closers: Record<string, string> = { '《': '》', '“': '”', '（': '）', '〔': '〕', '【': '】', '「': '」' };

const opener = new RegExp(`[${Object.keys(closers).join('')}]`);

/** How far back an open bracket is looked for: nothing in a plan is quoted at greater length. */
const reach = 120;

/** Is a book title, quotation or bracket still open at the end of the text? 《临江市工业 → true */
export function hasOpenBracket(text: string): boolean {
  const end = text.slice(-reach);
  if (!opener.test(end)) return false;
  const waiting: string[] = [];
  for (const char of end) {
    if (closers[char]) waiting.push(closers[char]);
    else if (waiting.at(-1) === (char === ')' ? '）' : char)) waiting.pop();
  }
  return waiting.length > 0;
}
