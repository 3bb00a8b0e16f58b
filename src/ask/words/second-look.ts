/**
 * A question with words left over, read once more with a general dictionary: letters are put together to words, and
 * each word left is judged by its part of speech. Words without content are passed over; a verb that only says that
 * something is done stands for the relation asked for; all others stay left over.
 */
import type { Frame } from '../frame.js';
import type { Catalogue } from '../names/catalogue.js';
import { type Context, type Parsed, parse } from '../parse.js';
import { sense, type Token, type TokenSense } from '../read/token.js';
import { understand } from '../understand/understand.js';
import { type GeneralWord, generalWords } from './dictionary.js';
import { likeSounding } from './like-sounding.js';
import { type Verdict, verdictOf } from './verdict.js';

export interface SecondLook extends Parsed {
  /** Words passed over that are more than function words, to be told. */
  unused: string[];
  /** Words typed by ear, each with the word it was taken for. */
  heard: [string, string][];
}

const anyAct: TokenSense = { is: 'link', rels: ['DEVELOPS', 'BELONGS_TO', 'OPERATES_IN'] };
/** Each is looked for in the whole question again. */
const mostSlips = 3;
const filler: TokenSense = { is: 'filler' };

export async function secondLook(text: string, context: Context, heard: readonly [string, string][] = []): Promise<SecondLook> {
  const general = await generalWords(text);
  const parsed = parse(text, context, general);
  const slip = heard.length < mostSlips ? likeSounding(parsed.tokens, text, general, context.catalogue) : null;
  if (slip)
    return secondLook(text.slice(0, slip.start) + slip.meant + text.slice(slip.end), context, [
      ...heard,
      [slip.typed, slip.meant],
    ]);
  return { ...judged(parsed, general, context), heard: [...heard] };
}

type Judged = Omit<SecondLook, 'heard'>;

function judged(parsed: Parsed, general: readonly GeneralWord[], context: Context): Judged {
  const verdicts = parsed.tokens.map((token) => ({ token, verdict: verdict(token, parsed.tokens, general) }));
  const withActs = readWithout(parsed, verdicts, () => true, context);
  const acts = verdicts.some((j) => j.verdict === 'act');
  if (acts && !standsForRelation(withActs.reading.frame, context.catalogue))
    return readWithout(parsed, verdicts, (v) => v !== 'act', context);
  return withActs;
}

/** Only what is one word of the dictionary, and is no letter of a longer unknown word, is judged. */
function verdict(token: Token, tokens: readonly Token[], general: readonly GeneralWord[]): Verdict {
  const absent = sense(token, 'absent') !== undefined;
  if (!absent && !sense(token, 'text')) return null;
  const word = general.find((w) => w.start === token.start && w.end === token.end);
  if (!word) return null;
  const asksElsewhere = tokens.some((t) => t !== token && t.senses.some((s) => s.is === 'ask'));
  const judged = verdictOf(word, asksElsewhere);
  return judged === 'act' && !absent ? null : judged;
}

function readWithout(
  parsed: Parsed,
  verdicts: readonly { token: Token; verdict: Verdict }[],
  passes: (verdict: Verdict) => boolean,
  { catalogue, language }: Context,
): Judged {
  const taken = (v: Verdict): v is Exclude<Verdict, null> => v !== null && passes(v);
  const tokens = verdicts.map(({ token, verdict }) =>
    taken(verdict) ? { ...token, senses: [verdict === 'act' ? anyAct : filler] } : token,
  );
  const unused = verdicts.flatMap(({ token, verdict }) => (taken(verdict) && verdict !== 'function' ? [token.text] : []));
  const reading = verdicts.some((j) => taken(j.verdict)) ? understand(tokens, { catalogue, language }) : parsed.reading;
  return { ...parsed, tokens, reading: { ...reading, filler: [...new Set([...reading.filler, ...unused])] }, unused };
}

/**
 * May a verb be left to the one relation between what is given and what is asked for? Between a place, park or company and
 * an industry, or a project and its place or builder, the graph has one; elsewhere the verb would be the condition itself.
 */
function standsForRelation(frame: Frame, catalogue: Catalogue): boolean {
  const kinds = new Set(
    frame.filters.flatMap((f) =>
      f.field === 'entity' && !f.not ? (f.ids ?? []).flatMap((id) => catalogue.entities.get(id)?.kind ?? []) : [],
    ),
  );
  const topic = frame.filters.some((f) => f.field === 'topic' && !f.not);
  if (frame.operation === 'sections') return frame.filters.length > 0;
  if (frame.operation !== 'list' && frame.operation !== 'count') return false;
  const wants = (...list: string[]) => frame.want.some((w) => list.includes(w.kind));
  if (wants('Industry')) return ['City', 'Park', 'Enterprise', 'Place'].some((k) => kinds.has(k as 'City'));
  if (wants('Park', 'City', 'Enterprise') && (topic || kinds.has('Project'))) return true;
  if (wants('City', 'Park') && (kinds.has('Infrastructure') || kinds.has('Enterprise'))) return true;
  // 云岭增开飞哪里的航班: words of the plan say which clause is meant.
  if (wants('City', 'Place') && kinds.size > 0 && frame.filters.some((f) => f.field === 'text' && !f.not)) return true;
  return wants('Project') && kinds.has('Enterprise');
}
