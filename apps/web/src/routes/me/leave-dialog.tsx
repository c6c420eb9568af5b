import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, buttonClass, Dialog, useToast } from '@rayonne/ui';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import formStyles from '../../shared/forms/form.module.css';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import type { OwnMembership } from './territories';
import styles from './territories.module.css';

const LeaveTerritory = graphql(/* GraphQL */ `
  mutation LeaveTerritory($territory: ID!) {
    leaveTerritory(territory: $territory)
  }
`);

const WAY_BACK = {
  OPEN: 'leave.backOpen',
  APPROVAL: 'leave.backApproval',
  INVITATION: 'leave.backInvitation',
} as const;

export interface LeaveDialogProps {
  membership: OwnMembership;
  onClose: () => void;
}

/** Says what leaving means before it happens; whoever is the last over the charter hands it over first. */
export function LeaveDialog({ membership: { isLastCharterEditor, territory }, onClose }: LeaveDialogProps) {
  const text = useText();
  const { name, slug, joining } = territory;
  return (
    <Dialog title={text('leave.title', { territory: name })} closeLabel={text('action.close')} onClose={onClose}>
      <div className={styles.dialog}>
        {isLastCharterEditor ? (
          <>
            <p className={formStyles.note}>{text('leave.lastEditor', { territory: name })}</p>
            <div className={formStyles.actions}>
              <Link className={buttonClass()} to={paths.charter(slug)}>
                {text('leave.toCharter')}
              </Link>
              <Button variant="quiet" onClick={onClose}>
                {text('action.cancel')}
              </Button>
            </div>
          </>
        ) : (
          <>
            <ul className={styles.consequences}>
              <li>{text('leave.news')}</li>
              <li>{text('leave.content')}</li>
              <li>{text('leave.mandates')}</li>
              <li>{text(WAY_BACK[joining])}</li>
            </ul>
            <LeaveActions id={territory.id} name={name} onClose={onClose} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function LeaveActions({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const text = useText();
  const toast = useToast();
  const client = useApolloClient();
  const [leave, { loading }] = useMutation(LeaveTerritory, { variables: { territory: id } });
  const run = async () => {
    try {
      await leave();
      toast({ text: text('leave.done', { territory: name }) });
      onClose();
      await client.refetchQueries({ include: ['Shell', 'Me'] });
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  return (
    <div className={formStyles.actions}>
      <Button variant="danger" busy={loading} onClick={() => void run()}>
        {text('leave.confirm')}
      </Button>
      <Button variant="quiet" onClick={onClose}>
        {text('action.cancel')}
      </Button>
    </div>
  );
}
