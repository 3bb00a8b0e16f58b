import { describe, expect, it } from 'vitest';
import { openNeo4j } from '../../graph/neo4j.js';
import { contract } from './contract.js';
import { againstEachOther, againstLoops } from './differential.js';
import { generatedPlans } from './generated-plans.js';
import { embeddedFactory, neo4jFactory } from './stores.js';

const queries = Number(process.env.DIFFERENTIAL_QUERIES_NEO4J ?? 150);

if (neo4jFactory) {
  contract(neo4jFactory);
  againstLoops(neo4jFactory, queries);
  againstEachOther(embeddedFactory, neo4jFactory, queries);
  generatedPlans(neo4jFactory, 50);

  describe('a Neo4j that cannot be used', () => {
    const uri = process.env.NEO4J_URI!;
    const username = process.env.NEO4J_USERNAME ?? 'neo4j';
    const password = process.env.NEO4J_PASSWORD ?? '';
    it('says UNAUTHORIZED to a wrong password', async () => {
      await expect(openNeo4j({ uri, username, password: `${password}x` })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    });
    it('says UNREACHABLE where the server has no such database', async () => {
      await expect(openNeo4j({ uri, username, password, database: 'nowhere' })).rejects.toMatchObject({ code: 'UNREACHABLE' });
    });
  });
} else {
  console.warn(
    'Skipped: the contract and the differential test on Neo4j, because NEO4J_URI is not set (npm run neo4j starts one).',
  );
  it.skipIf(!process.env.REQUIRE_NEO4J)('Neo4j: skipped, NEO4J_URI is not set', () => {
    expect(process.env.NEO4J_URI, 'REQUIRE_NEO4J is set, and NEO4J_URI is not').toBeDefined();
  });
}

describe('a Neo4j that is not there', () => {
  it.each(['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1', 'http://127.0.0.1:7474', 'nonsense'])(
    'is UNREACHABLE at %s',
    { timeout: 60_000 },
    async (uri) => {
      await expect(openNeo4j({ uri, username: 'neo4j', password: 'x' })).rejects.toMatchObject({ code: 'UNREACHABLE' });
    },
  );
});
