import type { GraphAccess } from '../access/access.js';
import type { Terminal } from '../terminal.js';

/** The whole graph on standard output, as it comes; how much it was on standard error. */
export async function exportGraph(access: GraphAccess, terminal: Terminal): Promise<void> {
  let lines = 0;
  for await (const piece of access.exportJsonl()) {
    await terminal.out(piece);
    lines += piece.split('\n').length - 1;
  }
  terminal.tell(terminal.messages.exported(lines));
}
