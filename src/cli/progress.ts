import type { Terminal } from './terminal.js';

/** How far a file is. On a terminal one bar that moves, elsewhere one line a step; always on standard error. */
export interface FileProgress {
  step(label: string): void;
  update(stage: string, done: number, total: number): void;
  end(): void;
}

export async function fileProgress(terminal: Terminal, file: string): Promise<FileProgress> {
  return terminal.interactive ? movingBar(file) : plainLines(terminal);
}

function plainLines(terminal: Terminal): FileProgress {
  return { step: (label) => terminal.tell(label), update: () => undefined, end: () => undefined };
}

async function movingBar(file: string): Promise<FileProgress> {
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar({
    stream: process.stderr,
    format: '{file} [{bar}] {percentage}% {stage}',
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(1, 0, { file, stage: '' });
  return {
    step: (label) => bar.update({ stage: label }),
    update: (stage, done, total) => {
      bar.setTotal(Math.max(total, 1));
      bar.update(done, { stage });
    },
    end: () => bar.stop(),
  };
}
