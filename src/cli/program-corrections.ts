/** The commands by which people correct what was read. */
import { type Command, Option } from 'commander';
import { entityKinds } from '../../graph/model.js';
import type { EngineFlags } from '../config.js';
import type { Said } from '../corrections/correct.js';
import { correctable, type FactType } from '../corrections/facts-of-key.js';
import type { GraphAccess } from './access/access.js';
import type { CorrectOptions, ListCorrectionsOptions } from './commands/corrections.js';
import type { Terminal } from './terminal.js';

type WithGraph = (flags: EngineFlags, run: (access: GraphAccess) => Promise<unknown>) => Promise<void>;

interface WrongOptions {
  relation?: FactType;
  value?: string;
  quote?: string;
  all: boolean;
}
type Kind = (typeof entityKinds)[number];
const kindNames = entityKinds.map((kind) => kind.toUpperCase());

export function addCorrectionCommands(
  program: Command,
  engine: (command: Command) => Command,
  withGraph: WithGraph,
  terminal: Terminal,
): void {
  const { messages } = terminal;
  const { corrections: say } = messages;
  const correct = program.command('correct').description(say.aboutCorrect).addHelpText('after', `\n${say.examples}`);

  const saying = (usage: string, about: string, first: string, second: string) =>
    engine(correct.command(usage).description(about))
      .argument(`<${first}>`)
      .argument(`<${second}>`)
      .option('--plan <plan>', say.optPlan)
      .option('--note <text>', say.optNote)
      .option('--by <name>', say.optBy)
      .option('--dry-run', say.optDryRun, false)
      .option('--json', messages.optJson, false);
  const make = async (said: Said, flags: EngineFlags & CorrectOptions) => {
    const { correctGraph } = await import('./commands/corrections.js');
    await withGraph(flags, (access) => correctGraph(access, said, flags, terminal));
  };
  const kindOption = () => new Option('--kind <kind>', say.optKind).choices(kindNames);
  const ofKind = (kind?: string): { kind?: Kind } => {
    const named = entityKinds.find((k) => k.toUpperCase() === kind);
    return named ? { kind: named } : {};
  };

  saying('wrong', say.aboutWrong, 'from', 'to')
    .option('--quote <text>', say.optQuote)
    .addOption(new Option('--relation <relation>', say.optRelation).choices(correctable))
    .option('--value <value>', say.optValue)
    .option('--all', say.optAll, false)
    .action(async (from: string, to: string, flags: EngineFlags & CorrectOptions & WrongOptions) => {
      const { relation, value, quote, all } = flags;
      const narrowed = Object.fromEntries(Object.entries({ relation, value, quote }).filter(([, v]) => v !== undefined));
      await make({ type: 'wrong', from, to, all, ...narrowed }, flags);
    });
  for (const type of ['same', 'distinct'] as const)
    saying(type, type === 'same' ? say.aboutSame : say.aboutDistinct, 'name', 'other')
      .addOption(kindOption())
      .action((name: string, other: string, flags: EngineFlags & CorrectOptions & { kind?: string }) =>
        make({ type, names: [name, other], ...ofKind(flags.kind) }, flags),
      );
  saying('alias', say.aboutAlias, 'name', 'alias')
    .addOption(kindOption())
    .action((name: string, alias: string, flags: EngineFlags & CorrectOptions & { kind?: string }) =>
      make({ type: 'alias', name, alias, ...ofKind(flags.kind) }, flags),
    );

  engine(program.command('corrections').description(say.aboutCorrections))
    .option('--remove <id>', say.optRemove)
    .option('--json', messages.optJson, false)
    .action(async (flags: EngineFlags & ListCorrectionsOptions) => {
      const { listOrRemove } = await import('./commands/corrections.js');
      await withGraph(flags, (access) => listOrRemove(access, flags, terminal));
    });
}
