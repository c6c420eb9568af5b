import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { BlockMember, Unblock } from './safety-documents';

/** The shell notices that the viewer sees something else now, and has every page read again. */
const SIGHT = { include: ['Shell'] };

/** Keeping somebody away and letting them come back; each is the other's way back. */
export function useBlockActs() {
  const client = useApolloClient();
  const text = useText();
  const toast = useToast();

  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      await client.refetchQueries(SIGHT);
      return true;
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
      return false;
    }
  };

  const block = ({ id, name }: { id: string; name: string }): Promise<boolean> =>
    attempt(async () => {
      const { data } = await client.mutate({ mutation: BlockMember, variables: { member: id } });
      const made = data?.blockMember;
      toast({
        text: text('block.done', { name }),
        action: made && { label: text('action.undo'), run: () => void unblock({ id: made.id, name }) },
      });
    });

  const unblock = ({ id, name }: { id: string; name: string }): Promise<boolean> =>
    attempt(async () => {
      const { data } = await client.mutate({ mutation: Unblock, variables: { block: id } });
      const member = data?.unblock;
      toast({
        text: text('blocks.unblocked', { name }),
        // Whoever is met nowhere any more could not be named to block them again.
        action: member ? { label: text('action.undo'), run: () => void block({ id: member.id, name }) } : undefined,
      });
    });

  return { block, unblock };
}
