/** What a counted term stands for by the plan's headings: “两园” with （一）云岭园 and （二）沙坪园 below it. */
import { type AnswerItem, entityItem } from '../answer.js';
import { normaliseName } from '../normalise.js';
import { quoteOf } from './evidence.js';
import type { Session } from './session.js';

const digits: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };

/** 两带 → 2 of 带; 两中心一基地 → 2 of 中心, 1 of 基地; null where the term is not made so. */
export function countedParts(term: string): { text: string; count: number; head: string }[] | null {
  const parts = [...term.matchAll(/([一二两三四五六七八九十])(?:个|大|条|类)?([^一二两三四五六七八九十]{1,4})/g)];
  if (parts.length === 0 || parts.map((m) => m[0]).join('') !== term) return null;
  return parts.map((m) => ({ text: m[0], count: digits[m[1]!]!, head: m[2]! }));
}

/** As many headings below the one that holds the term as it counts, each ending in the term's head; else nothing. */
export async function headingsOf(term: string, session: Session): Promise<AnswerItem[]> {
  const parts = countedParts(normaliseName(term));
  if (!parts) return [];
  const out: AnswerItem[] = [];
  for (const { text, count, head } of parts) {
    const own = await headed(text, count, head, session);
    const found = own.length > 0 ? own : await headed(term, count, head, session);
    if (found.length === 0) return [];
    out.push(...found);
  }
  return out;
}

/** “一核”：临江市 is a heading that says it itself. */
const spelledOut = (title: string, term: string): string | null => {
  const [before, behind] = normaliseName(title).split(':');
  return before === normaliseName(term) && behind && behind.length <= 12 ? behind : null;
};

async function headed(term: string, count: number, head: string, session: Session): Promise<AnswerItem[]> {
  const { sections } = session.catalogue;
  for (const parent of sections) {
    if (!normaliseName(parent.title).includes(normaliseName(term))) continue;
    const itself = count === 1 ? spelledOut(parent.title, term) : null;
    if (itself) {
      const heading = (await session.passages(parent.title)).map((h) => h.node).find((n) => n.props.section === parent.path);
      const evidence = heading && (await quoteOf(session, heading, { text: String(heading.props.text ?? ''), start: 0 }));
      if (evidence) return [entityItem(parent.id, itself, [], [evidence])];
    }
    const below = sections.filter(
      (s) => s.plan === parent.plan && s.path.startsWith(`${parent.path}/`) && normaliseName(s.title).endsWith(head),
    );
    const top = Math.min(...below.map((s) => s.path.split('/').length));
    const members = below.filter((s) => s.path.split('/').length === top);
    if (members.length !== count) continue;
    const items: AnswerItem[] = [];
    for (const section of members) {
      const heading = (await session.passages(section.title)).map((h) => h.node).find((n) => n.props.section === section.path);
      if (!heading) return [];
      const evidence = await quoteOf(session, heading, { text: String(heading.props.text ?? ''), start: 0 });
      items.push(entityItem(section.id, section.title, [], [evidence]));
    }
    return items;
  }
  return [];
}
