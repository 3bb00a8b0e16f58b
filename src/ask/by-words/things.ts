/**
 * Things looked up by the words of the question, where its grammar was not read: the things of the kind asked for that
 * stand in a sentence with all that the question names. Only verbs may be missing from it.
 */
import type { NodeRow } from '../../../graph/query.js';
import type { Wanted } from '../frame.js';
import { normaliseName } from '../normalise.js';
import { fits, has, headed, headingsOf, isWithin, mentionedIn, spellings } from '../run/clauses.js';
import { clausesOf, quoteOf, sentencesOf, tidy } from '../run/evidence.js';
import type { Member } from '../run/member.js';
import { isOfItsHead } from '../run/own-head.js';
import { isEntity } from '../run/routes.js';
import type { Session } from '../run/session.js';
import { passagesOf } from './passages.js';
import type { Unit, Units } from './units.js';

/** More sentences than that say too little of what is asked; one word alone says less than several. */
const mostSentences = 6;
const mostOfOneWord = 2;

interface Sentence {
  passage: NodeRow;
  text: string;
  start: number;
  /** Verbs of the question that it holds too. */
  light: number;
}

/** Members of the kinds wanted, in the plan's order, from sentences with at least `light` of the light words; none where no sentence holds every word needed. */
export async function thingsByWords(wanted: readonly Wanted[], units: Units, light: number, session: Session): Promise<Member[]> {
  const sentences = (await sentencesWith(units, session)).filter((s) => s.light >= light);
  if (sentences.length > (units.needed.length > 1 ? mostSentences : mostOfOneWord)) return [];
  const out = new Map<string, Member>();
  for (const kind of wanted.filter((w) => isEntity(w.kind))) {
    const named = await mentionedIn(
      kind,
      sentences.map((s) => s.passage),
      session,
    );
    for (const sentence of sentences)
      for (const { node, part } of await inSentence(kind, sentence, units, named.get(sentence.passage.id) ?? [], session)) {
        const member = out.get(node.id) ?? { node, evidence: [] };
        member.evidence = tidy([...member.evidence, await quoteOf(session, sentence.passage, part)]);
        out.set(node.id, member);
      }
  }
  return [...out.values()];
}

/** With every word needed, and with as many of the others as any has. */
export async function sentencesWith({ needed, light, sections }: Units, session: Session): Promise<Sentence[]> {
  const out: Sentence[] = [];
  for (const { node, plain } of await passagesOf(session)) {
    if (!needed.some((unit) => has(plain, unit.options))) continue;
    const path = String(node.props.section ?? '');
    if (sections.length > 0 && !sections.some((s) => isWithin(path, s))) continue;
    const heading = headingsOf(path, session);
    for (const { text, start } of sentencesOf(String(node.props.text ?? ''))) {
      const plain = normaliseName(text);
      const met = needed.filter((unit) => has(plain, unit.options));
      if (met.length === 0 || !needed.every((unit) => met.includes(unit) || has(heading, unit.options))) continue;
      out.push({ passage: node, text, start, light: light.filter((w) => plain.includes(normaliseName(w))).length });
    }
  }
  const best = Math.max(0, ...out.map((s) => s.light));
  return out.filter((s) => s.light === best);
}

const making = /^(?:弄|搞|建|修|盖|造|打造|建设|兴建|新建|创建)/;
const made = /(?:建设|打造|建成|新建|兴建|创建|共建|筹建|续建|建好|建|设立|布局|形成|规划|做成)[^,，]*$/;

/** 要弄个什么园: not the one that the plan rebuilds, but one behind a word for making. */
const madeIn = (text: string, names: readonly string[]): boolean =>
  clausesOf(text).some(({ text: clause }) => {
    const plain = normaliseName(clause);
    return names.some((name) => plain.includes(name) && made.test(plain.slice(0, plain.indexOf(name))));
  });

/** The fewest clauses in a row that hold all units which any of them holds; the first such ones. */
function closest(holds: readonly (readonly Unit[])[]): [number, number] {
  const all = new Set(holds.flat());
  let best: [number, number] = [-1, -1];
  for (let from = 0; from < holds.length; from++) {
    const seen = new Set<Unit>();
    for (let to = from; to < holds.length && seen.size < all.size; to++) {
      for (const unit of holds[to]!) seen.add(unit);
      if (seen.size === all.size && all.size > 0 && (best[0] < 0 || to - from < best[1] - best[0])) best = [from, to];
    }
  }
  return best;
}

/** Those in the clauses that say it; where they do it themselves also those named before, in the sentence or by the heading. */
async function inSentence(
  wanted: Wanted,
  { passage, text, start }: Sentence,
  { needed, light, object }: Units,
  mentioned: readonly NodeRow[],
  session: Session,
): Promise<{ node: NodeRow; part: { text: string; start: number } }[]> {
  const given = new Set(needed.flatMap((unit) => unit.ids));
  const named = needed.flatMap((unit) => unit.options);
  const candidates = mentioned.filter(
    (node) => fits(wanted, node) && !given.has(node.id) && !spellings(node.id, session).some((s) => named.includes(s)),
  );
  const clauses = clausesOf(text);
  const [from, to] = closest(clauses.map((c) => needed.filter((unit) => has(normaliseName(c.text), unit.options))));
  const first = clauses[from];
  const last = clauses[to];
  const whole = { text, start };
  const said =
    first && last ? { text: text.slice(first.start, last.start + last.text.length), start: start + first.start } : whole;
  const within = (part: string) => candidates.filter((node) => has(normaliseName(part), spellings(node.id, session)));
  const isMade = object && light.some((w) => making.test(w));
  const here = within(said.text).filter((node) => !isMade || madeIn(said.text, spellings(node.id, session)));
  // An industry is always done by what is named before it.
  const ofHead = (node: NodeRow) =>
    named.every((n) => isOfItsHead(normaliseName(said.text), spellings(node.id, session), n, wanted.nameHas ?? []));
  if (here.length > 0 || object || wanted.kind === 'Industry') return here.filter(ofHead).map((node) => ({ node, part: said }));
  // Who does something is named before it: in the nearest clause to the left, else by the heading.
  for (let at = from - 1; at >= 0; at--) {
    const nodes = within(clauses[at]!.text);
    if (nodes.length > 0) return nodes.map((node) => ({ node, part: whole }));
  }
  return headed(wanted, passage, session)
    .filter((node) => fits(wanted, node) && !given.has(node.id))
    .map((node) => ({ node, part: whole }));
}
