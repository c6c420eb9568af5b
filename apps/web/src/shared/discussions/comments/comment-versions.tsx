import { useQuery } from '@apollo/client/react';
import { Button, Dialog, EmptyState, ErrorState, RelativeTime, Skeleton } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { failureOf, failureText } from '../../graphql/failure';
import { useText } from '../../i18n/use-text';
import { BodyText } from '../../mentions/body-text';
import styles from './comments.module.css';

const CommentVersions = graphql(/* GraphQL */ `
  query CommentVersions($id: ID!) {
    readComment(id: $id) {
      id
      versions(first: 50) {
        nodes {
          version
          body
          replacedAt
          mentions {
            id
            name
            isFindable
            isOrganisation
          }
        }
      }
    }
  }
`);

export interface CommentVersionsProps {
  id: string;
  onClose: () => void;
}

/** What a comment said before it was edited, latest first. */
export function CommentVersionsDialog({ id, onClose }: CommentVersionsProps) {
  const text = useText();
  return (
    <Dialog title={text('comment.versions')} closeLabel={text('action.close')} onClose={onClose}>
      <Versions id={id} />
    </Dialog>
  );
}

function Versions({ id }: { id: string }) {
  const text = useText();
  const { data, error, refetch } = useQuery(CommentVersions, { variables: { id }, fetchPolicy: 'network-only' });
  if (!data && error) {
    const retry = <Button onClick={() => void refetch()}>{text('action.retry')}</Button>;
    return <ErrorState title={text(failureText(failureOf(error)))} actions={retry} />;
  }
  if (!data) return <Skeleton label={text('app.loading')} rows={2} />;
  const versions = data.readComment?.versions.nodes ?? [];
  if (versions.length === 0) return <EmptyState title={text('comment.gone')} />;
  return (
    <ol className={styles.versions}>
      {versions.map(({ version, body, replacedAt, mentions }) => (
        <li key={version}>
          <p className={styles.who}>
            {text('comment.until')} <RelativeTime value={replacedAt} />
          </p>
          <BodyText body={body} mentions={mentions} />
        </li>
      ))}
    </ol>
  );
}
