/** 全省尚无百亿级企业: a clause that itself denies what is asked for. */
import { type AnswerItem, booleanItem } from '../answer.js';
import type { Frame } from '../frame.js';
import { normaliseName } from '../normalise.js';
import { clausesOf, quoteOf } from './evidence.js';
import type { Session } from './session.js';

const denies = /尚无|暂无|仍无|没有|还没有|尚未有|尚未形成|尚未出现|未形成|无一|空白|缺乏|缺少|尚不具备/;
const readable = new Set(['topic', 'text', 'level', 'year', 'section']);

/** No, with the clause that denies it of all the words given; null where no clause does. */
export async function deniedBy(frame: Frame, session: Session): Promise<AnswerItem[] | null> {
  if (frame.filters.some((f) => f.not || !readable.has(f.field)) || frame.want.length === 0) return null;
  const words = [
    ...frame.filters.filter((f) => f.field !== 'year' && f.field !== 'section').map((f) => f.word),
    ...frame.want.map((w) => w.word),
  ].map(normaliseName);
  const rarest = words.filter((w) => w.length >= 2).sort((a, b) => b.length - a.length)[0];
  if (words.length < 2 || !rarest) return null;
  for (const { node } of await session.passages(rarest)) {
    for (const clause of clausesOf(String(node.props.text ?? ''))) {
      const plain = normaliseName(clause.text);
      const at = plain.search(denies);
      // What is denied stands behind the denial.
      if (at < 0 || !words.every((w) => plain.indexOf(w, at) >= 0)) continue;
      const evidence = await quoteOf(session, node, clause);
      return [booleanItem(evidence.quote, false, [evidence])];
    }
  }
  return null;
}
