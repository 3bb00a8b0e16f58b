/** What people said against the reader: listing it, saying it, taking it back. */
import { type EntityKind, entityKinds } from '../../../graph/model.js';
import type { CorrectionType } from '../../../ingest/corrections/correction.js';
import type { Said } from '../../corrections/correct.js';
import { correctable } from '../../corrections/facts-of-key.js';
import { listCorrections } from '../../corrections/listed.js';
import { shownCorrection, shownMade } from '../../corrections/shown.js';
import { oneOf, userError } from '../errors.js';
import type { CorrectionInput, MutationResolvers, QueryResolvers } from '../generated/resolver-types.js';
import { kindTerms } from '../shape/terms.js';
import { told } from '../told.js';
import { changesOf } from '../writing.js';

export const correctionQueries = {
  corrections: (_, __, context) => told(context, async () => (await listCorrections(context.store)).map(shownCorrection)),
} satisfies QueryResolvers;

export const correctionMutations = {
  correct: (_, { input, dryRun }, context) =>
    told(context, async () => {
      const said = saidOf(input);
      return shownMade(await changesOf(context).correct(said, { dryRun }), dryRun);
    }),
  removeCorrection: (_, { id, by }, context) =>
    told(context, async () => shownMade(await changesOf(context).takeBack(id, by ?? undefined), false)),
} satisfies MutationResolvers;

/** Throws BAD_USER_INPUT. */
function saidOf(input: CorrectionInput): Said {
  const { first, second, kind, relation, value, quote, all, plan, note, by } = input;
  const given = Object.fromEntries(
    Object.entries({ plan, note, by }).filter(([, v]) => typeof v === 'string' && v.trim() !== ''),
  );
  for (const [argument, text] of Object.entries({ first, second }))
    if (text.trim() === '') throw userError('BAD_USER_INPUT', `${argument} is empty; give a name.`);
  const of = kind ? { kind: entityKind(kind) } : {};
  switch (input.type.toLowerCase() as CorrectionType) {
    case 'wrong':
      return {
        ...given,
        type: 'wrong',
        from: first,
        to: second,
        all,
        ...(relation ? { relation: oneOf('relation', relation, correctable) } : {}),
        ...(value ? { value } : {}),
        ...(quote ? { quote } : {}),
      };
    case 'same':
      return { ...given, ...of, type: 'same', names: [first, second] };
    case 'distinct':
      return { ...given, ...of, type: 'distinct', names: [first, second] };
    case 'alias':
      return { ...given, ...of, type: 'alias', name: first, alias: second };
  }
}

function entityKind(name: string): EntityKind {
  const kind = entityKinds.find((k) => kindTerms[k].name === name);
  if (kind) return kind;
  throw userError('BAD_USER_INPUT', `kind takes kinds of entity: ${entityKinds.map((k) => kindTerms[k].name).join(', ')}.`);
}
