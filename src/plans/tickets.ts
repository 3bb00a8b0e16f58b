/** How far each plan is that is being added, by a ticket, for whoever follows it. */
import type { AddingStage } from '../../ingest/stages.js';
import type { Added } from './adding-messages.js';

/** What begins under a ticket; of a plan that failed, its file's name. */
export type TicketEvent =
  | { at: 'waiting' | AddingStage; fraction: number }
  | { at: 'done'; fraction: 1; added: Added }
  | { at: 'failed'; fraction: number; name: string; error: unknown };

/** As it reaches a follower. */
export type Followed = TicketEvent & { ticket: string };

export type Listener = (event: TicketEvent) => void;

interface Ticket {
  events: TicketEvent[];
  listeners: Set<Listener>;
}

/** So many that have ended can still be followed: nobody comes too late for the result. */
const mostKept = 100;

const isLast = ({ at }: TicketEvent): boolean => at === 'done' || at === 'failed';

export class Tickets {
  readonly #tickets = new Map<string, Ticket>();

  /** Is, or was, a plan added under it? */
  isUsed(id: string): boolean {
    return (this.#tickets.get(id)?.events.length ?? 0) > 0;
  }

  tell(id: string, event: TicketEvent): void {
    const ticket = this.#of(id);
    ticket.events.push(event);
    for (const listener of [...ticket.listeners]) listener(event);
    if (!isLast(event)) return;
    ticket.listeners.clear();
    this.#forgetOldest();
  }

  /** What was told so far, then what is told; that may begin later. Gives what ends it. */
  follow(id: string, listener: Listener): () => void {
    const ticket = this.#of(id);
    for (const event of ticket.events) listener(event);
    if (!ticket.events.some(isLast)) ticket.listeners.add(listener);
    return () => {
      ticket.listeners.delete(listener);
      if (ticket.events.length === 0 && ticket.listeners.size === 0) this.#tickets.delete(id);
    };
  }

  #of(id: string): Ticket {
    const known = this.#tickets.get(id) ?? { events: [], listeners: new Set() };
    this.#tickets.set(id, known);
    return known;
  }

  #forgetOldest(): void {
    const ended = [...this.#tickets].filter(([, { events }]) => events.some(isLast));
    for (const [id] of ended.slice(0, Math.max(0, ended.length - mostKept))) this.#tickets.delete(id);
  }
}
