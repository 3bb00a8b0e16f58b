/** The fixed statements that read. */
import { nodeProperties } from '../properties.js';
import { anyNode } from './names.js';

const fields = ['id', ...Object.keys(nodeProperties.Plan)];
export const planFields: readonly string[] = fields;

export const listPlans = ({ text, layout, ids }: { text?: boolean; layout?: boolean; ids?: unknown }) => {
  const wanted = [...fields, 'corrections', ...(text ? ['text', 'pages'] : []), ...(layout ? ['layout'] : [])];
  return `MATCH (p:Plan)${ids ? ' WHERE p.id IN $ids' : ''} RETURN ${wanted.map((f) => `p.${f} AS ${f}`).join(', ')} ORDER BY p.id`;
};
export const planKeys = 'MATCH (p:Plan) RETURN p.id AS id, p.hash AS hash, p.reader AS reader';
export const planKey = 'MATCH (p:Plan {id: $plan}) RETURN p.hash AS hash, p.reader AS reader';
export const countNodes = `MATCH (n:${anyNode}) RETURN count(n.id) AS c`;
export const countEdges = `MATCH (a:${anyNode})-[r]->(b:${anyNode}) RETURN count(r.id) AS c`;
export const nodeIds = `MATCH (n:${anyNode}) RETURN n.id AS id`;
export const nodesByIds = `MATCH (n:${anyNode}) WHERE n.id IN $ids RETURN n`;
export const edgesFrom = `MATCH (a:${anyNode}) WHERE a.id IN $ids WITH a MATCH (a)-[r]->(b:${anyNode}) RETURN a.id AS f, b.id AS t, r`;
