import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';
import { useMembership } from '../../../shared/session/membership';
import type { PostDraft } from '../composer/post-draft';
import { toContent } from './draft-content';

const SaveDraft = graphql(/* GraphQL */ `
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      id
      version
      updatedAt
    }
  }
`);

const ScheduleDraft = graphql(/* GraphQL */ `
  mutation ScheduleDraft($input: ScheduleDraftInput!) {
    scheduleDraft(input: $input) {
      id
      publishAt
      refusal
    }
  }
`);

const DeleteDraft = graphql(/* GraphQL */ `
  mutation DeleteDraft($input: DraftInput!) {
    deleteDraft(input: $input)
  }
`);

const RestoreDraft = graphql(/* GraphQL */ `
  mutation RestoreDraft($input: DraftInput!) {
    restoreDraft(input: $input) {
      id
    }
  }
`);

/** What one may do with a draft on the server. Lists of drafts on the screen read themselves again. */
export function useDraftActs() {
  const client = useApolloClient();
  const text = useText();
  const toast = useToast();
  const { territoryId: territory } = useMembership();
  const readAgain = () => client.refetchQueries({ include: ['Drafts', 'DraftCount'] });
  const fail = (error: unknown) => toast({ tone: 'danger', text: text(failureText(failureOf(error))) });

  const restore = async (id: string) => {
    try {
      await client.mutate({ mutation: RestoreDraft, variables: { input: { territory, id } } });
      await readAgain();
    } catch (error) {
      fail(error);
    }
  };

  return {
    fail,
    /** Gives the version that it has from then on. */
    save: async (draft: PostDraft, id: string): Promise<number> => {
      const input = { territory, id, version: draft.version ?? 0, content: toContent(draft) };
      const { data } = await client.mutate({ mutation: SaveDraft, variables: { input } });
      if (input.version === 0) await readAgain();
      return data!.saveDraft.version;
    },
    schedule: async (id: string, version: number, publishAt: Date | null): Promise<void> => {
      const input = { territory, id, version, publishAt: publishAt?.toISOString() ?? null };
      await client.mutate({ mutation: ScheduleDraft, variables: { input } });
      await readAgain();
    },
    /** Without asking, and offers to undo. */
    discard: async (id: string, onRestored?: () => void): Promise<void> => {
      try {
        await client.mutate({ mutation: DeleteDraft, variables: { input: { territory, id } } });
        await readAgain();
        const undo = () => restore(id).then(onRestored);
        toast({ text: text('drafts.deleted'), action: { label: text('action.undo'), run: () => void undo() } });
      } catch (error) {
        fail(error);
      }
    },
  };
}
