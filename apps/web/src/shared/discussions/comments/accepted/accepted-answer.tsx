import type { FragmentType } from '@apollo/client';
import { Avatar, Icon, RelativeTime } from '@rayonne/ui';
import { Link } from 'react-router';
import { graphql } from '../../../../gql';
import { useFragmentData } from '../../../graphql/use-fragment-data';
import { useText } from '../../../i18n/use-text';
import { BodyText } from '../../../mentions/body-text';
import { MemberLink } from '../../../people/member-link';
import styles from './accepted-answer.module.css';

export const AcceptedAnswer_comment = graphql(/* GraphQL */ `
  fragment AcceptedAnswer_comment on Comment {
    id
    body
    publishedAt
    author {
      id
      ...MemberFace_member @unmask
    }
    mentions {
      id
      name
      isFindable
      isOrganisation
    }
  }
`);

export interface AcceptedAnswerProps {
  comment: FragmentType<typeof AcceptedAnswer_comment>;
  /** Address of the question. */
  path: string;
}

/** The answer to a question, on its card: whoever looks for it need not read everything. */
export function AcceptedAnswer({ comment, path }: AcceptedAnswerProps) {
  const text = useText();
  const { id, body, author, mentions, publishedAt } = useFragmentData(AcceptedAnswer_comment, comment);
  if (!author) return null;
  return (
    <section className={styles.answer} aria-label={text('answer.label')}>
      <p className={styles.label}>
        <Icon name="check" />
        {text('answer.label')}
      </p>
      <div className={styles.by}>
        <Avatar name={author.name} initials={author.initials} photo={author.photo} size="small" />
        <div>
          <p className={styles.who}>
            <strong>
              <MemberLink member={author} />
            </strong>{' '}
            ·{' '}
            <Link to={`${path}?comment=${id}`}>
              <RelativeTime value={publishedAt} />
            </Link>
          </p>
          <BodyText body={body} mentions={mentions} />
        </div>
      </div>
    </section>
  );
}
