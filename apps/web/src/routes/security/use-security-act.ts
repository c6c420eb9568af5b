import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { useState } from 'react';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { isKnownAlready, wasCancelled } from '../../shared/passkeys/ceremonies';
import { useProve } from '../../features/account/proof/proof';

/** Does one thing at a press: with a proof where one is asked for, the page read anew, and a word on how it went. */
export function useSecurityAct() {
  const text = useText();
  const toast = useToast();
  const prove = useProve();
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const run = async (act: () => Promise<unknown>, done?: string) => {
    setBusy(true);
    try {
      const result = await prove(act);
      if (result === undefined) return;
      await client.refetchQueries({ include: ['SecurityPage'] });
      if (done) toast({ text: done });
    } catch (error) {
      if (isKnownAlready(error)) toast({ text: text('security.passkeyKnown') });
      else if (!wasCancelled(error)) toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    } finally {
      setBusy(false);
    }
  };
  return { busy, run };
}
