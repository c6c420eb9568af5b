import { Button, buttonClass, EmptyState, ErrorState, Skeleton } from '@rayonne/ui';
import { Link } from 'react-router';
import { failureOf, failureText } from '../graphql/failure';
import { useText } from '../i18n/use-text';
import { PageFrame } from './page-frame';
import { PageHeading } from './page-heading';
import { paths } from './paths';

export interface PageStateProps {
  /** The server knows nothing of it, or not for this viewer. */
  isMissing?: boolean;
  error?: unknown;
  onRetry?: () => Promise<unknown>;
}

/** A page without its data: missing, failed or on its way. */
export function PageState({ isMissing, error, onRetry }: PageStateProps) {
  const text = useText();
  if (isMissing) return <NotFound />;
  const failure = failureOf(error);
  const retry = onRetry && (
    <Button onClick={() => void onRetry().catch(() => undefined)}>{text('action.retry')}</Button>
  );
  return (
    <PageFrame>
      {error ? (
        <>
          <PageHeading title={text('loadError.title')} />
          <ErrorState
            title={text(failureText(failure))}
            actions={failure.code === 'DOCUMENT_REFUSED' ? <ReloadButton /> : retry}
          />
        </>
      ) : (
        <Skeleton label={text('app.loading')} />
      )}
    </PageFrame>
  );
}

export function ReloadButton() {
  const text = useText();
  return <Button onClick={() => location.reload()}>{text('crash.reload')}</Button>;
}

export function NotFound() {
  const text = useText();
  return (
    <PageFrame>
      <PageHeading title={text('notFound.title')} />
      <EmptyState
        icon="territory"
        title={text('notFound.text')}
        actions={
          <Link className={buttonClass()} to={paths.start}>
            {text('action.backHome')}
          </Link>
        }
      />
    </PageFrame>
  );
}
