import { useQuery } from '@apollo/client/react';
import { Button, Dialog, Skeleton } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';
import { MemberFace } from '../../../shared/people/member-face';
import { MemberLink } from '../../../shared/people/member-link';
import styles from './poll.module.css';

const PollVotersDocument = graphql(/* GraphQL */ `
  query PollVoters($post: ID!, $position: Int!, $after: String) {
    pollVoters(post: $post, position: $position, first: 30, after: $after) {
      nodes {
        id
        ...MemberFace_member @unmask
        headline
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export interface PollVotersProps {
  post: string;
  position: number;
  /** What the option is called. */
  name: string;
  onClose: () => void;
}

/** Who chose an option, latest first. */
export function PollVoters({ post, position, name, onClose }: PollVotersProps) {
  const text = useText();
  const { data, error, fetchMore } = useQuery(PollVotersDocument, {
    variables: { post, position },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.pollVoters;
  return (
    <Dialog title={text('poll.votersOf', { option: name })} closeLabel={text('action.close')} onClose={onClose}>
      {error && <p role="alert">{text(failureText(failureOf(error)))}</p>}
      {!page && !error && <Skeleton label={text('app.loading')} rows={1} />}
      <ul className={styles.voters}>
        {page?.nodes.map((member) => (
          <li key={member.id} className={styles.voter}>
            <MemberFace member={member} size="small" />
            <span>
              <MemberLink member={member} />
              {member.headline && <span className={styles.headline}>{member.headline}</span>}
            </span>
          </li>
        ))}
      </ul>
      {page?.pageInfo.hasNextPage && (
        <Button
          variant="outline"
          onClick={() => void fetchMore({ variables: { after: page.pageInfo.endCursor } }).catch(() => undefined)}
        >
          {text('action.more')}
        </Button>
      )}
    </Dialog>
  );
}
