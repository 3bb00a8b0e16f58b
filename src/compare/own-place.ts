/** The division that a plan is about: 临江市工业发展规划 is about 临江市, and what it says of 临江市 it says of its whole area. */
import type { NodeRow } from '../../graph/query.js';
import { namesOtherPlace } from '../../ingest/facts/plan-place.js';

/** The id of a city, or null for a region or a park. */
export function ownPlace(title: string, cities: readonly NodeRow[]): string | null {
  let rest = title.replace(/^[\s《“"]+/, '');
  let found: string | null = null;
  for (;;) {
    const next = opening(rest, cities);
    if (!next) break;
    found = next.id;
    rest = rest.slice(next.name.length);
  }
  return namesOtherPlace(rest) ? null : found;
}

function opening(text: string, cities: readonly NodeRow[]): { id: string; name: string } | undefined {
  return cities
    .flatMap(({ id, props }) =>
      [props.name, ...((props.aliases as string[] | undefined) ?? [])].map((name) => ({ id, name: String(name) })),
    )
    .filter(({ name }) => name !== '' && text.startsWith(name))
    .sort((a, b) => b.name.length - a.name.length)[0];
}
