import { useApolloClient } from '@apollo/client/react';
import { Button, useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';

const MemberCard = graphql(/* GraphQL */ `
  query MemberVcard($id: ID!) {
    memberProfile(member: $id) {
      id
      vcard
    }
  }
`);

/** Hands the browser a file to save. */
function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/vcard;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

/** For an address book: what the viewer may see, at the moment they ask. */
export function CardButton({ member: { id, name } }: { member: { id: string; name: string } }) {
  const text = useText();
  const toast = useToast();
  const client = useApolloClient();
  const download = async () => {
    try {
      const { data } = await client.query({ query: MemberCard, variables: { id }, fetchPolicy: 'no-cache' });
      if (data?.memberProfile) save(`${name}.vcf`, data.memberProfile.vcard);
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  return (
    <Button variant="onHero" onClick={() => void download()}>
      {text('profile.vcard')}
    </Button>
  );
}
