import { useMutation } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
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
  // The quiet offer and the button may both be answered: whoever is first enters, and only once.
  const isEntering = useRef(false);

  const enter = async (quietly: boolean) => {
    try {
      const response = await answer({ quietly });
      if (isEntering.current) return;
      isEntering.current = true;
      const { data } = await signInByPasskey({ variables: { input: { response } } });
      if (data) await proceed(data.signInByPasskey, next);
    } catch (error) {
      const cancelled = wasCancelled(error);
      if (cancelled && quietly) return;
      isEntering.current = false;
      if (cancelled) toast({ text: text('door.passkeyCancelled') });
      else toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
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
    if (isEntering.current) return;
    setBusy(true);
    await enter(false);
    setBusy(false);
  };
  return { signIn: () => void signIn(), busy };
}
