import { Button, ErrorState, Skeleton } from '@rayonne/ui';
import { failureOf, failureText } from '../graphql/failure';
import { useText } from '../i18n/use-text';

export interface PartStateProps {
  error?: unknown;
  onRetry?: () => Promise<unknown>;
  /** How many rows are likely to come. */
  rows?: number;
}

/** A part of a page without its data: failed or on its way. */
export function PartState({ error, onRetry, rows }: PartStateProps) {
  const text = useText();
  if (!error) return <Skeleton label={text('app.loading')} rows={rows} />;
  return (
    <ErrorState
      title={text('loadError.title')}
      actions={onRetry && <Button onClick={() => void onRetry().catch(() => undefined)}>{text('action.retry')}</Button>}
    >
      {text(failureText(failureOf(error)))}
    </ErrorState>
  );
}
