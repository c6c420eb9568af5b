import type { FragmentType } from '@apollo/client';
import { Icon } from '@rayonne/ui';
import { useId } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { useFragmentData } from '../graphql/use-fragment-data';
import { useText } from '../i18n/use-text';
import { BodyText } from '../mentions/body-text';
import { paths } from '../routing/paths';
import { useMembership } from '../session/membership';
import { Byline } from '../subjects/byline';
import { OpportunityStatusPill } from '../subjects/opportunity-status';
import styles from './shared-content.module.css';

export const SharedContent_subject = graphql(/* GraphQL */ `
  fragment SharedContent_subject on Subject {
    id
    ...Byline_subject
    ... on Post {
      body
      story {
        title
      }
      mentions {
        id
        name
        isFindable
        isOrganisation
      }
    }
    ... on Opportunity {
      title
      status
    }
  }
`);

export interface SharedContentProps {
  /** As it is now; none when the reader may not see it, or nobody any more. */
  subject: FragmentType<typeof SharedContent_subject> | null;
}

export function SharedContent({ subject }: SharedContentProps) {
  const text = useText();
  if (subject) return <Original subject={subject} />;
  return (
    <p className={styles.gone}>
      <Icon name="hidden" />
      {text('share.gone')}
    </p>
  );
}

/** A content within another, whole enough to know whether to open it. */
function Original({ subject }: { subject: FragmentType<typeof SharedContent_subject> }) {
  const text = useText();
  const nameId = useId();
  const { slug } = useMembership();
  const read = useFragmentData(SharedContent_subject, subject);
  const isPost = read.__typename === 'Post';
  const path = isPost ? paths.post(slug, read.id) : paths.opportunity(slug, read.id);
  const title = isPost ? read.story?.title : read.title;
  return (
    <article className={styles.original} aria-labelledby={nameId}>
      <Byline subject={read} to={path} nameId={nameId} />
      {title && <p className={styles.title}>{title}</p>}
      {!isPost && <OpportunityStatusPill status={read.status} />}
      {isPost && read.body && (
        <div className={styles.words}>
          <BodyText body={read.body} mentions={read.mentions} />
        </div>
      )}
      <Link to={path}>{text(isPost ? 'share.openPost' : 'share.openOpportunity')}</Link>
    </article>
  );
}
