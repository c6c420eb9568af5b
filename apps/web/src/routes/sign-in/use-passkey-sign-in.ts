import { useMutation } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { useEffect, useEffectEvent, useState } from 'react';
import { useProceed } from '../../features/account/use-proceed';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { canOfferQuietly, endQuietOffer, wasCancelled } from '../../shared/passkeys/ceremonies';
import { usePasskeyAnswer } from '../../shared/passkeys/use-passkey-answer';

const SignInByPasskey = graphql(/* GraphQL */ `
  mutation SignInByPasskey($input: PasskeyResponseInput!) {
    signInByPasskey(input: $input) {
      id
      locale
    }
  }
`);

/** Signs in by a passkey: at a press, and by the one that is picked in the address field. */
export function usePasskeySignIn(next: string): { signIn: () => void; busy: boolean } {
  const text = useText();
  const toast = useToast();
  const proceed = useProceed();
  const answer = usePasskeyAnswer();
  const [signInByPasskey] = useMutation(SignInByPasskey);
  const [busy, setBusy] = useState(false);

  const enter = async (quietly: boolean) => {
    try {
      const response = await answer({ quietly });
      const { data } = await signInByPasskey({ variables: { input: { response } } });
      if (data) await proceed(data.signInByPasskey, next);
    } catch (error) {
      if (!wasCancelled(error)) toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
      else if (!quietly) toast({ text: text('door.passkeyCancelled') });
    }
  };

  const offer = useEffectEvent(async (isStill: () => boolean) => {
    if ((await canOfferQuietly()) && isStill()) await enter(true);
  });
  useEffect(() => {
    let isShown = true;
    void offer(() => isShown);
    return () => {
      isShown = false;
      void endQuietOffer();
    };
  }, []);
  const signIn = async () => {
    setBusy(true);
    await enter(false);
    setBusy(false);
  };
  return { signIn: () => void signIn(), busy };
}
