/** What `inspect` can print, in the order of the way through the reader. */
export const inspectStages = ['mdast', 'outline', 'mentions', 'facts'] as const;
export type InspectStage = (typeof inspectStages)[number];
