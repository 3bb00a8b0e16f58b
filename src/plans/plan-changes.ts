/** Adding and removing plans in a running server: one plan is read at a time, the others wait. */
import { randomUUID } from 'node:crypto';
import type { AddingStage, Progress } from '../../ingest/stages.js';
import type { Made, Said } from '../corrections/correct.js';
import type { Added } from './adding-messages.js';
import { type Listener, Tickets } from './tickets.js';

/** What changes the graph; whoever wires the server knows how. */
export interface PlanWriter {
  /** Rejects with ReadError where the bytes are no plan. */
  ingest(name: string, bytes: Uint8Array, options: { id?: string; onProgress?: Progress }): Promise<Added>;
  /** False where there is no such plan. */
  remove(id: string): Promise<boolean>;
  /** Rejects with CorrectionRefused and BadCorrections, as does `takeBack`. */
  correct(said: Said, options: { dryRun: boolean }): Promise<Made>;
  takeBack(id: string, by?: string): Promise<Made>;
}

export interface NewPlan {
  /** File name, for messages and where only the extension tells Markdown from text. */
  name: string;
  bytes: Uint8Array;
  /** The plan's id in place of the one made of its title, issuer and period. */
  id?: string;
  /** Under which its progress can be followed; one is made where it is left out. */
  ticket?: string;
}

export interface Addition extends Added {
  ticket: string;
}

/** Why a plan was not taken in: as many wait as may, or the ticket was another plan's. */
export class ChangeRefused extends Error {
  override readonly name = 'ChangeRefused';

  constructor(
    readonly code: 'BUSY' | 'TICKET_USED',
    readonly ticket: string,
  ) {
    super(code);
  }
}

/** A plan is at most 2 M characters; other formats carry pictures. */
export const maxPlanBytes = 64 * 1024 * 1024;
/** Their bytes are held in memory. */
export const mostWaiting = 8;

export class PlanChanges {
  readonly #writer: PlanWriter;
  readonly #tickets = new Tickets();
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(writer: PlanWriter) {
    this.#writer = writer;
  }

  /** Throws ChangeRefused, and what the writer throws. */
  async add({ name, bytes, id, ticket = randomUUID() }: NewPlan): Promise<Addition> {
    if (this.#tickets.isUsed(ticket)) throw new ChangeRefused('TICKET_USED', ticket);
    if (this.#waiting >= mostWaiting) throw new ChangeRefused('BUSY', ticket);
    this.#tickets.tell(ticket, { at: 'waiting', fraction: 0 });
    let fraction = 0;
    const onProgress = (at: AddingStage, done: number, total: number) => {
      fraction = Math.round((1000 * done) / Math.max(total, 1)) / 1000;
      this.#tickets.tell(ticket, { at, fraction });
    };
    try {
      const added = await this.#inTurn(() =>
        this.#writer.ingest(name, bytes, { ...(id === undefined ? {} : { id }), onProgress }),
      );
      this.#tickets.tell(ticket, { at: 'done', fraction: 1, added });
      return { ...added, ticket };
    } catch (error) {
      this.#tickets.tell(ticket, { at: 'failed', fraction, name, error });
      throw error;
    }
  }

  /** After the additions that came before. False where there is no such plan. */
  remove(id: string): Promise<boolean> {
    return this.#inTurn(() => this.#writer.remove(id));
  }

  correct(said: Said, options: { dryRun: boolean }): Promise<Made> {
    return this.#inTurn(() => this.#writer.correct(said, options));
  }

  takeBack(id: string, by?: string): Promise<Made> {
    return this.#inTurn(() => this.#writer.takeBack(id, by));
  }

  /** Tells what has happened and what happens under a ticket, which may not be in use yet. Gives what ends it. */
  follow(ticket: string, listener: Listener): () => void {
    return this.#tickets.follow(ticket, listener);
  }

  async #inTurn<T>(change: () => Promise<T>): Promise<T> {
    this.#waiting++;
    const turn = this.#last.then(change).finally(() => this.#waiting--);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
