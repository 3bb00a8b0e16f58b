/** An answer for a person at a terminal: the words, a table where there are columns, how it was understood, where it stands, what to ask next. */
import type { CliAnswer } from './access/access.js';
import { figureTable } from './figure-table.js';
import { plansTable } from './plans-table.js';

const words = {
  zh: {
    understood: '理解为：',
    next: '还可以问：',
    history: '（上文）',
    default: '（默认）',
    page: (n: number) => `，第${n}页`,
    more: (n: number) => `，另有${n}处`,
    correction: (id: string) => `，更正 ${id}`,
  },
  en: {
    understood: 'Understood as: ',
    next: 'You may ask:',
    history: ' (from before)',
    default: ' (default)',
    page: (n: number) => `, p. ${n}`,
    more: (n: number) => `, and ${n} more`,
    correction: (id: string) => `, correction ${id}`,
  },
};

export async function answerText(answer: CliAnswer): Promise<string> {
  const say = answer.language === 'en' ? words.en : words.zh;
  const changes = changeLines(answer, say);
  const table = changes.length > 0 ? '' : (await figureTable(answer)) || (await plansTable(answer));
  const sources: Readonly<Record<string, string>> = { history: say.history, default: say.default };
  const chips = answer.frame?.chips.map((c) => c.label + (sources[c.source] ?? '')) ?? [];
  const blocks = [
    [answer.text, ...(chips.length > 0 ? [say.understood + chips.join(' · ')] : [])],
    table === '' ? [] : [table],
    changes.length > 0 ? changes : clausesOf(answer, say).map((line) => `  ${line}`),
    answer.suggestions.length > 0 ? [say.next, ...answer.suggestions.map((question) => `  ? ${question}`)] : [],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

type Clause = CliAnswer['evidence'][number];

/** Of several plans, each clause with the plan that says so. */
function clausesOf({ evidence, plans }: Pick<CliAnswer, 'evidence' | 'plans'>, say: (typeof words)['zh']): string[] {
  const names = new Map(plans.length > 1 ? plans.map(({ id, name }) => [id, name]) : []);
  const place = (clause: Clause) => plans.findIndex((plan) => plan.id === clause.plan);
  const byPlan = [...evidence].sort((a, b) => place(a) - place(b));
  return widest(byPlan, (plan) => names.get(plan) ?? '', say);
}

/** Each change with a clause of either plan below it, and how many more that plan has. */
function changeLines(answer: CliAnswer, say: (typeof words)['zh']): string[] {
  const sides = ({ evidence }: CliAnswer['items'][number]) =>
    answer.plans.flatMap(({ id }) => {
      const [first, ...others] = clausesOf({ ...answer, evidence: evidence.filter((e) => e.plan === id) }, say);
      return first === undefined ? [] : [`    ${first}${others.length > 0 ? say.more(others.length) : ''}`];
    });
  return answer.items.flatMap((item) => (item.kind === 'CHANGE' ? [`- ${item.name ?? ''}`, ...sides(item)] : []));
}

/** A quote that is part of another one of its section says nothing more to a reader. */
function widest(evidence: readonly Clause[], planName: (plan: string) => string, say: (typeof words)['zh']): string[] {
  const spaced = evidence.map(({ plan, section, quote, page, correction }) => ({
    place: [planName(plan), section].filter(Boolean).join(' '),
    quote: quote.replace(/\s+/g, ' '),
    page: page == null ? '' : say.page(page),
    correction: correction == null ? '' : say.correction(correction),
  }));
  const whole = spaced.filter(
    (one) => !spaced.some((other) => other.place === one.place && other.quote !== one.quote && other.quote.includes(one.quote)),
  );
  return [...new Set(whole.map(({ place, quote, page, correction }) => `「${quote}」—— ${place}${page}${correction}`))];
}
