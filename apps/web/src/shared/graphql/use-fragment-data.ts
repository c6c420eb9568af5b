import type { FragmentType, MaybeMasked, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useState } from 'react';

type FromOne<Data> = useFragment.FromOptionValue<Data>;

/**
 * Reads what a component declared and follows its changes. Between the moment an object leaves the cache and the moment
 * its card leaves the screen, the last complete data stays.
 */
export function useFragmentData<Data extends object, Variables extends OperationVariables>(
  fragment: TypedDocumentNode<Data, Variables>,
  from: FragmentType<TypedDocumentNode<Data, Variables>>,
): MaybeMasked<Data> {
  const fragmentName = nameOf(fragment);
  // Names the overload for one object rather than for a list.
  const one: FromOne<Data> = from;
  const result = useFragment<Data>({ fragment, fragmentName, from: one });
  const current = result.complete ? result.data : undefined;
  const [last, keep] = useState(current);
  if (current !== undefined && current !== last) keep(() => current);
  const data = current ?? last;
  if (data === undefined) throw new Error(`The parent's query does not spread ${fragmentName}`);
  return data;
}

/** The fragment's own definition comes first in its document, those it spreads come after. */
function nameOf({ definitions: [own] }: Pick<TypedDocumentNode, 'definitions'>): string {
  return own?.kind === 'FragmentDefinition' ? own.name.value : '';
}
