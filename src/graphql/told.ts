/** What keeps a correction from being made or read, in the asker's language. */
import { whyBad, whyRefused } from '../corrections/messages.js';
import { CorrectionRefused } from '../corrections/refused.js';
import { BadCorrections } from '../corrections/standing.js';
import type { Context } from './context.js';
import { userError } from './errors.js';

export async function told<T>({ language }: Pick<Context, 'language'>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CorrectionRefused) throw userError('CORRECTION_REFUSED', whyRefused(error.refusal, language));
    if (error instanceof BadCorrections) throw userError('BAD_CORRECTIONS', whyBad(error, language));
    throw error;
  }
}
