/** The last resort for a question whose grammar was not read, or whose frame finds nothing: its words, looked up in the text. */
import { type AnswerItem, entityItem } from '../answer.js';
import type { Frame, Wanted } from '../frame.js';
import { words } from '../lexicon/words.js';
import { normaliseName } from '../normalise.js';
import type { Token } from '../read/token.js';
import { quoteOf } from '../run/evidence.js';
import type { Member } from '../run/member.js';
import type { Outcome } from '../run/outcome.js';
import type { Session } from '../run/session.js';
import { generalWords } from '../words/dictionary.js';
import { namesByKeywords } from './keywords.js';
import { listedUnder } from './lists.js';
import { type NounAsked, nounAsked, termAsked } from './noun-asked.js';
import { piecesOf } from './pieces.js';
import { sentencesWith, thingsByWords } from './things.js';
import { type Unit, type Units, unitsOf } from './units.js';
import { frameOfWords, unitsOfFrame } from './words-frame.js';

export interface ByWords {
  frame: Frame;
  outcome: Outcome;
  /** Words of the question that no sentence found holds, and that the lexicon does not know as saying little. */
  unused: string[];
}

const looked: ReadonlySet<Frame['operation']> = new Set(['list', 'define', 'identify', 'value']);

/** Null where the question asks for more than a look into the text, or no sentence has all of its words. */
export async function byWords(text: string, tokens: readonly Token[], frame: Frame, session: Session): Promise<ByWords | null> {
  if (frame.rank || !looked.has(frame.operation)) return null;
  if (frame.operation === 'list' && frame.want.length === 0 && frame.measures.length === 0) {
    const named = (await namesByKeywords(tokens, session)).map(memberItem);
    const told = session.language === 'zh' ? '名称里有所问的各个词' : 'their names hold all of the words';
    if (named.length > 0) return { frame, outcome: { items: named, reason: null, byText: false, remarks: [told] }, unused: [] };
  }
  const general = await generalWords(text);
  const pieces = piecesOf(tokens, session.catalogue);
  const noun = frame.operation === 'define' ? termAsked(pieces) : nounAsked(pieces);
  const want = wantedOf(pieces, frame);
  const kinds = [...want.map((w) => w.word), ...(noun?.pieces ?? [])];
  const units = unitsOf(pieces, general, kinds, session.catalogue);
  if (!units) return null;
  return lookedUp(want, units, noun, tells(units.needed) ? 0 : fewestLight, session);
}

/** The same from its frame, edited or not; the verbs of the question are not in it. */
export async function byWordsOf(frame: Frame, session: Session): Promise<ByWords | null> {
  const units = frame.operation === 'list' && frame.measures.length === 0 ? unitsOfFrame(frame, session.catalogue) : null;
  const [list] = frame.want;
  if (!units || !list) return null;
  return lookedUp(frame.want, units, isFreeNoun(frame) ? { word: list.word, pieces: [] } : null, 0, session);
}

/** Does the frame ask for what no kind of the graph is: 清单, 三大行动? */
export const isFreeNoun = ({ want: [first] }: Frame): boolean =>
  first?.kind === 'Place' && !(words.get(first.word) ?? []).some((s) => s.is === 'kind');

async function lookedUp(
  want: Wanted[],
  units: Units,
  noun: NounAsked | null,
  light: number,
  session: Session,
): Promise<ByWords | null> {
  const right = (items: readonly unknown[]) => items.length > 0 && (noun?.count ?? items.length) === items.length;
  const found = (items: AnswerItem[]): Outcome => ({ items, reason: null, byText: true });
  const named = (await thingsByWords(want, units, light, session)).map(memberItem);
  if (right(named)) return { frame: frameOfWords(want, units), outcome: found(named), unused: await unusedOf(units, session) };
  if (!noun || (units.needed.length === 0 && !noun.term)) return null;
  const said = { word: noun.term ?? noun.word, options: [normaliseName(noun.term ?? noun.word)], ids: [] };
  const whole = { ...units, needed: units.needed.some((u) => u.word === said.word) ? units.needed : [...units.needed, said] };
  const listed = await listedByWords(noun.word, whole, session);
  const list: Wanted[] = [{ kind: 'Place', word: noun.word }];
  if (!right(listed)) return null;
  return { frame: frameOfWords(list, whole), outcome: found(listed), unused: await unusedOf(whole, session) };
}

async function unusedOf(units: Units, session: Session): Promise<string[]> {
  const said = (await sentencesWith(units, session)).map((s) => normaliseName(s.text));
  return units.light.filter((w) => w.length > 1 && !words.has(w) && !said.some((s) => s.includes(normaliseName(w))));
}

function memberItem({ node, evidence }: Member): AnswerItem {
  const aliases = Array.isArray(node.props.aliases) ? node.props.aliases.map(String) : [];
  return entityItem(node.id, String(node.props.name), aliases, evidence);
}

/** Names that are no nodes, out of the one sentence that lists them. */
async function listedByWords(noun: string, units: Units, session: Session): Promise<AnswerItem[]> {
  const sets: AnswerItem[][] = [];
  for (const { passage, text, start } of await sentencesWith(units, session)) {
    const names = await listedUnder(text, noun);
    const evidence = names.length > 0 ? [await quoteOf(session, passage, { text, start })] : [];
    if (names.length > 0) sets.push(names.map((name) => entityItem(name, name, [], evidence)));
  }
  return sets.length === 1 ? sets[0]! : [];
}

/** Verbs and the like that must be there too where one thing alone is named. */
const fewestLight = 2;

/** Relationships of the graph answer for one thing alone: its words say more only beside others, or where it is no thing. */
const tells = (needed: readonly Unit[]): boolean => {
  const own = needed.filter((unit) => unit.word.length >= 2 && !unit.ids.some((id) => id.startsWith('city:')));
  // No relationship leads from a policy, a stretch of land or an authority to what is asked for.
  return own.length > 1 || own.some((unit) => unit.ids.every((id) => /^(?:policy|place|organization):/.test(id)));
};

/** The kinds that the frame wants; what 在哪 may ask for. */
function wantedOf(tokens: readonly Token[], frame: Frame): Wanted[] {
  const entities = frame.want.filter((w) => w.kind !== 'Industry' || frame.want.length === 1);
  if (entities.length > 0) return entities;
  const asks = new Set(tokens.flatMap((t) => t.senses.flatMap((s) => (s.is === 'ask' ? [s.ask] : []))));
  if (asks.has('where') && !asks.has('define')) return (['City', 'Park'] as const).map((kind) => ({ kind, word: '' }));
  return [];
}
