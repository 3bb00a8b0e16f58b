/** The members that a section itself lists before the name of a class: 氢能、储能、生物医药等新兴产业. */
import { type AnswerItem, entityItem } from '../answer.js';
import type { Frame } from '../frame.js';
import { industryKey } from '../names/aliases.js';
import { normaliseName } from '../normalise.js';
import { isWithin } from './clauses.js';
import { clausesOf, quoteOf } from './evidence.js';
import type { Session } from './session.js';

interface Listed {
  name: string;
  id: string | null;
  item: AnswerItem;
}

/** 战略性新兴产业 is also written 新兴产业. */
const core = (word: string): string =>
  word.replace(/^(?:战略性?|国家)(?=..)/, '').replace(/^[一二两三四五六七八九十\d]+(?:大|个)(?=..)/, '');

/** The list in one clause before the class; with `expected` only a list of so many. */
async function listedIn(path: string, word: string, expected: number | undefined, session: Session): Promise<Listed[]> {
  const kind = core(word);
  const sizes = new Map<number, Listed[]>();
  for (const { node } of await session.passages(kind)) {
    if (!isWithin(String(node.props.section), path)) continue;
    for (const clause of clausesOf(String(node.props.text ?? ''))) {
      const at = clause.text.indexOf(kind);
      const before = at < 0 ? '' : clause.text.slice(0, at).replace(/(?:战略性?|国家)$/, '');
      const body = before.replace(/(?:等)?[一二两三四五六七八九十\d]*(?:大|个|项|类)?$/, '');
      const parts = body.split(/[、和]|以及/).filter((p) => p.length >= 2);
      if (parts.length < 3 || (expected !== undefined && parts.length !== expected)) continue;
      const evidence = await quoteOf(session, node, clause);
      const found = parts.map((part): Listed => {
        const known = lastIndustry(part, session);
        const name = known?.name ?? part;
        return { name, id: known?.id ?? null, item: entityItem(known?.id ?? name, name, [], [evidence]) };
      });
      // The first member may carry the verb before it: only known names are cut free of it.
      if (found[0]!.id === null || sizes.has(found.length)) continue;
      sizes.set(found.length, found);
    }
  }
  return sizes.size === 1 ? [...sizes.values()][0]! : [];
}

/** The longest industry name that the part ends in. */
function lastIndustry(part: string, session: Session): { id: string; name: string } | null {
  const plain = normaliseName(part);
  let best: { id: string; name: string; length: number } | null = null;
  for (const e of session.catalogue.byKind.get('Industry') ?? [])
    for (const form of e.forms)
      if (form.length > (best?.length ?? 1) && plain.endsWith(form)) best = { id: e.id, name: form, length: form.length };
  return best;
}

/**
 * What one of two sections lists under the class and the other does not; with `first` only what the first one does.
 * Null where either has no such list.
 */
export async function listedInOne(
  frame: Frame,
  paths: readonly [string, string],
  session: Session,
  first = false,
): Promise<AnswerItem[] | null> {
  const word = frame.want[0]?.word ?? '';
  const [a, b] = [
    await listedIn(paths[0], word, frame.expected, session),
    await listedIn(paths[1], word, frame.expected, session),
  ];
  if (a.length === 0 || b.length === 0) return null;
  const missing = (list: Listed[], other: Listed[]) =>
    list.filter((m) => !other.some((o) => industryKey(o.name) === industryKey(m.name)));
  return [...missing(a, b), ...(first ? [] : missing(b, a))].map((m) => m.item);
}
