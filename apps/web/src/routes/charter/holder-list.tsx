import { Pill } from '@rayonne/ui';
import { holderText } from '../../features/territories/charter-words';
import { graphql } from '../../gql';
import type { HolderList_TermsFragment } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { MemberLink } from '../../shared/people/member-link';
import type { HeldMandates } from './charter-page';
import styles from './charter.module.css';

export const HolderList_terms = graphql(/* GraphQL */ `
  fragment HolderList_terms on ArticleTerms {
    holders
    sponsorCount
    sponsorLevel
  }
`);

export interface HolderListProps {
  terms: Pick<HolderList_TermsFragment, 'holders' | 'sponsorCount' | 'sponsorLevel'>;
  /** Who has the mandates today, where that is to be said. */
  mandates?: HeldMandates;
}

type Holder = HeldMandates[number]['member'];

const membersWith = (holder: string, mandates: HeldMandates): readonly Holder[] =>
  mandates.filter(({ kind }) => holder === `mandate:${kind}`).map(({ member }) => member);

function People({ members }: { members: readonly Holder[] }) {
  if (members.length === 0) return null;
  return (
    <span className={styles.bearers}>
      {members.map((member) => (
        <MemberLink key={member.id} member={member} within />
      ))}
    </span>
  );
}

/** Who holds a power, and who must stand by. */
export function HolderList({ terms: { holders, sponsorCount, sponsorLevel }, mandates = [] }: HolderListProps) {
  const text = useText();
  return (
    <ul className={styles.holders}>
      {holders.length === 0 && <li className={styles.hint}>{text('holder.nobody')}</li>}
      {holders.map((holder) => (
        <li key={holder}>
          <Pill tone={holder.startsWith('mandate:') ? 'warm' : 'calm'}>{holderText(holder, text)}</Pill>
          <People members={membersWith(holder, mandates)} />
        </li>
      ))}
      {sponsorCount > 0 && (
        <li className={styles.sponsors}>
          {text('charter.sponsors', { count: sponsorCount, level: String(sponsorLevel) })}
        </li>
      )}
    </ul>
  );
}
