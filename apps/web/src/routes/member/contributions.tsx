import { Button, Card } from '@rayonne/ui';
import { OpportunityCard } from '../../features/opportunities/opportunity-card';
import { PostCard } from '../../features/posts/post-card';
import type { MemberQuery } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { FilterChoice } from '../../shared/routing/filter-choice';
import styles from './member.module.css';
import { KIND_TEXT, type useContributionKind } from './use-contribution-kind';

type Profile = NonNullable<MemberQuery['memberProfile']>;

export interface ContributionsProps {
  page: Profile['contributions'];
  counts: Profile['contributionCounts'];
  shown: ReturnType<typeof useContributionKind>;
  onMore: (after: string | null) => void;
}

/** What the member published, as far as the viewer may see it. */
export function Contributions({ page: { nodes, pageInfo }, counts, shown, onMore }: ContributionsProps) {
  const text = useText();
  return (
    <section className={styles.column} aria-labelledby="contributions-title">
      <h2 id="contributions-title">{text('profile.contributions')}</h2>
      <Kinds counts={counts} shown={shown} />
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

/** How much of what; to choose from where there is a choice. */
function Kinds({ counts, shown: { kind, choose } }: Pick<ContributionsProps, 'counts' | 'shown'>) {
  const text = useText();
  const labelled = counts.flatMap(({ kind: value, count }) => {
    const label = KIND_TEXT[value];
    return label ? [{ value, label: text(label, { count }), count }] : [];
  });
  if (labelled.length < 2 && !kind) return labelled.map(({ value, label }) => <p key={value}>{label}</p>);
  return (
    <FilterChoice
      label={text('profile.kinds')}
      name="kind"
      value={kind ?? ''}
      onChange={choose}
      options={[{ value: '', label: text('profile.allKinds') }, ...labelled]}
    />
  );
}
