import type { FragmentType } from '@apollo/client';
import { Button, Card, formatShortDay, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../../gql';
import type { FeaturedList_SubjectFragment } from '../../../gql/graphql';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { useLocale, useText } from '../../../shared/i18n/use-text';
import { BodyText } from '../../../shared/mentions/body-text';
import { paths } from '../../../shared/routing/paths';
import { useMembership, useMemberships } from '../../../shared/session/membership';
import { OpportunityStatusPill } from '../../../shared/subjects/opportunity-status';
import { useFeatureSubject } from '../../../shared/subjects/featuring/use-feature-subject';
import styles from './featured-list.module.css';

export const FeaturedList_subject = graphql(/* GraphQL */ `
  fragment FeaturedList_subject on Subject {
    id
    territoryId
    language
    featuredUntil
    author {
      id
      name
    }
    organisation {
      id
      name
    }
    ... on Post {
      body
      story {
        id
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

type Featured = { id: string } & FragmentType<typeof FeaturedList_subject>;

export interface FeaturedListProps {
  featured: readonly Featured[];
  /** With a way to take each away, for curators. */
  removable?: boolean;
}

/** What curators put at the head of the territory: a few lines, and the way to the rest. */
export function FeaturedList({ featured, removable }: FeaturedListProps) {
  const text = useText();
  return (
    <Card as="section" aria-labelledby="featured-title">
      <h2 id="featured-title" className={styles.title}>
        {text('subject.featured')}
      </h2>
      {featured.length === 0 && <p className={styles.none}>{text('featuring.none')}</p>}
      <ul className={styles.list}>
        {featured.map((subject) => (
          <FeaturedItem key={subject.id} subject={subject} removable={removable} />
        ))}
      </ul>
    </Card>
  );
}

function FeaturedItem({ subject, removable }: { subject: Featured; removable: boolean | undefined }) {
  const text = useText();
  const locale = useLocale();
  const read = useFragmentData(FeaturedList_subject, subject);
  const here = useMembership();
  const there = useMemberships().find(({ territoryId }) => territoryId === read.territoryId) ?? here;
  const isPost = read.__typename === 'Post';
  const path = isPost ? paths.post(there.slug, read.id) : paths.opportunity(there.slug, read.id);
  const title = isPost ? read.story?.title : read.title;
  const name = read.organisation?.name ?? read.author.name;
  const facts = [
    name,
    there.territoryId !== here.territoryId && there.name,
    read.featuredUntil && text('featuring.until', { date: formatShortDay(new Date(read.featuredUntil), locale) }),
  ];
  return (
    <li className={styles.item} lang={read.language}>
      {title ? (
        <Link className={styles.name} to={path}>
          {title}
        </Link>
      ) : (
        <>
          <div className={styles.words}>{isPost && <BodyText body={read.body} mentions={read.mentions} />}</div>
          <Link to={path} lang={locale}>
            {text('featuring.read', { name })}
          </Link>
        </>
      )}
      {!isPost && <OpportunityStatusPill status={read.status} />}
      <p className={styles.facts} lang={locale}>
        {facts.filter(Boolean).join(' · ')}
      </p>
      {removable && <Removal subject={read} name={title ?? name} />}
    </li>
  );
}

function Removal({ subject, name }: { subject: FeaturedList_SubjectFragment; name: string }) {
  const text = useText();
  const toast = useToast();
  const feature = useFeatureSubject(subject);
  const [busy, setBusy] = useState(false);
  const remove = () => {
    setBusy(true);
    feature(null).catch((error: unknown) => {
      setBusy(false);
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    });
  };
  return (
    <Button variant="soft" busy={busy} aria-label={text('featuring.removeOne', { name })} onClick={remove}>
      {text('featuring.remove')}
    </Button>
  );
}
