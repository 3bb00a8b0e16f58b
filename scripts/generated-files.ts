/** What `npm run generate` makes: the schema in one file, the same as a module, the resolver types, and a page of docs. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import {
  buildASTSchema,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  parse,
  printSchema,
} from 'graphql';
import { generatedSdl } from '../src/graphql/shape/sdl.js';
import { questionsDoc } from './questions-doc.js';

const notice = 'Made by `npm run generate` from src/graphql/*.graphql, src/graphql/shape and graph/model.ts. Do not edit.';

/** Path below the repository's root → content. */
export async function generatedFiles(root: URL): Promise<Map<string, string>> {
  const written = await Promise.all(
    ['base', 'changes', 'corrections'].map((name) => readFile(new URL(`src/graphql/${name}.graphql`, root), 'utf8')),
  );
  const schema = buildASTSchema(parse([...written, generatedSdl()].join('\n')));
  const sdl = formatted(`# ${notice}\n\n${oneLine(printSchema(schema))}\n`, root);
  return new Map([
    ['schema.graphql', sdl],
    ['src/graphql/generated/type-defs.ts', `// ${notice}\nexport const typeDefs = ${JSON.stringify(sdl)};\n`],
    ['src/graphql/generated/resolver-types.ts', await resolverTypes(schema)],
    ['docs/questions.md', questionsDoc()],
  ]);
}

/** By the formatter of the repository, so that its check and ours agree. */
function formatted(sdl: string, root: URL): string {
  const biome = fileURLToPath(new URL('node_modules/.bin/biome', root));
  return execFileSync(biome, ['format', '--stdin-file-path=schema.graphql'], {
    cwd: fileURLToPath(root),
    input: sdl,
    encoding: 'utf8',
  });
}

/** Descriptions of one line as plain strings: the file is half as long, and the formatter leaves them so. */
function oneLine(sdl: string): string {
  return sdl.replace(/^( *)"""(.*)"""$/gm, (_, indent: string, text: string) => indent + JSON.stringify(text));
}

async function resolverTypes(schema: GraphQLSchema): Promise<string> {
  const config = {
    useTypeImports: true,
    enumsAsTypes: true,
    contextType: '../context.js#Context',
    mappers: mappers(schema),
    inputMaybeValue: 'T | null | undefined',
    avoidOptionals: { defaultValue: true },
    skipTypename: true,
    scalars: { ID: { input: 'string', output: 'string' }, File: { input: 'File', output: 'never' } },
  };
  const body = await codegen({
    filename: 'resolver-types.ts',
    schema: parse(printSchema(schema)),
    documents: [],
    config: {},
    plugins: [{ typescript: config }, { resolvers: config }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
  });
  return `// ${notice}\n${body}`;
}

/** Pairs and the like are listed as they are shown. */
function listsNodes(type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  const { nodes, node } = type.getFields();
  const listed = getNamedType((nodes ?? node)!.type);
  const isNode = schema.getType('Node');
  return (
    listed === isNode || ((isObjectType(listed) || isInterfaceType(listed)) && listed.getInterfaces().some((i) => i === isNode))
  );
}

/** What a comparison of plans is made of, in the schema and in `src/compare`. */
const compared = {
  PlanComparison: 'PlanComparison as Comparison',
  PlanChange: 'Change',
  PlanStatement: 'Statement',
  PlanDisagreement: 'Disagreement',
  TargetOutcome: 'Outcome',
  Uncompared: 'NotCompared',
};

/** What is told of an addition, in the schema and in `src/plans`. */
const added = {
  PlanAddition: '../../plans/plan-changes.js#Addition',
  PlanProgress: '../../plans/tickets.js#Followed',
  ReadingReport: '../../../ingest/stages.js#IngestReport',
};

/** A node travels as a NodeRef, a page as a Page, a comparison as it was made; the rest as it is shown. */
function mappers(schema: GraphQLSchema): Record<string, string> {
  const node = schema.getType('Node');
  const found: Record<string, string> = { Node: '../context.js#NodeRef', Entity: '../context.js#NodeRef', ...added };
  for (const [type, name] of Object.entries(compared)) found[type] = `../../compare/comparison.js#${name}`;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    if (type.getInterfaces().some((i) => i === node)) found[type.name] = '../context.js#NodeRef';
    else if (type.name.endsWith('Connection') && listsNodes(type, schema)) found[type.name] = '../page.js#Page';
    else if (type.name.endsWith('Edge') && type.getFields().cursor && listsNodes(type, schema))
      found[type.name] = '../page.js#PageEdge';
  }
  return found;
}
