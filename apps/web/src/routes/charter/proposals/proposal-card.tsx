import type { FragmentType } from '@apollo/client';
import { formatShortDay } from '@rayonne/ui';
import type { ReactNode } from 'react';
import { presetLabel } from '../../../features/territories/charter-words';
import { mandateText } from '../../../features/territories/mandate-text';
import { graphql } from '../../../gql';
import type { ProposalCard_ProposalFragment } from '../../../gql/graphql';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { useRichText } from '../../../shared/i18n/use-rich-text';
import { type WriteText, useLocale, useText } from '../../../shared/i18n/use-text';
import { type LinkedMember, MemberLink } from '../../../shared/people/member-link';
import { ArticleChanges } from '../article-changes';
import styles from '../charter.module.css';
import { ProposalActs } from './proposal-acts';
import { VotePanel } from './vote-panel';

export const ProposalCard_proposal = graphql(/* GraphQL */ `
  fragment ProposalCard_proposal on Proposal {
    id
    state
    why
    closesAt
    sponsorsNeeded
    sponsorLevel
    sponsorCount
    viewerMaySponsor
    viewerHasSponsored
    viewerMayWithdraw
    author {
      id
      name
      isFindable
    }
    sponsors {
      id
      name
      isFindable
    }
    charter {
      preset
      articles {
        ...ArticleChanges_article @unmask
      }
      vote {
        ...ArticleChanges_vote @unmask
      }
    }
    mandate {
      kind
      months
      member {
        id
        name
      }
    }
    vote {
      id
      ...VotePanel_vote
    }
  }
`);

function titleOf({ charter, mandate }: ProposalCard_ProposalFragment, text: WriteText): string {
  if (mandate) {
    const values = { name: mandate.member?.name ?? text('charter.somebody'), mandate: text(mandateText(mandate.kind)) };
    return text(mandate.months === null ? 'proposals.end' : 'proposals.grant', values);
  }
  const isPreset = charter && charter.preset !== 'CUSTOM';
  return isPreset ? text('proposals.preset', { preset: text(presetLabel(charter.preset)) }) : text('proposals.charter');
}

const named = (member: LinkedMember) => <MemberLink key={member.id} member={member} within />;

/** Names one after the other, in the language's own way. */
const listOf = (members: readonly LinkedMember[], locale: string): ReactNode =>
  new Intl.ListFormat(locale).formatToParts(members.map(({ id }) => id)).map(({ type, value }) => {
    const member = type === 'element' && members.find(({ id }) => id === value);
    return member ? named(member) : value;
  });

/** Something proposed: what, why, by whom, and what it still needs. */
export function ProposalCard({ proposal }: { proposal: FragmentType<typeof ProposalCard_proposal> }) {
  const text = useText();
  const rich = useRichText();
  const locale = useLocale();
  const data = useFragmentData(ProposalCard_proposal, proposal);
  const { state, why, closesAt, author, sponsors, sponsorsNeeded, sponsorCount, sponsorLevel, charter, vote } = data;
  return (
    <article className={styles.proposal}>
      <h3>{titleOf(data, text)}</h3>
      <p className={styles.hint}>{rich('proposals.by', { name: author ? named(author) : text('charter.somebody') })}</p>
      {why && <blockquote className={styles.why}>{why}</blockquote>}
      {charter && (
        <details className={styles.details}>
          <summary>{text('charter.details')}</summary>
          <ArticleChanges articles={charter.articles} vote={charter.vote} />
        </details>
      )}
      {sponsorsNeeded > 0 && (
        <p>
          <strong>{text('proposals.sponsored', { count: sponsorCount, needed: sponsorsNeeded })}</strong>
          {sponsors.length > 0 && <> ({listOf(sponsors, locale)})</>}
          {state === 'SPONSORING' &&
            ` · ${text('proposals.until', { date: formatShortDay(new Date(closesAt), locale) })}`}
        </p>
      )}
      {state === 'SPONSORING' && Boolean(sponsorLevel) && (
        <p className={styles.hint}>{text('proposals.needs', { level: sponsorLevel ?? 0 })}</p>
      )}
      <ProposalActs proposal={data} />
      {vote && <VotePanel vote={vote} />}
    </article>
  );
}
