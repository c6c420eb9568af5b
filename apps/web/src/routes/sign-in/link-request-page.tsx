import { useMutation } from '@apollo/client/react';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { RequestLink } from './request-link';

const RequestSignInLink = graphql(/* GraphQL */ `
  mutation RequestSignInLink($input: RequestLinkInput!) {
    requestSignInLink(input: $input)
  }
`);

export function LinkRequestPage() {
  const text = useText();
  const [request] = useMutation(RequestSignInLink);
  return (
    <RequestLink
      title={text('door.linkTitle')}
      subtitle={text('door.linkText')}
      submitLabel={text('door.linkSubmit')}
      request={(input, intent) => request({ variables: { input }, context: { intent } })}
    />
  );
}
