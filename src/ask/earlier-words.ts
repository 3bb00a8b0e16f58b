/**
 * A short question of a talk put into the words of the one before it: 云岭重点企业户数过百的产业有几个, then 那临江有多少: the
 * word of each slot (thing, industry, year, nature, level, state, figure, kind) stands where the earlier one had its own.
 */
import type { EntityKind } from '../../graph/model.js';
import type { Answer } from './answer.js';
import type { Frame } from './frame.js';
import type { Catalogue } from './names/catalogue.js';
import { sense, type Token } from './read/token.js';

/** A question as it was cut: normalised and glossed, in pieces. */
export interface Cut {
  text: string;
  tokens: readonly Token[];
}

const holders: ReadonlySet<string> = new Set(['Park', 'City', 'Project', 'Infrastructure', 'Enterprise']);
const quiet: ReadonlySet<string> = new Set(['filler', 'ask', 'link', 'plan', 'adjective', 'unit', 'number']);
const leaning = /^(?:那|那么|呢|换成|换作|改成|至于|轮到|和|以及|,|\?|。)$/;

/** What slot of a question a token fills: `''` none, null one that is not known. */
function slotOf(token: Token): string | null {
  if (leaning.test(token.text)) return '';
  const entity = sense(token, 'entity');
  if (entity) {
    const kind = entity.entries[0]!.kind;
    return kind === 'Place' ? 'City' : kind === 'Indicator' ? 'measure' : kind;
  }
  const one = token.senses[0];
  if (one === undefined) return null;
  if (one.is === 'topic' || one.is === 'text') return 'Industry';
  if (one.is === 'target') return 'nature';
  if (['year', 'nature', 'level', 'status', 'role', 'measure', 'sectionRef', 'kind'].includes(one.is)) return one.is;
  return token.senses.some((s) => quiet.has(s.is)) ? '' : null;
}

const asksAmount = ({ tokens }: Cut) => tokens.some((t) => /^how/.test(sense(t, 'ask')?.ask ?? ''));
const asksWhether = ({ tokens }: Cut) => tokens.some((t) => sense(t, 'ask')?.ask === 'whether');

/** Null where a word has no place in the earlier question, or more than one. */
export function inEarlierWords(own: Cut, earlier: Cut): string | null {
  const said = own.tokens.map((token) => ({ token, slot: slotOf(token) })).filter(({ slot }) => slot !== '');
  if (said.length === 0 || said.length > 3 || own.tokens.length > 9 || said.some(({ slot }) => slot === null)) return null;
  // 投资多少 after 是新建吗: an amount is no yes or no.
  if (asksAmount(own) && asksWhether(earlier) && !asksAmount(earlier)) return null;
  const slots = earlier.tokens.map((token) => ({ token, slot: slotOf(token) }));
  const changes: { at: Token; word: string }[] = [];
  let added = '';
  for (const { token, slot } of said) {
    const like = slots.filter((s) => s.slot === slot);
    const place = like.length > 0 || !holders.has(slot!) ? like : slots.filter((s) => holders.has(s.slot ?? ''));
    if (place.length > 1 || changes.some((c) => c.at === place[0]?.token)) return null;
    if (place[0]) changes.push({ at: place[0].token, word: token.text });
    // 2020年目标 after a figure of 2015: the nature goes with the year.
    else if (slot === 'nature') added = token.text;
    else return null;
  }
  const year = changes.find((c) => sense(c.at, 'year'));
  if (added !== '' && !year) return null;
  if (year) year.word += added;
  return changes
    .sort((a, b) => b.at.start - a.at.start)
    .reduce((text, { at, word }) => text.slice(0, at.start) + word + text.slice(at.end), earlier.text);
}

/** 它重点发展什么, 重点发展什么: the thing that is meant said in the pronoun's place, or in front where nothing is given. */
export function withThing({ text, tokens }: Cut, name: string): string | null {
  const pronoun = tokens.find((t) => sense(t, 'refer'));
  if (pronoun) return text.slice(0, pronoun.start) + name + text.slice(pronoun.end);
  const given = tokens.some((t) => sense(t, 'entity') || sense(t, 'topic') || sense(t, 'absent'));
  const asks = tokens.some((t) => sense(t, 'ask'));
  return given || !asks ? null : name + text.replace(/^(?:那么|那|又|还|而且|并且|并|,)+/, '');
}

const most = 6;

/** What it may be: what was answered, where things were asked for, and what the question was about; the other way round where not. */
export function thingsMeant(
  frame: Frame,
  answer: Answer,
  catalogue: Catalogue,
): { name: string; kind: EntityKind | undefined }[] {
  const kindOf = (id: string) => catalogue.entities.get(id)?.kind;
  const found = answer.status === 'ANSWERED' ? answer.items.flatMap((i) => (i.kind === 'ENTITY' && i.id ? [i.id] : [])) : [];
  const [kind, ...more] = [...new Set(found.map(kindOf))];
  const names = found.flatMap((id) => catalogue.entities.get(id)?.name ?? []);
  const answered = names.length > 0 && names.length <= most && more.length === 0 ? [{ name: names.join('、'), kind }] : [];
  const asked: { name: string; kind: EntityKind | undefined }[] = frame.filters
    .filter((f) => f.field === 'entity' && !f.not && f.ids?.length === 1)
    .flatMap((f) => catalogue.entities.get(f.ids![0]!) ?? [])
    .map(({ name, kind }) => ({ name, kind }));
  const branches = frame.filters.filter((f) => f.field === 'topic' && !f.not && !f.join && (f.ids?.length ?? 0) > 0);
  asked.push(...branches.map((f) => ({ name: f.word, kind: 'Industry' as const })));
  const figure = figureMeant(frame, catalogue);
  if (figure) asked.push({ name: figure, kind: 'Indicator' });
  return frame.rank || asked.length === 0 ? [...answered, ...asked] : [...asked, ...answered];
}

/** 这项指标是约束性的吗: the one figure that was asked for, of the one thing it was asked of. */
function figureMeant({ measures: [measure, ...more], filters }: Frame, catalogue: Catalogue): string | null {
  const [subject, ...others] = filters.filter((f) => f.field === 'entity' && !f.not);
  if (!measure || more.length > 0 || others.length > 0) return null;
  const [indicator, ...alike] = measure.indicators;
  const name = indicator && alike.length === 0 ? catalogue.entities.get(indicator)?.name : undefined;
  return (subject?.word ?? '') + (name ?? measure.word);
}
