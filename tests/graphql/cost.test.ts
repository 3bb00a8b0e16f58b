import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkCost, costOf, maxCost } from '../../src/graphql/cost.js';
import { typeDefs } from '../../src/graphql/generated/type-defs.js';

const schema = buildSchema(typeDefs);
const cost = (query: string, variableValues = {}) => costOf({ schema, document: parse(query), variableValues });

describe('a query costs what its pages could bring', () => {
  it.each<[string, Record<string, unknown>, number]>([
    ['{ parks { totalCount } }', {}, 50],
    ['{ parks(first: 7) { nodes { name } } }', {}, 7],
    ['query ($n: Int!) { parks(first: $n) { totalCount } }', { n: 3 }, 3],
    ['query ($n: Int! = 9) { parks(first: $n) { totalCount } }', { n: 9 }, 9],
    ['{ parks(first: 10) { nodes { industries(first: 20) { totalCount } } } }', {}, 10 * (1 + 20)],
    [
      '{ parks(first: 10) { edges { node { levels { label } partner: cities(first: 4) { edges { node { name } evidence { quote } } } } } } }',
      {},
      10 * (1 + 4),
    ],
    ['{ plans { contents { children { path } } } }', {}, 10 * (1 + 10 * (1 + 10))],
    ['{ __schema { types { fields { type { ofType { name } } } } } }', {}, 0],
    ['{ parks(first: 2) { ...page } } fragment page on ParkConnection { nodes { name } }', {}, 2],
    ['{ node(id: "x") { ... on Park { industries(first: 30) { totalCount } } } }', {}, 31],
  ])('%s', (query, variables, expected) => {
    expect(cost(query, variables)).toBe(expected);
  });

  it('lets a large honest query through', () => {
    const query =
      '{ parks(first: 500) { nodes { name industries(first: 500) { edges { node { name } evidence { quote } } } cities { nodes { name } } } } }';
    expect(() => checkCost({ schema, document: parse(query) })).not.toThrow();
  });

  it('refuses pages in pages in pages', () => {
    const query = '{ parks(first: 500) { nodes { industries(first: 500) { nodes { parks(first: 500) { totalCount } } } } } }';
    expect(cost(query)).toBeGreaterThan(maxCost);
    expect(() => checkCost({ schema, document: parse(query) })).toThrow(/smaller pages/);
  });

  it('refuses fragments that multiply', () => {
    const fragments = Array.from({ length: 15 }, (_, i) => `fragment f${i} on Park { ${`...f${i + 1} `.repeat(10)} }`).join(' ');
    expect(() => cost(`{ node(id: "x") { ...f0 } } ${fragments} fragment f15 on Park { id }`)).toThrow(/too large/);
  });

  it('refuses what is too deep, by fragments too', () => {
    const deep = (n: number): string => (n === 0 ? '{ id }' : `{ parent ${deep(n - 1)} }`);
    expect(() => cost(`{ section(path: "第一章") ${deep(30)} }`)).toThrow(/levels deep/);
    expect(() => cost('{ section(path: "第一章") { ...up } } fragment up on Section { parent { ...up } }')).toThrow(
      /levels deep/,
    );
  });
});
