import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useToast, type ToastRequest } from '@rayonne/ui';
import { failureOf, failureText } from '../graphql/failure';
import { useText, type WriteText } from '../i18n/use-text';

/** What an act needs of its page, so that its code can arrive when it is asked for. */
export interface ActTools {
  client: ApolloClient;
  text: WriteText;
  toast: (request: ToastRequest) => void;
  fail: (error: unknown) => void;
}

export function useActTools(): ActTools {
  const client = useApolloClient();
  const text = useText();
  const toast = useToast();
  return { client, text, toast, fail: (error) => toast({ tone: 'danger', text: text(failureText(failureOf(error))) }) };
}
