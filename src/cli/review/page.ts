/**
 * A review as one page that needs nothing from elsewhere and runs no script: the text at the left with its clauses
 * marked by the kinds of their facts, the facts beside the passage they come from, tables with a last column of facts.
 */
import type { Language } from '../language.js';
import type { Messages } from '../messages/messages.js';
import { type FactKind, factKinds } from './fact-kinds.js';
import { pageStyle } from './page-style.js';
import { htmlText } from './plain-text.js';
import type { Quote } from './quote.js';
import type { Block, Review, ReviewedPassage, ReviewedSection } from './review.js';
import { type Segment, segmentsOfCells } from './segments.js';
import { joinedFacts, type ShownFact } from './shown-fact.js';
import { namedText } from './terminal-text.js';

type Words = Messages['review'];

/** Lines below a clause of more kinds would reach into the next line of text. */
const mostLines = 4;

export function reviewPage(review: Review, words: Words, language: Language): string {
  const quotes = review.sections.flatMap(({ blocks }) => blocks.flatMap(quotesOf));
  const counts = new Map<FactKind, number>();
  for (const { facts } of quotes) for (const { kind } of facts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const facts = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText(review.title)}</title>
<link rel="icon" href="data:,">
<style>${pageStyle}</style>
</head>
<body>
<header><h1 lang="zh-CN">${htmlText(review.title)}</h1><p class="quiet">${htmlText(review.source)} · ${htmlText(words.summary(quotes.length, facts))}</p></header>
${legend(counts, words)}
<main lang="zh-CN">
${review.sections.map((section) => sectionHtml(section, words)).join('\n')}
</main>
</body>
</html>
`;
}

const quotesOf = (block: Block): Quote[] =>
  (block.is === 'text' ? [block.passage] : [...block.head, ...block.rows]).flatMap((passage) => passage.quotes);

function legend(counts: ReadonlyMap<FactKind, number>, words: Words): string {
  const kinds = factKinds.filter((kind) => counts.has(kind));
  if (kinds.length === 0) return `<p class="quiet">${htmlText(words.noFact)}</p>`;
  const labels = kinds.map(
    (kind) =>
      `<label class="${kind}"><input type="checkbox" id="only-${kind}" checked><span class="swatch">${kind}</span> ${htmlText(words.kinds[kind])} <span class="quiet">${counts.get(kind)}</span></label>`,
  );
  return `<fieldset><legend>${htmlText(words.legend)}</legend>${labels.join('\n')}</fieldset>`;
}

function sectionHtml({ section, depth, blocks }: ReviewedSection, words: Words): string {
  const box = section.kind === 'box' ? ' class="box"' : '';
  const path = `<span class="path quiet">${htmlText(section.path)}</span>`;
  return `<section${box} id="s${section.index}">${path}
${blocks.map((block) => (block.is === 'text' ? rowHtml(block.passage, depth, words) : tableHtml(block, words))).join('\n')}
</section>`;
}

function rowHtml(passage: ReviewedPassage, depth: number, words: Words): string {
  const tag = passage.kind === 'heading' ? `h${Math.min(6, depth + 2)}` : 'p';
  const text = segmentsOfCells(passage.cells, passage.marks).map(markedHtml).join(' ');
  return `<div class="row"><div class="text"><${tag} class="${passage.kind}">${text}</${tag}></div>${sideHtml(passage, words, 'aside')}</div>`;
}

function tableHtml({ header, head, rows }: Extract<Block, { is: 'table' }>, words: Words): string {
  const marks = head.flatMap((passage) => passage.marks);
  const titles = segmentsOfCells(header, marks)
    .map((cell) => `<th scope="col">${markedHtml(cell)}</th>`)
    .join('');
  const above = head.map((passage) => sideHtml(passage, words, 'div')).join('');
  const lines = rows.map((row) => {
    const cells = segmentsOfCells(row.cells, row.marks)
      .map((cell) => `<td>${markedHtml(cell)}</td>`)
      .join('');
    return `<tr>${cells}<td class="side">${sideHtml(row, words, 'div')}</td></tr>`;
  });
  return `<div class="wide"><table><thead><tr>${titles}<th class="side">${htmlText(words.facts)}${above}</th></tr></thead>
<tbody>${lines.join('\n')}</tbody></table></div>`;
}

/** A piece under several quotes has the tint of the innermost, and a line below it for each kind. */
function markedHtml(segments: readonly Segment[]): string {
  return segments
    .map(({ text, quotes: over, opens, closes }) => {
      const written = htmlText(text);
      const kinds = [...new Set(over.toReversed().flatMap((quote) => quote.facts.map((fact) => fact.kind)))];
      const [first] = kinds;
      const anchors = opens.map((quote) => `<span id="q${quote.number}"></span>`).join('');
      const numbers = closes.map((quote) => `<sup><a href="#f${quote.number}">${quote.number}</a></sup>`).join('');
      if (first === undefined) return `${anchors}${written}${numbers}`;
      const lines = kinds
        .slice(0, mostLines)
        .map((kind, i) => `0 ${2 * (i + 1)}px var(--line-${kind})`)
        .join(',');
      return `${anchors}<mark class="${first}" title="${kinds.join(' ')}" style="box-shadow:${lines}">${written}</mark>${numbers}`;
    })
    .join('');
}

function sideHtml(passage: ReviewedPassage, words: Words, tag: 'aside' | 'div'): string {
  if (passage.quotes.length === 0 && passage.named.length === 0) return '';
  const quotes = passage.quotes.map(
    (quote) =>
      `<li id="f${quote.number}"><a href="#q${quote.number}">${quote.number}</a><div>${joinedFacts(quote.facts)
        .map((fact) => factHtml(fact, words))
        .join('')}</div></li>`,
  );
  const list = quotes.length > 0 ? `<ol class="facts">${quotes.join('')}</ol>` : '';
  const named = passage.named.map((one) => `<li>${htmlText(namedText(one))}</li>`).join('');
  const names = named
    ? `<details><summary>${htmlText(words.named)} ${passage.named.length}</summary><ul>${named}</ul></details>`
    : '';
  return `<${tag}>${list}${names}</${tag}>`;
}

function factHtml(fact: ShownFact, words: Words): string {
  const details = fact.details.map((detail) => `<span class="detail">${htmlText(detail)}</span>`).join('');
  return `<p class="fact ${fact.kind}"><b title="${htmlText(words.kinds[fact.kind])}">${fact.kind}</b>${htmlText(fact.subject)}<span class="arrow">→</span>${htmlText(fact.object)} ${details}<span class="mode ${fact.mode}">${htmlText(words.modes[fact.mode])}</span></p>`;
}
