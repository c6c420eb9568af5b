import type { MessageId } from '@rayonne/messages';
import { useCallback, type ReactNode } from 'react';
import { useIntl } from 'react-intl';

/** As `useText`, where a value is more than text: a name that leads somewhere. */
export function useRichText(): (id: MessageId, values: Record<string, ReactNode>) => ReactNode {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}
