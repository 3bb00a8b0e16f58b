import { Command, Option } from 'commander';
import type { EngineFlags, ListenFlags } from '../config.js';
import type { GraphAccess } from './access/access.js';
import { type InspectOptions, inspectStages } from './commands/stages.js';
import { packageVersion } from './package-root.js';
import { addCorrectionCommands } from './program-corrections.js';
import type { Terminal } from './terminal.js';

/** The commands. Each loads its own code when it runs, so that `--help` is quick. Throws CommanderError and CommandFailure. */
export function buildProgram(terminal: Terminal): Command {
  const { messages } = terminal;
  const program = new Command('plangraph')
    .description(messages.about)
    .version(packageVersion())
    .showHelpAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.out(text),
      writeErr: (text) => terminal.tell(text.trimEnd()),
      // Said once, in the person's language, where the error is caught.
      outputError: () => undefined,
    })
    .addHelpText('after', `\n${messages.exitCodes}`);

  const withEngine = (command: Command) =>
    command.option('--data <dir>', messages.optData).option('--neo4j <uri>', messages.optNeo4j);
  const engineCommand = (usage: string, about: string) => withEngine(program.command(usage).description(about));
  const withGraph = async (flags: EngineFlags, run: (access: GraphAccess) => Promise<unknown>) => {
    const { withAccess } = await import('./access/open.js');
    await withAccess(flags, terminal, run);
  };

  engineCommand('ingest', messages.aboutIngest)
    .argument('<file...>', messages.many.argFiles)
    .option('--id <id>', messages.optId)
    .option('--json', messages.optJson, false)
    .action(async (files: string[], flags: EngineFlags & { id?: string; json: boolean }) => {
      const { ingestFiles } = await import('./commands/ingest.js');
      await withGraph(flags, (access) => ingestFiles(access, files, flags, terminal));
    });

  engineCommand('export', messages.aboutExport)
    .addOption(new Option('--format <format>', messages.optFormat).choices(['jsonl']).default('jsonl'))
    .action(async (flags: EngineFlags) => {
      const { exportGraph } = await import('./commands/export.js');
      await withGraph(flags, (access) => exportGraph(access, terminal));
    });

  engineCommand('ask', messages.aboutAsk)
    .argument('<question>')
    .option('--history <question>', messages.optHistory, (question: string, before: string[]) => [...before, question], [])
    .option('--json', messages.optJson, false)
    .action(async (question: string, flags: EngineFlags & { history: string[]; json: boolean }) => {
      const { askQuestion } = await import('./commands/ask.js');
      await withGraph(flags, (access) => askQuestion(access, question, flags, terminal));
    });

  engineCommand('plans', messages.aboutPlans)
    .option('--json', messages.optJson, false)
    .action(async (flags: EngineFlags & { json: boolean }) => {
      const { listPlans } = await import('./commands/plans.js');
      await withGraph(flags, (access) => listPlans(access, flags, terminal));
    });

  engineCommand('remove', messages.aboutRemove)
    .argument('<plan>')
    .option('--json', messages.optJson, false)
    .action(async (plan: string, flags: EngineFlags & { json: boolean }) => {
      const { removePlan } = await import('./commands/plans.js');
      await withGraph(flags, (access) => removePlan(access, plan, flags, terminal));
    });

  engineCommand('compare', messages.compare.about)
    .argument('<a>')
    .argument('<b>')
    .option('--json', messages.optJson, false)
    .action(async (a: string, b: string, flags: EngineFlags & { json: boolean }) => {
      const { compareNamed } = await import('./commands/compare.js');
      await withGraph(flags, (access) => compareNamed(access, [a, b], flags, terminal));
    });

  engineCommand('duplicates', messages.many.aboutDuplicates)
    .option('--json', messages.optJson, false)
    .action(async (flags: EngineFlags & { json: boolean }) => {
      const { listDuplicates } = await import('./commands/duplicates.js');
      await withGraph(flags, (access) => listDuplicates(access, flags, terminal));
    });

  addCorrectionCommands(program, withEngine, withGraph, terminal);

  program
    .command('inspect')
    .description(messages.aboutInspect)
    .argument('<file>')
    .addOption(new Option('--stage <stage>', messages.optStage).choices(inspectStages).makeOptionMandatory())
    .option('--section <section>', messages.optSection)
    .option('--html', messages.optHtml, false)
    .option('--json', messages.optJson, false)
    .option('--out <file>', messages.optOut)
    .action(async (file: string, options: InspectOptions) => {
      const { inspectFile } = await import('./commands/inspect.js');
      await inspectFile(file, options, terminal);
    });

  const listening = (command: Command) =>
    command
      .option('--port <n>', messages.optPort)
      .option('--host <address>', messages.optHost)
      .option('--no-auth', messages.optNoAuth);

  listening(engineCommand('serve', messages.aboutServe)).action(async (flags: EngineFlags & ListenFlags) => {
    const { serve } = await import('./commands/serve.js');
    await serve(flags, null, terminal);
  });

  listening(engineCommand('start', messages.aboutStart))
    .argument('[file...]', messages.many.argFiles)
    .action(async (files: string[], flags: EngineFlags & ListenFlags) => {
      const { serve } = await import('./commands/serve.js');
      await serve(flags, files, terminal);
    });

  return program;
}
