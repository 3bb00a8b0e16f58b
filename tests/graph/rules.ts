/** The rules that make one Cypher text mean the same to both engines, as checks on a text. */

const forbidden: [string, RegExp][] = [
  ['R1: count nodes by their id', /\bcount\((?:DISTINCT )?\w+\)|count\(\*\)/i],
  ['R4: EXISTS over a pattern', /\bEXISTS\b/i],
  ['R5: shortestPath', /shortestPath/i],
  ['R6: label alternatives', /\(\w*:\w+\|/],
  ['R6: WHERE inside a node or relationship', /\([^()[\]{}]*\bWHERE\b[^()[\]{}]*\)-|-\[[^\]]*\bWHERE\b[^\]]*\]-/],
  ['R6: COLLECT subquery', /\bCOLLECT\s*\{/i],
  ['R6: slice', /\[[^\]]*\.\.[^\]]*\](?![-*])/],
  ['R6: function that one engine lacks', /\b(?:round|isEmpty|randomUUID|toString|reverse|duration)\b/i],
  ['R6: SHORTEST or CALL IN TRANSACTIONS', /\bSHORTEST\b|IN TRANSACTIONS/],
  ['R6: expression in SKIP or LIMIT', /\b(?:SKIP|LIMIT) (?!(?:\$\w+|[01])(?:\n|$| \}))/],
  ['R7: a sum that may be null', /(?<!coalesce\()\bsum\(/],
  ['R9: regular expression', /=~/],
  ['a quoted value', /"|'/],
  ['a path without bound', /\[[^\]]*\*(?!1\.\.[2-6]\])/],
  ['R14: a subquery a row, which one engine runs from the start each time', /CALL \((?:\w+, )*[nmr]\d/],
  ['two patterns in one MATCH', /MATCH [^{}]*?\)\s*,\s*\(/],
];

/** The rules that the text breaks. */
export function violations(text: string): string[] {
  const out = forbidden.filter(([, pattern]) => pattern.test(withoutOurs(text))).map(([rule]) => rule);
  return [...out, ...unlabelled(text), ...optionals(text), ...nullableIn(text)];
}

/** What stands in quotes but is ours: the empty text of a coalesce, the name of the full-text index, the writer's lock. */
function withoutOurs(text: string): string {
  return text
    .replace(/''/g, 'x')
    .replace(/queryNodes\('\w+'/g, 'queryNodes(x')
    .replace(/\{id: 'writer'\}/g, '{id: x}');
}

/** R2: each node has a label where it first appears. */
function unlabelled(text: string): string[] {
  const out: string[] = [];
  const labelled = new Set<string>([...text.matchAll(/YIELD \w+ AS (\w+)/g)].map((m) => m[1]!));
  for (const [, variable, label] of text.matchAll(/(?<=MATCH |\{ |-|>|\[)\((\w*)(:\w+)?(?: ?\{[^}]*\})?\)/g)) {
    if (label && variable) labelled.add(variable);
    else if (!label && !labelled.has(variable!)) out.push(`R2: (${variable}) has no label`);
  }
  return out;
}

/** R3: an OPTIONAL MATCH starts at a bound node. R12: it holds no subquery. R13: it stands apart from filters on sets. */
function optionals(text: string): string[] {
  const out: string[] = [];
  const sets = /^CALL \(/.test(text);
  const lines = text.split('\n');
  lines.forEach((line, i) => {
    const at = line.indexOf('OPTIONAL MATCH');
    if (at < 0) return;
    const rest = line.slice(at);
    const start = /^OPTIONAL MATCH \((\w+)\)/.exec(rest)?.[1];
    const before = [...lines.slice(0, i), line.slice(0, at)].join('\n');
    if (!start || !new RegExp(`\\(${start}\\b`).test(before)) out.push('R3: an OPTIONAL MATCH that is not anchored');
    if (/COUNT \{/.test(rest)) out.push('R12: a subquery in an OPTIONAL MATCH');
    if (sets && at === 0 && !lines[i - 1]!.endsWith('SKIP 0')) out.push('R13: an OPTIONAL MATCH behind filters on sets');
  });
  return out;
}

/** R8: what stands before IN is never null: an id, a plan, a list's member, a parameter, or tested before. */
function nullableIn(text: string): string[] {
  return [...text.matchAll(/(\S+) IN (?:\$|\w)/g)]
    .map((m) => m[1]!.replace(/^[\w(]*\((?=[^()]*$)/, ''))
    .filter((left) => !/^(?:\w+\.(?:id|plan)|[ex]|\$\w+|'?'?\))$/.test(left) && !left.endsWith(')'))
    .filter((left) => !text.includes(`${left} IS NOT NULL AND ${left} IN`))
    .map((left) => `R8: ${left} IN … may be null`);
}
