import { useApolloClient } from '@apollo/client/react';
import type { MessageId } from '@rayonne/messages';
import { useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';

const SuspendTerritory = graphql(/* GraphQL */ `
  mutation SuspendTerritory($id: ID!) {
    suspendTerritory(id: $id) {
      id
      state
    }
  }
`);

const ResumeTerritory = graphql(/* GraphQL */ `
  mutation ResumeTerritory($id: ID!) {
    resumeTerritory(id: $id) {
      id
      state
    }
  }
`);

const ArchiveTerritory = graphql(/* GraphQL */ `
  mutation ArchiveTerritory($id: ID!) {
    archiveTerritory(id: $id) {
      id
      state
    }
  }
`);

export type TerritoryAct = 'suspend' | 'resume' | 'archive';

const DONE: Record<TerritoryAct, MessageId> = {
  suspend: 'installation.didSuspend',
  resume: 'installation.didResume',
  archive: 'installation.didArchive',
};

/** Acts at once, and offers the way back where there is one. */
export function useTerritoryActs() {
  const client = useApolloClient();
  const text = useText();
  const toast = useToast();

  const run = async (act: TerritoryAct, territory: { id: string; name: string }): Promise<void> => {
    // The operator's own navigation gains or loses the territory.
    const options = { variables: { id: territory.id }, refetchQueries: ['Shell'] };
    try {
      if (act === 'suspend') await client.mutate({ mutation: SuspendTerritory, ...options });
      if (act === 'resume') await client.mutate({ mutation: ResumeTerritory, ...options });
      if (act === 'archive') await client.mutate({ mutation: ArchiveTerritory, ...options });
      const undo = { label: text('action.undo'), run: () => void run('resume', territory) };
      toast({ text: text(DONE[act], { name: territory.name }), action: act === 'resume' ? undefined : undo });
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  return run;
}
