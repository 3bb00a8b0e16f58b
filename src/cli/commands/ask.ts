import type { GraphAccess } from '../access/access.js';
import { answerText } from '../answer-text.js';
import { CommandFailure, exitCodes } from '../failure.js';
import type { Terminal } from '../terminal.js';

export interface AskOptions {
  json: boolean;
  history: string[];
}

/** Answers one question; that the plans do not say, or that it was not understood, are answers too. */
export async function askQuestion(access: GraphAccess, question: string, options: AskOptions, terminal: Terminal): Promise<void> {
  if (question.trim() === '') throw new CommandFailure(exitCodes.usage, terminal.messages.emptyQuestion());
  const answer = await access.ask(question, options.history);
  if (answer.status !== 'ANSWERED' && (await access.plans()).length === 0) terminal.tell(terminal.messages.noPlans());
  await terminal.out(options.json ? `${JSON.stringify(answer, null, 2)}\n` : await answerText(answer));
}
