import type { FragmentType } from '@apollo/client';
import { buttonClass, formatShortDay, HeroCard, Pill } from '@rayonne/ui';
import { useId } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { useHolds, useMembership } from '../../shared/session/membership';
import styles from './opportunity-hero.module.css';

export const OpportunityHero_opportunity = graphql(/* GraphQL */ `
  fragment OpportunityHero_opportunity on Opportunity {
    id
    direction
    title
    body
    deadline
    author {
      id
      name
    }
    viewerCan {
      answer
    }
  }
`);

/** The opportunity that waits for an answer, with the screen's yellow action. */
export function OpportunityHero({ opportunity }: { opportunity: FragmentType<typeof OpportunityHero_opportunity> }) {
  const text = useText();
  const titleId = useId();
  const { slug, code } = useMembership();
  const { id, title, body, author, viewerCan, ...facts } = useFragmentData(OpportunityHero_opportunity, opportunity);
  return (
    <HeroCard code={code} labelledBy={titleId} className={styles.hero}>
      <p>
        <HeroPill direction={facts.direction} deadline={facts.deadline} />
      </p>
      <h2 id={titleId}>{title}</h2>
      <p className={styles.body}>{body}</p>
      <div className={styles.actions}>
        <Link className={buttonClass({ variant: 'accent' })} to={paths.opportunity(slug, id)}>
          {viewerCan.answer ? text('hero.answer', { name: author.name }) : text('hero.read')}
        </Link>
        <Link className={buttonClass({ variant: 'onHero' })} to={paths.opportunities(slug)}>
          {text('hero.all')}
        </Link>
      </div>
    </HeroCard>
  );
}

function HeroPill({ direction, deadline }: { direction: 'NEED' | 'OFFER'; deadline: string }) {
  const text = useText();
  const locale = useLocale();
  const kind = text(direction === 'NEED' ? 'hero.need' : 'hero.offer');
  const date = formatShortDay(new Date(deadline), locale);
  return <Pill tone="warm">{text('hero.until', { kind, date })}</Pill>;
}

/** Nothing is open: the place invites to begin. */
export function NoOpportunityHero() {
  const text = useText();
  const titleId = useId();
  const { slug, code } = useMembership();
  const canPublish = useHolds('opportunities.publish');
  return (
    <HeroCard code={code} labelledBy={titleId} className={styles.hero}>
      <h2 id={titleId}>{text('hero.noneTitle')}</h2>
      <p>{text('hero.noneText')}</p>
      <div className={styles.actions}>
        {canPublish && (
          <Link className={buttonClass({ variant: 'accent' })} to={paths.newOpportunity(slug)}>
            {text('hero.nonePublish')}
          </Link>
        )}
        <Link className={buttonClass({ variant: 'onHero' })} to={paths.opportunities(slug)}>
          {text('hero.all')}
        </Link>
      </div>
    </HeroCard>
  );
}
