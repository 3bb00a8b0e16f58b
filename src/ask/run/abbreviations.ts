/** Short names as a plan introduces them: 临江循环经济示范园（以下简称示范园）. */
import { type AnswerItem, entityItem } from '../answer.js';
import { normaliseName } from '../normalise.js';
import { spellings } from './clauses.js';
import { clausesOf, quoteOf } from './evidence.js';
import type { Session } from './session.js';

const opening = /[(（]?(?:以下|下文|下)?(?:统一)?(?:简称为?|下称)[：:“"《「]*$/;

/** What stands in full before the words that introduce the short name; nothing where the plan does not introduce it. */
export async function fullNameOf(short: string, session: Session): Promise<AnswerItem[]> {
  for (const { node } of await session.passages(short)) {
    const text = String(node.props.text ?? '');
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) {
      const sign = opening.exec(text.slice(0, at));
      if (!sign) continue;
      const before = text.slice(0, sign.index);
      const full = titled(before) ?? named(before, session) ?? body(before);
      if (!full) continue;
      const clause = clausesOf(text).findLast((c) => c.start <= before.length - full.name.length) ?? { text, start: 0 };
      const evidence = await quoteOf(session, node, clause);
      return [entityItem(full.id ?? full.name, full.name, [short], [evidence])];
    }
  }
  return [];
}

interface FullName {
  id: string | null;
  name: string;
}

/** …《云江省制造强省纲要》 */
function titled(before: string): FullName | null {
  const title = /《([^《》]{4,60})》[”"]?$/.exec(before);
  return title ? { id: null, name: title[1]! } : null;
}

const bodies =
  /(?:办公室|领导小组|委员会|联席会议|指挥部|专班|理事会|秘书处|联盟|协会|管理局|发展中心|服务中心|基金|实验室|研究院)$/;
const founding = /^.*(?:设立|成立|组建|建立|组成|发挥|依托|强化|由|在)/;

/** …，领导小组办公室: the name of a body, from the last sign or verb of founding on. */
function body(before: string): FullName | null {
  const words =
    before
      .slice(Math.max(0, before.length - 40))
      .split(/[，。；：、,;:（）()“”"《》\s]/)
      .at(-1) ?? '';
  const name = words.replace(founding, '');
  return bodies.test(name) && name.length >= 5 && /^\p{Script=Han}+$/u.test(name) ? { id: null, name } : null;
}

/** The longest name of the graph that ends right there. */
function named(before: string, session: Session): FullName | null {
  const plain = normaliseName(before);
  let best: (FullName & { length: number }) | null = null;
  for (const entity of session.catalogue.entities.values()) {
    for (const form of spellings(entity.id, session)) {
      if (form.length > (best?.length ?? 2) && plain.endsWith(form))
        best = { id: entity.id, name: entity.name, length: form.length };
    }
  }
  return best;
}
