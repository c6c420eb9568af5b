import { useQuery } from '@apollo/client/react';
import { Button, Card, EmptyState } from '@rayonne/ui';
import { useSearchParams } from 'react-router';
import type { InvitationState } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { PartState } from '../../shared/routing/part-state';
import { useMembership } from '../../shared/session/membership';
import { FilterChoice } from '../../shared/routing/filter-choice';
import { Invitations } from './invitation-documents';
import { InvitationItem } from './invitation-item';
import styles from './invitations.module.css';

const STATES: Readonly<Record<string, InvitationState | null>> = {
  all: null,
  open: 'OPEN',
  accepted: 'ACCEPTED',
  expired: 'EXPIRED',
  revoked: 'REVOKED',
};

/** What was sent and made, newest first. */
export function InvitationList() {
  const text = useText();
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('state') ?? 'all';
  const shown = wanted in STATES ? wanted : 'all';
  return (
    <Card as="section" aria-labelledby="invitations-title" className={styles.list}>
      <h2 id="invitations-title">{text('invitations.title')}</h2>
      <FilterChoice
        label={text('invitations.filter')}
        name="state"
        value={shown}
        onChange={(state) => setSearch({ state }, { replace: true })}
        options={[
          { value: 'all', label: text('invitations.all') },
          { value: 'open', label: text('invitations.open') },
          { value: 'accepted', label: text('invitations.accepted') },
          { value: 'expired', label: text('invitations.expired') },
          { value: 'revoked', label: text('invitations.revoked') },
        ]}
      />
      <InvitationLines state={STATES[shown] ?? null} />
    </Card>
  );
}

function InvitationLines({ state }: { state: InvitationState | null }) {
  const text = useText();
  const { slug } = useMembership();
  const variables = { slug, state };
  const { data, error, fetchMore, refetch } = useQuery(Invitations, { variables, fetchPolicy: 'cache-and-network' });
  const page = data?.territory?.invitations;
  if (!page) {
    return <PartState error={error} onRetry={refetch} rows={3} />;
  }
  if (page.nodes.length === 0) {
    return (
      <EmptyState icon="invite" title={text(state ? 'invitations.noneSuch' : 'invitations.none')}>
        {text(state ? 'invitations.noneSuchText' : 'invitations.noneText')}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={styles.lines}>
        {page.nodes.map((invitation) => (
          <InvitationItem key={invitation.id} invitation={invitation} />
        ))}
      </ul>
      {page.pageInfo.hasNextPage && (
        <Button
          variant="outline"
          onClick={() => void fetchMore({ variables: { ...variables, after: page.pageInfo.endCursor } })}
        >
          {text('action.more')}
        </Button>
      )}
    </>
  );
}
