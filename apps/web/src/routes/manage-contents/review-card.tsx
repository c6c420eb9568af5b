import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Button, buttonClass, Card, formatDay, formatRelative, Pill, useNow, useToast } from '@rayonne/ui';
import { useId } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { BodyText } from '../../shared/mentions/body-text';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { Byline } from '../../shared/subjects/byline';
import { useConfirmSubject } from '../../shared/subjects/standing/use-confirm-subject';
import { AskForReview } from './review-documents';
import { ReviewFlags } from './review-flags';
import styles from './review.module.css';

export const ReviewCard_item = graphql(/* GraphQL */ `
  fragment ReviewCard_item on ReviewItem {
    views
    isOrphaned
    askedAt
    flags {
      reason
      flaggedAt
      member {
        id
        name
        isFindable
      }
    }
    subject {
      id
      reviewBy
      language
      author {
        id
        name
      }
      ... on Post {
        body
        mentions {
          id
          name
          isFindable
          isOrganisation
        }
      }
      ... on Opportunity {
        title
      }
      ...Byline_subject
    }
  }
`);

export interface ReviewCardProps {
  item: FragmentType<typeof ReviewCard_item>;
  onConfirmed: () => void;
}

/** One content that has aged: what it says, who doubts it, and the ways to settle it. */
export function ReviewCard({ item, onConfirmed }: ReviewCardProps) {
  const text = useText();
  const nameId = useId();
  const { slug } = useMembership();
  const { subject, views, isOrphaned, askedAt, flags } = useFragmentData(ReviewCard_item, item);
  const { id, author, language } = subject;
  const isPost = subject.__typename === 'Post';
  const path = isPost ? paths.post(slug, id) : paths.opportunity(slug, id);
  return (
    <Card as="li" className={styles.item} aria-labelledby={nameId}>
      <Byline subject={subject} to={path} nameId={nameId} />
      <p className={styles.facts}>
        {isOrphaned && <Pill tone="warm">{text('review.orphaned')}</Pill>}
        <Since reviewBy={subject.reviewBy} askedAt={askedAt} views={views} />
      </p>
      <div className={styles.words} lang={language}>
        {isPost && <BodyText body={subject.body} mentions={subject.mentions} />}
        {subject.__typename === 'Opportunity' && <p>{subject.title}</p>}
      </div>
      {flags.length > 0 && <ReviewFlags flags={flags} />}
      <Acts id={id} authorName={author.name} canAsk={!isOrphaned} path={path} onConfirmed={onConfirmed} />
    </Card>
  );
}

function Since({ reviewBy, askedAt, views }: { reviewBy: string; askedAt: string | null; views: number }) {
  const text = useText();
  const locale = useLocale();
  const now = useNow();
  const facts = [
    text('review.due', { date: formatDay(new Date(reviewBy), locale) }),
    text('review.views', { count: views }),
    askedAt && text('review.asked', { when: formatRelative(new Date(askedAt), locale, new Date(now)) }),
  ];
  return <span>{facts.filter(Boolean).join(' · ')}</span>;
}

interface ActsProps {
  id: string;
  authorName: string;
  canAsk: boolean;
  path: string;
  onConfirmed: () => void;
}

function Acts({ id, authorName, canAsk, path, onConfirmed }: ActsProps) {
  const text = useText();
  const toast = useToast();
  const { confirm, busy } = useConfirmSubject();
  const [ask, asking] = useMutation(AskForReview, { refetchQueries: ['ContentToReview'] });
  const settle = async () => {
    if (await confirm(id)) onConfirmed();
  };
  const question = async () => {
    try {
      const { data } = await ask({ variables: { id } });
      toast({ text: text(data?.askForReview ? 'review.askedNow' : 'review.askedAlready', { name: authorName }) });
    } catch (error) {
      toast({ text: text(failureText(failureOf(error))), tone: 'danger' });
    }
  };
  return (
    <div className={styles.acts}>
      <Button busy={busy} onClick={() => void settle()}>
        {text('freshness.confirm')}
      </Button>
      {canAsk && (
        <Button variant="soft" busy={asking.loading} onClick={() => void question()}>
          {text('review.ask')}
        </Button>
      )}
      <Link className={buttonClass({ variant: 'quiet' })} to={path}>
        {text('review.open')}
      </Link>
    </div>
  );
}
