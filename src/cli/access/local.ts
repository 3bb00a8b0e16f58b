import type { GraphStore } from '../../../graph/store.js';
import { exportJsonl, ingestInto, openAsker } from '../../compose.js';
import type { CliAnswer, GraphAccess, PlanSummary } from './access.js';
import { askDocument } from './documents.js';

/** The graph in a store that this process has open. */
export function localAccess(store: GraphStore): GraphAccess {
  return {
    async ingest(file, bytes, options) {
      return { file, ...(await ingestInto(store, bytes, { name: file, ...options })) };
    },
    async ask(question, history) {
      const [{ graphql }, { createSchema }, { createContext }, asker] = await Promise.all([
        import('graphql'),
        import('../../graphql/schema.js'),
        import('../../graphql/context.js'),
        openAsker(store),
      ]);
      const { data, errors } = await graphql({
        schema: createSchema(),
        source: askDocument,
        variableValues: { question, history },
        contextValue: createContext(store, asker),
      });
      if (errors?.[0]) throw errors[0].originalError ?? errors[0];
      return (data as { ask: CliAnswer }).ask;
    },
    exportJsonl: () => exportJsonl(store),
    async plans() {
      return (await store.plans()).map(
        ({ id, title, issuer, period, published, source, format }): PlanSummary => ({
          id,
          title,
          issuer,
          period,
          published,
          source,
          format,
        }),
      );
    },
    remove: (id) => store.removePlan(id),
    close: () => store.close(),
  };
}
