import { useMutation } from '@apollo/client/react';
import { TERMS_VERSION } from '@rayonne/contracts';
import { Button } from '@rayonne/ui';
import { AccountFields } from '../../features/account/account-fields';
import { useDeviceSettings } from '../../features/account/use-device-settings';
import { accountFaults, readAccount } from '../../features/account/account-faults';
import { graphql } from '../../gql';
import { Form } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';

const ClaimSetup = graphql(/* GraphQL */ `
  mutation ClaimSetup($input: ClaimSetupInput!) {
    claimSetup(input: $input) {
      id
      isOperator
    }
  }
`);

export interface ClaimFormProps {
  token: string;
  onClaimed: () => Promise<unknown>;
}

/** Opens the operator's account; the link that allows it works once. */
export function ClaimForm({ token, onClaimed }: ClaimFormProps) {
  const text = useText();
  const settings = useDeviceSettings();
  const [claim] = useMutation(ClaimSetup);
  const form = useForm({
    read: readAccount,
    check: accountFaults,
    submit: async (account, intent) => {
      const input = {
        ...account,
        token,
        acceptedTerms: TERMS_VERSION,
        ...settings,
      };
      await claim({ variables: { input }, context: { intent } });
      await onClaimed();
    },
  });
  return (
    <Form form={form}>
      <AccountFields form={form} />
      <Button type="submit" size="large" wide busy={form.busy}>
        {text('setup.claim')}
      </Button>
    </Form>
  );
}
