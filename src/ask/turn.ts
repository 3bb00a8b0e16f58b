/** The signs by which a question leans on the one before it: 那…呢, 还有, 其中, 合计. */

import type { Turn } from './completed.js';
import type { FrameFilter } from './frame.js';
import type { OperatorWord } from './lexicon/sense.js';
import type { Catalogue } from './names/catalogue.js';
import { industriesOf } from './read/resolve.js';
import { sense, type Token } from './read/token.js';
import type { Reading } from './understand/understand.js';

export const hasOp = (token: Token, op: OperatorWord | null): boolean =>
  op !== null && token.senses.some((s) => s.is === 'op' && s.op === op);

const leaning = /^(?:那|那么|呢|又|换成|换作|改成|至于|轮到)$/;
const besides = /^(?:还|还有)$/;
/** Alone in front of a question they mean what was answered: 里头面积最大的. */
const inside = /^(?:里面|里头|里边|当中|之中|中间|其间|这里面|这里头|那里面|那里头)$/;

const there = /^(?:那里|那儿|这里|当地|该地)$/;

/** 多大 is left out: it asks for an area, or for the figure asked for before. */
const ownAmount = /^(?:有|是|要)?(?:多长|多宽|多高|多重|多少钱|百分之几|百分之多少|几成)$/;

/** The reading of a later question of a talk, with what it says of the earlier one. */
export function turnOf(reading: Reading, tokens: readonly Token[], catalogue: Catalogue): Omit<Turn, 'points'> {
  const asks = new Set(tokens.flatMap((t) => t.senses.flatMap((s) => (s.is === 'ask' ? [s.ask] : []))));
  const own = (op: OperatorWord) => tokens.some((t) => hasOp(t, op));
  const operation = (['difference', 'average', 'sum'] as const).find(own) ?? null;
  const within = inside.test(tokens.find((t) => !/^(?:那|那么|在|从|,)$/.test(t.text))?.text ?? '');
  const frame = reading.frame;
  const empty =
    frame.want.length + frame.measures.length + frame.filters.length === 0 && !frame.rank && asks.size === 0 && !operation;
  return {
    frame: empty ? { ...frame, filters: namesOnly(tokens, catalogue) } : frame,
    refers: reading.refers || within,
    refersToMany: reading.refersToMany || within,
    asks,
    operation,
    next: own('next'),
    others: own('others') || (reading.refers && own('except')) || tokens.some((t) => besides.test(t.text)),
    ownAmount: tokens.some((t) => sense(t, 'ask')?.ask === 'howmuch' && ownAmount.test(t.text)),
    leans: tokens.some((t) => leaning.test(t.text)),
    also: tokens.some((t) => /^(?:也|亦)/.test(t.text)),
    otherFirst: namedFirst(tokens),
    there: tokens.some((t) => there.test(t.text)),
    size: tokens.some((t) => /^有?多大$/.test(t.text) || t.senses.some((s) => s.is === 'rank' && s.size)),
  };
}

const named = (t: Token): boolean => sense(t, 'entity')?.entries.some((e) => e.kind !== 'Indicator') ?? false;

/** 云岭的比它多吗, 云岭和它一样吗 */
function namedFirst(tokens: readonly Token[]): boolean {
  const pronoun = tokens.findIndex((t) => sense(t, 'refer'));
  const thing = tokens.findIndex(named);
  return thing >= 0 && thing < pronoun;
}

/** 那工业呢: where nothing else is said, a word is the thing of that name, whatever it does in whole questions. */
function namesOnly(tokens: readonly Token[], catalogue: Catalogue): FrameFilter[] {
  return tokens.flatMap((t): FrameFilter[] => {
    const entity = sense(t, 'entity');
    if (entity) return [{ field: 'entity', word: t.text, ids: entity.entries.map((e) => e.id) }];
    const ids =
      t.text.length > 1 && !t.senses.some((s) => s.is === 'refer' || s.is === 'op') ? industriesOf(t.text, catalogue) : [];
    return ids.length > 0 && !leaning.test(t.text) ? [{ field: 'topic', word: t.text, words: [t.text], ids }] : [];
  });
}
