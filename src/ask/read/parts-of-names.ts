/**
 * Names with a part left out: 沙坪工业区 for 临江沙坪临港工业区, 十万吨镁材 for 云岭十万吨镁材项目. A word that a plan uses
 * only inside names is a part of a name; where several things bear it, all of them are given and the question is ambiguous.
 */
import type { EntityKind } from '../../../graph/model.js';
import type { Catalogue, NamedEntity, NameEntry } from '../names/catalogue.js';
import { isKnownCity } from '../names/known-cities.js';
import { bears } from '../names/own-part.js';
import { linkEndings } from './name-endings.js';
import { linkPlacedParks } from './placed-parks.js';
import { sense, type Token } from './token.js';

const kinds: readonly EntityKind[] = ['Park', 'Project', 'Enterprise', 'Infrastructure', 'Policy'];
const longest = 18;
/** More bearers than these are no name, but a word of names. */
const most = 6;
/** What asks, joins or does is no part of a name. */
const apart = new Set([
  'ask',
  'op',
  'refer',
  'sectionRef',
  'year',
  'rank',
  'ordinal',
  'top',
  'compare',
  'ends',
  'level',
  'planField',
]);

interface Part {
  from: number;
  to: number;
  text: string;
  bearers: NamedEntity[];
}

/** The tokens with each part of a name made the thing (or the things) that it is a part of. */
export function linkParts(tokens: readonly Token[], text: string, catalogue: Catalogue): Token[] {
  let out = linkEndings(tokens, text, catalogue);
  for (let at = 0; at < out.length; at++) {
    const loose = looseName(out[at]!, catalogue);
    if (!loose && !isCore(out, at)) continue;
    const part = loose ? { from: at, to: at, text: out[at]!.text, bearers: loose } : partAround(out, at, text, catalogue);
    if (!part) continue;
    const entries: NameEntry[] = part.bearers.map((e) => ({ id: e.id, kind: e.kind, distance: 2 }));
    const only = part.bearers.length === 1 ? { corrected: part.bearers[0]!.name } : {};
    const token: Token = {
      start: out[part.from]!.start,
      end: out[part.to]!.end,
      text: part.text,
      senses: [{ is: 'entity', entries, ...only }],
    };
    out = [...out.slice(0, part.from), token, ...out.slice(part.to + 1)];
    at = part.from;
  }
  return linkPlacedParks(out, text, catalogue);
}

const loosely = 3;
const looseHead = /(?:产业园区|工业园区|产业园|工业园|工业区|开发区|园区|园)$/;

/** 龙口园区 where only one park is named so loosely, but others bear 龙口 too: all that do. */
function looseName(token: Token, catalogue: Catalogue): NamedEntity[] | null {
  const entries = sense(token, 'entity')?.entries;
  const stem = token.text.replace(looseHead, '');
  if (!entries?.every((e) => e.kind === 'Park' && e.distance >= loosely) || stem.length < 2 || catalogue.places.has(stem))
    return null;
  const bearers = (catalogue.byKind.get('Park') ?? []).filter((p) => p.forms.some((f) => f.includes(stem)));
  return bearers.length > entries.length && bearers.length <= most ? bearers : null;
}

/** A word that is neither of the lexicon nor a name: of names only, of the text, or of nothing; 百万吨 before 乙烯. */
function isCore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (sense(token, 'number')?.unit && next?.start === token.end)
    return next.senses.some((s) => s.is === 'topic' || (s.is === 'entity' && s.entries.some((e) => e.kind === 'Industry')));
  const topic = sense(token, 'topic');
  return topic ? topic.ids.length === 0 : sense(token, 'text') !== undefined || sense(token, 'absent') !== undefined;
}

function mayStandIn(token: Token): boolean {
  return !token.senses.some((s) => apart.has(s.is)) && !/^[的了吗呢在是和与,.?!;]$/.test(token.text);
}

