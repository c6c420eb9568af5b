import { useQuery } from '@apollo/client/react';
import { Button, Dialog, ErrorState, RelativeTime, Skeleton } from '@rayonne/ui';
import { graphql } from '../../../gql';
import type { PostVersionsQuery } from '../../../gql/graphql';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';
import { BodyText } from '../../../shared/mentions/body-text';
import styles from './versions.module.css';

const PostVersions = graphql(/* GraphQL */ `
  query PostVersions($id: ID!, $after: String) {
    postVersions(id: $id, first: 20, after: $after) {
      nodes {
        version
        body
        handOver {
          from {
            id
            name
          }
          to {
            id
            name
          }
        }
        mediaChanges {
          imagesAdded
          imagesRemoved
          documentsAdded
          documentsRemoved
        }
        writtenAt
        replacedAt
        replacedBy {
          id
          name
        }
        mentions {
          id
          name
          isFindable
          isOrganisation
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Version = PostVersionsQuery['postVersions']['nodes'][number];

/** What a post said before it was edited, latest first. */
export function VersionsDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const text = useText();
  const { data, error, fetchMore, refetch } = useQuery(PostVersions, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.postVersions;
  const more = () => void fetchMore({ variables: { id, after: page?.pageInfo.endCursor } }).catch(() => undefined);
  return (
    <Dialog title={text('versions.title')} closeLabel={text('action.close')} onClose={onClose}>
      {page ? (
        <>
          {page.nodes.length === 0 && <p>{text('versions.none')}</p>}
          <ol className={styles.list}>
            {page.nodes.map((version) => (
              <VersionItem key={version.version} version={version} />
            ))}
          </ol>
          {page.pageInfo.hasNextPage && (
            <Button variant="outline" onClick={more}>
              {text('action.more')}
            </Button>
          )}
        </>
      ) : error ? (
        <ErrorState
          title={text(failureText(failureOf(error)))}
          actions={<Button onClick={() => void refetch()}>{text('action.retry')}</Button>}
        />
      ) : (
        <Skeleton label={text('app.loading')} rows={2} />
      )}
    </Dialog>
  );
}

const CHANGES = ['imagesAdded', 'imagesRemoved', 'documentsAdded', 'documentsRemoved'] as const;

function VersionItem({ version }: { version: Version }) {
  const text = useText();
  const { body, mentions, writtenAt, replacedAt, replacedBy, handOver, mediaChanges } = version;
  const changes = mediaChanges ? CHANGES.filter((change) => mediaChanges[change] > 0) : [];
  const nameOf = (person: { name: string } | null) => person?.name ?? text('mention.gone');
  if (handOver) {
    return (
      <li className={styles.version}>
        <p>{text('versions.handedOver', { from: nameOf(handOver.from), to: nameOf(handOver.to) })}</p>
        <p className={styles.facts}>
          <RelativeTime value={replacedAt} />
        </p>
      </li>
    );
  }
  return (
    <li className={styles.version}>
      <p className={styles.facts}>
        {text('versions.written')} <RelativeTime value={writtenAt} /> ·{' '}
        {text('versions.replaced', { name: nameOf(replacedBy) })} <RelativeTime value={replacedAt} />
      </p>
      {mediaChanges && changes.length > 0 && (
        <p>{changes.map((change) => text(`versions.${change}`, { count: mediaChanges[change] })).join(', ')}</p>
      )}
      {body !== null && <BodyText body={body} mentions={mentions} />}
    </li>
  );
}
