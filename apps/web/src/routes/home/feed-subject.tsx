import type { HomeQuery } from '../../gql/graphql';
import { OpportunityCard } from '../../features/opportunities/opportunity-card';
import { PostCard } from '../../features/posts/post-card';
import { MembershipProvider, useMembership, useMemberships } from '../../shared/session/membership';
import styles from './home.module.css';

type Subject = HomeQuery['feed']['nodes'][number];

/** One content of a feed; what comes from another territory names it, and leads there. */
export function FeedSubject({ subject }: { subject: Subject }) {
  const here = useMembership();
  const there = useMemberships().find(({ territoryId }) => territoryId === subject.territoryId);
  if (!there || there.territoryId === here.territoryId) return <Card subject={subject} />;
  return (
    <MembershipProvider value={there}>
      <div className={styles.elsewhere}>
        <p>{there.name}</p>
        <Card subject={subject} />
      </div>
    </MembershipProvider>
  );
}

const Card = ({ subject }: { subject: Subject }) =>
  subject.__typename === 'Post' ? <PostCard post={subject} /> : <OpportunityCard opportunity={subject} />;
