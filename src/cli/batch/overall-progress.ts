/** How far many files are, by their bytes: on a terminal one bar that moves, elsewhere a line for each file. */
import type { FileProgress } from '../progress.js';
import type { Terminal } from '../terminal.js';
import type { PlanFile } from './plan-files.js';
import { timeLeft } from './time-left.js';

export interface OverallProgress {
  begin(at: number): FileProgress;
  /** What is said of a file that is done; kept for the summary where a bar stands. */
  tell(line: string): void;
  end(): void;
}

export async function overallProgress(files: readonly PlanFile[], terminal: Terminal): Promise<OverallProgress> {
  return terminal.interactive ? overallBar(files, terminal) : linesOf(files, terminal);
}

function linesOf(files: readonly PlanFile[], { messages, tell }: Terminal): OverallProgress {
  return {
    begin(at) {
      tell(messages.many.readingOf(at + 1, files.length, files[at]!.file));
      return { step: () => undefined, update: () => undefined, end: () => undefined };
    },
    tell,
    end: () => undefined,
  };
}

async function overallBar(files: readonly PlanFile[], { messages }: Terminal): Promise<OverallProgress> {
  const { default: cliProgress } = await import('cli-progress');
  const began = performance.now();
  const total = Math.max(
    files.reduce((sum, { size }) => sum + size, 0),
    1,
  );
  const bar = new cliProgress.SingleBar({
    stream: process.stderr,
    format: '[{bar}] {percentage}% {count}/{files} {left} {file}',
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0, { count: 0, files: files.length, left: '', file: '' });
  let before = 0;
  const show = (done: number, more: object = {}) => {
    const seconds = timeLeft(performance.now() - began, done, total);
    bar.update(done, { left: seconds === null ? '' : messages.many.timeLeft(seconds), ...more });
  };
  return {
    begin(at) {
      const { file, size } = files[at]!;
      show(before, { count: at, file });
      return {
        step: () => undefined,
        update: (_stage, done, steps) => show(before + (size * done) / Math.max(steps, 1)),
        end() {
          before += size;
          show(before, { count: at + 1 });
        },
      };
    },
    tell: () => undefined,
    end: () => bar.stop(),
  };
}
