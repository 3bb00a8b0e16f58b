/** Writing SDL: a block of described fields, and names in other cases. */

/** Field, type, description; the field may carry arguments: `parks(first: Int! = 50)`. */
export type Line = [field: string, type: string, about: string];

export function described(head: string, about: string, lines: readonly Line[]): string {
  const body = lines.map(([field, type, text]) => `  ${quoted(text)}\n  ${field}: ${type}`).join('\n');
  return `${quoted(about)}\n${head} {\n${body}\n}`;
}

/** A description; one that ends in a quotation mark needs a space before the closing marks. */
export const quoted = (text: string): string => `"""${text.endsWith('"') ? `${text} ` : text}"""`;

/** areaKm2 → AREA_KM2 */
export const constantCase = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c}`).toUpperCase();
