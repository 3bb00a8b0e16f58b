import { addingEn } from '../../plans/adding-messages.js';
import { compareEn } from './compare.js';
import { correctionsEn } from './corrections.js';
import { manyPlansEn } from './many-plans.js';

/** What the command line says, in English; the other languages have the same keys. */
export const en = {
  // Help.
  about: 'Knowledge graph and questions over Chinese development plans, every answer tied to the sentence that says so.',
  aboutIngest: 'read plans (.md, .txt, .html, .docx, .pdf) into the graph',
  aboutExport: 'write the whole graph to standard output',
  aboutServe: 'serve the page and GraphQL on this machine',
  aboutAsk: 'answer one question',
  aboutStart: 'read plans (the sample plan without FILE), then serve them',
  aboutInspect: 'print what one stage of the reader makes of a file: facts beside the text they come from, the others as JSON',
  aboutPlans: 'list the plans in the graph',
  aboutRemove: 'take one plan out of the graph',
  optData: 'folder of the embedded engine (default: .plangraph)',
  optNeo4j: 'a Neo4j server instead, as bolt://127.0.0.1:7687; NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE as usual',
  optJson: 'print JSON for programs',
  optId: 'identity of the plan, in place of its title, issuer and period (one FILE)',
  optFormat: 'form of the export',
  optPort: 'port to listen on (default: PORT or 4000; 0 takes a free one)',
  optHost: 'address to listen on; other than loopback needs PLANGRAPH_TOKEN or --no-auth',
  optNoAuth: 'let anyone who reaches the port ask',
  optStage: 'what to print',
  optHistory: 'an earlier question of the same talk, oldest first; may be repeated',
  exitCodes: `Exit codes:
  0  done (a question that was answered, or said to have no answer)
  1  something that should not happen
  2  wrong use: unknown command, option or value
  3  input: no such file, not text, not a plan, no such plan
  4  store: locked, not reachable, wrong password, damaged, not writable
  5  port: taken, or not allowed`,

  // Configuration.
  twoEngines: () => 'Both --data and --neo4j are given. Name one engine.',
  badUri: (value: string) =>
    `"${value}" is no address of a Neo4j server. Give one as bolt://127.0.0.1:7687 or neo4j+s://host (--neo4j or NEO4J_URI).`,
  emptyQuestion: () => 'The question is empty. Ask something, as: plangraph ask "哪些园区发展电子信息？"',
  badPort: (value: string) => `"${value}" is no port. Give a number from 0 to 65535 (--port or PORT).`,
  openHost: (host: string) =>
    `${host} can be reached from other machines. Set PLANGRAPH_TOKEN to ask for a token, or add --no-auth if anyone may ask.`,
  badToken: (name: string) => `${name} may hold no space and only ASCII characters. Choose another one.`,
  idOfMany: () => '--id names one plan. Give one FILE with it.',

  // Input.
  noFile: (file: string) => `${file}: no such file. Check the path.`,
  isFolder: (file: string) => `${file} is a folder. Name the files in it, as ${file}/*.md.`,
  notReadable: (file: string, why: string) => `${file} cannot be read: ${why}`,
  ...addingEn,
  someFailed: (failed: number, all: number) => `${failed} of ${all} files were not read; the others are in the graph.`,
  noPlan: (id: string) => `There is no plan "${id}". List what is there with: plangraph plans`,
  noPlans: () => 'The graph holds no plan yet. Read one with: plangraph ingest FILE',

  // Store.
  locked: (where: string) =>
    `${where} is open in another process that is no plangraph serve (or one that is still starting). Wait until it ends, or use another folder with --data.`,
  unreachable: (where: string) =>
    `Nothing answers at ${where}. Start Neo4j (npm run neo4j, or docker compose up) or correct --neo4j / NEO4J_URI.`,
  unauthorized: (where: string) => `${where} refused the user name or password. Set NEO4J_USERNAME and NEO4J_PASSWORD.`,
  corrupt: (where: string, why: string) =>
    `${where} is damaged (${why}). Move the folder away, ingest the plans again, and put its corrections.jsonl, if there is one, into the new folder first.`,
  unwritable: (where: string) => `${where} cannot be written. Choose another folder with --data, or change its permissions.`,
  storeFailed: (where: string, why: string) => `${where}: ${why}`,
  serverRefused: (url: string, why: string) => `The server at ${url} that has this folder open refused: ${why}`,
  serverGone: (url: string) =>
    `The server at ${url} that had this folder open went away during the request. Run the command again.`,
  alreadyServed: (url: string) =>
    `This folder is already served at ${url}. Ask there, stop it, or use another folder with --data.`,

  // Listening.
  portTaken: (port: number) => `Port ${port} is taken. Choose another with --port N (0 takes a free one).`,
  portForbidden: (port: number) => `Port ${port} may not be opened by this user. Choose one above 1023 with --port N.`,
  hostUnknown: (host: string) => `This machine has no address ${host}. Leave --host out to listen on 127.0.0.1.`,

  // Progress and results.
  reading: (file: string) => `${file}: reading`,
  storing: (file: string) => `${file}: writing to the graph`,
  exported: (lines: number) => `${lines} lines`,
  removed: (id: string) => `${id}: removed`,
  serving: (url: string) => `plangraph answers at ${url}   (GraphQL: ${url}/graphql)`,
  tryThese: () => 'Try:',
  stopHint: () => 'Ctrl+C stops it.',
  stopped: () => 'Stopped.',
  tokenNeeded: () => 'Requests need the token of PLANGRAPH_TOKEN.',
  open: () => 'Anyone who reaches this address may ask (--no-auth).',
  internal: (why: string) =>
    `Something went wrong that should not: ${why}\nRun again with PLANGRAPH_DEBUG=1 to see where, and please report it.`,

  // Review.
  optSection:
    'one section with what is below it: its path, its number as people write it, a box, a table, or words of its heading (facts only)',
  optHtml: 'a page for a browser (facts only)',
  optOut: 'file to write instead of standard output',
  factsOnly: (option: string) => `${option} goes with --stage facts.`,
  jsonOrHtml: () => '--json and --html are two forms. Choose one.',
  outIsPlan: (file: string) => `${file} is the plan itself. Choose another file with --out.`,
  notWritable: (file: string, why: string) => `${file} cannot be written: ${why}`,
  noSection: (address: string, near: readonly string[]) =>
    `There is no section "${address}". Nearest:\n${near.map((line) => `  ${line}`).join('\n')}`,
  severalSections: (address: string, paths: readonly string[]) =>
    `"${address}" names ${paths.length} sections: ${paths.join(', ')}`,
  review: {
    summary: (quotes: number, facts: number) => `${facts} facts in ${quotes} clauses`,
    wholePlan: 'the whole area',
    noFact: 'no fact',
    named: 'named',
    legend: 'Kinds of fact; untick one to hide it',
    facts: 'Facts',
    modes: { stated: 'stated', inherited: 'inherited' },
    kinds: {
      DEVELOPS: 'develops an industry',
      PART_OF: 'is part of',
      LOCATED_IN: 'lies in',
      BELONGS_TO: 'project of an industry',
      BUILT_BY: 'is built by',
      BASED_IN: 'enterprise is in',
      OPERATES_IN: 'enterprise works in',
      HAS_LEVEL: 'level of a park',
      HAS_STATUS: 'state of the works',
      FROM: 'line begins at',
      TO: 'line ends at',
      CITES: 'cites',
      Measurement: 'figure',
      Conflict: 'contradiction',
    },
  },

  many: manyPlansEn,
  compare: compareEn,
  corrections: correctionsEn,

  usage: (why: string) => `${why}\nSee: plangraph --help`,
};

export type Messages = typeof en;
