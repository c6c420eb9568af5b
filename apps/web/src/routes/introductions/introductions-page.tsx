import { useQuery } from '@apollo/client/react';
import { Button, buttonClass, EmptyState } from '@rayonne/ui';
import type { MessageId } from '@rayonne/messages';
import { Link, useSearchParams } from 'react-router';
import { IntroductionItem } from '../../features/introductions/introduction-item';
import { graphql } from '../../gql';
import type { IntroductionRole } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { useServerEvent } from '../../shared/realtime/realtime';
import { FilterChoice } from '../../shared/routing/filter-choice';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PartState } from '../../shared/routing/part-state';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { AcceptSetting } from './accept-setting';
import styles from './introductions-page.module.css';

const Introductions = graphql(/* GraphQL */ `
  query Introductions($territory: ID!, $role: IntroductionRole!, $after: String) {
    introductions(territory: $territory, role: $role, first: 20, after: $after) {
      nodes {
        id
        ...Introduction_introduction
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const KINDS: Record<string, { role: IntroductionRole; label: MessageId; none: MessageId }> = {
  introducer: { role: 'INTRODUCER', label: 'introductions.kind.introducer', none: 'introductions.none.introducer' },
  target: { role: 'TARGET', label: 'introductions.kind.target', none: 'introductions.none.target' },
  requester: { role: 'REQUESTER', label: 'introductions.kind.requester', none: 'introductions.none.requester' },
};

/** Introductions that the viewer is asked to pass on, was offered, or asked for. */
export function IntroductionsPage() {
  const text = useText();
  const { territoryId, slug } = useMembership();
  const [search, setSearch] = useSearchParams();
  const shown = search.get('kind') ?? '';
  const chosen = shown in KINDS ? shown : 'introducer';
  const { role, none } = KINDS[chosen]!;
  const variables = { territory: territoryId, role };
  const { data, error, fetchMore, refetch } = useQuery(Introductions, { variables, fetchPolicy: 'cache-and-network' });
  useServerEvent('notice.created', () => void refetch().catch(() => undefined));
  const page = data?.introductions;
  return (
    <PageFrame back={paths.directory(slug)}>
      <PageHeading title={text('introductions.title')} subtitle={text('introductions.subtitle')} />
      <FilterChoice
        label={text('introductions.kind')}
        name="kind"
        value={chosen}
        onChange={(value) => setSearch({ kind: value }, { replace: true })}
        options={Object.entries(KINDS).map(([value, { label }]) => ({ value, label: text(label) }))}
      />
      {!page ? (
        <PartState error={error} onRetry={refetch} />
      ) : page.nodes.length === 0 ? (
        <None title={text(none)} />
      ) : (
        <ul className={styles.list}>
          {page.nodes.map((introduction) => (
            <IntroductionItem key={introduction.id} introduction={introduction} />
          ))}
        </ul>
      )}
      {page?.pageInfo.hasNextPage && (
        <Button
          className={styles.more}
          variant="outline"
          onClick={() => void fetchMore({ variables: { ...variables, after: page.pageInfo.endCursor } })}
        >
          {text('action.more')}
        </Button>
      )}
      <AcceptSetting />
    </PageFrame>
  );
}

function None({ title }: { title: string }) {
  const text = useText();
  const { slug } = useMembership();
  return (
    <EmptyState
      icon="invite"
      title={title}
      actions={
        <Link className={buttonClass()} to={paths.directory(slug)}>
          {text('introductions.find')}
        </Link>
      }
    >
      {text('introductions.noneText')}
    </EmptyState>
  );
}
