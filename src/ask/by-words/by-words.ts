/** The last resort for a question whose grammar was not read, or whose frame finds nothing: its words, looked up in the text. */
import { type AnswerItem, entityItem } from '../answer.js';
import type { Frame, Wanted } from '../frame.js';
import { normaliseName } from '../normalise.js';
import { sense, type Token } from '../read/token.js';
import { quoteOf } from '../run/evidence.js';
import type { Member } from '../run/member.js';
import type { Outcome } from '../run/run.js';
import type { Session } from '../run/session.js';
import { generalWords } from '../words/dictionary.js';
import { listedUnder } from './lists.js';
import { nounAsked } from './noun-asked.js';
import { piecesOf } from './pieces.js';
import { frameOfWords, sentencesWith, thingsByWords } from './things.js';
import { type Unit, type Units, unitsOf } from './units.js';

export interface ByWords {
  frame: Frame;
  outcome: Outcome;
}

const looked: ReadonlySet<Frame['operation']> = new Set(['list', 'define', 'identify', 'value']);
const anyThing = ['Park', 'Enterprise', 'Project', 'Infrastructure', 'Organization'] as const;

/** Null where the question asks for more than a look into the text, or no sentence has all of its words. */
export async function byWords(text: string, tokens: readonly Token[], frame: Frame, session: Session): Promise<ByWords | null> {
  if (frame.rank || !looked.has(frame.operation)) return null;
  const general = await generalWords(text);
  const pieces = piecesOf(tokens, session.catalogue);
  const noun = nounAsked(pieces);
  const want = wantedOf(pieces, frame);
  const kinds = [...want.map((w) => w.word), ...(noun?.pieces ?? [])];
  const units = unitsOf(pieces, general, kinds, session.catalogue);
  if (!units) return null;
  const right = (items: readonly unknown[]) => items.length > 0 && (noun?.count ?? items.length) === items.length;
  const named = (await thingsByWords(want, units, tells(units.needed) ? 0 : fewestLight, session)).map(memberItem);
  if (right(named)) return { frame: frameOfWords(want, units), outcome: { items: named, reason: null, byText: true } };
  const listed = noun ? await listedByWords(noun.word, units, session) : [];
  const list: Wanted[] = [{ kind: 'Place', word: noun?.word ?? '' }];
  return right(listed) ? { frame: frameOfWords(list, units), outcome: { items: listed, reason: null, byText: true } } : null;
}

function memberItem({ node, evidence }: Member): AnswerItem {
  const aliases = Array.isArray(node.props.aliases) ? node.props.aliases.map(String) : [];
  return entityItem(node.id, String(node.props.name), aliases, evidence);
}

/** Names that are no nodes, out of the one sentence that lists them. */
async function listedByWords(noun: string, units: Units, session: Session): Promise<AnswerItem[]> {
  if (units.needed.length === 0) return [];
  const sets: AnswerItem[][] = [];
  const needed = [...units.needed, { word: noun, options: [normaliseName(noun)], ids: [] }];
  for (const { passage, text, start } of await sentencesWith({ ...units, needed }, session)) {
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

/** The kinds that the frame wants; what 指的是哪里 or 指什么 may be. */
function wantedOf(tokens: readonly Token[], frame: Frame): Wanted[] {
  const entities = frame.want.filter((w) => w.kind !== 'Industry' || frame.want.length === 1);
  if (entities.length > 0) return entities;
  const asks = new Set(tokens.flatMap((t) => t.senses.flatMap((s) => (s.is === 'ask' ? [s.ask] : []))));
  if (asks.has('where') && !asks.has('define')) return (['City', 'Park'] as const).map((kind) => ({ kind, word: '' }));
  return asks.has('define') && sense(tokens[0]!, 'text') ? anyThing.map((kind) => ({ kind, word: '' })) : [];
}
