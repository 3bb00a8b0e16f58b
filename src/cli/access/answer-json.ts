import type { Answer, AnswerEvidence } from '../../ask/answer.js';
import type { CliAnswer } from './access.js';

/** An answer as the GraphQL `ask` of `documents.ts` gives it, so that `--json` is the same with and without a server. */
export function answerJson(answer: Answer): CliAnswer {
  const { status, text, items, frame, graphql, cypher, searched, suggestions, language, plans } = answer;
  return {
    status,
    text,
    items: items.map(({ kind, id, name, aliases, value, unit, boolean, section, figure, plans: of, change, evidence }) => ({
      kind,
      id,
      name,
      aliases,
      value,
      unit,
      boolean,
      section,
      figure,
      plans: of,
      change: change && { kind: change.kind.toUpperCase(), type: change.type.toUpperCase() },
      evidence: evidence.map(evidenceJson),
    })),
    evidence: answer.evidence.map(evidenceJson),
    frame: frame && { chips: frame.chips.map(({ role, label, source }) => ({ role, label, source })), filler: frame.filler },
    graphql,
    cypher: cypher.map((ran) => ({ text: ran.text, params: ran.params })),
    searched,
    suggestions,
    language,
    plans: plans.map(({ id, name }) => ({ id, name })),
  };
}

function evidenceJson({ plan, section, quote, start, end, mode, page, correction }: AnswerEvidence) {
  return {
    plan,
    section,
    quote,
    start,
    end,
    mode: mode === 'stated' ? 'STATED' : 'INHERITED',
    page: page ?? null,
    correction: correction ?? null,
  };
}
