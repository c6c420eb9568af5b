import type { MessageId } from '@rayonne/messages';
import { Children, use, useCallback, type ReactNode } from 'react';
import { keyWhenMissing, WriterContext } from './use-text';

/** As `useText`, where a value is more than text: a name that leads somewhere. */
export function useRichText(): (id: MessageId, values: Record<string, ReactNode>) => ReactNode {
  const writer = use(WriterContext);
  return useCallback(
    (id, values) => keyWhenMissing(id, () => Children.toArray(writer.pieces<ReactNode>(id, values))),
    [writer],
  );
}
