/** What is known of a plan itself: its period, who issued it, when, its title; each with the line that says so. */
import { fiveYearPlans } from '../../../ingest/lexicon/periods.js';
import { type AnswerEvidence, type AnswerItem, entityItem, valueItem } from '../answer.js';
import type { Frame } from '../frame.js';
import { clausesOf, onPage, type PlanText, planTextsOf } from './evidence.js';
import type { Session } from './session.js';
import { planNodes } from './values.js';

/** The properties of a plan that a question can ask for, as its `Wanted.word`. */
export const planFields = { period: '规划期限', issuer: '编制单位', published: '发布时间', title: '规划名称' } as const;
type Field = keyof typeof planFields;

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
const numbersOf = (text: string): number[] => (text.normalize('NFKC').match(/\d+/g) ?? []).map(Number);

/** Does a clause of the plan say the value? A period also by its name: “十三五”. */
function says(field: Field, value: string, clause: string): boolean {
  if (field === 'issuer' || field === 'title') return bare(clause).includes(bare(value));
  const wanted = numbersOf(value);
  const found = numbersOf(clause);
  if (wanted.every((n) => found.includes(n))) return true;
  const name = Object.entries(fiveYearPlans).find(([, [from, to]]) => value === `${from}-${to}`)?.[0];
  return field === 'period' && name !== undefined && clause.includes(name);
}

/** Title pages and notes to the reader are no sections: the plan's text itself is searched, clause by clause. */
export function source(field: Field, value: string, plan: string, { text, pages }: PlanText): AnswerEvidence[] {
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    if (!says(field, value, line[0])) continue;
    const part = clausesOf(line[0]).find((c) => says(field, value, c.text)) ?? { text: line[0], start: 0 };
    const quote = part.text.replace(/^[\s#>*]+|[。；，：！？\s]+$/g, '');
    const start = line.index + part.start + part.text.indexOf(quote);
    return [{ plan, section: '', quote, start, end: start + quote.length, mode: 'stated', ...onPage(pages, start) }];
  }
  return [];
}

/** One item a plan and property asked for; nothing where the plan does not say, or where no clause shows it. */
export async function planFacts(frame: Frame, session: Session): Promise<AnswerItem[]> {
  const words = frame.want.map((w) => w.word);
  const fields = (Object.keys(planFields) as Field[]).filter((f) => words.includes(planFields[f]));
  const texts = await planTextsOf(session);
  const out: AnswerItem[] = [];
  for (const { id, props } of await planNodes(session)) {
    for (const field of fields) {
      const value = typeof props[field] === 'string' ? props[field] : '';
      const evidence = value ? source(field, value, id, texts.get(id) ?? { text: '' }) : [];
      if (evidence.length === 0) continue;
      if (field === 'issuer' || field === 'title') out.push(entityItem(id, value, [], evidence));
      else out.push(valueItem(field === 'period' ? `${value}年` : value, null, null, evidence));
    }
  }
  return out;
}
