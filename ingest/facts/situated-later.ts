/**
 * The place that a later clause gives the one project or park before it:
 *   年产3万吨铝板项目，总投资5亿元，项目位于石湾县。   云岭产业园获批。园区地处白沙镇。   恒远二期项目。建设地点：石湾县。
 */
import type { Mention } from '../stages.js';
import { type Clause, clauseAt, sentencesOf } from './clauses.js';
import type { FactContext } from './context.js';
import { startingWithin } from './mentions-near.js';

const lies =
  '(?:主要)?(?:位于|坐落于|坐落在|座落于|地处|选址于|选址在|选址|落户于|落户在|落户|落地于|落地|布局于|布局在|布局|设在|设于|建于|建在)';
const names: Readonly<Record<string, string>> = { Project: '项目|工程', Park: '园区|产业园|开发区|基地' };
const toldOf = Object.fromEntries(
  Object.entries(names).map(([kind, words]) => [
    kind,
    new RegExp(
      `^(?:(?:该|本|此)?(?:${words})(?:建设)?(?:拟|已|将)?${lies}|(?:(?:该|本|此)?(?:${words})|建设|实施)(?:地点|地址|选址|场址|厂址)(?:为|在|[：:]))$`,
    ),
  ]),
);
/** 该项目总投资5亿元，| 落户石湾县 */
const bare = new RegExp(`^(?:拟|已|将)?${lies}$`);
const speaks = /^(?:该|本|此)(?:项目|工程|园区)/;
/** How many sentences later the text may still speak of it. */
const reach = 2;

/** The city or park behind, where nothing that could lie there instead is named between. */
export function placeLater(context: FactContext, thing: Mention): Mention | undefined {
  const told = toldOf[thing.kind];
  const passage = context.outline.passages[thing.passage]!;
  if (!told || passage.kind === 'row') return undefined;
  const text = passage.body.text;
  const sentences = sentencesOf(text);
  const own = clauseAt(sentences, thing.start);
  if (!own) return undefined;
  const later = sentences.slice(own.sentence, own.sentence + reach + 1).flatMap((s) => s.clauses);
  const limit = later.at(-1)!.end;
  const behind = startingWithin(context.scopes.mentionsIn(thing.passage), thing.end, limit);
  const other = behind.find((m) => m.entity !== thing.entity && (m.kind === 'Project' || m.kind === 'Enterprise'));
  for (const clause of later.filter((c) => c.start >= thing.end)) {
    const place = placeIn(clause, behind, thing);
    const words = place ? text.slice(clause.start, place.start) : '';
    if (place && (told.test(words) || (bare.test(words) && spokenOf(text, later, clause))))
      return other && other.start < place.start ? undefined : place;
    // Of another place's: what is said from there on need not be of this thing.
    if (place) return undefined;
  }
  return undefined;
}

function placeIn(clause: Clause, mentions: readonly Mention[], thing: Mention): Mention | undefined {
  return mentions
    .filter((m) => m.start >= clause.start && m.end <= clause.end && m.entity !== thing.entity)
    .filter((m) => m.kind === 'City' || m.kind === 'Park')
    .sort((a, b) => a.start - b.start || b.end - a.end)[0];
}

/** Does a clause before it in its sentence speak of the thing? */
const spokenOf = (text: string, clauses: readonly Clause[], { sentence, start }: Clause): boolean =>
  clauses.some((c) => c.sentence === sentence && c.start < start && speaks.test(text.slice(c.start, c.end)));
