/** 云岭 储能: nothing but names and nouns. The things are shown whose own name holds all of them. */
import { normaliseName } from '../normalise.js';
import { sense, type Token } from '../read/token.js';
import { mentionEvidence } from '../run/clauses.js';
import type { Member } from '../run/member.js';
import type { Session } from '../run/session.js';
import { writtenForms } from './units.js';

/** The likelier reading of a name first; one name that is of two kinds is one thing. */
const kinds = ['Park', 'Project', 'Infrastructure', 'Enterprise'] as const;
const most = 12;
const harmless: ReadonlySet<string> = new Set(['filler', 'plan']);

/** The words, each with its spellings; null where the question is more than words. */
function keywordsOf(tokens: readonly Token[], session: Session): string[][] | null {
  const out: string[][] = [];
  for (const token of tokens) {
    const entity = sense(token, 'entity');
    const ids = entity?.entries.filter((e) => e.kind === 'City' || e.kind === 'Industry').map((e) => e.id) ?? [];
    if (entity || sense(token, 'topic') || sense(token, 'text'))
      out.push([normaliseName(token.text), ...writtenForms(ids, session.catalogue)].filter((w) => w.length >= 2));
    else if (!token.senses.some((s) => harmless.has(s.is))) return null;
  }
  // The place that the plan is of narrows nothing: 岱南 陶瓷 in the plan of 岱南.
  const said = out.length + tokens.filter((t) => sense(t, 'plan')).length;
  return out.length > 0 && said > 1 ? out : null;
}

export async function namesByKeywords(tokens: readonly Token[], session: Session): Promise<Member[]> {
  const words = keywordsOf(tokens, session);
  if (!words) return [];
  const named = kinds.flatMap((kind) => session.catalogue.byKind.get(kind) ?? []);
  const bare = (name: string) => normaliseName(name).replace(/(?:建设)?(?:项目|工程)$/, '');
  const all = named.filter((e) => words.every((options) => options.some((w) => normaliseName(e.name).includes(w))));
  const found = all.filter((e, i) => all.findIndex((o) => bare(o.name) === bare(e.name)) === i);
  if (found.length > most) return [];
  const nodes = found.map((e) => ({ id: e.id, kind: e.kind, props: e.props }));
  const evidence = await mentionEvidence(nodes, session);
  return nodes.map((node) => ({ node, evidence: evidence.get(node.id) ?? [] }));
}
