/** The log of corrections on an engine that has no folder: nodes apart from the graph of plans. */
export const addCorrection = 'CREATE (c:PlanGraphCorrection {id: $id, at: $at, line: $line})';
export const listCorrections = 'MATCH (c:PlanGraphCorrection) RETURN c.line AS line ORDER BY c.at, c.id';
