import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { createClient } from './shared/graphql/client';
import { shelf } from './shared/i18n/catalogues';
import { renewPage } from './shared/release/renew-page';
import { leaveToSignIn } from './shared/session/leave';

const client = createClient({
  uri: '/graphql',
  byHash: import.meta.env.PROD,
  onSignedOut: leaveToSignIn,
  onOutdated: renewPage,
});
const root = document.getElementById('root');

if (root) {
  await shelf.require('common');
  createRoot(root).render(
    <StrictMode>
      <App client={client} />
    </StrictMode>,
  );
}
