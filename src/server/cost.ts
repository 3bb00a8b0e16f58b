/** Stops a query that is too large before it runs. */
import type { Plugin } from 'graphql-yoga';
import { checkCost } from '../graphql/cost.js';

export function useCost(): Plugin {
  const check: NonNullable<Plugin['onExecute']> = ({ args, setResultAndStopExecution }) => {
    try {
      checkCost(args);
    } catch (error) {
      setResultAndStopExecution({ errors: [error as never] });
    }
  };
  return { onExecute: check, onSubscribe: check as never };
}
