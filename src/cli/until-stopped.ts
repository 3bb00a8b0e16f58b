import type { Environment } from '../config.js';

const parentCheck = 500;

/**
 * Resolves on Ctrl+C or SIGTERM; a second one then ends the process at once, as without us. Under npm, also when the
 * shell that npm started us with is gone: `npm start` passes SIGTERM to that shell, and the shell to nobody.
 */
export function untilStopped(env: Environment): Promise<void> {
  return new Promise((resolve) => {
    const parent = process.ppid;
    const orphaned = () => process.ppid !== parent && stop();
    const watch = env.npm_lifecycle_event ? setInterval(orphaned, parentCheck) : undefined;
    const stop = () => {
      clearInterval(watch);
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
