import type { GraphAccess } from '../access/access.js';
import type { DuplicateThing } from '../access/duplicates.js';
import type { Terminal } from '../terminal.js';

/** Pairs of things that may be one, each with its reason, and of both the name, the plans and a clause that names it. */
export async function listDuplicates(access: GraphAccess, options: { json: boolean }, terminal: Terminal): Promise<void> {
  const { messages, out, tell } = terminal;
  const report = await access.duplicates();
  if (options.json) return out(`${JSON.stringify(report, null, 2)}\n`);
  for (const { kind, reason, detail, things } of report.duplicates) {
    const head = messages.many.pair(
      messages.many.kinds[kind as keyof typeof messages.many.kinds],
      messages.many.reasons[reason](detail),
    );
    await out(`${head}\n${things.map((thing) => linesOf(thing)).join('')}\n`);
  }
  tell(messages.many.duplicates(report.total));
  for (const { kind, name, count } of report.common)
    tell(messages.many.common(messages.many.kinds[kind as keyof typeof messages.many.kinds], name, count));
}

function linesOf({ id, name, plans, evidence }: DuplicateThing): string {
  const quote = evidence ? `    「${evidence.quote}」—— ${evidence.section}\n` : '';
  return `  ${name}\t${id}\n    ${plans.map(({ title }) => title).join('、')}\n${quote}`;
}
