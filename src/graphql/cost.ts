/**
 * How many nodes a query may touch at most, reckoned before it runs: a page of 500 in a page of 500 in a page of 500 is
 * 125 million, and no engine of ours can be told to stop.
 */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { userError } from './errors.js';

export const maxCost = 1_000_000;
export const maxLevels = 20;
/** Fields and fragments looked at; fragments in fragments can make a short text very large. */
export const maxParts = 50_000;
const pageSize = 50;
/** What is read of two plans to compare them. */
const wholePlans = 20_000;
/** What a list of nodes without pages is taken to hold: the children of a section. */
const usualList = 10;

export interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null;
  variableValues?: Readonly<Record<string, unknown>> | null;
}

/** Throws BAD_USER_INPUT on a query that is too deep or too large, saying how large it is. */
export function checkCost(operation: Operation): void {
  const cost = costOf(operation);
  if (cost > maxCost)
    throw userError(
      'BAD_USER_INPUT',
      `The query could touch ${cost.toLocaleString('en')} nodes, of ${maxCost.toLocaleString('en')} at most; ask for smaller pages (first) or fewer levels.`,
    );
}

/** The nodes that every page, if full, would bring. */
export function costOf({ schema, document, operationName, variableValues }: Operation): number {
  const operation = document.definitions.find(
    (d): d is OperationDefinitionNode =>
      d.kind === Kind.OPERATION_DEFINITION && (!operationName || d.name?.value === operationName),
  );
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return 0;
  const fragments = new Map(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
  );

  let parts = 0;
  const selection = (set: SelectionSetNode, type: GraphQLNamedType, level: number): number => {
    if (level > maxLevels)
      throw userError('BAD_USER_INPUT', `The query is more than ${maxLevels} levels deep; ask in several steps.`);
    let sum = 0;
    for (const node of set.selections) {
      parts += 1;
      if (parts > maxParts) throw userError('BAD_USER_INPUT', 'The query is too large; ask in several steps.');
      if (node.kind === Kind.FIELD) sum += field(node, type, level);
      else if (node.kind === Kind.INLINE_FRAGMENT)
        sum += selection(
          node.selectionSet,
          (node.typeCondition && schema.getType(node.typeCondition.name.value)) ?? type,
          level + 1,
        );
      else {
        const fragment = fragments.get(node.name.value);
        if (fragment)
          sum += selection(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value) ?? type, level + 1);
      }
    }
    return sum;
  };

  const field = (node: FieldNode, parent: GraphQLNamedType, level: number): number => {
    if (!node.selectionSet || node.name.value.startsWith('__')) return 0;
    const definition = fieldOf(parent, node.name.value);
    if (!definition) return 0;
    const written = String(definition.type);
    const type = schema.getType(written.replace(/[[\]!]/g, '')) ?? parent;
    const inner = selection(node.selectionSet, type, level + 1);
    if (type.name === 'PlanComparison') return wholePlans + inner;
    if (definition.args.some((arg) => arg.name === 'first')) return first(node) * (1 + inner);
    // The list inside a page is the page itself; a list of clauses or words comes with its node.
    if (!isNode(type) || /(Connection|Edge)$/.test(parent.name)) return inner;
    return (written.startsWith('[') ? usualList : 1) * (1 + inner);
  };

  const first = (node: FieldNode): number => {
    const value = node.arguments?.find((a) => a.name.value === 'first')?.value;
    if (value?.kind === Kind.INT) return Number(value.value);
    const given = value?.kind === Kind.VARIABLE ? variableValues?.[value.name.value] : undefined;
    return typeof given === 'number' ? given : pageSize;
  };

  return selection(operation.selectionSet, root, 0);
}

/** Undefined on a type that has no fields. */
const fieldOf = (type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined =>
  'getFields' in type ? (type.getFields()[name] as GraphQLField<unknown, unknown> | undefined) : undefined;

const isNode = (type: GraphQLNamedType): boolean =>
  type.name === 'Node' || ('getInterfaces' in type && type.getInterfaces().some((i) => i.name === 'Node'));
