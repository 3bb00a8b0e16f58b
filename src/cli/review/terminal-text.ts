/** A review as text: each passage, its clauses in ⟦⟧ with their numbers behind them, and below it the facts of each clause. */
import type { Messages } from '../messages/messages.js';
import { type FactKind, factKinds } from './fact-kinds.js';
import { plainText } from './plain-text.js';
import type { Named, Quote } from './quote.js';
import type { Block, Review, ReviewedPassage } from './review.js';
import { segmentsOfCells } from './segments.js';
import { joinedFacts, type ShownFact } from './shown-fact.js';

/** Foreground colours of the 256 that a terminal has. */
const colours: Readonly<Record<FactKind, number>> = {
  DEVELOPS: 35,
  PART_OF: 37,
  LOCATED_IN: 33,
  BELONGS_TO: 69,
  BUILT_BY: 99,
  BASED_IN: 38,
  OPERATES_IN: 70,
  HAS_LEVEL: 178,
  HAS_STATUS: 208,
  FROM: 169,
  TO: 168,
  CITES: 134,
  Measurement: 142,
  Conflict: 196,
};
const widestKind = Math.max(...factKinds.map((kind) => kind.length));

type Paint = (codes: string, text: string) => string;
const plain: Paint = (_codes, text) => text;

export function reviewText(review: Review, words: Messages['review'], coloured: boolean): string {
  const paint: Paint = coloured ? (codes, text) => (text === '' ? '' : `\u001b[${codes}m${text}\u001b[0m`) : plain;
  const quotes = review.sections.flatMap((s) => s.blocks.flatMap(passagesOf)).flatMap((p) => p.quotes);
  const facts = quotes.reduce((sum, quote) => sum + quote.facts.length, 0);
  const head = `${paint('1', plainText(review.title))}\n${paint('2', `${plainText(review.source)}: ${words.summary(quotes.length, facts)}`)}`;
  const sections = review.sections.map(({ section, depth, blocks }) => {
    const lines = blocks.flatMap((block) => blockLines(block, words, paint));
    return [paint('2', `── ${plainText(section.path)}`), ...lines].map((line) => `${'  '.repeat(depth)}${line}`).join('\n');
  });
  return `${[head, ...sections].join('\n\n')}\n`;
}

const passagesOf = (block: Block): ReviewedPassage[] => (block.is === 'text' ? [block.passage] : [...block.head, ...block.rows]);

function blockLines(block: Block, words: Messages['review'], paint: Paint): string[] {
  if (block.is === 'text') return passageLines(block.passage, words, paint);
  const header = block.header.map((cell) => plainText(cell.text)).join(' │ ');
  const above = block.head.flatMap((passage) => passage.quotes.flatMap((quote) => quoteLines(quote, words, paint)));
  return [paint('1', header), ...above, ...block.rows.flatMap((row) => passageLines(row, words, paint))];
}

function passageLines(passage: ReviewedPassage, words: Messages['review'], paint: Paint): string[] {
  const cells = segmentsOfCells(passage.cells, passage.marks).map((cell) =>
    cell
      .map(({ text, quotes, opens, closes }) => {
        const inner = quotes.at(-1)?.facts[0];
        const codes = [passage.kind === 'heading' ? '1' : '', inner ? `4;38;5;${colours[inner.kind]}` : ''];
        const written = paint(codes.filter(Boolean).join(';') || '0', plainText(text));
        const ends = closes.map((quote) => paint('2', `⟧${raised(quote.number)}`)).join('');
        return `${paint('2', '⟦'.repeat(opens.length))}${written}${ends}`;
      })
      .join(''),
  );
  return [
    cells.join(' │ '),
    ...passage.quotes.flatMap((quote) => quoteLines(quote, words, paint)),
    ...(passage.named.length > 0 ? [`    ${paint('2', `${words.named}: ${passage.named.map(namedText).join('; ')}`)}`] : []),
  ];
}

/** Raised digits: the number stays apart from a figure of the plan behind it. */
const raised = (number: number): string => String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);

function quoteLines(quote: Quote, words: Messages['review'], paint: Paint): string[] {
  return joinedFacts(quote.facts).map((fact, i) => {
    const number = (i === 0 ? String(quote.number) : '').padStart(4);
    return `${paint('2', number)}  ${factLine(fact, words, paint, widestKind)}`;
  });
}

/** DEVELOPS 云岭高新区 → 轴承 (lead) · stated */
export function factLine(fact: ShownFact, words: Messages['review'], paint: Paint = plain, kindWidth = 0): string {
  const kind = paint(`1;38;5;${colours[fact.kind]}`, fact.kind.padEnd(kindWidth));
  const mode = paint(fact.mode === 'inherited' ? '3;33' : '2', words.modes[fact.mode]);
  const [subject, object, details] = [fact.subject, fact.object, fact.details.join(', ')].map(plainText);
  return `${kind} ${subject} → ${object}${details ? ` (${details})` : ''} · ${mode}`;
}

/** Park 云岭高新区 = 云岭高新技术产业开发区 [gloss] (areaKm2=18) */
export function namedText({ kind, written, name, rule, props }: Named): string {
  const whole = plainText(written) === name ? plainText(name) : `${plainText(written)} = ${plainText(name)}`;
  return `${kind} ${whole}${rule ? ` [${rule}]` : ''}${props.length > 0 ? ` (${plainText(props.join(', '))})` : ''}`;
}
