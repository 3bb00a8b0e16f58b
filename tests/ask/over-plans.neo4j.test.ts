import { expect, it } from 'vitest';
import { neo4jFactory } from '../graph/stores.js';
import { askedOverPlans } from './over-plans.js';

if (neo4jFactory) askedOverPlans(neo4jFactory);
else
  it.skipIf(!process.env.REQUIRE_NEO4J)('Neo4j: skipped, NEO4J_URI is not set', () => {
    expect(process.env.NEO4J_URI, 'REQUIRE_NEO4J is set, and NEO4J_URI is not').toBeDefined();
  });
