/** 非, 无, 不 that begin a word are no denial: 非织造布, 无人机, 不锈钢. The plan writes them so, and not without. */
import type { Catalogue } from '../names/catalogue.js';
import { sense, type Token } from './token.js';

const letters = /^[非无不未]$/;

/** Runs before unknown words are looked up: letter and word are made one unknown word. */
export function joinDenied(tokens: readonly Token[], catalogue: Catalogue): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    const noun =
      token.senses.length === 0 || sense(token, 'entity')?.entries.every((e) => e.kind === 'Industry' || e.kind === 'Indicator');
    if (last && letters.test(last.text) && last.end === token.start && noun && beginsWord(last.text, token.text, catalogue))
      out[out.length - 1] = { start: last.start, end: token.end, text: last.text + token.text, senses: [] };
    else out.push(token);
  }
  return out;
}

/** The plan holds the two together, and the word alone nowhere else. */
function beginsWord(letter: string, word: string, catalogue: Catalogue): boolean {
  const start = word.slice(0, 2);
  return catalogue.holds(letter + start) && !catalogue.standsAlone(start, [letter + start]);
}
