import { type Recall, recallOf, type Share } from './plans/recall.js';

const plans = 20;

/** The share of what generated plans state that is found in what the reader makes of them. */
export const benchRecall = (): Recall => recallOf(Array.from({ length: plans }, (_, i) => i + 1));

/** By kind of fact, and the forms of words of which most is missed. */
export function recallLines({ plans, characters, total, kinds, forms }: Recall): string[] {
  const worst = [...forms]
    .filter(([, share]) => share.found < share.stated)
    .sort(([, a], [, b]) => b.stated - b.found - (a.stated - a.found))
    .slice(0, 15);
  return [
    `facts found of those that ${plans} generated plans state (${characters} characters)\n  ${shown(total)}`,
    ...[...kinds].map(([kind, share]) => `    ${kind} ${shown(share)}`),
    '  most is missed of',
    ...worst.map(([form, share]) => `    ${form} ${shown(share)}`),
  ];
}

const shown = ({ found, stated }: Share): string => `${found} of ${stated}, ${((100 * found) / stated).toFixed(1)} %`;
