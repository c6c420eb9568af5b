import { useQuery } from '@apollo/client/react';
import { Avatar, Button, Dialog, EmptyState, ErrorState, Skeleton } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { ReactionKind } from '../../gql/graphql';
import { failureOf, failureText } from '../graphql/failure';
import { useText } from '../i18n/use-text';
import { MemberLink } from '../people/member-link';
import { KINDS } from './reaction-kinds';
import styles from './reactors.module.css';

const Reactors = graphql(/* GraphQL */ `
  query Reactors($subject: ID!, $kind: ReactionKind, $after: String) {
    reactions(subject: $subject, kind: $kind, first: 30, after: $after) {
      kinds {
        kind
        count
      }
      nodes {
        kind
        member {
          id
          ...MemberFace_member @unmask
          headline
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export interface ReactorsDialogProps {
  subjectId: string;
  onClose: () => void;
}

/** Who reacted to a content, all together or by what they said with it. */
export function ReactorsDialog({ subjectId, onClose }: ReactorsDialogProps) {
  const text = useText();
  return (
    <Dialog title={text('reaction.who')} closeLabel={text('action.close')} onClose={onClose}>
      <ReactorsList subjectId={subjectId} />
    </Dialog>
  );
}

function ReactorsList({ subjectId: subject }: { subjectId: string }) {
  const text = useText();
  const [kind, setKind] = useState<ReactionKind | null>(null);
  const variables = { subject, kind };
  const { data, previousData, error, refetch, fetchMore } = useQuery(Reactors, {
    variables,
    fetchPolicy: 'network-only',
  });
  const shown = (data ?? previousData)?.reactions;
  if (!shown && error) {
    const retry = <Button onClick={() => void refetch()}>{text('action.retry')}</Button>;
    return <ErrorState title={text(failureText(failureOf(error)))} actions={retry} />;
  }
  if (!shown) return <Skeleton label={text('app.loading')} rows={3} />;
  const { nodes, kinds, pageInfo } = shown;
  const readOn = () =>
    fetchMore({
      variables: { ...variables, after: pageInfo.endCursor },
      updateQuery: (held, { fetchMoreResult: { reactions } }) => ({
        reactions: { ...reactions, nodes: [...held.reactions.nodes, ...reactions.nodes] },
      }),
    });
  return (
    <div className={styles.who}>
      <div className={styles.kinds} role="group" aria-label={text('reaction.label')}>
        {[null, ...kinds.map((one) => one.kind)].map((one) => (
          <Button
            key={one}
            variant={one === kind ? 'soft' : 'quiet'}
            aria-pressed={one === kind}
            onClick={() => setKind(one)}
          >
            {one ? text(KINDS[one]) : text('reaction.all')}{' '}
            {kinds.filter((counted) => !one || counted.kind === one).reduce((sum, { count }) => sum + count, 0)}
          </Button>
        ))}
      </div>
      {nodes.length === 0 && <EmptyState title={text('reaction.nobody')} />}
      <ul className={styles.people}>
        {nodes.map(({ member, kind: given }) => (
          <li key={member.id}>
            <Avatar name={member.name} initials={member.initials} photo={member.photo} size="small" />
            <span>
              <strong>
                <MemberLink member={member} />
              </strong>
              {member.headline && <span className={styles.headline}>{member.headline}</span>}
            </span>
            <span className={styles.kind}>{text(KINDS[given])}</span>
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button variant="quiet" onClick={() => void readOn()}>
          {text('reaction.more')}
        </Button>
      )}
    </div>
  );
}
