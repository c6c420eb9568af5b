import type { FragmentType } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Button, Dialog, ErrorState, Skeleton } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { useText } from '../../../shared/i18n/use-text';
import { MemberField } from '../../../shared/people/member-field';
import { CoAuthorRow } from './co-author-row';
import styles from './co-authors.module.css';
import { useSigningActs } from './use-signing-acts';
import peopleStyles from '../../../shared/subjects/co-authors/co-authors.module.css';

export const CoAuthorsDialog_post = graphql(/* GraphQL */ `
  fragment CoAuthorsDialog_post on Post {
    id
    author {
      id
      isViewer
    }
    coAuthorships {
      state
      member {
        id
        isViewer
        ...MemberFace_member @unmask
        headline
      }
    }
  }
`);

const CoAuthorsOfPost = graphql(/* GraphQL */ `
  query CoAuthorsOfPost($id: ID!) {
    post(id: $id) {
      id
      ...CoAuthorsDialog_post
    }
  }
`);

/** Who signs a post with its author, and who was asked: the author invites and takes back, a co-author leaves. */
export function CoAuthorsDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const text = useText();
  const { data, error, refetch } = useQuery(CoAuthorsOfPost, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Dialog title={text('signing.menu')} closeLabel={text('action.close')} onClose={onClose}>
      {data?.post ? (
        <People post={data.post} onClose={onClose} />
      ) : (error ?? data) ? (
        <ErrorState
          title={text(error ? failureText(failureOf(error)) : 'error.NOT_FOUND')}
          actions={<Button onClick={() => void refetch()}>{text('action.retry')}</Button>}
        />
      ) : (
        <Skeleton label={text('app.loading')} rows={2} />
      )}
    </Dialog>
  );
}

function People({ post, onClose }: { post: FragmentType<typeof CoAuthorsDialog_post>; onClose: () => void }) {
  const text = useText();
  const { id, author, coAuthorships } = useFragmentData(CoAuthorsDialog_post, post);
  const acts = useSigningActs(id);
  const taken = coAuthorships.filter(({ state }) => state !== 'DECLINED').length;
  const leave = async (member: string) => {
    if (await acts.end(member, 'signing.left')) onClose();
  };
  return (
    <div className={styles.dialog}>
      <p className={styles.hint}>{text(author.isViewer ? 'signing.rules' : 'signing.ownRules')}</p>
      {coAuthorships.length > 0 && (
        <ul className={peopleStyles.people}>
          {coAuthorships.map((one) => (
            <CoAuthorRow
              key={one.member.id}
              coAuthor={one}
              isAuthor={author.isViewer}
              busy={acts.busy}
              onRemove={() => void acts.end(one.member.id, 'signing.removed')}
              onOffer={(isOffered) => void acts.offer(isOffered ? one.member.id : null)}
              onLeave={() => void leave(one.member.id)}
            />
          ))}
        </ul>
      )}
      {author.isViewer && taken < LIMITS.coAuthors && (
        <MemberField
          name="coAuthor"
          label={text('signing.invite')}
          description={text('signing.inviteHint')}
          clears
          without={[author.id, ...coAuthorships.map(({ member }) => member.id)]}
          onChoose={({ value }) => void acts.invite(value)}
        />
      )}
    </div>
  );
}
