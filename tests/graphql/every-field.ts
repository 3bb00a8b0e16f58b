/** A selection of every field of a type, so many levels deep; what needs an argument is left out, inner pages are small. */
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';

export function everyField(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    const of = getNamedType(field.type);
    if (isLeafType(of)) return [field.name];
    if (depth === 0) return [];
    const inner = everyField(schema, of, of.name.endsWith('Connection') || of.name.endsWith('Edge') ? depth : depth - 1);
    const few = depth < 2 && field.args.some((arg) => arg.name === 'first') ? '(first: 3)' : '';
    return inner ? [`${field.name}${few} ${inner}`] : [];
  });
  return fields.length > 0 ? `{ __typename ${fields.join(' ')} }` : '{ __typename }';
}
