import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { RemoveMember, ResumeMember, SuspendMember } from './safety-documents';

/** What holders of the power decide about a member; a refusal of the first two is the form's to show. */
export function useRestrictActs({ id: member, name }: { id: string; name: string }) {
  const client = useApolloClient();
  const text = useText();
  const toast = useToast();
  const readAgain = () => client.refetchQueries({ include: 'active' });

  const lift = async (said: string): Promise<void> => {
    try {
      await client.mutate({ mutation: ResumeMember, variables: { member } });
      await readAgain();
      toast({ text: said });
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };

  return {
    lift,
    suspend: async (input: { until: string; reason: string }, said: string, intent: string) => {
      await client.mutate({
        mutation: SuspendMember,
        variables: { input: { member, ...input } },
        context: { intent },
      });
      const undo = { label: text('action.undo'), run: () => void lift(text('restrict.lifted', { name })) };
      toast({ text: said, action: undo });
      await readAgain();
    },
    remove: async (reason: string, intent: string) => {
      await client.mutate({ mutation: RemoveMember, variables: { input: { member, reason } }, context: { intent } });
      toast({ text: text('restrict.removed', { name }) });
      await readAgain();
    },
  };
}