/** The longest run of tokens around `at` that is a part of a name. */
function partAround(tokens: readonly Token[], at: number, text: string, catalogue: Catalogue): Part | null {
  let best: Part | null = null;
  for (let from = at; from >= 0 && mayStandIn(tokens[from]!) && touches(tokens, from, at); from--) {
    for (let to = at; to < tokens.length && mayStandIn(tokens[to]!) && touches(tokens, at, to); to++) {
      const phrase = text.slice(tokens[from]!.start, tokens[to]!.end).replace(/ /g, '');
      if (phrase.length > longest) break;
      if (phrase.length < 2 || phrase.length <= (best?.text.length ?? 0) || isKnownCity(phrase)) continue;
      const head = to > at ? sense(tokens[to]!, 'kind') : undefined;
      const stem = head ? text.slice(tokens[from]!.start, tokens[to]!.start) : null;
      const bearers = bearersOf(phrase, stem, head?.kind, catalogue);
      if (bearers.length === 0 || bearers.length > most || asksForKind(tokens, to, bearers)) continue;
      if (
        head === undefined &&
        catalogue.standsAlone(
          phrase,
          bearers.flatMap((b) => b.forms),
        )
      )
        continue;
      best = { from, to, text: phrase, bearers };
    }
  }
  return best;
}

function touches(tokens: readonly Token[], a: number, b: number): boolean {
  for (let i = a; i < b; i++) if (tokens[i]!.end !== tokens[i + 1]!.start) return false;
  return true;
}

/** 龙口园区有哪些 asks for the parks of that name, 龙口的面积 for one thing's. */
function asksForKind(tokens: readonly Token[], to: number, bearers: readonly NamedEntity[]): boolean {
  const own = (t: Token) => t.senses.some((s) => s.is === 'kind' && bearers.some((b) => b.kind === s.kind));
  if (own(tokens[to]!)) {
    const rest = tokens.slice(to + 1).filter((t) => !t.senses.some((s) => s.is === 'filler'));
    return rest.length === 0 || (rest.length === 1 && rest[0]!.senses.some((s) => s.is === 'ask' && s.ask === 'which'));
  }
  return tokens.some((t, i) => i !== to && own(t));
}

function bearersOf(phrase: string, stem: string | null, head: string | undefined, catalogue: Catalogue): NamedEntity[] {
  const whole: NamedEntity[] = [];
  const inWords: NamedEntity[] = [];
  for (const kind of kinds) {
    for (const entity of catalogue.byKind.get(kind) ?? []) {
      if (entity.forms.some((f) => bears(f, phrase))) whole.push(entity);
      else if (
        (head === kind && stem && stem.length >= 2 && entity.forms.some((f) => f.includes(stem))) ||
        (phrase.length >= 4 && entity.forms.some((f) => f.length <= phrase.length * 2.5 && inOrder(phrase, f)))
      )
        inWords.push(entity);
    }
  }
  if (whole.length > 0 || inWords.length > 0 || phrase.length < 5) return whole.length > 0 ? whole : inWords;
  // 石湾抽蓄 in what is shortened itself: 云岭石湾抽蓄电站 for 云岭石湾抽水蓄能电站.
  const short = [...catalogue.forms].flatMap(([form, entries]) =>
    form.includes(phrase) ? entries.filter((e) => e.distance <= 2) : [],
  );
  return [...new Set(short.map((e) => e.id))].flatMap((id) => {
    const entity = catalogue.entities.get(id);
    return entity && kinds.includes(entity.kind) ? [entity] : [];
  });
}

/** Words of two letters and more, in this order, the first and the last one distinct: 龙口工业区 in 临江龙口临港工业区. */
export function inOrder(phrase: string, name: string): boolean {
  for (let cut = 2; cut <= phrase.length - 2; cut++) {
    const first = name.indexOf(phrase.slice(0, cut));
    if (first >= 0 && name.indexOf(phrase.slice(cut), first + cut) >= 0) return true;
  }
  return false;
}
