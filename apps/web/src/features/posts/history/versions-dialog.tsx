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

function VersionItem({ version: { body, mentions, writtenAt, replacedAt, replacedBy } }: { version: Version }) {
  const text = useText();
  return (
    <li className={styles.version}>
      <p className={styles.facts}>
        {text('versions.written')} <RelativeTime value={writtenAt} /> ·{' '}
        {text('versions.replaced', { name: replacedBy?.name ?? text('mention.gone') })}{' '}
        <RelativeTime value={replacedAt} />
      </p>
      <BodyText body={body} mentions={mentions} />
    </li>
  );
}
