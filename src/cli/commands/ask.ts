import type { CliAnswer, GraphAccess } from '../access/access.js';
import type { Terminal } from '../terminal.js';

export interface AskOptions {
  json: boolean;
  history: string[];
}

/** Answers one question; that the plans do not say, or that it was not understood, are answers too. */
export async function askQuestion(access: GraphAccess, question: string, options: AskOptions, terminal: Terminal): Promise<void> {
  const answer = await access.ask(question, options.history);
  if (answer.status !== 'ANSWERED' && (await access.plans()).length === 0) terminal.tell(terminal.messages.noPlans());
  await terminal.out(options.json ? `${JSON.stringify(answer, null, 2)}\n` : answerText(answer));
}

/** The answer in words, then each sentence it rests on once, with where it stands. */
function answerText(answer: CliAnswer): string {
  const quotes = widest(answer.evidence).map((line) => `  ${line}`);
  const instead = answer.status === 'ANSWERED' ? [] : answer.suggestions.map((question) => `  ? ${question}`);
  return `${[answer.text, ...quotes, ...instead].join('\n')}\n`;
}

/** A quote that is part of another one of its section says nothing more to a reader. */
function widest(evidence: CliAnswer['evidence']): string[] {
  const spaced = evidence.map(({ section, quote }) => ({ section, quote: quote.replace(/\s+/g, ' ') }));
  const whole = spaced.filter(
    (one) =>
      !spaced.some((other) => other.section === one.section && other.quote !== one.quote && other.quote.includes(one.quote)),
  );
  return [...new Set(whole.map(({ section, quote }) => `「${quote}」—— ${section}`))];
}
