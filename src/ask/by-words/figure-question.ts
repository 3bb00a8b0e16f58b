/** A question for a figure as what the figure must meet: its subjects, its years, and the words that name it. */

import type { EntityKind } from '../../../graph/model.js';
import type { FrameFilter } from '../frame.js';
import { statisticalScope } from '../lexicon/measures.js';
import { words } from '../lexicon/words.js';
import { sense, type Token } from '../read/token.js';
import { amountOf } from '../run/amount.js';
import type { IndicatorNames } from './figure-names.js';
import { cutOut, joiner, type Piece, piece, runsOf, type WordsSaid, wordsOf } from './figure-words.js';
import { type Threshold, thresholdsIn } from './thresholds.js';

export interface FigureQuestion extends WordsSaid {
  /** Each with the ids that it may be. */
  subjects: { word: string; ids: string[] }[];
  /** The whole area is named: 全县. */
  whole: boolean;
  /** As the question says them, one filter a year. */
  years: FrameFilter[];
  natures: FrameFilter[];
  sections: FrameFilter[];
  thresholds: Threshold[];
  /** Of the unit asked for: 多少亩. */
  family: string | null;
  asks: ReadonlySet<string>;
  ops: ReadonlySet<string>;
  /** It leans on what was asked before: 它的面积. */
  refers: boolean;
  /** A superlative: 最多, 前三. */
  ranks: boolean;
}

const subjectKinds: ReadonlySet<EntityKind> = new Set(['City', 'Park', 'Project', 'Enterprise', 'Infrastructure']);
/** What cannot be carried out by choosing a figure. */
const beyond: ReadonlySet<string> = new Set('doubles per planField relative ends'.split(' '));
const operations: ReadonlySet<string> = new Set('sum average difference ratio than share change multiple both'.split(' '));
const asWords: ReadonlySet<string> = new Set('link verb carrier adjective role status'.split(' '));
const counter = /[家个项座户所处条种类]/;

/** 到2020年, 2016-2020年: years that the grammar took for a part of something else. */
const yearShape = /到?((?:19|20)\d\d)(?:-((?:19|20)\d\d))?年?[末底]?/g;

/** Null where the question asks for more than a figure. `text` is normalised, `tokens` cut from it. */
export async function figureQuestion(
  text: string,
  tokens: readonly Token[],
  names: IndicatorNames,
): Promise<FigureQuestion | null> {
  const thresholds = thresholdsIn(text);
  const inside = (t: Token) => thresholds.find((a) => a.start <= t.start && t.end <= a.end);
  let part = 0;
  let degree = false;
  let members: number | null = null;
  const asks = new Set<string>();
  const ops = new Set<string>();
  const out: FigureQuestion = {
    subjects: [],
    whole: false,
    years: [],
    natures: [],
    sections: [],
    needed: [],
    light: [],
    verbs: [],
    thresholds,
    family: null,
    counts: false,
    asks,
    ops,
    refers: false,
    ranks: false,
  };
  const pieces: Piece[] = [];
  for (const [at, token] of tokens.entries()) {
    const senses = token.senses.filter((s) => s.is !== 'filler');
    const of = (is: string) => senses.some((s) => s.is === is);
    const year = sense(token, 'year');
    const entity = sense(token, 'entity');
    const op = sense(token, 'op');
    const unit = sense(token, 'unit');
    const number = sense(token, 'number');
    if (inside(token)) continue;
    if (joiner.test(token.text) && pieces.length > 0) part++;
    if (year) out.years.push({ field: 'year', word: token.text, words: year.years });
    else if (entity?.entries.some((e) => subjectKinds.has(e.kind)) && !entity.entries.some((e) => e.kind === 'Indicator'))
      out.subjects.push({ word: token.text, ids: entity.entries.filter((e) => subjectKinds.has(e.kind)).map((e) => e.id) });
    else if (of('sectionRef'))
      out.sections.push({ field: 'section', word: token.text, words: sense(token, 'sectionRef')!.paths });
    else if (of('plan') && !entity) out.whole = true;
    else if (of('ask') && (of('aspect') || of('implies'))) {
      // 占几成, 投多少 ask and name at once.
      asks.add(sense(token, 'ask')!.ask);
      pieces.push(piece(token, part, sense(token, 'aspect')?.words ?? sense(token, 'implies')!.words.flat()));
    } else if (of('ask')) {
      asks.add(sense(token, 'ask')!.ask);
      if (/[几多]/.test(token.text) && (counter.test(token.text) || standsBefore(token, tokens[at + 1]))) out.counts = true;
    } else if (of('target')) out.natures.push({ field: 'nature', word: token.text, words: ['目标', '预期性', '约束性'] });
    else if (of('nature')) out.natures.push({ field: 'nature', word: token.text, words: sense(token, 'nature')!.values });
    else if (of('measure')) pieces.push(piece(token, part, sense(token, 'measure')!.words.flat()));
    else if (of('aspect')) {
      if (op) ops.add(op.op);
      pieces.push(piece(token, part, sense(token, 'aspect')!.words));
    } else if (of('implies')) pieces.push(piece(token, part, sense(token, 'implies')!.words.flat()));
    else if (op) {
      if (!operations.has(op.op)) return null;
      ops.add(op.op);
    } else if (unit) out.family ??= amountOf(1, unit.unit).family;
    else if (of('degree')) degree = true;
    else if (number) {
      if (!counter.test(number.unit ?? '')) return null;
      members = number.value;
    } else if (of('rank') || of('top') || of('ordinal')) out.ranks = true;
    else if (of('compare')) continue;
    else if (of('refer')) out.refers = true;
    else if (senses.some((s) => beyond.has(s.is))) return null;
    else if (of('kind')) pieces.push({ ...piece(token, part, []), names: false, kind: sense(token, 'kind')!.kind });
    else if (senses.length === 0 && token.senses.length > 0) {
      // Passed over by the general dictionary alone: 青汀和立新.
      if (token.text.length > 1 && !words.has(token.text)) pieces.push({ ...piece(token, part, []), names: false, absent: true });
    } else if (statisticalScope(token.text))
      out.needed.push({ text: token.text, options: [statisticalScope(token.text)!], names: false, part });
    else if (senses.length > 0 && senses.every((s) => asWords.has(s.is)))
      pieces.push({
        ...piece(token, part, []),
        names: false,
        light: of('link') || of('verb') || of('carrier') || of('adjective'),
      });
    else pieces.push({ ...piece(token, part, []), names: entity !== undefined });
  }
  for (const p of pieces) p.afterJoiner = tokens.some((t) => t.end === p.start && joiner.test(t.text));
  for (const t of thresholds) cutOut(pieces, t);
  for (const y of text.matchAll(yearShape)) {
    if (out.years.length === 0 || pieces.some((p) => p.start <= y.index && y.index < p.end))
      out.years.push({ field: 'year', word: y[0].replace('到', ''), words: [y[2] ? `${y[1]}-${y[2]}` : y[1]!] });
    cutOut(pieces, { start: y.index, end: y.index + y[0].length });
  }
  for (const run of runsOf(pieces)) await wordsOf(run, out, names);
  // 两个园区: just those given.
  if (members !== null && members !== out.subjects.length) return null;
  return degree && !ops.has('than') && !ops.has('difference') && !out.ranks ? null : out;
}

/** 多少企业: how many of the noun behind it. */
const standsBefore = (ask: Token, next: Token | undefined): boolean =>
  next !== undefined &&
  next.start === ask.end &&
  next.senses.some((s) => s.is === 'kind' || s.is === 'entity' || s.is === 'text' || s.is === 'topic');
