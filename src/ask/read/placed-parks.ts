/**
 * A park given by its place and what it makes: 临江石化园 for 临江北岸石化产业园, 临江那个装备园 where several parks are
 * called 装备园. Only where one park alone bears both in its name.
 */
import type { Catalogue, NamedEntity } from '../names/catalogue.js';
import { sense, type Token } from './token.js';

const pointing = /^(?:那个|这个|那座|这座|那家)$/;

/** The tokens with such words made the park they stand for. */
export function linkPlacedParks(tokens: readonly Token[], text: string, catalogue: Catalogue): Token[] {
  const out = [...tokens];
  for (let at = 0; at < out.length; at++) {
    const own = ofPlaceItself(out, at, catalogue);
    if (own && !asksForThem(out, at, at + 1)) {
      const { start, end, text: words } = { ...out[at]!, end: out[at + 1]!.end, text: out[at]!.text + out[at + 1]!.text };
      const entries = [{ id: own.id, kind: 'Park' as const, distance: 2 }];
      out.splice(at, 2, { start, end, text: words, senses: [{ is: 'entity', entries, corrected: own.name }] });
      continue;
    }
    const places = placesOf(out[at]!, catalogue);
    if (places.length === 0) continue;
    const pointed = pointing.test(out[at + 1]?.text ?? '');
    const found = parkBehind(out, pointed ? at + 2 : at + 1, places, pointed, catalogue);
    if (!found || asksForThem(out, at, found.to)) continue;
    const { park, to } = found;
    const words = text.slice(out[at]!.start, out[to]!.end);
    out.splice(at, to - at + 1, {
      start: out[at]!.start,
      end: out[to]!.end,
      text: words,
      senses: [{ is: 'entity', entries: [{ id: park.id, kind: 'Park', distance: 2 }], corrected: park.name }],
    });
  }
  return out;
}

/** 青崖口开发区 for 青崖口经济技术开发区: a place that is no city, and the last word of the one park which bears its name. */
function ofPlaceItself(tokens: readonly Token[], at: number, catalogue: Catalogue): NamedEntity | null {
  const [place, head] = [tokens[at]!, tokens[at + 1]];
  const isPlace = sense(place, 'entity')?.entries.every((e) => e.kind === 'Place') ?? false;
  if (!isPlace || !head || head.start !== place.end || sense(head, 'kind')?.kind !== 'Park') return null;
  const [park, ...more] = (catalogue.byKind.get('Park') ?? []).filter((p) =>
    p.forms.some(
      (f) =>
        f.includes(place.text) &&
        f.endsWith(head.text) &&
        f.indexOf(place.text) + place.text.length <= f.length - head.text.length,
    ),
  );
  return park && more.length === 0 ? park : null;
}

/** Names of the city given, full and short. */
function placesOf(token: Token, catalogue: Catalogue): string[] {
  const cities = sense(token, 'entity')?.entries.filter((e) => e.kind === 'City') ?? [];
  return cities
    .flatMap((e) => catalogue.entities.get(e.id)?.forms ?? [])
    .map((f) => f.replace(/^.*[市县区](?=.{2})/, '').replace(/(?<=..)[市县区镇乡]$/, ''));
}

function parkBehind(
  tokens: readonly Token[],
  from: number,
  places: readonly string[],
  pointed: boolean,
  catalogue: Catalogue,
): { park: NamedEntity; to: number } | null {
  const first = tokens[from];
  if (!first || (!pointed && first.start !== tokens[from - 1]!.end)) return null;
  const parks = (catalogue.byKind.get('Park') ?? []).filter((p) => p.forms.some((f) => places.some((name) => f.includes(name))));
  const several = sense(first, 'entity')?.entries.filter((e) => e.kind === 'Park') ?? [];
  if (several.length > 1) {
    const [park, ...more] = parks.filter((p) => several.some((e) => e.id === p.id));
    return park && more.length === 0 ? { park, to: from } : null;
  }
  const stem = makes(first);
  const head = tokens[from + 1];
  const kind = head && head.start === first.end ? sense(head, 'kind') : undefined;
  if (!stem || kind?.kind !== 'Park') return null;
  const heads = kind.nameHas ?? ['园', '区', '基地'];
  const bears = (f: string) => f.includes(stem) && heads.some((h) => f.slice(f.indexOf(stem)).includes(h));
  const [park, ...more] = parks.filter((p) => p.forms.some(bears));
  return park && more.length === 0 ? { park, to: from + 1 } : null;
}

function makes(token: Token): string | null {
  const topic = sense(token, 'topic')?.term;
  const industry = sense(token, 'entity')?.entries.some((e) => e.kind === 'Industry') ? token.text : undefined;
  const term = topic ?? industry;
  return term && term.length >= 2 ? term : null;
}

/** 临江石化园区有哪些, 哪个临江石化园区, 临江石化园区数量: a class of parks, not one. */
function asksForThem(tokens: readonly Token[], from: number, to: number): boolean {
  const asks = (t: Token | undefined) =>
    t?.senses.some((s) => (s.is === 'ask' && (s.ask === 'which' || s.ask === 'howmany')) || s.is === 'rank' || s.is === 'top') ??
    false;
  const rest = tokens.slice(to + 1).filter((t) => !t.senses.some((s) => s.is === 'filler'));
  return (
    rest.length === 0 ||
    asks(tokens[from - 1]) ||
    (asks(rest[0]) && rest.length === 1) ||
    rest.some(
      (t) =>
        t.senses.some((s) => s.is === 'kind' && s.kind === 'Park' && t.text !== '级别') ||
        (asks(t) && t.senses.some((s) => s.is === 'rank')),
    )
  );
}
