/** Questions that can be asked next or instead: forms filled with names of the graph. Only those that have an answer are offered. */
import type { Answer } from './answer.js';
import { examplesFrom } from './examples.js';
import { questionsAbout } from './filled-forms.js';
import type { Frame } from './frame.js';
import type { Catalogue } from './names/catalogue.js';
import type { Session } from './run/session.js';

const most = 3;
/** As many readings as an ambiguous question may have. */
const mostReadings = 6;
/** How many are tried before giving up: each costs an answer. */
const tried = 10;

/** What to offer beside an answer, those that it brings first. `answerTo` gives an answer without suggestions of its own. */
export async function suggestionsFor(
  asked: string,
  answer: Answer,
  session: Session,
  answerTo: (question: string) => Promise<Answer>,
): Promise<string[]> {
  const ambiguous = answer.status === 'AMBIGUOUS';
  const want = ambiguous ? mostReadings : most;
  const own = [
    ...answer.suggestions,
    ...(ambiguous ? readingsOf(asked, answer, session.catalogue) : []),
    ...about(answer, session.catalogue),
  ];
  const out = await answered(own, asked, answer, want, answerTo);
  if (out.length >= most || answer.status === 'ANSWERED' || ambiguous) return out;
  const examples = (await examplesFrom(session, answer.language)).filter((question) => !out.includes(question));
  return [...out, ...(await answered(examples, asked, answer, most - out.length, answerTo))];
}

/** Those of the candidates that have an answer, and another one than was just given. */
async function answered(
  candidates: readonly string[],
  asked: string,
  answer: Answer,
  want: number,
  answerTo: (question: string) => Promise<Answer>,
): Promise<string[]> {
  const out: string[] = [];
  const given = JSON.stringify(answer.frame?.frame);
  for (const question of [...new Set(candidates)].slice(0, tried)) {
    if (out.length === want) break;
    if (question === asked) continue;
    const { status, frame } = await answerTo(question);
    if (status === 'ANSWERED' && JSON.stringify(frame?.frame) !== given) out.push(question);
  }
  return out;
}

/** Questions about what was asked of and what was answered with, one of each thing in turn. */
function about(answer: Answer, catalogue: Catalogue): string[] {
  const named = answer.frame ? namedIn(answer.frame.frame) : [];
  const found = answer.items.flatMap((item) => (item.kind === 'ENTITY' && item.id ? [item.id] : [])).slice(0, 2);
  const lists = [...new Set([...named, ...found])]
    .flatMap((id) => catalogue.entities.get(id) ?? [])
    .slice(0, mostReadings)
    .map((entity) => questionsAbout(entity.kind, entity.name, answer.language));
  return Array.from({ length: tried }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
}

const namedIn = (frame: Frame): string[] => [
  ...frame.filters.flatMap((f) => (f.frame ? namedIn(f.frame) : (f.ids ?? []))),
  ...frame.measures.flatMap((m) => m.indicators),
];

/** The question itself with each of the names that a word of it may stand for. */
function readingsOf(asked: string, answer: Answer, catalogue: Catalogue): string[] {
  const { filters = [], measures = [] } = answer.frame?.frame ?? {};
  const words = [
    ...filters.map((f) => ({ word: f.word, ids: f.ids ?? [] })),
    ...measures.map((m) => ({ word: m.word, ids: m.indicators })),
  ];
  return words.flatMap(({ word, ids }) =>
    ids.length > 1 && word !== '' && asked.includes(word)
      ? ids.flatMap((id) => asked.replace(word, catalogue.entities.get(id)?.name ?? word))
      : [],
  );
}
