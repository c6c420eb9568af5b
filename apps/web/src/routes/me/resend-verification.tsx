import { useMutation } from '@apollo/client/react';
import { Button, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import styles from './me.module.css';

const ResendVerificationMutation = graphql(/* GraphQL */ `
  mutation ResendVerification {
    resendVerification
  }
`);

export function ResendVerification() {
  const text = useText();
  const toast = useToast();
  const [isSent, setSent] = useState(false);
  const [resend, { loading }] = useMutation(ResendVerificationMutation);
  const send = async () => {
    try {
      await resend();
      setSent(true);
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  return (
    <div className={styles.verify}>
      <p role="status">{text(isSent ? 'me.verificationSent' : 'me.verifyHint')}</p>
      {!isSent && (
        <Button variant="soft" busy={loading} onClick={() => void send()}>
          {text('me.resend')}
        </Button>
      )}
    </div>
  );
}
