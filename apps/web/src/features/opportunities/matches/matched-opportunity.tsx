import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Button, buttonClass, Card, MenuButton, Pill, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../../gql';
import type { DismissalReason } from '../../../gql/graphql';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { useText } from '../../../shared/i18n/use-text';
import { paths } from '../../../shared/routing/paths';
import { useMembership } from '../../../shared/session/membership';
import { OpportunityFacts } from '../facts/opportunity-facts';
import { MatchReasons } from './match-reasons';
import { DISMISSALS } from './match-words';
import styles from './matches.module.css';
import { WhyMatchDialog } from './why-match-dialog';

export const MatchedOpportunity_match = graphql(/* GraphQL */ `
  fragment MatchedOpportunity_match on Match {
    id
    score
    ...MatchWhy_match
    opportunity {
      id
      title
      language
      author {
        id
        name
      }
      ...OpportunityFacts_opportunity
    }
  }
`);

const DismissMatch = graphql(/* GraphQL */ `
  mutation DismissMatch($match: ID!, $reason: DismissalReason!) {
    dismissMatch(match: $match, reason: $reason)
  }
`);

/** An opportunity that fits the viewer: why, and how to say that it does not. */
export function MatchedOpportunity({ match }: { match: FragmentType<typeof MatchedOpportunity_match> }) {
  const text = useText();
  const { slug } = useMembership();
  const [isOpen, setOpen] = useState(false);
  const read = useFragmentData(MatchedOpportunity_match, match);
  const dismissals = useDismissals(read.id);
  if (!read.opportunity) return null;
  const { id, title, language, author } = read.opportunity;
  const path = paths.opportunity(slug, id);
  return (
    <Card as="li" className={styles.match}>
      <div className={styles.head}>
        <OpportunityFacts opportunity={read.opportunity} />
        <Pill tone="calm">{text('match.score', { score: read.score })}</Pill>
      </div>
      <h2 className={styles.title} lang={language}>
        <Link to={path}>{title}</Link>
      </h2>
      <p className={styles.hint}>{author.name}</p>
      <MatchReasons match={read} />
      <div className={styles.actions}>
        <Link className={buttonClass({ variant: 'soft' })} to={path}>
          {text('match.open')}
        </Link>
        <Button variant="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {text('match.why')}
        </Button>
        <MenuButton icon="close" label={text('match.dismissMenu', { title })} actions={dismissals} />
      </div>
      {isOpen && <WhyMatchDialog match={read} onClose={() => setOpen(false)} />}
    </Card>
  );
}

/** What the menu « not for me, because… » offers. */
function useDismissals(match: string) {
  const text = useText();
  const toast = useToast();
  const [dismiss] = useMutation(DismissMatch, { refetchQueries: ['ViewerMatches', 'MatchLessons'] });
  const run = async (reason: DismissalReason, taught: string) => {
    await dismiss({ variables: { match, reason } });
    toast({ text: taught });
  };
  const fail = (error: unknown) => toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
  return DISMISSALS.map(({ reason, label, taught }) => ({
    label: text(label),
    run: () => void run(reason, text(taught)).catch(fail),
  }));
}
