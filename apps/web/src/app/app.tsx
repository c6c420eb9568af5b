import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { Toasts } from '@rayonne/ui';
import { Suspense, useMemo } from 'react';
import { BrowserRouter } from 'react-router';
import { useText } from '../shared/i18n/use-text';
import { WordsProvider } from '../shared/i18n/words-provider';
import { CrashBoundary } from './crash-boundary';
import { Pages } from './pages';

export function App({ client }: { client: ApolloClient }) {
  return (
    <ApolloProvider client={client}>
      <WordsProvider>
        <CrashBoundary>
          <BrowserRouter>
            <Suspense>
              <WithToasts />
            </Suspense>
          </BrowserRouter>
        </CrashBoundary>
      </WordsProvider>
    </ApolloProvider>
  );
}

function WithToasts() {
  const text = useText();
  const labels = useMemo(() => ({ region: text('app.toasts'), close: text('action.close') }), [text]);
  return (
    <Toasts labels={labels}>
      <Pages />
    </Toasts>
  );
}
