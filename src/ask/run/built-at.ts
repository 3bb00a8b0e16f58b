/** Where something that is no node of the graph is to be built, as one clause says it: 在临江港北岸建设冷藏船基地 → 临江港北岸. */
import { type AnswerItem, entityItem } from '../answer.js';
import type { FrameFilter } from '../frame.js';
import { normaliseName } from '../normalise.js';
import { has, spellings } from './clauses.js';
import { clausesOf, quoteOf } from './evidence.js';
import type { Session } from './session.js';

const building =
  /^(.{0,24}?)(?:在|于|依托)([^在于]{2,24}?)(?:规划建设|布局建设|选址建设|建设|建立|打造|设立|布局|新建|兴建|建成|创建)(.+)$/;

/** One item a place; nothing where the words given do not all stand behind the verb, or a given place is not in the clause. */
export async function builtAt(filters: readonly FrameFilter[], session: Session): Promise<AnswerItem[]> {
  const words = filters.filter((f) => (f.field === 'topic' || f.field === 'text') && !f.not).map((f) => f.words ?? []);
  const things = filters.filter((f) => f.field === 'entity' && !f.not);
  if (words.length === 0 || words.length + things.length !== filters.length) return [];
  const given = things.map((f) => (f.ids ?? []).flatMap((id) => spellings(id, session)));
  const out = new Map<string, AnswerItem>();
  for (const { node } of await session.passages(words[0]![0] ?? '')) {
    for (const clause of clausesOf(String(node.props.text ?? ''))) {
      const plain = normaliseName(clause.text);
      const [, , where, what] = building.exec(plain) ?? [];
      if (!where || !what || !words.every((w) => has(what, w)) || !given.every((g) => has(plain, g))) continue;
      const evidence = await quoteOf(session, node, clause);
      for (const name of where.split(/[、和]|以及/).filter((n) => n.length >= 2))
        if (!out.has(name)) out.set(name, entityItem(name, name, [], [evidence]));
    }
  }
  return [...out.values()];
}
