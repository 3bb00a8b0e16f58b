/** The schema against the model: nothing of the graph is out of reach, nothing is undescribed, nothing is stale. */
import { readFile } from 'node:fs/promises';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { entityKinds, relationships, termKinds } from '../../graph/model.js';
import { propertiesOf } from '../../graph/properties.js';
import { generatedFiles } from '../../scripts/generated-files.js';
import { typeDefs } from '../../src/graphql/generated/type-defs.js';
import { createSchema } from '../../src/graphql/schema.js';
import { listKinds, scalarFields } from '../../src/graphql/shape/fields.js';
import { relationFields } from '../../src/graphql/shape/relations.js';
import { parkLevelOf } from '../../src/graphql/shape/terms.js';

const root = new URL('../../', import.meta.url);
const schema = buildSchema(typeDefs);
const own = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));

it('the generated files are up to date (npm run generate)', async () => {
  for (const [path, content] of await generatedFiles(root)) {
    const current = await readFile(new URL(path, root), 'utf8');
    expect(current === content, `${path} is stale; run: npm run generate`).toBe(true);
  }
});

it('every type, field, argument and value is described', () => {
  const missing: string[] = [];
  const check = (name: string, { description }: { description?: string | null }) => {
    if (!description?.trim()) missing.push(name);
  };
  for (const type of own) {
    if (['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
    check(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field);
        for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg);
      }
  }
  expect(missing).toEqual([]);
});

/** Shown by fields of base.graphql with resolvers of their own, not by the table. */
const elsewhere = new Set([
  'NAMED Entity Name out',
  'DESCRIBED_IN Entity Plan out',
  'PART_OF Section Section out',
  'PART_OF Section Section in',
  'PART_OF Section Plan out',
  'PART_OF Section Plan in',
  'PART_OF Passage Section out',
  'OF Measurement Indicator out',
  'ABOUT Measurement Plan out',
  'ABOUT Measurement Entity out',
  'ABOUT Conflict Plan out',
  'ABOUT Conflict Entity out',
]);
/** Words of a closed or open vocabulary: a filter is their other direction. */
const words: ReadonlySet<string> = new Set(['Name', ...termKinds]);

describe('every relationship of the model can be walked both ways', () => {
  const ends = Object.entries(relationships).flatMap(([rel, pairs]) =>
    pairs.flatMap(([from, to]) => [
      { rel, from, to, dir: 'out' },
      { rel, from, to, dir: 'in' },
    ]),
  );
  it.each(ends)('$rel $from → $to, $dir', ({ rel, from, to, dir }) => {
    if (elsewhere.has(`${rel} ${from} ${to} ${dir}`)) return;
    if (words.has(to)) return;
    const [owner, target] = dir === 'out' ? [from, to] : [to, from];
    const found = relationFields.filter((f) => f.rel === rel && f.dir === dir && f.owner === owner && f.target === target);
    expect(found).toHaveLength(1);
  });
});

it('every relationship field stands for one of the model', () => {
  for (const { rel, dir, owner, target } of relationFields) {
    const pair = dir === 'out' ? [owner, target] : [target, owner];
    expect(relationships[rel]).toContainEqual(pair);
  }
});

it('scalar filters name properties that the store can be asked for', () => {
  for (const kind of listKinds)
    for (const field of scalarFields(kind)) {
      const type = propertiesOf(kind)[field.prop ?? field.name];
      expect(type, `${kind}.${field.name}`).toBe(field.type === 'range' ? 'number' : 'string');
    }
});

it('every edge that states a fact carries evidence', () => {
  for (const type of own)
    if (isObjectType(type) && /(Fact|Develops|Cites)Edge$/.test(type.name))
      expect(String(type.getFields().evidence?.type), type.name).toBe('[Evidence!]!');
});

it('every connection has its totalCount', () => {
  for (const type of own)
    if (isObjectType(type) && type.name.endsWith('Connection')) expect(String(type.getFields().totalCount?.type)).toBe('Int!');
});

it('every entity kind has a list, and every list takes plans', () => {
  const query = schema.getQueryType()!.getFields();
  const lists = Object.values(query).filter((f) => String(f.type).endsWith('Connection!'));
  for (const kind of entityKinds) expect(lists.map((f) => String(f.type))).toContain(`${kind}Connection!`);
  for (const list of lists) expect(list.args.map((a) => a.name)).toContain('plans');
});

it('the executable schema has a resolver for what it says', () => {
  expect(createSchema().getQueryType()?.name).toBe('Query');
});

it.each([
  ['国家级', 'NATIONAL'],
  ['国家级高新区', 'NATIONAL'],
  ['自治区级', 'PROVINCIAL'],
  ['省级', 'PROVINCIAL'],
  ['市级', 'MUNICIPAL'],
  ['县级', 'COUNTY'],
  ['千亿级', 'OUTPUT'],
  ['五百亿元', 'OUTPUT'],
  ['示范园区', 'OTHER'],
  ['特色园区', 'OTHER'],
])('the level %s is %s', (word, level) => {
  expect(parkLevelOf(word)).toBe(level);
});
