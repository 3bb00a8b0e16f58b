/** What each engine needs before the first query. Safe to run again. */
import { nodeKinds } from '../model.js';
import { anyNode } from './names.js';

const planned = ['Section', 'Passage', 'Measurement', 'Conflict'];

/** A constraint is no index there, so plain indexes. */
export const embeddedIndexes: readonly string[] = [
  `CREATE INDEX plangraph_id IF NOT EXISTS FOR (n:${anyNode}) ON (n.id)`,
  ...planned.map((kind) => `CREATE INDEX plangraph_${kind.toLowerCase()}_plan IF NOT EXISTS FOR (n:${kind}) ON (n.plan)`),
];

export const passageText = 'plangraph_passage_text';

/** The first statement of every write there: one writer at a time, whichever process it is in. */
export const writerLock = "MERGE (l:PlanGraphWriter {id: 'writer'}) SET l.at = timestamp()";

export const neo4jIndexes: readonly string[] = [
  `CREATE CONSTRAINT plangraph_id IF NOT EXISTS FOR (n:${anyNode}) REQUIRE n.id IS UNIQUE`,
  'CREATE CONSTRAINT plangraph_writer IF NOT EXISTS FOR (l:PlanGraphWriter) REQUIRE l.id IS UNIQUE',
  ...nodeKinds.map((kind) => `CREATE INDEX plangraph_${kind.toLowerCase()}_id IF NOT EXISTS FOR (n:${kind}) ON (n.id)`),
  'CREATE INDEX plangraph_entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id)',
  ...planned.map((kind) => `CREATE INDEX plangraph_${kind.toLowerCase()}_plan IF NOT EXISTS FOR (n:${kind}) ON (n.plan)`),
  `CREATE FULLTEXT INDEX ${passageText} IF NOT EXISTS FOR (n:Passage) ON EACH [n.text] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
];
