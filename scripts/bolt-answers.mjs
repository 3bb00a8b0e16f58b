/** Does a Neo4j answer a query on this loopback port? 'ok', 'unauthorized' or 'no'. */
import neo4j from 'neo4j-driver';

export async function boltAnswers(port, username, password) {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic(username, password), {
    connectionTimeout: 2000,
    maxTransactionRetryTime: 0,
  });
  try {
    await driver.executeQuery('RETURN 1 AS one', {}, { database: 'neo4j' });
    return 'ok';
  } catch (error) {
    return String(error.code).startsWith('Neo.ClientError.Security.Unauthorized') ? 'unauthorized' : 'no';
  } finally {
    await driver.close();
  }
}
