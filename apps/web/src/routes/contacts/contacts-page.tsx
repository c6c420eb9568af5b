import { useQuery } from '@apollo/client/react';
import { Button, buttonClass, EmptyState } from '@rayonne/ui';
import type { MessageId } from '@rayonne/messages';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../../gql';
import type { ContactKind } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PartState } from '../../shared/routing/part-state';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { FilterChoice } from '../../shared/routing/filter-choice';
import { ContactItem } from './contact-item';
import styles from './contacts.module.css';

const Contacts = graphql(/* GraphQL */ `
  query Contacts($territory: ID!, $kind: ContactKind!, $after: String) {
    contacts(territory: $territory, kind: $kind, first: 20, after: $after) {
      nodes {
        id
        ...ContactItem_contact
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const KINDS: Record<string, { kind: ContactKind; label: MessageId; none: MessageId }> = {
  received: { kind: 'RECEIVED', label: 'contacts.received', none: 'contacts.noneReceived' },
  connected: { kind: 'CONNECTED', label: 'contacts.connected', none: 'contacts.noneConnected' },
  sent: { kind: 'SENT', label: 'contacts.sent', none: 'contacts.noneSent' },
  followed: { kind: 'FOLLOWED', label: 'contacts.followed', none: 'contacts.noneFollowed' },
  followers: { kind: 'FOLLOWERS', label: 'contacts.followers', none: 'contacts.noneFollowers' },
};

/** With whom the viewer is connected in this territory, who asks, whom they follow. */
export function ContactsPage() {
  const text = useText();
  const { territoryId, slug } = useMembership();
  const [search, setSearch] = useSearchParams();
  const shown = search.get('kind') ?? '';
  const chosen = shown in KINDS ? shown : 'received';
  const { kind, none } = KINDS[chosen]!;
  const variables = { territory: territoryId, kind };
  const { data, error, fetchMore, refetch } = useQuery(Contacts, { variables, fetchPolicy: 'cache-and-network' });
  return (
    <PageFrame back={paths.directory(slug)}>
      <PageHeading title={text('contacts.title')} subtitle={text('contacts.subtitle')} />
      <FilterChoice
        label={text('contacts.kind')}
        name="kind"
        value={chosen}
        onChange={(value) => setSearch({ kind: value }, { replace: true })}
        options={Object.entries(KINDS).map(([value, { label }]) => ({ value, label: text(label) }))}
      />
      {data ? (
        data.contacts.nodes.length === 0 ? (
          <EmptyState
            icon="me"
            title={text(none)}
            actions={
              <Link className={buttonClass()} to={paths.directory(slug)}>
                {text('contacts.find')}
              </Link>
            }
          />
        ) : (
          <ul className={styles.list}>
            {data.contacts.nodes.map((contact) => (
              <ContactItem key={contact.id} contact={contact} />
            ))}
          </ul>
        )
      ) : (
        <PartState error={error} onRetry={refetch} />
      )}
      {data?.contacts.pageInfo.hasNextPage && (
        <Button
          className={styles.more}
          variant="outline"
          onClick={() => void fetchMore({ variables: { ...variables, after: data.contacts.pageInfo.endCursor } })}
        >
          {text('action.more')}
        </Button>
      )}
    </PageFrame>
  );
}
