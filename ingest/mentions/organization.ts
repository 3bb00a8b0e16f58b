/** Government bodies, universities and institutes with a name of their own. */
import { commonOrganizations, organizationHeads } from '../lexicon/organizations.js';
import { matches } from '../matches.js';
import type { Reading } from './context.js';
import { leftEdge } from './edge.js';
import { cleanName, type Found } from './found.js';
import { partsOf } from './stem.js';

const head = new RegExp(`(?:${organizationHeads.join('|')})`, 'g');
const headStop = /^(?:特殊|监管|总署|统计|办(?:公[厅室])|生|城|科技园|路|化|会议|主任|成员|科技城)/;

export function organizationMentions(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const passage of reading.outline.passages) {
    const text = passage.body.text;
    for (const match of matches(text, head)) {
      const end = match.index + match[0].length;
      if (headStop.test(text.slice(end))) continue;
      const edge = leftEdge(text, match.index, 0, {
        gazetteer: reading.gazetteer,
        closed: reading.cities.get(passage.index) ?? [],
        // A place or a pair of partners: anything else is 行业协会 of some kind.
        accept: (stem) =>
          partsOf(stem, reading.gazetteer).some(
            (p) => p.kind === 'division' || p.kind === 'pair' || (p.kind === 'region' && stem.startsWith(p.text)),
          ),
      });
      if (!edge || commonOrganizations.test(text.slice(edge.start, end))) continue;
      const name = cleanName(text.slice(edge.start, end));
      if (name.length <= 24)
        found.push({ passage: passage.index, start: edge.start, end, kind: 'Organization', name, rule: 'organization-head' });
    }
  }
  return found;
}
