/** Adding and removing plans, and following how far an addition is. */
import { GraphQLScalarType } from 'graphql';
import { Repeater } from 'graphql-yoga';
import { entityKinds } from '../../../graph/model.js';
import { ReadError } from '../../../ingest/read/read-error.js';
import { whyBad } from '../../corrections/messages.js';
import { BadCorrections } from '../../corrections/standing.js';
import { addedLine, whyUnread } from '../../plans/adding-messages.js';
import { namedPlan } from '../../plans/named-plan.js';
import { ChangeRefused, mostWaiting } from '../../plans/plan-changes.js';
import type { Followed } from '../../plans/tickets.js';
import type { Context } from '../context.js';
import { type ErrorCode, faultCode, oneOf, userError } from '../errors.js';
import type { MutationResolvers, Resolvers } from '../generated/resolver-types.js';
import { givenPlan } from '../given-plan.js';
import { refusalMessages } from '../refusal-messages.js';
import { kindTerms } from '../shape/terms.js';
import { changesOf } from '../writing.js';

/** How long a ticket is followed that no plan is added under. */
const patienceMinutes = 10;

export const planMutations = {
  addPlan: async (_, args, context) => {
    const plan = await givenPlan(args, context);
    try {
      return await changesOf(context).add(plan);
    } catch (error) {
      const known = explained(error, plan.name, context);
      throw known ? userError(known.code, known.message) : error;
    }
  },
  removePlan: async (_, { plan }, context) => {
    const plans = await context.store.plans();
    const there = plans.find(({ id }) => id === plan);
    if (there && (await changesOf(context).remove(plan))) return { plan: there };
    const named = namedPlan(plans, plan);
    const near = named.found === 'several' ? named.plans : named.found === 'none' ? named.nearest : [named.plan];
    const lines = near.filter(({ id }) => id !== plan).map(({ id, title }) => `${title}\t${id}`);
    throw userError('NOT_FOUND', refusalMessages[context.language].noPlan(plan, lines));
  },
} satisfies MutationResolvers;

export const planSubscriptions = {
  planProgress: (_: unknown, { ticket }: { ticket: string }, context: Context) => followed(ticket, context),
};

function followed(ticket: string, context: Context): AsyncIterable<{ planProgress: Followed }> {
  const { noTicket } = refusalMessages[context.language];
  return new Repeater<{ planProgress: Followed }>(async (push, stop) => {
    const timer = setTimeout(() => stop(userError('NOT_FOUND', noTicket(ticket, patienceMinutes))), patienceMinutes * 60_000);
    const leave = changesOf(context).follow(ticket, (event) => {
      clearTimeout(timer);
      void push({ planProgress: { ...event, ticket } });
      if (event.at === 'done' || event.at === 'failed') stop();
    });
    await stop;
    clearTimeout(timer);
    leave();
  });
}

/** What the person who gave the plan can do about it; null where it is our fault. */
function explained(error: unknown, name: string, { language }: Context): { code: ErrorCode; message: string } | null {
  const messages = refusalMessages[language];
  if (error instanceof ReadError) return { code: error.code, message: whyUnread(error, name, language) };
  if (error instanceof BadCorrections) return { code: 'BAD_CORRECTIONS', message: whyBad(error, language) };
  if (!(error instanceof ChangeRefused)) return null;
  return { code: error.code, message: error.code === 'BUSY' ? messages.BUSY(mostWaiting) : messages.TICKET_USED(error.ticket) };
}

/** Whatever the multipart request put in its place; nothing that is written in a query or its JSON. */
const isFile = (value: unknown): value is File => typeof (value as File | null)?.arrayBuffer === 'function';

const File = new GraphQLScalarType<File, never>({
  name: 'File',
  parseValue(value) {
    if (isFile(value)) return value;
    throw userError('BAD_USER_INPUT', refusalMessages.en.noFile());
  },
  parseLiteral() {
    throw userError('BAD_USER_INPUT', refusalMessages.en.noFile());
  },
});

const upper = <T extends string>(word: T): Uppercase<T> => word.toUpperCase() as Uppercase<T>;

export const changeResolvers = {
  File,
  PlanAddition: {
    outcome: ({ outcome }) => upper(outcome),
    text: (added, { language }) => addedLine(added, oneOf('language', language, ['zh', 'en'])),
  },
  ReadingReport: {
    entities: ({ entities }) =>
      entityKinds.flatMap((kind) => {
        const count = entities[kind];
        return count ? [{ kind: kindTerms[kind].name, count }] : [];
      }),
  },
  PlanProgress: {
    stage: ({ at }) => upper(at),
    addition: (event) => (event.at === 'done' ? { ...event.added, ticket: event.ticket } : null),
    error: (event, _, context) => {
      if (event.at !== 'failed') return null;
      const { error, name } = event;
      return explained(error, name, context) ?? { code: faultCode(error), message: refusalMessages[context.language].internal() };
    },
  },
} satisfies Resolvers;
