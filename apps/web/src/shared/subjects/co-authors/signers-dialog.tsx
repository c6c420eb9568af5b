import { useQuery } from '@apollo/client/react';
import { Dialog, Skeleton } from '@rayonne/ui';
import { createPortal } from 'react-dom';
import { graphql } from '../../../gql';
import { failureOf, failureText } from '../../graphql/failure';
import { useText } from '../../i18n/use-text';
import { MemberFace } from '../../people/member-face';
import { MemberLink } from '../../people/member-link';
import styles from './co-authors.module.css';

const Signers = graphql(/* GraphQL */ `
  query Signers($id: ID!) {
    post(id: $id) {
      id
      author {
        id
        ...MemberFace_member @unmask
        headline
      }
      coAuthors {
        id
        ...MemberFace_member @unmask
        headline
      }
    }
  }
`);

/** Everybody who signs a post, the author first. */
export function SignersDialog({ post: id, onClose }: { post: string; onClose: () => void }) {
  const text = useText();
  const { data, error } = useQuery(Signers, { variables: { id } });
  const people = data?.post ? [data.post.author, ...data.post.coAuthors] : [];
  return createPortal(
    <Dialog title={text('signing.all')} closeLabel={text('action.close')} onClose={onClose}>
      {error && <p role="alert">{text(failureText(failureOf(error)))}</p>}
      {!data && !error && <Skeleton label={text('app.loading')} rows={2} />}
      <ul className={styles.people}>
        {people.map((member) => (
          <li key={member.id} className={styles.person}>
            <MemberFace member={member} size="small" />
            <span className={styles.words}>
              <MemberLink member={member} />
              {member.headline && <span className={styles.hint}>{member.headline}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>,
    document.body,
  );
}
