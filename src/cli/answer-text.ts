/** An answer for a person at a terminal: the words, the figures as a table, how it was understood, where it stands, what to ask next. */
import type { CliAnswer } from './access/access.js';
import { figureTable } from './figure-table.js';

const words = {
  zh: { understood: '理解为：', next: '还可以问：', history: '（上文）', page: (n: number) => `，第${n}页` },
  en: { understood: 'Understood as: ', next: 'You may ask:', history: ' (from before)', page: (n: number) => `, p. ${n}` },
};

export async function answerText(answer: CliAnswer): Promise<string> {
  const say = answer.language === 'en' ? words.en : words.zh;
  const table = await figureTable(answer);
  const chips = answer.frame?.chips.map((c) => c.label + (c.source === 'history' ? say.history : '')) ?? [];
  const blocks = [
    [answer.text, ...(chips.length > 0 ? [say.understood + chips.join(' · ')] : [])],
    table === '' ? [] : [table],
    widest(answer.evidence, say.page).map((line) => `  ${line}`),
    answer.suggestions.length > 0 ? [say.next, ...answer.suggestions.map((question) => `  ? ${question}`)] : [],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** A quote that is part of another one of its section says nothing more to a reader. */
function widest(evidence: CliAnswer['evidence'], shown: (page: number) => string): string[] {
  const spaced = evidence.map(({ section, quote, page }) => ({
    section,
    quote: quote.replace(/\s+/g, ' '),
    page: page == null ? '' : shown(page),
  }));
  const whole = spaced.filter(
    (one) =>
      !spaced.some((other) => other.section === one.section && other.quote !== one.quote && other.quote.includes(one.quote)),
  );
  return [...new Set(whole.map(({ section, quote, page }) => `「${quote}」—— ${section}${page}`))];
}
