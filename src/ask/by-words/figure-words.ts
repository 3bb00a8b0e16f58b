/** The words of a question for a figure: which of them the figure must have, and which it may go without. */
import { verbTag } from '../lexicon/general-classes.js';
import { sense, type Token } from '../read/token.js';
import { type GeneralWord, generalWords } from '../words/dictionary.js';
import { type Verdict, verdictOf } from '../words/verdict.js';
import { type IndicatorNames, spelled } from './figure-names.js';

/** A word of the question, in one of these spellings. */
export interface FigureWord {
  text: string;
  options: string[];
  /** Says which figure it is, so that the indicator's own name must hold it: 产值, 比重. */
  names: boolean;
  /** Of a kind of things. */
  kind?: string;
  /** Which of the parts joined by 、 or 和 it belongs to. */
  part: number;
}

export interface WordsSaid {
  needed: FigureWord[];
  /** Words that may be missing from the figure's name. */
  light: string[];
  /** Those of them that say what is done: 投 of 投多少. */
  verbs: string[];
  /** 几家: how many of something. */
  counts: boolean;
}

/** A stretch of the question; `alternatives`: words that the lexicon gives for it. */
export interface Piece {
  start: number;
  end: number;
  text: string;
  light: boolean;
  names: boolean;
  kind?: string;
  part: number;
  /** No plan holds it. */
  absent: boolean;
  /** 青汀和… */
  afterJoiner: boolean;
  alternatives: string[];
}

/** A verb that leads into the value that is reached: 降到, 提高至. */
const reaches =
  /^(?:增加|增长|提高|提升|上升|扩大|降低|下降|减少|压减|控制|发展|[增提升降减压达涨])(?:了)?[到至为在]|^(?:达到|达|增加|减少)$/;
const whole = /^(?:总|全部|整个|全)$/;
/** Says how many there are and nothing else. */
const countNoun = /^(?:数量|个数|家数|户数|数|总数|数目|项数)$/;
/** Joins two things of one kind. */
export const joiner = /^(?:、|和|与|及|以及|跟)$/;

/** The whole token as a name of the figure. */
export const piece = (token: Token, part: number, alternatives: readonly string[]): Piece => ({
  start: token.start,
  end: token.end,
  text: token.text,
  light: false,
  names: true,
  part,
  absent: sense(token, 'absent') !== undefined,
  afterJoiner: false,
  alternatives: [...alternatives],
});

/** 产值超百亿元园区, one name for the grammar, is 产值 and 园区 here. */
export function cutOut(pieces: Piece[], { start, end }: { start: number; end: number }): void {
  for (let i = pieces.length - 1; i >= 0; i--) {
    const p = pieces[i]!;
    if (p.end <= start || end <= p.start || p.text.length !== p.end - p.start) continue;
    const parts = [
      { ...p, end: start, text: p.text.slice(0, Math.max(0, start - p.start)) },
      { ...p, start: end, text: p.text.slice(Math.max(0, end - p.start)) },
    ];
    pieces.splice(i, 1, ...parts.filter((part) => part.text.length > 0));
  }
}

/** Pieces that touch. */
export function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  for (const p of pieces) {
    const last = runs.at(-1);
    if (last && last.at(-1)!.end === p.start) last.push(p);
    else runs.push([p]);
  }
  return runs;
}

/** The words of one run, put where they belong. */
export async function wordsOf(run: readonly Piece[], out: WordsSaid, names: IndicatorNames): Promise<void> {
  const text = spelled(run.map((p) => p.text).join(''));
  const cut = (await generalWords(text)).filter((w) => /[\p{L}\d、]/u.test(w.text));
  const pieceOf = (word: GeneralWord) => run.find((p) => spelled(p.text).includes(word.text) || p.text.includes(word.text));
  const told = new Set<Piece>();
  let joined = 0;
  for (const word of cut) {
    const of = pieceOf(word);
    if (joiner.test(word.text)) {
      joined++;
      continue;
    }
    const unknown = of && of.alternatives.length > 0 && cut.some((w) => pieceOf(w) === of && names.weight(w.text) === 0);
    const part = Math.max(of?.part ?? 0, run[0]!.part + joined);
    if (of && unknown) {
      // 砸钱, which no indicator is called, is 投资.
      if (!told.has(of)) out.needed.push({ text: of.text, options: of.alternatives, names: true, part });
      told.add(of);
      continue;
    }
    if (countNoun.test(word.text)) {
      out.counts = true;
      continue;
    }
    const verdict = verdictOf(word, true);
    const isLight = of?.light || whole.test(word.text) || reaches.test(word.text) || (verdict !== null && !of?.names);
    if (verbTag.test(word.tag) && !of?.names && !reaches.test(word.text)) out.verbs.push(word.text);
    if (isLight && !(of && beginsName(of, run, verdict))) out.light.push(word.text);
    else
      out.needed.push({
        text: word.text,
        options: [word.text],
        names: of?.names ?? true,
        part,
        ...(of?.kind ? { kind: of.kind } : {}),
      });
  }
}

/** 立新园, which no plan has: a verb for the dictionary, a name here. */
const beginsName = (piece: Piece, run: readonly Piece[], verdict: Verdict): boolean =>
  piece.absent && (piece.afterJoiner || (verdict !== 'function' && run.some((p) => p.start === piece.end)));
