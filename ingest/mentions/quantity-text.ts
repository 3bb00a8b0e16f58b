/** One-to-one folding, so that recognisers see one shape and offsets stay true. */
import { remembered } from '../remembered.js';

const shapes: Readonly<Record<string, string>> = {
  '％': '%',
  '．': '.',
  '／': '/',
  '＋': '+',
  '＞': '>',
  '＜': '<',
  '≥': '≥',
  '≧': '≥',
  '⩾': '≥',
  '≤': '≤',
  '≦': '≤',
  '⩽': '≤',
  '∶': '∶',
  '︰': '∶',
  '：': '∶',
  '–': '—',
  '－': '—',
  '―': '—',
  '─': '—',
  '～': '—',
  '~': '—',
  '〜': '—',
  '﹪': '%',
  '（': '(',
  '）': ')',
  '“': '“',
  '"': '“',
};

const foldable = new RegExp(`[${Object.keys(shapes).join('')}\uFF10-\uFF5A]`, 'g');
/** Marks of that range that are punctuation of Chinese text. */
const kept = '；＝？＠，';

function foldOne(c: string): string {
  const shape = shapes[c];
  if (shape !== undefined) return shape;
  return kept.includes(c) ? c : String.fromCharCode(c.charCodeAt(0) - 0xfee0);
}

/** Full-width digits, letters and marks made one kind; same length as the input: "２０２０年５％" → "2020年5%". */
export function fold(text: string): string {
  return text.replace(foldable, foldOne);
}

/** Folded text without white space; `at[i]` is where its ith character stands in the input, `at[length]` the input's length. */
export interface Squeezed {
  text: string;
  at: readonly number[];
}

/** Drops white space but between two digits or Latin letters: "到 2020 年" → "到2020年", "18 700" keeps its space. Years and amounts both ask. */
export const squeeze = remembered((input: string): Readonly<Squeezed> => {
  const folded = fold(input);
  if (!/\s/.test(folded)) return { text: folded, at: upTo(input.length) };
  const at: number[] = [];
  const kept: string[] = [];
  for (let i = 0; i < folded.length; i++) {
    const c = folded.charAt(i);
    const white = /\s/.test(c);
    if (white) {
      const next = folded.slice(i).trimStart().charAt(0);
      if (!/[0-9A-Za-z.]/.test(kept.at(-1) ?? '') || !/[0-9A-Za-z]/.test(next)) continue;
    }
    kept.push(white ? ' ' : c);
    at.push(i);
  }
  at.push(input.length);
  return { text: kept.join(''), at };
});

/** Where the character at `offset` of the input stands in the squeezed text. */
export function squeezedAt({ at }: Squeezed, offset: number): number {
  let [low, high] = [0, Math.min(offset, at.length - 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 0, 1, … up to and with `last`. */
function upTo(last: number): number[] {
  const at: number[] = [];
  for (let i = 0; i <= last; i++) at.push(i);
  return at;
}

/** The input's span of `[start, end)` of the squeezed text, end exclusive, white space at the ends left out. */
export function unsqueeze(s: Squeezed, start: number, end: number): { start: number; end: number } {
  return { start: s.at[start]!, end: s.at[end - 1]! + 1 };
}
