/** What `inspect` can print, in the order of the way through the reader. */
export const inspectStages = ['mdast', 'outline', 'mentions', 'facts'] as const;
export type InspectStage = (typeof inspectStages)[number];

/** `section`, `html` and the text without `json` are forms of the facts; the other stages are always JSON. */
export interface InspectOptions {
  stage: InspectStage;
  section?: string;
  html: boolean;
  json: boolean;
  out?: string;
}
