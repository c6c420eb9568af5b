import { buttonClass, EmptyState } from '@rayonne/ui';
import { Link } from 'react-router';
import { useText } from '../shared/i18n/use-text';
import { PageFrame } from '../shared/routing/page-frame';
import { paths } from '../shared/routing/paths';

export function NotFound() {
  const text = useText();
  return (
    <PageFrame>
      <EmptyState
        heading="h1"
        icon="territory"
        title={text('notFound.title')}
        actions={
          <Link className={buttonClass()} to={paths.start}>
            {text('action.backHome')}
          </Link>
        }
      >
        {text('notFound.text')}
      </EmptyState>
    </PageFrame>
  );
}
