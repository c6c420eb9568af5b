import { buttonClass, ErrorState } from '@rayonne/ui';
import { Component, type ReactNode } from 'react';
import { useText } from '../shared/i18n/use-text';
import { ReloadButton } from '../shared/routing/page-state';
import { paths } from '../shared/routing/paths';

/** Catches what a page throws. Give it the address as `key`: another page is another try. */
export class CrashBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  static getDerivedStateFromError = () => ({ hasFailed: true });

  override state = { hasFailed: false };

  override render() {
    return this.state.hasFailed ? <Crash /> : this.props.children;
  }
}

function Crash() {
  const text = useText();
  return (
    <main>
      <ErrorState
        heading="h1"
        title={text('crash.title')}
        actions={
          <>
            <ReloadButton />
            {/* A real page load: whatever state broke is gone. */}
            <a className={buttonClass({ variant: 'outline' })} href={paths.start}>
              {text('action.backHome')}
            </a>
          </>
        }
      >
        {text('crash.text')}
      </ErrorState>
    </main>
  );
}
