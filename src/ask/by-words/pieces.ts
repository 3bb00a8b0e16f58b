/** Tokens cut finer than the grammar needs them: a number off its noun, a verb's complement off what the plan has. */
import type { Catalogue } from '../names/catalogue.js';
import { normaliseName } from '../normalise.js';
import { sense, type Token } from '../read/token.js';

/** 三大牵引: the question's own count at the head of words of the text. */
const count = /^(?:[两二三四五六七八九十]|\d{1,2})(?:大|张|个|家|项|条|种|类|座|处|批|所|支)(?=.{2})/;
/** 弄成声谷, 当上链主: letters that a verb may have behind it, or that lead a clause in. */
const complement = /^[成到出入进上下起来去好完作为做向往给让把被将由就都也还又才再会要得着了过的地有是]$/;

export function piecesOf(tokens: readonly Token[], catalogue: Catalogue): Token[] {
  return tokens.flatMap((token) => {
    if (sense(token, 'text')) return cutAt(token, count.exec(token.text)?.[0].length ?? 0, 'number');
    return sense(token, 'absent') ? behindComplement(token, catalogue) : [token];
  });
}

/** One letter off the head, if the rest is the plan's. */
function behindComplement(token: Token, catalogue: Catalogue): Token[] {
  const rest = token.text.slice(1);
  return rest.length >= 2 && complement.test(token.text[0]!) && catalogue.holds(normaliseName(rest))
    ? cutAt(token, 1, 'filler')
    : [token];
}

function cutAt(token: Token, length: number, is: 'number' | 'filler'): Token[] {
  if (length === 0) return [token];
  const at = token.start + length;
  const rest = token.text.slice(length);
  const head = token.text.slice(0, length);
  return [
    { start: token.start, end: at, text: head, senses: [is === 'filler' ? { is } : { is, value: 0, unit: null }] },
    { start: at, end: token.end, text: rest, senses: [{ is: 'text', term: rest }] },
  ];
}
