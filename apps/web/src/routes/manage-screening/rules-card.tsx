import { useMutation, useQuery } from '@apollo/client/react';
import { Card, CheckboxField, useToast } from '@rayonne/ui';
import type { MessageId } from '@rayonne/messages';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { PartState } from '../../shared/routing/part-state';
import { useMembership } from '../../shared/session/membership';
import { BlockedWords } from './blocked-words';
import { HoldFirstPosts, ScreeningRules } from './screening-documents';
import styles from './screening.module.css';

export interface RulesCardProps {
  canReview: boolean;
  canSet: boolean;
}

/** What the territory looks at before it publishes. */
export function RulesCard({ canReview, canSet }: RulesCardProps) {
  const text = useText();
  const { slug } = useMembership();
  const { data, error, refetch } = useQuery(ScreeningRules, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const rules = data?.territory?.screeningRules;
  return (
    <section className={styles.rules} aria-labelledby="rules-title">
      <h2 id="rules-title">{text('screening.rules')}</h2>
      {rules ? (
        <Card className={styles.card}>
          <Checks names={rules.checks} />
          <FirstPosts holds={rules.holdsFirstPosts} canSet={canSet} />
          <BlockedWords rules={rules} canEdit={canReview} />
        </Card>
      ) : (
        <PartState error={error} onRetry={refetch} rows={1} />
      )}
    </section>
  );
}

const CHECKS: Readonly<Record<string, MessageId>> = {
  length: 'screening.check.length',
  links: 'screening.check.links',
  'blocked-words': 'screening.check.blockedWords',
  duplicates: 'screening.check.duplicates',
  rate: 'screening.check.rate',
  'first-post': 'screening.check.firstPost',
};

/** What every text passes, first things first. */
function Checks({ names }: { names: readonly string[] }) {
  const text = useText();
  return (
    <div>
      <p>{text('screening.checks')}</p>
      <ol className={styles.checks}>
        {names.flatMap((name) => {
          const words = CHECKS[name];
          return words ? [<li key={name}>{text(words)}</li>] : [];
        })}
      </ol>
    </div>
  );
}

function FirstPosts({ holds, canSet }: { holds: boolean; canSet: boolean }) {
  const text = useText();
  const toast = useToast();
  const { territoryId } = useMembership();
  const [set, { loading }] = useMutation(HoldFirstPosts, {
    refetchQueries: ['ScreeningRules'],
    awaitRefetchQueries: true,
  });
  if (!canSet) return <p>{text(holds ? 'screening.firstPosts.on' : 'screening.firstPosts.off')}</p>;
  const change = async (wanted: boolean) => {
    try {
      await set({ variables: { input: { territory: territoryId, holds: wanted } } });
      toast({ text: text(wanted ? 'screening.firstPosts.on' : 'screening.firstPosts.off') });
    } catch (error) {
      toast({ text: text(failureText(failureOf(error))), tone: 'danger' });
    }
  };
  return (
    <div>
      <CheckboxField
        name="holdsFirstPosts"
        label={text('screening.firstPosts')}
        checked={holds}
        disabled={loading}
        onChange={(event) => void change(event.currentTarget.checked)}
      />
      <p className={styles.hint}>{text('screening.firstPostsHint')}</p>
    </div>
  );
}
