import { useMutation } from '@apollo/client/react';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { RequestLink } from './request-link';

const RequestPasswordReset = graphql(/* GraphQL */ `
  mutation RequestPasswordReset($input: RequestLinkInput!) {
    requestPasswordReset(input: $input)
  }
`);

export function ResetRequestPage() {
  const text = useText();
  const [request] = useMutation(RequestPasswordReset);
  return (
    <RequestLink
      title={text('door.resetTitle')}
      subtitle={text('door.resetText')}
      submitLabel={text('door.resetSubmit')}
      request={({ email }, intent) => request({ variables: { input: { email } }, context: { intent } })}
    />
  );
}
