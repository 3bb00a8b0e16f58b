/** Why what a person said is no correction yet, with what they can choose from. */
/** One sentence of one fact, to choose from. */
export interface FactChoice {
  plan: string;
  type: string;
  from: string;
  to: string;
  value: string | null;
  section: string;
  quote: string;
}

export type Refusal =
  /** Nothing is called so; `near` are names that hold it. */
  | { code: 'NO_NAME'; name: string; near: string[] }
  | { code: 'SEVERAL_KINDS'; name: string; kinds: string[] }
  /** Both names are one word, or already names of one thing. */
  | { code: 'ONE_NAME'; name: string }
  | { code: 'ALREADY_ONE'; names: string[] }
  | { code: 'ALREADY_NAMED'; name: string; alias: string }
  /** `alias` is what another thing is called. */
  | { code: 'TAKEN'; alias: string; thing: string }
  | { code: 'NO_FACT'; from: string; to: string }
  | { code: 'SEVERAL_FACTS'; facts: FactChoice[] }
  | { code: 'NO_QUOTE'; quote: string; facts: FactChoice[] }
  | { code: 'NO_PLAN'; plan: string }
  | { code: 'FILE_NEEDED'; title: string; source: string }
  | { code: 'NO_CORRECTION'; id: string };

export class CorrectionRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
    this.name = 'CorrectionRefused';
  }
}
