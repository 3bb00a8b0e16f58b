/** Does a query ask a field of what it gets? Looks through fragments; a field that is skipped by a directive counts. */
import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

export function selects({ fieldNodes, fragments }: GraphQLResolveInfo, field: string): boolean {
  return fieldNodes.some((node) => node.selectionSet !== undefined && holds(node.selectionSet));

  function holds({ selections }: SelectionSetNode): boolean {
    return selections.some((selection) => {
      if (selection.kind === 'Field') return selection.name.value === field;
      const inner = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value];
      return inner !== undefined && holds(inner.selectionSet);
    });
  }
}
