import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../../gql';
import type { MessageId } from '@rayonne/messages';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';

const InviteCoAuthors = graphql(/* GraphQL */ `
  mutation InviteCoAuthors($input: InviteCoAuthorsInput!) {
    inviteCoAuthors(input: $input) {
      id
      ...CoAuthorsDialog_post
    }
  }
`);

const AnswerCoAuthorship = graphql(/* GraphQL */ `
  mutation AnswerCoAuthorship($input: AnswerCoAuthorshipInput!) {
    answerCoAuthorship(input: $input) {
      id
      ...CoAuthorsDialog_post
      ...PostCard_post
    }
  }
`);

const EndCoAuthorship = graphql(/* GraphQL */ `
  mutation EndCoAuthorship($input: EndCoAuthorshipInput!) {
    endCoAuthorship(input: $input) {
      id
      ...CoAuthorsDialog_post
      ...PostCard_post
    }
  }
`);

const OfferPost = graphql(/* GraphQL */ `
  mutation OfferPost($input: OfferPostInput!) {
    offerPost(input: $input) {
      id
      ...CoAuthorsDialog_post
    }
  }
`);

const AnswerPostOffer = graphql(/* GraphQL */ `
  mutation AnswerPostOffer($input: AnswerPostOfferInput!) {
    answerPostOffer(input: $input) {
      id
      ...CoAuthorsDialog_post
      ...PostCard_post
    }
  }
`);

/** What one may do about who signs a post; each says what came of it, and `done` tells whether it worked. */
export function useSigningActs(post: string) {
  const client = useApolloClient();
  const text = useText();
  const toast = useToast();
  const [busy, setBusy] = useState(false);

  const act = async (change: () => Promise<unknown>, done: MessageId): Promise<boolean> => {
    setBusy(true);
    try {
      await change();
      toast({ text: text(done) });
      return true;
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
      return false;
    } finally {
      setBusy(false);
    }
  };

  return {
    busy,
    invite: (member: string) => {
      const variables = { input: { post, coAuthors: [member] } };
      return act(() => client.mutate({ mutation: InviteCoAuthors, variables }), 'signing.invited');
    },
    answer: (accept: boolean) => {
      const variables = { input: { post, accept } };
      const done = accept ? 'signing.accepted' : 'signing.declined';
      return act(() => client.mutate({ mutation: AnswerCoAuthorship, variables }), done);
    },
    offer: (member: string | null) => {
      const variables = { input: { post, member } };
      const done = member ? 'signing.offered' : 'signing.offerTakenBack';
      return act(() => client.mutate({ mutation: OfferPost, variables }), done);
    },
    answerOffer: (accept: boolean) => {
      const variables = { input: { post, accept } };
      const done = accept ? 'signing.takenOver' : 'signing.notTakenOver';
      return act(() => client.mutate({ mutation: AnswerPostOffer, variables }), done);
    },
    end: (member: string, done: MessageId) => {
      const variables = { input: { post, member } };
      return act(() => client.mutate({ mutation: EndCoAuthorship, variables }), done);
    },
  };
}
