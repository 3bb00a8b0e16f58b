/** Two companies side by side, the second by its legal form: 恒远饲料 | 云杉集团 where 云杉 is known besides. */
import { tradeEnds } from '../lexicon/enterprise-forms.js';
import type { Found } from './found.js';
import type { Gazetteer } from './gazetteer.js';
import { partsOf } from './stem.js';

/** `companies` by their form, pairs cut; `others` are what else is named: companies, and projects that begin with one. */
export function cutPairs(companies: readonly Found[], others: readonly Found[], gazetteer: Gazetteer): Found[] {
  const named = others.map((o) => o.name).join('\n');
  return companies.flatMap((company): Found[] => {
    const { name, start, end } = company;
    const [first, trade, second, more] = partsOf(name, gazetteer);
    if (company.rule !== 'enterprise-form' || end - start !== name.length || !second || more) return [company];
    const two = first?.kind === 'proper' && trade?.kind === 'describing' && second.kind === 'proper' && second.text.length >= 4;
    const apart = two && tradeEnds.test(name.slice(0, trade.end));
    if (!apart || !`\n${named}`.includes(`\n${second.text.slice(0, 2)}`)) return [company];
    return [
      { ...company, end: start + trade.end, name: name.slice(0, trade.end) },
      { ...company, start: start + trade.end, name: second.text },
    ];
  });
}
