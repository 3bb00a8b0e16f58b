/**
 * Every match of a global expression in reading order, as `text.matchAll(expression)` gives them. `matchAll` copies its
 * expression first, at a cost that grows with the length of its source; ours are long, and asked of every clause.
 */
export function matches(text: string, expression: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === '') expression.lastIndex += expression.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
