import { Button, Card } from '@rayonne/ui';
import { OpportunityCard } from '../../features/opportunities/opportunity-card';
import { PostCard } from '../../features/posts/post-card';
import type { MemberQuery } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import styles from './member.module.css';

export interface ContributionsProps {
  page: NonNullable<MemberQuery['memberProfile']>['contributions'];
  onMore: (after: string | null) => void;
}

/** What the member published, as far as the viewer may see it. */
export function Contributions({ page: { nodes, pageInfo }, onMore }: ContributionsProps) {
  const text = useText();
  return (
    <section className={styles.column} aria-labelledby="contributions-title">
      <h2 id="contributions-title">{text('profile.contributions')}</h2>
      {nodes.length === 0 && <Card>{text('profile.noContribution')}</Card>}
      {nodes.map((subject) =>
        subject.__typename === 'Post' ? (
          <PostCard key={subject.id} post={subject} />
        ) : (
          <OpportunityCard key={subject.id} opportunity={subject} />
        ),
      )}
      {pageInfo.hasNextPage && (
        <Button className={styles.more} variant="outline" onClick={() => onMore(pageInfo.endCursor)}>
          {text('action.more')}
        </Button>
      )}
    </section>
  );
}
