import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Button, useToast } from '@rayonne/ui';
import { useNavigate } from 'react-router';
import { HeldContentCard } from '../../features/screening/held-content';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import { goOnFrom } from './go-on-from';

const OwnHeldCard_content = graphql(/* GraphQL */ `
  fragment OwnHeldCard_content on HeldContent {
    id
    kind
    state
    input
    text
    title
    subject {
      __typename
      id
    }
    mentions {
      id
      name
      isOrganisation
    }
    ...HeldContent_content
  }
`);

const WithdrawHeldContent = graphql(/* GraphQL */ `
  mutation WithdrawHeldContent($content: ID!) {
    withdrawHeldContent(content: $content) {
      id
    }
  }
`);

/** One's own content that waits or was refused: it can be taken up again where it was written. */
export function OwnHeldCard({ content }: { content: FragmentType<typeof OwnHeldCard_content> }) {
  const text = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const { memberId, slug } = useMembership();
  const data = useFragmentData(OwnHeldCard_content, content);
  const [withdraw, { loading }] = useMutation(WithdrawHeldContent, {
    refetchQueries: ['OwnHeldContents', 'Shell'],
    awaitRefetchQueries: true,
  });
  const takeUp = async () => {
    const next = goOnFrom(data, { memberId, slug });
    if (!next.isFree()) return toast({ text: text('held.draftInTheWay'), tone: 'danger' });
    try {
      await withdraw({ variables: { content: data.id } });
      next.keep();
      await navigate(next.path);
    } catch (error) {
      toast({ text: text(failureText(failureOf(error))), tone: 'danger' });
    }
    return undefined;
  };
  return (
    <HeldContentCard
      content={data}
      actions={
        <Button variant="outline" busy={loading} onClick={() => void takeUp()}>
          {text(data.state === 'REFUSED' ? 'held.mend' : 'held.withdraw')}
        </Button>
      }
    />
  );
}
