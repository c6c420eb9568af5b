import type { FragmentType } from '@apollo/client';
import { Card, Pill } from '@rayonne/ui';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { MemberFace } from '../../shared/people/member-face';
import { MemberLink } from '../../shared/people/member-link';
import styles from './member-card.module.css';
import { PERSONA_TEXT } from './profile-words';
import { TieActions } from './tie-actions';

export const MemberCard_profile = graphql(/* GraphQL */ `
  fragment MemberCard_profile on MemberProfile {
    id
    headline
    canHelpWith
    lookingFor
    commune {
      code
      name
    }
    member {
      id
      ...MemberFace_member @unmask
      persona
      isManaging
      isViewer
    }
    tie {
      id
      ...MemberTie_tie
    }
  }
`);

const SHOWN_TAGS = 3;

/** A member among others: who, where, what they bring and what they seek. */
export function MemberCard({ profile }: { profile: FragmentType<typeof MemberCard_profile> }) {
  const text = useText();
  const { headline, canHelpWith, lookingFor, commune, member, tie } = useFragmentData(MemberCard_profile, profile);
  const place = [text(PERSONA_TEXT[member.persona]), commune?.name].filter(Boolean).join(' · ');
  return (
    <Card as="li" className={styles.card}>
      <div className={styles.head}>
        <MemberFace member={member} />
        <div className={styles.who}>
          <h2 className={styles.name}>
            <MemberLink member={member} /> {member.isManaging && <Pill tone="plain">{text('member.managing')}</Pill>}
          </h2>
          <p className={styles.facts}>{place}</p>
        </div>
      </div>
      {headline && <p>{headline}</p>}
      <Tags label={text('profile.canHelpWith')} tags={canHelpWith} tone="calm" />
      <Tags label={text('profile.lookingFor')} tags={lookingFor} tone="warm" />
      {!member.isViewer && <TieActions member={member} tie={tie} />}
    </Card>
  );
}

function Tags({ label, tags, tone }: { label: string; tags: readonly string[]; tone: 'calm' | 'warm' }) {
  if (tags.length === 0) return null;
  const rest = tags.length - SHOWN_TAGS;
  return (
    <div>
      <p className={styles.label}>{label}</p>
      <ul className={styles.tags}>
        {tags.slice(0, SHOWN_TAGS).map((tag) => (
          <li key={tag}>
            <Pill tone={tone}>{tag}</Pill>
          </li>
        ))}
        {rest > 0 && (
          <li>
            <Pill tone="plain">+{rest}</Pill>
          </li>
        )}
      </ul>
    </div>
  );
}
