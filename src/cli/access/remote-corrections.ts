/** Corrections through a running server. */
import type { Said } from '../../corrections/correct.js';
import type { ShownCorrection, ShownMade } from '../../corrections/shown.js';

type Ask = <T>(document: string, variables: object) => Promise<T>;

const correction = `id type first second relation value quote kind plan note by at state plans { id title state }`;
const made = `
  correction { ${correction} }
  dryRun
  plans {
    id title placed
    facts { change type from to value evidence { section quote } }
    names { change thing name }
  }
  filesNeeded { id title source }`;

export const correctionsThrough = (query: Ask) => ({
  async corrections() {
    const document = `query Corrections { corrections { ${correction} } }`;
    return { corrections: (await query<{ corrections: ShownCorrection[] }>(document, {})).corrections, cut: [] };
  },
  async correct(said: Said, { dryRun }: { dryRun: boolean }): Promise<ShownMade> {
    const document = `mutation Correct($input: CorrectionInput!, $dryRun: Boolean!) { correct(input: $input, dryRun: $dryRun) {${made}} }`;
    return (await query<{ correct: ShownMade }>(document, { input: inputOf(said), dryRun })).correct;
  },
  async removeCorrection(id: string, by?: string): Promise<ShownMade> {
    const document = `mutation RemoveCorrection($id: ID!, $by: String) { removeCorrection(id: $id, by: $by) {${made}} }`;
    return (await query<{ removeCorrection: ShownMade }>(document, { id, by })).removeCorrection;
  },
});

function inputOf(said: Said): Record<string, unknown> {
  const { type, plan, note, by } = said;
  const common = { type: type.toUpperCase(), plan, note, by };
  if (said.type === 'wrong') {
    const { from, to, relation, value, quote, all } = said;
    return { ...common, first: from, second: to, relation, value, quote, all };
  }
  const [first, second] = said.type === 'alias' ? [said.name, said.alias] : said.names;
  return { ...common, first, second, kind: said.kind?.toUpperCase() };
}
